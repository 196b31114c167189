import type { ReadonlySignal } from '@preact/signals'
import type { Playbill } from '../../core/story/card.ts'
import type { BackroomId } from '../../core/story/tags.ts'
import type { Settings } from '../../core/settings.ts'
import type { View } from '../../core/story/view.ts'
import { report } from '../../host/report.ts'
import type { Stage } from '../../stage/stage.ts'
import { openStageIn } from './performance.ts'

/** The reveal's stage: your room on one side, the backroom the call came from on the other. */
export interface SplitStage {
  /** Draws into a slot; null when the slot goes away. */
  mount(slot: HTMLElement | null): void
  scroll(fraction: number): void
  close(): void
}

export interface SplitStageOptions {
  readonly file: Playbill
  readonly backroom: BackroomId
  readonly view: View
  readonly settings: ReadonlySignal<Settings>
  readonly motion: ReadonlySignal<'full' | 'still'>
}

export function splitStage({ file, backroom, view, settings, motion }: SplitStageOptions) {
  let stage: Stage | undefined
  let slot: HTMLElement | null = null
  /** Counts what was wished for: a stage that comes late is not wanted any more. */
  let wish = 0
  async function raise(at: HTMLElement): Promise<void> {
    const mine = wish
    const wanted = () => mine === wish
    const found = await openStageIn(at, { file, motion, wanted, onFailure: failed })
    if (!wanted()) {
      found?.close()
      return
    }
    stage = found
    try {
      stage?.setBackroom(backroom)
      stage?.settle(view, [])
      stage?.reveal(1)
    } catch (problem) {
      failed(found, problem)
    }
  }
  /** The debrief is whole without it. */
  function failed(found: Stage | undefined, problem: unknown): void {
    report('stage', problem)
    found?.close()
    if (found === stage) stage = undefined
  }
  let shown = settings.value.stage
  function set(): void {
    wish += 1
    stage?.close()
    stage = undefined
    if (slot !== null && shown) void raise(slot)
  }
  const stop = settings.subscribe((now) => {
    if (now.stage === shown) return
    shown = now.stage
    set()
  })
  const split: SplitStage = {
    mount(next) {
      if (next === slot) return
      slot = next
      set()
    },
    scroll: (fraction) => stage?.scroll(fraction),
    close() {
      stop()
      slot = null
      set()
    },
  }
  return split
}
