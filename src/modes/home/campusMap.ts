import type { CampusScene } from '../../core/campusScene.ts'
import type { DrawnMap, MapPointer, OpenMap } from '../../screens/home/campusMap.tsx'
import type { CampusStage } from '../../stage/campus/campus.ts'
import { idle } from '../idle.ts'
import type { Campus } from '../../stage/campus/campusStill.ts'

type Motion = Parameters<CampusStage['setMotion']>[0]

export interface CampusMapOptions {
  /** The player wants the stage. */
  readonly stage: () => boolean
  readonly motion: () => Motion
}

/** The map of the home screen: painted once the page stands, on the stage when there is time. */
export interface CampusMap {
  readonly open: OpenMap
  /** The settings have changed. */
  change(): void
}

export function campusMap(options: CampusMapOptions): CampusMap {
  let change: (() => void) | undefined
  return {
    open(slot, pointer) {
      const map = openIn(slot, pointer, options)
      change = () => map.change()
      return {
        show: (scene) => map.show(scene),
        close() {
          change = undefined
          map.close()
        },
      }
    },
    change: () => change?.(),
  }
}

function openIn(
  slot: HTMLElement,
  pointer: MapPointer,
  { stage, motion }: CampusMapOptions,
): DrawnMap & { change(): void } {
  let scene: CampusScene = { sites: [] }
  let still: Campus | undefined
  let raised: CampusStage | undefined
  let raising = false
  let closed = false

  async function paint(): Promise<void> {
    const { openStill } = await import('../../stage/campus/campusStill.ts')
    if (closed) return
    still = openStill(slot, pointer)
    still.show(scene)
  }
  async function raise(): Promise<void> {
    if (closed || raising || raised !== undefined || !stage()) return
    raising = true
    try {
      const { openCampus } = await import('../../stage/campus/campus.ts')
      // Something else may have been opened while this was on its way.
      if (gone()) return
      const found = await openCampus(slot, motion())
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
  const gone = () => closed || !stage()
  // The list is whole without either picture.
  const forget = () => undefined
  paint().catch(forget)
  const stop = whenThereIsTime(() => void raise().catch(forget))

  return {
    show(next) {
      scene = next
      still?.show(next)
      raised?.show(next)
    },
    change() {
      if (stage()) {
        raised?.setMotion(motion())
        raise().catch(forget)
      } else {
        raised?.close()
        raised = undefined
      }
    },
    close() {
      closed = true
      stop()
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
