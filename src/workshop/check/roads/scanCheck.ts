// A code that is scanned says where it leads before anything else happens.
import { say, type Finding, type Said } from '../../compile/finding.ts'
import { piecesIn } from '../../compile/instrument.ts'
import type { Screenplay } from '../../compile/script.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { Passing } from '../../explore/passings.ts'
import { once, pieceAt, placeOf, withRoad, type Map as Places } from './roadCheck.ts'
import { used } from '../script/tagCheck.ts'

/** The page that shows what a code holds. */
const codePage = 'browser.code'

/** Scans of a picture nobody sees, and those that lead past the address. */
export function checkScans(tour: CaseRoads, script: Screenplay, map: Places): readonly Finding[] {
  const pictures = used(script, 'picture')
  const found = tour.facts.flatMap(({ options }, state) =>
    options.flatMap(({ spot, target = '', text }, choice): readonly Finding[] => {
      if (spot !== 'scan') return []
      const to = tour.facts[tour.leads[state]?.[choice] ?? -1]
      const said = pictures.has(target)
        ? leadsPast(tour.noted.passings[state]?.[choice] ?? [], to?.ending !== undefined)
        : say((words) => words.scansNothing(target))
      if (said === undefined) return []
      const piece = piecesIn(text)[0]
      const at = piece === undefined ? placeOf(tour, state, map) : pieceAt(map, piece)
      return [withRoad({ ...at, ...said }, tour, state)]
    }),
  )
  return once(found)
}

/** The address comes first, and the player decides on it. */
function leadsPast(passings: readonly Passing[], isEnd: boolean): Said | undefined {
  const opened = passings.flatMap((one) => (one.what === 'open' ? [one] : []))
  const [first, second] = opened
  const isRead = first?.page === codePage && first.addressed && second === undefined
  const isSpent = passings.some(({ what }) => what === 'spent')
  return isRead && !isEnd && !isSpent ? undefined : say((words) => words.scansPast(codePage))
}
