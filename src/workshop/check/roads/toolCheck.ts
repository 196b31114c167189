// What a tool ends is told before it is tapped.
import { say, type Finding } from '../../compile/finding.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { Passing } from '../../explore/passings.ts'
import { piecesIn } from '../../compile/instrument.ts'
import { along } from './alongRoads.ts'
import { once, pieceAt, placeOf, withRoad, type Map as Places } from './roadCheck.ts'

/** Words of an option that say that somebody is hung up on. */
const saysSo = /[挂断]/

/** A call of theirs is ended by hanging up; one of the player's own comes to its end by itself. */
type Line = 'none' | 'dialled' | 'own' | 'theirs'

/** Tools that hang up on somebody who called, on a road on which they are talking, without a word of it. */
export function checkTools(
  tour: CaseRoads,
  map: Places,
  wordsOf: (text: string) => string,
): readonly Finding[] {
  if (tour.stopped !== undefined) return []
  const found: Finding[] = []
  const met = new Set<string>()
  along<Line>(tour, 'none', {
    pass: (line, passings) => passings.reduce(lineAfter, line),
    isNews(state, line) {
      const key = `${String(state)} ${line}`
      if (met.has(key)) return false
      met.add(key)
      if (line === 'theirs') found.push(...silentEnds(state, tour, map, wordsOf))
      return true
    },
  })
  return once(found)
}

function lineAfter(line: Line, passing: Passing): Line {
  if (passing.what !== 'call') return line
  if (passing.act === 'dial') return 'dialled'
  if (passing.act === 'talk') return line === 'dialled' ? 'own' : 'theirs'
  return passing.act === 'add' ? line : 'none'
}

function silentEnds(
  state: number,
  tour: CaseRoads,
  map: Places,
  wordsOf: (text: string) => string,
): readonly Finding[] {
  const { options = [] } = tour.facts[state] ?? {}
  return options.flatMap((option, choice): readonly Finding[] => {
    const passings = tour.noted.passings[state]?.[choice] ?? []
    const ends = passings.some((one) => one.what === 'call' && one.act === 'end')
    const words = wordsOf(option.text)
    if (!tools.has(option.spot) || !ends || saysSo.test(words)) return []
    const piece = piecesIn(option.text)[0]
    const at = piece === undefined ? placeOf(tour, state, map) : pieceAt(map, piece)
    const said = say((told) => told.hangsUp(words))
    return [withRoad({ ...at, ...said }, tour, state)]
  })
}

/**
 * Where one tap does it, and nothing about the place says that a call is over. Who opens an app to look
 * something up has turned away from the call already.
 */
const tools: ReadonlySet<string> = new Set(['ask', 'down', 'dial'])
