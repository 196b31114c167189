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
      const said = pictures.has(target)
        ? leadsPast(tour, state, choice)
        : say((words) => words.scansNothing(target))
      const piece = piecesIn(text)[0]
      const at = piece === undefined ? placeOf(tour, state, map) : pieceAt(map, piece)
      return said === undefined ? [] : [withRoad({ ...at, ...said }, tour, state)]
    }),
  )
  return once(found)
}

/** The address comes first, and the player decides on it. */
function leadsPast(
  { facts, leads, noted }: CaseRoads,
  state: number,
  choice: number,
): Said | undefined {
  const isEnd = facts[leads[state]?.[choice] ?? -1]?.ending !== undefined
  const passings = noted.passings[state]?.[choice] ?? []
  return showsAddress(passings) && !isEnd ? undefined : say((words) => words.scansPast(codePage))
}

function showsAddress(passings: readonly Passing[]): boolean {
  const [first, second] = passings.flatMap((one) => (one.what === 'open' ? [one] : []))
  if (first === undefined || second !== undefined) return false
  return (
    first.page === codePage && first.addressed && passings.every(({ what }) => what !== 'spent')
  )
}
