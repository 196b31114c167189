import type { ReadonlySignal } from '@preact/signals'
import type { CampusScene } from '../../core/campusScene.ts'
import type { DrawnMap, MapPointer, OpenMap } from '../../screens/home/campusMap.tsx'
import type { Settings } from '../../core/settings.ts'
import { report } from '../../host/report.ts'
import { idle } from '../idle.ts'
import type { Campus } from '../../stage/campus/campusStill.ts'

export interface CampusMapOptions {
  readonly settings: ReadonlySignal<Settings>
  readonly motion: ReadonlySignal<'full' | 'still'>
}

/** The map of the home screen: painted once the page stands, on the stage when there is time. */
export function campusMap(options: CampusMapOptions): OpenMap {
  return (slot, pointer) => openIn(slot, pointer, options)
}

function openIn(
  slot: HTMLElement,
  pointer: MapPointer,
  { settings, motion }: CampusMapOptions,
): DrawnMap {
  let scene: CampusScene = { sites: [] }
  let still: Campus | undefined
  let raised: Campus | undefined
  let raising = false
  let closed = false

  async function paint(): Promise<void> {
    const { openStill } = await import('../../stage/campus/campusStill.ts')
    if (closed) return
    still = openStill(slot, pointer)
    still.show(scene)
  }
  async function raise(): Promise<void> {
    if (closed || raising || raised !== undefined || !settings.value.stage) return
    raising = true
    try {
      const { openCampus } = await import('../../stage/campus/campus.ts')
      // Something else may have been opened while this was on its way.
      if (gone()) return
      const found = await openCampus(slot, motion)
      if (gone()) {
        found.close()
        return
      }
      raised = found
      raised.show(scene)
    } finally {
      raising = false
    }
  }
  const gone = () => closed || !settings.value.stage
  // The list is whole without either picture.
  const forget = (problem: unknown) => {
    if (!closed) report('campus', problem)
  }
  paint().catch(forget)
  let begun = false
  const stop = whenThereIsTime(() => {
    begun = true
    void raise().catch(forget)
  })
  const stopSettings = settings.subscribe(({ stage }) => {
    if (!stage) {
      raised?.close()
      raised = undefined
    } else if (begun) raise().catch(forget)
  })

  return {
    show(next) {
      scene = next
      still?.show(next)
      raised?.show(next)
    },
    close() {
      closed = true
      stop()
      stopSettings()
      raised?.close()
      still?.close()
    },
  }
}

/** Once the page rests, or is touched. */
function whenThereIsTime(act: () => void): () => void {
  const events = ['pointerdown', 'pointermove', 'keydown'] as const
  const stop = () => {
    for (const name of events) removeEventListener(name, go)
    cancel()
  }
  const go = () => {
    stop()
    act()
  }
  for (const name of events) addEventListener(name, go, { passive: true })
  const cancel = idle(go)
  return stop
}
