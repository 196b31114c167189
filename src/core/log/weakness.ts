// Which techniques get the better of a player, from runs and cards alike.
import type { LogLine, Told } from './logbook.ts'
import { techniques, type Technique } from '../story/tags.ts'

export interface Weakness {
  readonly technique: Technique
  readonly slipped: number
  readonly held: number
}

/** Only the latest meetings with a technique count: who has learnt is not told of last year. */
const latest = 10

/**
 * Four meetings that ended evenly are added to each technique before it is judged, and then the
 * slips must outweigh by a quarter: one slip is no verdict, two out of two are.
 */
const imagined = 4
const verdict = 0.25

/** Techniques that slipped more often than they were held, the weakest first. */
export function weaknessesIn(lines: readonly LogLine[]): readonly Weakness[] {
  return meetingsIn(lines)
    .filter((one) => weight(one) >= verdict)
    .sort((a, b) => weight(b) - weight(a))
}

/** How far each technique slips more often than it is held: above nought, it does. */
export function weightsIn(lines: readonly LogLine[]): ReadonlyMap<Technique, number> {
  return new Map(meetingsIn(lines).map((one) => [one.technique, weight(one)]))
}

function meetingsIn(lines: readonly LogLine[]): readonly Weakness[] {
  const met = new Map<Technique, boolean[]>()
  for (const { told } of lines) {
    for (const [technique, slipped] of meetings(told)) {
      const known = met.get(technique) ?? []
      known.push(slipped)
      met.set(technique, known)
    }
  }
  return techniques.map((technique): Weakness => {
    const last = (met.get(technique) ?? []).slice(-latest)
    const slipped = last.filter((one) => one).length
    return { technique, slipped, held: last.length - slipped }
  })
}

function weight({ slipped, held }: Weakness): number {
  return (slipped - held) / (slipped + held + imagined)
}

/** What one slip alone weighs. */
export const slipWeight = 1 / (1 + imagined)

type Meeting = readonly [technique: Technique, slipped: boolean]

function meetings(told: Told): readonly Meeting[] {
  if (told.kind === 'practice') return []
  if (told.kind === 'case') {
    return [
      ...told.held.map((one): Meeting => [one, false]),
      ...told.slipped.map((one): Meeting => [one, true]),
    ]
  }
  return told.answers.flatMap(({ techniques: used, truth, said }) =>
    used.map((one): Meeting => [one, truth !== said]),
  )
}
