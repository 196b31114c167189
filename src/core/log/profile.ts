// What many judgements and runs say about one player: five dials, each with its uncertainty, and no
// grand total. Sensitivity and bias by signal detection theory with the log-linear correction
// (Hautus 1995); the error of d′ by Gourevitch & Galanter (1967); shares by Agresti & Coull (1998).
import {
  casesIn,
  judgementsIn,
  overreachesIn,
  type Judgement,
  type LogLine,
  type ToldCase,
} from './logbook.ts'
import { density, quantile } from './normalCurve.ts'
import { stopsOf, type Stops } from './stopped.ts'
import { sureness, type Sureness } from '../run/judgement.ts'
import { tally, type Tally } from './tally.ts'

/** An estimate, or the honest answer that there is not enough to make one. */
export type Estimate =
  | { readonly known: true; readonly value: number; readonly error: number }
  | { readonly known: false; readonly more: number }

export const dialIds = ['tellApart', 'lean', 'verify', 'refuse', 'stopLoss'] as const
export type DialId = (typeof dialIds)[number]

export interface Dials extends Readonly<Record<DialId, Estimate>> {
  /** d′: how well fraud is told from the real thing. 0 is guessing. */
  readonly tellApart: Estimate
  /** c: below 0 leans to "fraud", above 0 leans to "genuine". */
  readonly lean: Estimate
  /** Share of runs in which the player settled it through a channel of their own, 0–1. */
  readonly verify: Estimate
  /**
   * Share, 0–1, of frauds from which nothing was yielded after the chain was first broken, and of cards
   * on which a real one was refused what it had no right to.
   */
  readonly refuse: Estimate
  /** Share of losses that came to nothing, or after which the player locked, reported or told somebody, 0–1. */
  readonly stopLoss: Estimate
  /** Mean sureness minus share right, −1 to 1: above 0 is too sure. */
  readonly calibration: Estimate
}

/** Fewer of each kind say nothing: eight give one person's d′ an error of about 0.64. */
const fewestOfAKind = 6
const fewestRuns = 3
const fewestLosses = 2

/**
 * How many errors an estimate reaches to either side: eight times in ten what is true lies within.
 * The 95 % of papers would leave a player of twenty judgements no band to stand in.
 */
export const reachZ = 1.2815515655446004

/**
 * Where the bands are cut. Right answers of a player who leans nowhere are Φ(d′/2): 0.8 is two in
 * three, 1.8 four in five. A lean of 0.35 makes one kind of mistake twice as frequent as the other
 * at d′ = 1. Shares: two in five, three in four. Sureness is asked in steps of 15 points, so 10 off
 * is less than one answer off.
 */
export const bounds = {
  tellApart: [0.8, 1.8],
  lean: [-0.35, 0.35],
  verify: [0.4, 0.75],
  refuse: [0.4, 0.75],
  stopLoss: [0.4, 0.75],
  calibration: [-0.1, 0.1],
} as const satisfies Record<keyof Dials, readonly [low: number, high: number]>

export const dialBands = ['low', 'middle', 'high'] as const
export type DialBand = (typeof dialBands)[number]

/** Where a dial stands: the band of its value, and whether its reach leaves that open. */
export interface DialReading {
  readonly known: true
  readonly value: number
  /** The ends of its reach. */
  readonly from: number
  readonly to: number
  readonly band: DialBand
  readonly open: boolean
}

export type Dial = DialReading | Extract<Estimate, { known: false }>

/** What the dials were read from: happenings, counted. */
export interface Counts extends Stops {
  readonly judged: number
  readonly right: number
  /** Judgements that said "can't tell". */
  readonly unsure: number
  /** Frauds taken for genuine, of all frauds. */
  readonly misses: Tally
  /** Genuine ones taken for frauds, of all genuine ones. */
  readonly alarms: Tally
  readonly verified: Tally
  readonly broken: Tally
  /** Refused what a real one had no right to, on a card. */
  readonly withheld: Tally
}

/** How often a player who was this sure was right. */
export interface SureLevel extends Tally {
  readonly sure: Sureness
}

export interface Profile {
  readonly dials: Readonly<Record<DialId, Dial>>
  readonly calibration: Dial
  readonly levels: readonly SureLevel[]
  readonly counts: Counts
}

/** The profile of a logbook. It asks for no day: a wrong clock cannot bend it. */
export function profileOf(lines: readonly LogLine[]): Profile {
  const judgements = judgementsIn(lines)
  const cases = casesIn(lines)
  const overreaches = overreachesIn(lines)
  const { calibration, ...dials } = dialsOf(judgements, cases, overreaches)
  return {
    dials: {
      tellApart: readingOf('tellApart', dials.tellApart),
      lean: readingOf('lean', dials.lean),
      verify: readingOf('verify', dials.verify),
      refuse: readingOf('refuse', dials.refuse),
      stopLoss: readingOf('stopLoss', dials.stopLoss),
    },
    calibration: readingOf('calibration', calibration),
    levels: sureness.map((sure) => ({
      sure,
      ...tally(
        judgements.filter((one) => one.sure === sure),
        (one) => rightness(one) === 1,
      ),
    })),
    counts: countsOf(judgements, cases, overreaches),
  }
}

function readingOf(dial: keyof Dials, estimate: Estimate): Dial {
  if (!estimate.known) return estimate
  const { value, error } = estimate
  const [from, to] = [value - reachZ * error, value + reachZ * error]
  const [low, high] = bounds[dial]
  const { band, open } = bandAt({ value, error }, low, high)
  return { known: true, value, from, to, band, open }
}

function countsOf(
  judgements: readonly Judgement[],
  cases: readonly ToldCase[],
  overreaches: readonly boolean[],
): Counts {
  const frauds = cases.filter(isFraud)
  return {
    judged: judgements.length,
    right: judgements.filter((one) => rightness(one) === 1).length,
    unsure: judgements.filter((one) => rightness(one) === 0.5).length,
    misses: tally(judgements.filter(isFraud), ({ fraud }) => fraud === 0),
    alarms: tally(judgements.filter(isGenuine), ({ fraud }) => fraud === 1),
    verified: tally(cases, ({ verified }) => verified),
    broken: tally(frauds, brokeInTime),
    withheld: tally(overreaches, (refused) => refused),
    ...stopsOf(cases),
  }
}

const rightness = ({ truth, fraud }: Judgement) => (truth === 'scam' ? fraud : 1 - fraud)
const isFraud = ({ truth }: Pick<Judgement, 'truth'>) => truth === 'scam'
const isGenuine = ({ truth }: Judgement) => truth === 'genuine'
const brokeInTime = ({ brokeAt }: ToldCase) => brokeAt !== undefined && brokeAt !== 'aftermath'

/**
 * Folds judgements and finished cases into the dials. Telling apart is read from judgements for which
 * there was something to tell by; leaning and sureness from all.
 */
export function dialsOf(
  judgements: readonly Judgement[],
  cases: readonly ToldCase[],
  overreaches: readonly boolean[] = [],
): Dials {
  const { verified, broken, withheld, stopped } = countsOf(judgements, cases, overreaches)
  const refused = { hits: broken.hits + withheld.hits, of: broken.of + withheld.of }
  return {
    tellApart: detected(judgements.filter(({ kind }) => kind === 'informed')).dPrime,
    lean: detected(judgements).criterion,
    verify: shareFrom(verified, fewestRuns),
    refuse: shareFrom(refused, fewestRuns),
    stopLoss: shareFrom(stopped, fewestLosses),
    calibration: calibrationOf(judgements),
  }
}

/** Frauds and genuine ones among judgements, by how many were called frauds. */
function called(judgements: readonly Judgement[]): { signal: Tally; noise: Tally } {
  const of = (all: readonly Judgement[]) => ({
    hits: total(all.map(({ fraud }) => fraud)),
    of: all.length,
  })
  return { signal: of(judgements.filter(isFraud)), noise: of(judgements.filter(isGenuine)) }
}

/** At least so many more: what comes next may be of the kind there is enough of. */
function missingIn({ signal, noise }: ReturnType<typeof called>): number {
  return Math.max(0, fewestOfAKind - signal.of) + Math.max(0, fewestOfAKind - noise.of)
}

function detected(judgements: readonly Judgement[]): Record<'dPrime' | 'criterion', Estimate> {
  const found = called(judgements)
  const more = missingIn(found)
  if (more > 0) return { dPrime: { known: false, more }, criterion: { known: false, more } }
  const { dPrime, criterion } = detect(found.signal, found.noise)
  return { dPrime: { known: true, ...dPrime }, criterion: { known: true, ...criterion } }
}

function calibrationOf(judgements: readonly Judgement[]): Estimate {
  const more = missingIn(called(judgements))
  if (more > 0) return { known: false, more }
  const judged = judgements.length
  const sure = total(judgements.map((one) => one.sure)) / (100 * judged)
  // By the share right as the others: eight right out of eight have not proved 100 %.
  const right = share({ hits: total(judgements.map(rightness)), of: judged })
  return { known: true, value: sure - right.value, error: right.error }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** d′ and criterion c from hits and false alarms, each with its standard error. */
export function detect(signal: Tally, noise: Tally) {
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

/** A share with the error of Agresti & Coull at our reach, which stays honest near 0 and 1. */
export function share({ hits, of }: Tally): { readonly value: number; readonly error: number } {
  const n = of + reachZ ** 2
  const value = (hits + reachZ ** 2 / 2) / n
  return { value, error: Math.sqrt((value * (1 - value)) / n) }
}

function shareFrom(counted: Tally, fewest: number): Estimate {
  if (counted.of < fewest) return { known: false, more: fewest - counted.of }
  return { known: true, ...share(counted) }
}

/** Where an estimate stands between two bounds, and whether its reach leaves that open. */
export function bandOfDial(
  estimate: Estimate,
  low: number,
  high: number,
): { readonly band: DialBand; readonly open: boolean } | undefined {
  return estimate.known ? bandAt(estimate, low, high) : undefined
}

/** The band a value lies in. */
export function zoneOf(dial: keyof Dials, value: number): DialBand {
  const [low, high] = bounds[dial]
  return bandBetween(value, low, high)
}

function bandBetween(value: number, low: number, high: number): DialBand {
  return value < low ? 'low' : value < high ? 'middle' : 'high'
}

interface Measured {
  readonly value: number
  readonly error: number
}

function bandAt({ value, error }: Measured, low: number, high: number) {
  const band = bandBetween(value, low, high)
  return { band, open: [low, high].some((bound) => Math.abs(value - bound) < reachZ * error) }
}
