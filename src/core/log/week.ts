// The first thread through the cases: seven evenings make a week, a case an evening. Which evening it is
// and what has been played follow from the logbook; practice and what was only looked at are not in it.
import { truths, type Truth } from '../story/tags.ts'
import { casesIn, type LogLine, type ToldCase } from './logbook.ts'
import { suggestNext, type Playable, type Suggestion } from './suggest.ts'
import { weekLength } from './weekLength.ts'

type Named = Pick<Playable, 'id'>

export interface Week {
  /** The evenings behind, Monday first: of each case the first run that was finished in this week. */
  readonly evenings: readonly ToldCase[]
  /** Every evening is behind. */
  readonly over: boolean
}

/** Every week of this device, the one under way last. What is finished after a Sunday begins another. */
export function weeksIn(lines: readonly LogLine[], cases: readonly Named[]): readonly Week[] {
  const weeks: ToldCase[][] = [[]]
  for (const told of casesIn(lines)) {
    if (cases.every(({ id }) => id !== told.caseId)) continue
    let evenings = weeks.at(-1) ?? []
    if (evenings.length === weekLength) weeks.push((evenings = []))
    if (evenings.every(({ caseId }) => caseId !== told.caseId)) evenings.push(told)
  }
  return weeks.map((evenings) => ({ evenings, over: evenings.length === weekLength }))
}

/** The week under way, or the one that is over and followed by none yet. */
export function lastWeekIn(lines: readonly LogLine[], cases: readonly Named[]): Week {
  return weeksIn(lines, cases).at(-1) ?? { evenings: [], over: false }
}

/** So many evenings of either kind at least has a week: who meets no fraud learns nothing of frauds. */
const leastOfEach = 2

/**
 * Which of the twins has to ring on the evening of this case, for the week to have both kinds.
 * Undefined while chance may still see to it, and for a case that is behind.
 */
export function owedIn({ evenings, over }: Week, id: string): Truth | undefined {
  if (over || evenings.some(({ caseId }) => caseId === id)) return undefined
  const left = weekLength - evenings.length
  const had = (kind: Truth) => evenings.filter(({ truth }) => truth === kind).length
  return truths.find((truth) => leastOfEach - had(truth) >= left)
}

export interface Evening extends Suggestion {
  /** 0 is Monday. */
  readonly day: number
  /** Sunday is behind, and nothing of another week was begun. */
  readonly over: boolean
}

/**
 * The evening to come: what was left half-way in it, else what {@link suggestNext} finds among those
 * not behind. Undefined where there are too few cases for a week. A newcomer begins gently, whatever
 * their quick cards said.
 */
export function eveningToCome(
  lines: readonly LogLine[],
  cases: readonly Playable[],
  now: string,
  isUnderWay: (id: string) => boolean = () => false,
): Evening | undefined {
  if (cases.length < weekLength) return undefined
  const { evenings, over } = lastWeekIn(lines, cases)
  const behind = over ? [] : evenings.map(({ caseId }) => caseId)
  const left = cases.filter(({ id }) => !behind.includes(id))
  const begun = left.filter(({ id }) => isUnderWay(id))
  const known = casesIn(lines).length === 0 ? [] : lines
  const next = suggestNext(known, begun.length > 0 ? begun : left, now, cases)
  return next && { ...next, day: behind.length, over: over && begun.length === 0 }
}
