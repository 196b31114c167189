import { nextItemDue } from '../../../core/present/givenItem.ts'
import type { Show } from '../../../core/present/hall.ts'
import { isRolling } from '../../../core/present/rolling.ts'
import { pagesOf } from '../../../core/present/pages.ts'
import { leaderOf, type Vote } from '../../../core/present/vote.ts'
import type { DeskParts } from './deskParts.ts'

/** What the next press of the clicker will do, in a sentence; nothing where it only says the next line. */
export function phaseOf(parts: DeskParts): string | undefined {
  const { hall, played, file, order, text } = parts
  const { show } = hall
  if (show.paused) return text.desk.paused
  if (isOverlaid(show)) return text.desk.overlaid
  const due = nextItemDue({ hall, played, card: file.card }, order?.lesson)
  if (due !== undefined) return [...leafOf(parts), text.desk.nextItem(due.name)].join(' · ')
  if (show.vote !== undefined) return voting(show.vote, parts)
  if (isRolling(hall)) return text.desk.phases.rolling
  if (show.leaf !== undefined) return leafOf(parts).join('')
  return show.page === undefined ? atRest(parts) : pageOf(parts, show.page)
}

/** Something lies over whatever else is shown; a press only takes it away. */
function isOverlaid({ cover, large, beside }: Show): boolean {
  return cover !== 'none' || large !== undefined || beside !== undefined
}

/** Of a lesson: the story that stands on the desk is not what the hall sees. */
function leafOf({ text: { desk }, hall: { show } }: DeskParts): readonly string[] {
  return show.leaf === undefined ? [] : [desk.leaf(show.leaf.at + 1, show.leaf.of)]
}

function pageOf({ played, file, text }: DeskParts, page: number): string {
  if (page === 0) return text.desk.ended
  return text.desk.pages(page, pagesOf(played, file.card).length - 1)
}

function atRest({ hall: { show }, played, text }: DeskParts): string | undefined {
  if (show.at < played.here.beats.length) return undefined
  return played.view.ending === undefined ? text.desk.phases.none : text.desk.ended
}

function voting(vote: Vote, { hall: { show }, text }: DeskParts): string {
  const { phases } = text.desk
  if (show.going !== undefined) return phases.going
  if (vote.on !== undefined) return vote.phase === 'shown' ? phases.onLeafShown : phases.onLeaf
  if (vote.phase !== 'shown') return isGuess(vote) ? phases.guessed : phases[vote.phase]
  if (vote.kind !== 'option') return phases.shownNext
  const settled = show.road !== undefined || leaderOf(vote) !== undefined
  return settled ? phases.shown : phases.shownTie
}

/** The hall has guessed which line would catch most of it, and has not said which would catch itself. */
function isGuess({ kind, phase, guess }: Vote): boolean {
  return kind === 'line' && phase === 'closed' && guess === undefined
}
