import { buildings, type BuildingId } from '../../core/buildings.ts'
import { siteOf, type Site } from '../../core/campusScene.ts'
import { standingOf, type HomeCase } from './invitation.tsx'

/** One building and the cases that wait in it. */
export interface Quarter {
  readonly site: Site
  readonly cases: readonly HomeCase[]
}

/** The buildings that have cases, in the order of the campus. */
export function quartersOf(cases: readonly HomeCase[]): readonly Quarter[] {
  return buildings.flatMap((building) => {
    const here = cases.filter((one) => one.building === building)
    return here.length === 0 ? [] : [{ site: siteOf(building, here.map(standingOf)), cases: here }]
  })
}

/** Where something was left half-way that is not tonight's. */
export function leftOpen(quarters: readonly Quarter[], tonight?: string): BuildingId | undefined {
  return quarters.find(({ cases }) =>
    cases.some(({ id, underWay }) => id !== tonight && underWay.length > 0),
  )?.site.building
}

/** Where a visit without a week begins: where something was left half-way, else at what is fresh. */
export function firstOpen(quarters: readonly Quarter[]): BuildingId | undefined {
  const next = quarters.find(({ site }) => site.sign === 'fresh') ?? quarters[0]
  return leftOpen(quarters) ?? next?.site.building
}

/** Where the button of a building is found again when it is picked on the map. */
export const buildingButton = (building: BuildingId) => `place-${building}`
