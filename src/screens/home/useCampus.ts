import { useEffect, useState } from 'preact/hooks'
import type { PlaceId } from '../../core/campus.ts'
import { firstOpen, type Quarter } from './campusList.tsx'
import { placeButton } from './placeRow.tsx'

/** Where one is on the campus, in the map and in the list alike. */
export interface Campus {
  /** The building whose cases are shown. */
  readonly open: PlaceId | undefined
  /** The building looked at: under the pointer, or with the focus. */
  readonly near: PlaceId | undefined
  readonly point: (place: PlaceId | undefined) => void
  /** Opens a building, or shuts it. */
  readonly toggle: (place: PlaceId) => void
  /** Opens a building from the map and goes to it in the list. */
  readonly pick: (place: PlaceId) => void
}

export function useCampus(quarters: readonly Quarter[]): Campus {
  const [chosen, setChosen] = useState<PlaceId | 'none'>()
  const [near, setNear] = useState<PlaceId>()
  const [picks, setPicks] = useState(0)
  const open = chosen === undefined ? firstOpen(quarters) : chosen === 'none' ? undefined : chosen
  // Only once its cases are shown is it known how far they reach.
  useEffect(() => {
    if (picks === 0 || open === undefined) return
    const button = document.getElementById(placeButton(open))
    button?.focus({ preventScroll: true })
    button?.closest('.place')?.scrollIntoView({ block: 'nearest' })
  }, [picks])
  return {
    open,
    near,
    point: setNear,
    toggle: (place) => setChosen(open === place ? 'none' : place),
    pick(place) {
      setNear(place)
      if (quarters.every(({ site }) => site.place !== place)) return
      setChosen(place)
      setPicks(picks + 1)
    },
  }
}
