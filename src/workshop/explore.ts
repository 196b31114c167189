import type { CaseFile, EndingId } from '../core/card.ts'
import { StoryProblem } from '../core/parse.ts'
import { openWalk, type Walk, type Waypoint } from '../core/story.ts'
import type { Truth } from '../core/tags.ts'
import { reachOf } from './reach.ts'
import { stateKeyOf } from './stateKey.ts'

/** One road through a case: the picks that take it. */
export interface Road {
  readonly picks: readonly number[]
}

export interface Exploration {
  readonly truth: Truth
  readonly states: number
  readonly steps: number
  /** Shortest road to each ending found. */
  readonly endings: ReadonlyMap<EndingId, Road>
  /** States from which no ending was found, with the shortest road to each. */
  readonly stuck: readonly Road[]
  /** Absent when every state was explored; otherwise why not. */
  readonly stopped?: string
}

interface Place {
  readonly at: Waypoint
  readonly key: string
  readonly picks: readonly number[]
  readonly from: Set<string>
}

/** Plays every road of one truth breadth-first, each state once. Honest about where it stopped. */
export function explore(file: CaseFile, truth: Truth, mostStates = 200_000): Exploration {
  const walk = openWalk(file)
  const keyOf = keysOf(file)
  const seen = new Map<string, Place>()
  const endings = new Map<EndingId, Road>()
  const ended: string[] = []
  const start = walk.start(truth)
  const first: Place = { at: start, key: keyOf(start), picks: [], from: new Set() }
  const queue: Place[] = [first]
  seen.set(first.key, first)
  let steps = 0
  for (let next = 0; next < queue.length; next++) {
    const place = queue[next]
    if (place === undefined) break
    const { ending } = place.at.step.view
    if (ending !== undefined) {
      ended.push(place.key)
      if (!endings.has(ending)) endings.set(ending, { picks: place.picks })
      continue
    }
    for (const option of place.at.step.options) {
      const at = chosen(walk, place, option.index)
      const key = keyOf(at)
      steps += 1
      const known = seen.get(key)
      if (known !== undefined) {
        known.from.add(place.key)
        continue
      }
      const picks = [...place.picks, option.index]
      const fresh = { at, key, picks, from: new Set([place.key]) }
      seen.set(key, fresh)
      queue.push(fresh)
    }
    if (seen.size >= mostStates) {
      const stopped = `stopped at ${String(mostStates)} states`
      return { truth, states: seen.size, steps, endings, stuck: [], stopped }
    }
  }
  return { truth, states: seen.size, steps, endings, stuck: stuckPlaces(seen, ended) }
}

/** What of a moment decides how it goes on: Ink's state, and where on the phone it is. */
function keysOf(file: CaseFile): (at: Waypoint) => string {
  const inkKey = stateKeyOf(reachOf(JSON.parse(file.ink)))
  return ({ step, saved }) => {
    const { front, call, hand, verified, ending } = step.view
    const around = { front, talking: call?.state, party: call?.party, hand, verified, ending }
    return inkKey(saved) + JSON.stringify(around)
  }
}
/** Takes an option; a fault of the script is told with the road that leads to it. */
function chosen(walk: Walk, place: Place, option: number): Waypoint {
  try {
    return walk.choose(place.at, option)
  } catch (problem) {
    if (!(problem instanceof StoryProblem)) throw problem
    const road = [...place.picks, option].join(' ')
    throw new StoryProblem(`after picks ${road}: ${problem.what}`, problem.cure)
  }
}

/** Walks back from the endings; whatever is never reached cannot be finished. */
function stuckPlaces(seen: ReadonlyMap<string, Place>, ended: readonly string[]): Road[] {
  const alive = new Set(ended)
  const queue = [...ended]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const from of seen.get(key)?.from ?? []) {
      if (!alive.has(from)) {
        alive.add(from)
        queue.push(from)
      }
    }
  }
  return [...seen].flatMap(([key, { picks }]) => (alive.has(key) ? [] : [{ picks }]))
}
