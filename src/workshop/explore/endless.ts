// Why a story has ever more states: something in it grows each time round, and nothing stops it.
import type { Walker } from './allRoads.ts'

/** A place without what it has counted, and what that was, by variable. */
export interface Counted {
  readonly rest: string
  readonly values: ReadonlyMap<string, number | string>
}

/** Small stories end by themselves: none is asked before it has this many states. */
const asksFrom = 400
/** Times round that say it never ends; what counts to a limit seldom counts this far. */
const rounds = 50
/** More ways round than this are not tried: each costs a few steps. */
const mostTries = 200

/** A way round is short: there and back again. */
const longestWay = 12

/** Looks for a way round that leads to the same place with another count, again and again. */
export function endlessIn<Here>(walker: Walker<Here>, roads: Found) {
  /** By state, without what it has counted. */
  const rests: string[] = []
  let tries = 0
  /** Asked of each new state before it is kept; what it returns is asked once it is. */
  return (here: Here, state: number): (() => string | undefined) | undefined => {
    if (state < asksFrom || tries >= mostTries) return undefined
    const counted = walker.countedAt?.(here)
    if (counted === undefined) return undefined
    rests[state] = counted.rest
    const way = wayRound(roads, rests, state)
    if (way === undefined) return undefined
    tries += 1
    return () => growing(walker, here, way, counted)
  }
}

interface Found {
  readonly parents: readonly number[]
  readonly picks: readonly number[]
}

/** The choices that led to a state from the last one on its road that was the same but for its count. */
function wayRound({ parents, picks }: Found, rests: readonly string[], state: number) {
  const way: number[] = []
  for (let at = state; at > 0 && way.length < longestWay;) {
    way.push(picks[at] ?? 0)
    at = parents[at] ?? -1
    if (rests[at] !== undefined && rests[at] === rests[state]) return way.reverse()
  }
  return undefined
}

/** The variable that is another one after every round, and never one it has been. */
function growing<Here>(
  walker: Walker<Here>,
  from: Here,
  way: readonly number[],
  { rest, values }: Counted,
): string | undefined {
  const seen = new Map([...values].map(([name, value]) => [name, new Set([value])]))
  let here = from
  for (let round = 1; round <= rounds; round++) {
    const next = walked(walker, here, way)
    if (next?.counted?.rest !== rest) return undefined
    for (const [name, value] of next.counted.values) seen.get(name)?.add(value)
    if (![...seen.values()].some(({ size }) => size > round)) return undefined
    here = next.here
  }
  return [...seen].find(([, { size }]) => size > rounds)?.[0]
}

/** The way taken once, and what is counted at its end; nothing where a choice is not there. */
function walked<Here>(walker: Walker<Here>, from: Here, way: readonly number[]) {
  let here = from
  let counted: Counted | undefined
  for (const pick of way) {
    if (pick >= walker.choices(here)) return undefined
    here = walker.choose(here, pick)
    counted = walker.countedAt?.(here)
    walker.keep(here)
  }
  return { here, counted }
}
