import { pagesOf } from '../../core/present/pages.ts'
import { leaderOf, type Vote } from '../../core/present/vote.ts'
import type { DeskParts } from './deskParts.ts'

/** What the next press of the clicker will do, in a sentence; nothing where it only says the next line. */
export function phaseOf(parts: DeskParts): string | undefined {
  const { hall, text } = parts
  const { show } = hall
  if (show.paused) return text.desk.paused
  if (show.page !== undefined && show.vote === undefined) return pageOf(parts, show.page)
  return show.vote === undefined ? atRest(parts) : voting(show.vote, parts)
}

function pageOf({ played, file, text }: DeskParts, page: number): string {
  return page === 0 ? text.desk.ended : text.desk.pages(page, pagesOf(played, file.card).length - 1)
}

function atRest({ hall: { show }, played, text }: DeskParts): string | undefined {
  if (show.at < played.here.beats.length) return undefined
  return played.view.ending === undefined ? text.desk.phases.none : text.desk.ended
}

function voting(vote: Vote, { hall: { show }, text }: DeskParts): string {
  const { phases } = text.desk
  if (show.going !== undefined) return phases.going
  if (vote.phase !== 'shown') return phases[vote.phase]
  if (vote.kind !== 'option') return phases.shownNext
  const settled = show.road !== undefined || leaderOf(vote) !== undefined
  return settled ? phases.shown : phases.shownTie
}
