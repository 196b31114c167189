// What to play next, and why: from the weakest technique and the longest absence. It may know which
// truth of a case was not met yet, and lets it tip the scales, but never says so: the truth of the
// next run is drawn when it begins.
import { buildings, type BuildingId } from '../buildings.ts'
import { casesIn, type LogLine } from './logbook.ts'
import { daysBetween } from './days.ts'
import type { SignalId, Technique } from '../story/tags.ts'
import { slipWeight, weaknessesIn, weightsIn } from './weakness.ts'

/** A case as far as it can be chosen by. */
export interface Playable {
  readonly id: string
  readonly family: string
  readonly techniques: readonly Technique[]
  /** What speaks for the real one, where it is real. */
  readonly signals: readonly SignalId[]
  /** Where it is found: of equals the one nearest to the gate comes first, and the gentlest lives there. */
  readonly building: BuildingId
}

export type Because =
  | { readonly why: 'technique'; readonly technique: Technique }
  | { readonly why: 'unplayed' }
  /** Days since anything of its family was played; at least one. */
  | { readonly why: 'absence'; readonly days: number }
  | { readonly why: 'again' }

export interface Suggestion {
  readonly id: string
  readonly because: Because
}

/**
 * The case to play next; undefined where there is none. `now` is ISO text. Lines of a day to come,
 * which a clock set back leaves behind, count as of today. `known` are all cases, where only some may be next.
 */
export function suggestNext(
  lines: readonly LogLine[],
  cases: readonly Playable[],
  now: string,
  known: readonly Playable[] = cases,
): Suggestion | undefined {
  const pull = pullOf(lines, known)
  const ranked = cases
    .map((one) => ({ one, ...historyOf(lines, one, now), pull: pull(one) }))
    .sort(
      (a, b) =>
        a.truthsMet - b.truthsMet ||
        b.days - a.days ||
        b.pull - a.pull ||
        buildings.indexOf(a.one.building) - buildings.indexOf(b.one.building) ||
        order(a.one.id, b.one.id),
    )
  for (const { technique } of weaknessesIn(lines)) {
    const fit = ranked.find(({ one }) => one.techniques.includes(technique))
    if (fit !== undefined) return { id: fit.one.id, because: { why: 'technique', technique } }
  }
  const [first] = ranked
  return first === undefined ? undefined : { id: first.one.id, because: becauseOf(first) }
}

interface History {
  readonly truthsMet: number
  readonly days: number
}

function becauseOf({ truthsMet, days }: History): Because {
  if (truthsMet === 0) return { why: 'unplayed' }
  return days > 0 ? { why: 'absence', days } : { why: 'again' }
}

function historyOf(lines: readonly LogLine[], { id, family }: Playable, now: string): History {
  const met = new Set(
    casesIn(lines)
      .filter(({ caseId }) => caseId === id)
      .map(({ truth }) => truth),
  )
  const days = lines
    .filter(({ told }) => familiesOf(told).includes(family))
    .map(({ at }) => daysBetween(at, now))
  // Not met at all is absent for longer than anything.
  return { truthsMet: met.size, days: days.length === 0 ? never : Math.min(...days) }
}

/**
 * How much of what was missed a case would meet again: of the techniques that slipped, and of what spoke
 * for somebody real who was turned away. One slip counts: it is no verdict on a player, but of two
 * stories the one that meets it again is the better next one.
 */
function pullOf(lines: readonly LogLine[], cases: readonly Playable[]): (one: Playable) => number {
  const slipped = weightsIn(lines)
  const last = new Map(casesIn(lines).map((told) => [told.caseId, told]))
  const away = cases.filter(({ id }) => {
    const told = last.get(id)
    return told?.truth === 'genuine' && told.tone === 'missed'
  })
  return ({ techniques, signals }) => {
    const used = techniques.map((one) => Math.max(0, slipped.get(one) ?? 0))
    const spoken = away.map((one) => slipWeight * shareOf(one.signals, signals))
    return [...used, ...spoken].reduce((sum, one) => sum + one, 0)
  }
}

function shareOf(wanted: readonly SignalId[], there: readonly SignalId[]): number {
  return wanted.length === 0
    ? 0
    : wanted.filter((one) => there.includes(one)).length / wanted.length
}

const never = Number.MAX_SAFE_INTEGER

function familiesOf(told: LogLine['told']): readonly string[] {
  return 'answers' in told ? told.answers.map(({ family }) => family) : [told.family]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
