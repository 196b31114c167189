import { buildings } from '../../core/buildings.ts'
import { weekLength } from '../../core/log/weekLength.ts'
import type { HomeWeek } from '../../screens/home/evening.tsx'
import type { HomeCase } from '../../screens/home/invitation.tsx'

/**
 * The week of whoever has played nothing yet: as `eveningToCome` finds it, and without the search. The
 * gentlest lives nearest to the gate.
 */
export function gentlest(cases: readonly HomeCase[]): HomeWeek | undefined {
  const ours = cases.filter(({ passing }) => passing !== true)
  const [one] = [...ours].sort(
    (a, b) => buildings.indexOf(a.building) - buildings.indexOf(b.building),
  )
  return one === undefined || ours.length < weekLength ? undefined : { behind: [], day: 0, one }
}
