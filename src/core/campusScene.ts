import type { BuildingId } from './buildings.ts'
import { newsOf, type CaseStanding } from './log/windows.ts'

/** A window on the campus; lamplight for a fraud seen through, daylight for somebody helped. */
export type Pane = 'dark' | 'seen' | 'helped'

/** One building that has cases, as the map shows it. */
export interface Site {
  readonly building: BuildingId
  /** Two for each case: its scam, then its genuine twin. */
  readonly panes: readonly Pane[]
  /** What hangs over the building: something waits, or was left half-way. */
  readonly sign?: 'fresh' | 'underWay'
}

/** All the map shows at one moment. */
export interface CampusScene {
  readonly sites: readonly Site[]
  /** The building whose lamp is lit: looked at, or open in the list. */
  readonly lamp?: BuildingId
}

/** How a building looks after what was played there. */
export function siteOf(building: BuildingId, cases: readonly CaseStanding[]): Site {
  const marks = newsOf(cases)
  const panes = cases.flatMap(({ lit }): Pane[] => [
    lit.scam ? 'seen' : 'dark',
    lit.genuine ? 'helped' : 'dark',
  ])
  if (marks.includes('underWay')) return { building, panes, sign: 'underWay' }
  return marks.includes('fresh') ? { building, panes, sign: 'fresh' } : { building, panes }
}
