import { endlessIn, type Counted } from './endless.ts'
import { hashesOf } from './orderlessSum.ts'

/** Steps through something with states and choices, from any state to the next. */
export interface Walker<Here> {
  start(): Here
  /** How many choices there are; none at an ending. */
  choices(here: Here): number
  choose(here: Here, choice: number): Here
  /** Two places with one key go on alike. */
  keyOf(here: Here): string
  /** The place just come to is new, and will be gone on from. */
  keep(here: Here): void
  /** Told of every choice that was taken, with the state it was taken in and where it led. */
  onWay?(from: number, choice: number, to: Here): void
  /** What the place just come to has counted; nothing where it counts nothing. */
  countedAt?(here: Here): Counted | undefined
}

/** Everything that was met, breadth first; states are numbered in the order they were found. */
export interface Roads<Fact> {
  /** One for each state. */
  readonly facts: readonly Fact[]
  /** The state each was first found from, and by which choice; -1 for the first. */
  readonly parents: readonly number[]
  readonly picks: readonly number[]
  /** Where each choice of each state leads. */
  readonly leads: readonly (readonly number[])[]
  /** Choices taken in all. */
  readonly steps: number
  /** Absent when every state was explored; otherwise why not. */
  readonly stopped?: string
  /** The variable that grows without end, where that is why. */
  readonly grows?: string
}

export interface Limits {
  readonly states: number
  /** Asked at every state: whether no more time is to be spent. */
  readonly enough?: () => boolean
  /** Told at every state how many are known, and how many of those are still to be gone on from. */
  readonly onState?: (known: number, waiting: number) => void
}

/**
 * More states than this are not explored; the tour says so. Six times the largest case there is, and
 * half a minute.
 */
export const mostStates = 30_000
/** Choices taken for each state that is allowed: a state with a hundred choices is a hundred steps. */
const stepsForState = 6

/** Plays every road breadth-first, each state once. Honest about where it stopped. */
export function allRoads<Here, Fact>(
  walker: Walker<Here>,
  factOf: (here: Here) => Fact,
  limits: Limits,
): Roads<Fact> {
  const known = new Map<number, number>()
  const facts: Fact[] = []
  const parents: number[] = []
  const picks: number[] = []
  const leads: number[][] = []
  // Only the edge of what is known is kept whole: what lies behind it is kept as facts.
  let edge: (Here | undefined)[] = []
  let steps = 0
  let grows: string | undefined
  const endless = endlessIn(walker, { parents, picks })
  const meet = (here: Here, parent: number, pick: number): number => {
    const key = hashed(walker.keyOf(here))
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const state = facts.length
    known.set(key, state)
    facts.push(factOf(here))
    parents.push(parent)
    picks.push(pick)
    edge.push(here)
    const ask = endless(here, state)
    walker.keep(here)
    grows ??= ask?.()
    return state
  }
  meet(walker.start(), -1, -1)
  for (let state = 0; state < facts.length; state++) {
    const here = edge[state]
    if (here === undefined) break
    const ways: number[] = []
    for (let choice = 0; choice < walker.choices(here); choice++) {
      const next = walker.choose(here, choice)
      walker.onWay?.(state, choice, next)
      ways.push(meet(next, state, choice))
      steps += 1
    }
    leads.push(ways)
    edge[state] = undefined
    limits.onState?.(facts.length, facts.length - state - 1)
    const why = grows ?? whyStop(facts.length, steps, limits)
    if (why !== undefined && state < facts.length - 1) {
      edge = []
      const found = { facts, parents, picks, leads, steps }
      if (grows === undefined) return { ...found, stopped: why }
      return {
        ...found,
        grows,
        stopped: `"${grows}" grows without end, so there is always another state`,
      }
    }
  }
  return { facts, parents, picks, leads, steps }
}

function whyStop(states: number, steps: number, limits: Limits): string | undefined {
  const full = states >= limits.states || steps >= limits.states * stepsForState
  if (!full && limits.enough?.() !== true) return undefined
  const met = String(Math.min(states, limits.states))
  return `stopped at ${met} states: the story has more`
}

/**
 * 53 bits of a key, so that a hundred thousand states fit in memory. Two states of a story
 * that large are taken for one with a chance of one in a million.
 */
function hashed(key: string): number {
  const [a, b] = hashesOf(key)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** The choices that lead to a state the shortest way. */
export function roadTo(roads: Roads<unknown>, state: number): readonly number[] {
  const road: number[] = []
  for (let at = state; at > 0; at = roads.parents[at] ?? 0) road.push(roads.picks[at] ?? 0)
  return road.reverse()
}

/** Which states lead to no end, and to nothing that breaks either: that is told of by itself. */
export function stuckStates(
  roads: Roads<unknown>,
  isEnd: (state: number) => boolean,
  isBroken: (state: number) => boolean,
): readonly boolean[] {
  return distances(roads, (state) => isEnd(state) || isBroken(state)).map((far) => far === Infinity)
}

/** The states through which one first comes into a region: a fault of the region is a fault of these. */
export function waysInto(roads: Roads<unknown>, inside: readonly boolean[]): readonly number[] {
  return inside.flatMap((is, state) =>
    is && inside[roads.parents[state] ?? -1] !== true ? [state] : [],
  )
}

/** For each state, the fewest choices to one of the goals; Infinity where none can be reached. */
export function distances(
  roads: Roads<unknown>,
  isGoal: (state: number) => boolean,
): readonly number[] {
  const from: number[][] = roads.facts.map(() => [])
  roads.leads.forEach((ways, state) => {
    for (const to of ways) from[to]?.push(state)
  })
  const far = roads.facts.map(() => Infinity)
  const queue: number[] = []
  roads.facts.forEach((_, state) => {
    if (!isGoal(state)) return
    far[state] = 0
    queue.push(state)
  })
  // Grows while it is walked.
  for (const state of queue) {
    for (const before of from[state] ?? []) {
      if (far[before] !== Infinity) continue
      far[before] = (far[state] ?? 0) + 1
      queue.push(before)
    }
  }
  return far
}
