import { useEffect, useState } from 'preact/hooks'
import type { BuildingId } from '../../core/buildings.ts'
import { firstOpen, type Quarter } from './campusList.tsx'
import { buildingButton } from './buildingRow.tsx'

/** Where one is on the campus, in the map and in the list alike. */
export interface Campus {
  /** The building whose cases are shown. */
  readonly open: BuildingId | undefined
  /** The building looked at: under the pointer, or with the focus. */
  readonly near: BuildingId | undefined
  readonly point: (building: BuildingId | undefined) => void
  /** Opens a building, or shuts it. */
  readonly toggle: (building: BuildingId) => void
  /** Opens a building from the map and goes to it in the list. */
  readonly pick: (building: BuildingId) => void
}

export function useCampus(quarters: readonly Quarter[]): Campus {
  const [chosen, setChosen] = useState<BuildingId | 'none'>()
  const [near, setNear] = useState<BuildingId>()
  const [picks, setPicks] = useState(0)
  const open = chosen === undefined ? firstOpen(quarters) : chosen === 'none' ? undefined : chosen
  // Only once its cases are shown is it known how far they reach.
  useEffect(() => {
    if (picks === 0 || open === undefined) return
    const button = document.getElementById(buildingButton(open))
    button?.focus({ preventScroll: true })
    button?.closest('.place')?.scrollIntoView({ block: 'nearest' })
  }, [picks])
  return {
    open,
    near,
    point: setNear,
    toggle: (building) => setChosen(open === building ? 'none' : building),
    pick(building) {
      setNear(building)
      if (quarters.every(({ site }) => site.building !== building)) return
      setChosen(building)
      setPicks(picks + 1)
    },
  }
}
