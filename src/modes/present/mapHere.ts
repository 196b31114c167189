import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { RoadMap } from '../../core/run/roadMap.ts'
import { loadRoadMap } from '../case/roadMaps.ts'
import type { HallWindow } from './hallWindow.ts'

/** The map of the case that is told, in its truth; undefined until it has come, or where there is none. */
export interface MapHere {
  readonly now: ReadonlySignal<RoadMap | undefined>
  close(): void
}

export function mapHere(hall: HallWindow): MapHere {
  const now = signal<RoadMap | undefined>(undefined)
  let of = ''
  const close = effect(() => {
    const run = hall.told.value?.hall.run
    if (run === undefined) return
    const here = `${run.caseId} ${run.truth}`
    if (here === of) return
    of = here
    now.value = undefined
    void loadRoadMap(run.caseId, run.truth).then((map) => {
      if (of === here) now.value = map
    })
  })
  return { now, close }
}
