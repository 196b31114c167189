import type { PlaceId } from './campus.ts'
import { marksOf, type Standing } from './log/windows.ts'

/** A window on the campus; lamplight for a fraud seen through, daylight for somebody helped. */
export type Pane = 'dark' | 'seen' | 'helped'

/** One building that has cases, as the map shows it. */
export interface Site {
  readonly place: PlaceId
  /** Two for each case: its scam, then its genuine twin. */
  readonly panes: readonly Pane[]
  /** What hangs over the building: something waits, or was left half-way. */
  readonly sign?: 'fresh' | 'underWay'
}

/** All the map shows at one moment. */
export interface CampusScene {
  readonly sites: readonly Site[]
  /** The building whose lamp is lit: looked at, or open in the list. */
  readonly lamp?: PlaceId
}

/** How a building looks after what was played there. */
export function siteOf(place: PlaceId, cases: readonly Standing[]): Site {
  const marks = marksOf(cases)
  const panes = cases.flatMap(({ lit }): Pane[] => [
    lit.scam ? 'seen' : 'dark',
    lit.genuine ? 'helped' : 'dark',
  ])
  if (marks.includes('underWay')) return { place, panes, sign: 'underWay' }
  return marks.includes('fresh') ? { place, panes, sign: 'fresh' } : { place, panes }
}
