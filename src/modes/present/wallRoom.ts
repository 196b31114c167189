import { signal } from '@preact/signals'
import type { Playbill } from '../../core/story/card.ts'
import type { Part } from '../../core/story/part.ts'
import type { View } from '../../core/story/view.ts'
import { report } from '../../host/report.ts'
import { idle } from '../idle.ts'
import type * as playing from '../case/playing.tsx'
import type { Kit } from '../kit.ts'
import { afterPaint } from './afterPaint.ts'

/** The room beside the words: it stands as the moment does, and nothing in it moves by itself. */
export interface WallRoom {
  readonly file: Playbill
  settle(view: View): void
  close(): void
}

/** They come in the file of the student's page, so that neither is cut in pieces for the other. */
export type Rooms = Pick<typeof playing, 'openStageIn' | 'openRoomAround' | 'openRoomStill'>

const still = signal<'full' | 'still'>('still')

export function openWallRoom(
  slot: HTMLElement,
  { file, kit, rooms }: { readonly file: Playbill; readonly kit: Kit; readonly rooms: Rooms },
): WallRoom {
  const parts = new Set<Part>()
  let view: View | undefined
  /** It will stand as the last view wants it, once that view's words are on the wall. */
  let due = false
  let open = true
  const wanted = () => open && kit.settings.now.value.stage
  const room = rooms.openRoomAround({
    director: {
      add(part, at) {
        parts.add(part)
        if (at !== undefined) settle(part, at)
      },
      strike(part) {
        parts.delete(part)
        part.close()
      },
    },
    openStill: (place) => rooms.openRoomStill(slot, place, (what) => report('stage', what)),
    openStage: () =>
      rooms.openStageIn(slot, { file, motion: still, wanted, onFailure: (part) => fail(part) }),
    wanted,
    view: () => view,
  })
  function fail(part: Part): void {
    parts.delete(part)
    part.close()
    if (open) room.fell(part)
  }
  function settle(part: Part, at: View): void {
    try {
      part.settle(at, [])
    } catch (problem) {
      report('stage', problem)
      fail(part)
    }
  }
  function catchUp(): void {
    due = false
    if (!open || view === undefined) return
    for (const part of [...parts]) settle(part, view)
  }
  const stop = idle(() => void room.raise())
  return {
    file,
    settle(next) {
      if (view === undefined) room.hang(next.place)
      view = next
      if (!due) afterPaint(catchUp)
      due = true
    },
    close() {
      open = false
      stop()
      room.strike()
    },
  }
}
