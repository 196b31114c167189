// A lesson's story tells itself, line by line, as far as the next decision the hall is to be asked at.
import { picksOf } from '../run/run.ts'
import { isRoadWalked, opened, plannedHere, taken, type Place } from './clicker.ts'
import { isTelling, shows, type Hall } from './hall.ts'
import { stopAfter } from './stops.ts'
import { facesOf, ballotFaces } from './vote.ts'

/** Whether the next line comes by itself. */
export function isRolling({ show }: Hall): boolean {
  return show.rolling === true && isTelling(show)
}

/**
 * One line on, without a hand. At a decision the prepared road is said aloud and then taken, unless it is
 * one the hall is asked at: there its vote opens, and whoever has the clicker goes on. At the end of the
 * prepared road the story stands still.
 */
export function rolled(place: Place): Hall {
  const { hall, played } = place
  if (!isRolling(hall)) return hall
  const { show } = hall
  const further = stopAfter(played.here, show.at)
  if (further !== undefined) return shows(hall, { at: further, spot: undefined })
  const still = shows(hall, { rolling: undefined })
  if (played.view.ending !== undefined || isRoadWalked(hall)) return still
  const option = plannedHere(place)
  const isAsked = hall.lesson?.asked?.includes(picksOf(hall.run).length) !== false
  if (option === undefined || isAsked) return opened({ ...place, hall: still }, 'option')
  return show.going === option ? taken(place, option) : saidAloud(place, option)
}

/** The road that will be taken stands among the answers, and is marked. */
function saidAloud({ hall, played }: Place, option: number): Hall {
  const { show } = hall
  const faces = show.faces ?? facesOf(played.here.options)
  const all = faces.includes(option) ? faces : [...faces.slice(0, ballotFaces - 1), option]
  const sorted = [...all].sort((a, b) => a - b)
  return shows(hall, { going: option, faces: sorted })
}
