// What exploring a story found, as `explore` tells it.
import type { Truth } from '../../core/story/tags.ts'
import { roadTo, stuckStates, waysInto, type Roads } from '../explore/allRoads.ts'
import { roadBound } from '../explore/roadBound.ts'
import { longest, shortest, wordsOf } from '../explore/roadLength.ts'

/** What exploring found out about one truth, or one story. */
export interface Found {
  readonly story: string
  readonly truth?: Truth
  readonly states: number
  readonly decisions: number
  /** What the text alone shows; of a case `check` tells that. */
  readonly findings: readonly string[]
  readonly exploredAll: boolean
  /** Why not, and where: `case.ink:12 …; the cure`. */
  readonly stopped?: string
  /** Shortest run to each ending. */
  readonly endings: Readonly<Record<string, readonly number[]>>
  /** One for each place that breaks, with the shortest run there. */
  readonly broken: readonly { readonly what: string; readonly picks: readonly number[] }[]
  /** Shortest runs into loops with no way out. */
  readonly stuck: readonly (readonly number[])[]
  /** Found, and proven to be so where `atMost` is no more than its decisions. Absent without an ending. */
  readonly longest?: Measured
  /** What no road that never goes in circles can exceed; absent where not all was explored. */
  readonly atMost?: number
  /** Absent where no ending was met. */
  readonly shortest?: Measured
}

interface Measured {
  readonly picks: readonly number[]
  readonly decisions: number
  readonly words: number
  readonly minutes: number
}

/** How to read what exploring one kind of story found. */
export interface Reads {
  readonly endOf: (state: number) => string | undefined
  /** What is wrong, with its place. */
  readonly faultOf: (state: number) => string | undefined
  readonly textOf: (picks: readonly number[]) => readonly string[]
  readonly textsOf: (state: number) => readonly string[]
  readonly choicesAt: (picks: readonly number[]) => readonly string[]
  /** Why not every road was played, with its place. */
  readonly why: string | undefined
  readonly findings?: readonly string[]
}

/** More than anybody mends at once. */
const mostTold = 20

export function foundIn(story: string, roads: Roads<unknown>, reads: Reads): Found {
  const { endOf, faultOf, why, findings = [] } = reads
  const isEnd = (state: number) => endOf(state) !== undefined
  const endings: Record<string, readonly number[]> = {}
  const broken = new Map<string, readonly number[]>()
  roads.facts.forEach((_, state) => {
    const ending = endOf(state)
    const fault = faultOf(state)
    if (ending !== undefined) endings[ending] ??= roadTo(roads, state)
    if (fault !== undefined && !broken.has(fault)) broken.set(fault, roadTo(roads, state))
  })
  const whole = why === undefined
  // Where there is no choice at all, nothing goes in circles.
  const isOver = (state: number) => roads.leads[state]?.length === 0
  const stuck = whole ? waysInto(roads, stuckStates(roads, isEnd, isOver)) : []
  return {
    story,
    states: roads.facts.length,
    decisions: roads.steps,
    findings,
    exploredAll: whole,
    ...(whole ? {} : { stopped: why }),
    endings,
    broken: [...broken].slice(0, mostTold).map(([what, picks]) => ({ what, picks })),
    stuck: stuck.slice(0, mostTold).map((state) => roadTo(roads, state)),
    ...(whole ? { atMost: roadBound(roads, isEnd) } : {}),
    ...lengthsIn(roads, isEnd, reads),
  }
}

/** A story that met no ending has no shortest road, and no longest. */
function lengthsIn(
  roads: Roads<unknown>,
  isEnd: (state: number) => boolean,
  { textOf, textsOf, choicesAt }: Reads,
): Pick<Found, 'longest' | 'shortest'> {
  const numbered: Roads<number> = { ...roads, facts: roads.facts.map((_, state) => state) }
  if (!numbered.facts.some(isEnd)) return {}
  const measure = (picks: readonly number[]): Measured => ({
    picks,
    decisions: picks.length,
    ...wordsOf(textOf(picks)),
  })
  return {
    longest: measure(longest(numbered, isEnd, textsOf, choicesAt)),
    shortest: measure(shortest(numbered, isEnd)),
  }
}

export function toldOf(found: Found): string {
  const { story, truth, states, decisions, stopped } = found
  return [
    `${story}${truth === undefined ? '' : ` · ${truth}`}: ${String(states)} states, ${String(decisions)} decisions taken`,
    `  ${stopped ?? 'explored all'}`,
    ...endingsTold(Object.entries(found.endings)),
    ...found.broken.map(({ what, picks }) => `  ✗ ${what} (after ${picksText(picks)})`),
    ...found.stuck.map((picks) => `  ✗ a loop with no way out (after ${picksText(picks)})`),
    ...lengthsTold(found),
  ].join('\n')
}

/** A case has a dozen endings; a story that counts has as many as there are numbers. */
const mostEndings = 40

function endingsTold(endings: readonly (readonly [string, readonly number[]])[]) {
  const left = endings.length - mostEndings
  const shown = endings
    .slice(0, mostEndings)
    .map(([end, picks]) => `  ■ ${end}: ${picks.join(' ')}`)
  return left > 0 ? [...shown, `  ■ and ${String(left)} more (--json lists them)`] : shown
}

const picksText = (picks: readonly number[]) => picks.join(' ') || 'none'

/** Says "longest" only where that is proven. */
function lengthsTold({ shortest: short, longest: long, atMost }: Found): readonly string[] {
  if (short === undefined || long === undefined) return ['  no ending was met']
  const road = (name: string, { picks, decisions: count, words, minutes }: Measured) =>
    `  ${name}: ${String(count)} decisions, ${String(words)} words, ${String(minutes)} minutes: ${picks.join(' ')}`
  const shown = road('shortest', short)
  if (atMost !== undefined && long.decisions >= atMost) return [shown, road('longest', long)]
  const bound = `  not proven: a road that never goes in circles has at most ${String(atMost)} decisions`
  return [shown, road('longest found', long), ...(atMost === undefined ? [] : [bound])]
}
