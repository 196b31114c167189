// What many judgements and runs say about one player: five dials, each with its uncertainty, and no
// grand total. Sensitivity and bias by signal detection theory with the log-linear correction
// (Hautus 1995); the error of d′ by Gourevitch & Galanter (1967).
import type { Judgement, ToldCase } from './logbook.ts'

/** An estimate, or the honest answer that there is not enough to make one. */
export type Estimate =
  | { readonly known: true; readonly value: number; readonly error: number }
  | { readonly known: false; readonly more: number }

export interface Dials {
  /** d′: how well fraud is told from the real thing. 0 is guessing. */
  readonly tellApart: Estimate
  /** c: below 0 leans to "fraud", above 0 leans to "genuine". */
  readonly lean: Estimate
  /** Share of runs in which the player settled it through a channel of their own, 0–1. */
  readonly verify: Estimate
  /** Share of frauds from which nothing was yielded after the chain was first broken, 0–1. */
  readonly refuse: Estimate
  /** Share of losses after which the player locked, reported or told somebody, 0–1. */
  readonly stopLoss: Estimate
  /** Mean sureness minus share right, −1 to 1: above 0 is too sure. */
  readonly calibration: Estimate
}

/** Fewer of each kind say nothing: eight give one person's d′ an error of about 0.64. */
const fewestOfAKind = 6
const fewestRuns = 3
const fewestLosses = 2

/** Folds judgements and finished cases into the dials. */
export function dialsOf(judgements: readonly Judgement[], cases: readonly ToldCase[]): Dials {
  const scams = judgements.filter(({ truth }) => truth === 'scam')
  const genuine = judgements.filter(({ truth }) => truth === 'genuine')
  const missing = Math.max(fewestOfAKind - scams.length, fewestOfAKind - genuine.length)
  const detection = detect(
    { hits: scams.filter(({ said }) => said === 'scam').length, of: scams.length },
    { hits: genuine.filter(({ said }) => said === 'scam').length, of: genuine.length },
  )
  const unknown: Estimate = { known: false, more: missing }
  const frauds = cases.filter(({ truth }) => truth === 'scam')
  const losses = frauds.filter(({ moneyLost, codeGiven }) => moneyLost > 0 || codeGiven)
  return {
    tellApart: missing > 0 ? unknown : { known: true, ...detection.dPrime },
    lean: missing > 0 ? unknown : { known: true, ...detection.criterion },
    verify: share(cases, ({ verified }) => verified, fewestRuns),
    refuse: share(
      frauds,
      ({ brokeAt }) => brokeAt !== undefined && brokeAt !== 'aftermath',
      fewestRuns,
    ),
    stopLoss: share(losses, ({ stopped }) => stopped, fewestLosses),
    calibration: missing > 0 ? unknown : calibrationOf(judgements),
  }
}

interface Count {
  readonly hits: number
  readonly of: number
}

/** d′ and criterion c from hits and false alarms, each with its standard error. */
export function detect(signal: Count, noise: Count) {
  // Half a success and half a failure are added to each, so that 0 and 100 % stay finite.
  const hit = (signal.hits + 0.5) / (signal.of + 1)
  const alarm = (noise.hits + 0.5) / (noise.of + 1)
  const [zHit, zAlarm] = [quantile(hit), quantile(alarm)]
  const variance = (p: number, z: number, n: number) => (p * (1 - p)) / ((n + 1) * density(z) ** 2)
  const both = variance(hit, zHit, signal.of) + variance(alarm, zAlarm, noise.of)
  return {
    dPrime: { value: zHit - zAlarm, error: Math.sqrt(both) },
    criterion: { value: -(zHit + zAlarm) / 2, error: Math.sqrt(both) / 2 },
  }
}

/** A share with the error of Agresti & Coull (1998), which stays honest near 0 and 1. */
function share<T>(all: readonly T[], is: (one: T) => boolean, fewest: number): Estimate {
  if (all.length < fewest) return { known: false, more: fewest - all.length }
  const n = all.length + 4
  const value = (all.filter(is).length + 2) / n
  return { known: true, value, error: Math.sqrt((value * (1 - value)) / n) }
}

function calibrationOf(judgements: readonly Judgement[]): Estimate {
  const gaps = judgements.map(({ truth, said, sure }) => sure / 100 - (truth === said ? 1 : 0))
  const value = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const spread = gaps.reduce((sum, gap) => sum + (gap - value) ** 2, 0) / (gaps.length - 1)
  return { known: true, value, error: Math.sqrt(spread / gaps.length) }
}

export const dialBands = ['low', 'middle', 'high'] as const
export type DialBand = (typeof dialBands)[number]

/** Where an estimate stands between two bounds, and whether its error leaves that open. */
export function bandOfDial(
  estimate: Estimate,
  low: number,
  high: number,
): { readonly band: DialBand; readonly open: boolean } | undefined {
  if (!estimate.known) return undefined
  const { value, error } = estimate
  const band = value < low ? 'low' : value < high ? 'middle' : 'high'
  const open = [low, high].some((bound) => Math.abs(value - bound) < error)
  return { band, open }
}

/** Density of the standard normal distribution. */
function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** The z below which a share `p` of the standard normal distribution lies (Acklam 2003, |e| < 1.2e-9). */
export function quantile(p: number): number {
  const edge = 0.02425
  if (p < edge) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - edge) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  const r = q * q
  return (poly(middleTop, r) * q) / poly([...middleBottom, 1], r)
}

function tail(q: number): number {
  return poly(tailTop, q) / poly([...tailBottom, 1], q)
}

/** A polynomial, highest power first. */
function poly(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, one) => sum * x + one, 0)
}

const middleTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
]
const middleBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
]
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
]
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
