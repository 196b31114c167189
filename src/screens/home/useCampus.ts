import { useEffect, useState } from 'preact/hooks'
import type { BuildingId } from '../../core/buildings.ts'
import type { HomeCase } from './invitation.tsx'
import { buildingButton, firstOpen, leftOpen, type Quarter } from './quarters.ts'

/** Where one is on the campus, in the map and in the list alike. */
export interface Campus {
  /** The building whose cases are shown. */
  readonly open: BuildingId | undefined
  /** The building looked at: under the pointer, or with the focus. */
  readonly near: BuildingId | undefined
  /** The building whose lamp is lit. */
  readonly lamp: BuildingId | undefined
  /** The list is open. */
  readonly listed: boolean
  readonly onList: (open: boolean) => void
  readonly point: (building: BuildingId | undefined) => void
  /** Opens a building, or shuts it. */
  readonly toggle: (building: BuildingId) => void
  /** Opens a building from the map and goes to it in the list. */
  readonly pick: (building: BuildingId) => void
}

export interface CampusOptions {
  /** The case of the evening to come, which is offered above the list. */
  readonly tonight: HomeCase | undefined
  /** The list has come. */
  readonly there: boolean
}

export function useCampus(quarters: readonly Quarter[], { tonight, there }: CampusOptions): Campus {
  const first = tonight === undefined ? firstOpen(quarters) : leftOpen(quarters, tonight.id)
  const [chosen, setChosen] = useState<BuildingId | 'none'>()
  const [near, setNear] = useState<BuildingId>()
  const [picks, setPicks] = useState(0)
  const [unfolded, setUnfolded] = useState<boolean>()
  const open = chosen === undefined ? first : chosen === 'none' ? undefined : chosen
  // Only once its cases are shown is it known how far they reach.
  useEffect(() => {
    if (picks === 0 || open === undefined || !there) return
    const button = document.getElementById(buildingButton(open))
    button?.focus({ preventScroll: true })
    button?.closest('.place')?.scrollIntoView({ block: 'nearest' })
  }, [picks, there])
  return {
    open,
    near,
    lamp: near ?? open ?? tonight?.building,
    listed: unfolded ?? first !== undefined,
    onList: setUnfolded,
    point: setNear,
    toggle: (building) => setChosen(open === building ? 'none' : building),
    pick(building) {
      setNear(building)
      if (quarters.every(({ site }) => site.building !== building)) return
      setUnfolded(true)
      setChosen(building)
      setPicks(picks + 1)
    },
  }
}
