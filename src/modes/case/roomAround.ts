import type { Part } from '../../core/story/part.ts'
import type { PlaceId } from '../../core/story/tags.ts'
import type { View } from '../../core/story/view.ts'
import type { Director } from './director.ts'

export interface RoomAroundOptions<Moving extends Part, Still extends Part> {
  readonly director: Pick<Director, 'add' | 'strike'>
  /** The room as the page paints it, at once. */
  readonly openStill: (place: PlaceId) => Still
  /** The room as the stage draws it; nothing where there is none to be had. */
  readonly openStage: () => Promise<Moving | undefined>
  /** Whether a room is to be seen at all. */
  readonly wanted: () => boolean
  /** The moment that is shown; absent before the first. */
  readonly view: () => View | undefined
}

/**
 * The room around the phone: its picture from the beginning, the stage in its place once that has come.
 * A stage that fails is put away, and the picture is back.
 */
export interface RoomAround<Still extends Part> {
  /** Hangs the picture up, where a room is wanted. */
  hang(place: PlaceId): Still | undefined
  raise(): Promise<void>
  /** No room is wanted any more. */
  strike(): void
  /** A part has failed and was put away: if it was one of these, the other takes its place. */
  fell(part: Part): void
}

export function openRoomAround<Moving extends Part, Still extends Part>(
  options: RoomAroundOptions<Moving, Still>,
): RoomAround<Still> {
  const { director, openStill, openStage, wanted, view } = options
  let still: Still | undefined
  let stage: Moving | undefined
  let raising = false
  /** What failed once would fail again: until a room is wished for anew, the picture stays. */
  let broken = false
  let last: PlaceId | undefined

  function hang(place: PlaceId): Still | undefined {
    last = place
    if (!wanted() || still !== undefined) return still
    still = openStill(place)
    director.add(still, view())
    return still
  }

  function hangAgain(): void {
    const place = view()?.place ?? last
    if (place !== undefined) hang(place)
  }

  function take(part: Part | undefined): void {
    if (part !== undefined) director.strike(part)
  }

  return {
    hang,
    async raise() {
      if (raising || broken || stage !== undefined) return
      raising = true
      const found = await openStage()
      raising = false
      if (found === undefined) {
        hangAgain()
        return
      }
      if (!wanted()) {
        found.close()
        return
      }
      stage = found
      take(still)
      still = undefined
      director.add(found, view())
    },
    strike() {
      broken = false
      take(still)
      take(stage)
      still = stage = undefined
    },
    fell(part) {
      if (part === still) still = undefined
      if (part !== stage) return
      stage = undefined
      broken = true
      hangAgain()
    },
  }
}
