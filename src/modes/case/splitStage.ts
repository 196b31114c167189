import type { CaseFile } from '../../core/story/card.ts'
import type { BackroomId } from '../../core/story/tags.ts'
import type { View } from '../../core/story/view.ts'
import type { Stage } from '../../stage/stage.ts'
import { openStageIn } from './performance.ts'

/** The reveal's stage: your room on one side, the backroom the call came from on the other. */
export interface SplitStage {
  /** Draws into a slot; null when the slot goes away. */
  mount(slot: HTMLElement | null): void
  scroll(fraction: number): void
}

export function splitStage(
  file: CaseFile,
  backroom: BackroomId,
  view: View,
  motion: 'full' | 'still',
): SplitStage {
  let stage: Stage | undefined
  let wanted: HTMLElement | null = null
  async function raise(slot: HTMLElement): Promise<void> {
    const found = await openStageIn(slot, file, motion)
    if (wanted !== slot) {
      found?.close()
      return
    }
    stage = found
    stage?.setBackroom(backroom)
    stage?.settle(view, [])
    stage?.reveal(1)
  }
  return {
    mount(slot) {
      if (slot === wanted) return
      wanted = slot
      stage?.close()
      stage = undefined
      if (slot !== null) void raise(slot)
    },
    scroll: (fraction) => stage?.scroll(fraction),
  }
}
