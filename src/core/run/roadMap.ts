// The roads of one truth of a case, drawn once when the case is built; a debrief marks the one taken.
import type { EndingId } from '../story/card.ts'
import type { Played } from './play.ts'
import type { Chain } from '../story/tags.ts'

/** A decision of the script, or an ending, and where it stands on the map. */
export interface RoadStop {
  readonly id: string
  readonly chain: Chain
  readonly ending?: EndingId
  readonly x: number
  readonly y: number
}

/** A way from one stop to the next, as points of a line. */
export interface RoadWay {
  readonly from: string
  readonly to: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface RoadMap {
  readonly width: number
  readonly height: number
  readonly stops: readonly RoadStop[]
  readonly ways: readonly RoadWay[]
}

/** Where a run went on the map. */
export interface RoadTaken {
  /** Stops in the order they were first come to. */
  readonly stops: readonly string[]
  /** `from to` of every change of scene, whether the map draws that way or not. */
  readonly ways: ReadonlySet<string>
}

/** The road of a played run. */
export function roadTaken({ steps }: Pick<Played, 'steps'>): RoadTaken {
  const scenes = steps.map(({ scene }) => scene)
  const ways = scenes.flatMap((scene, i) => {
    const before = scenes[i - 1]
    return before === undefined || before === scene ? [] : [wayId(before, scene)]
  })
  return { stops: [...new Set(scenes)], ways: new Set(ways) }
}

export function wayId(from: string, to: string): string {
  return `${from} ${to}`
}
