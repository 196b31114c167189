// An item of a lesson on the wall: what showing it comes to, and when nothing of it is left.
import { runAt, type Item, type Lesson } from '../lesson/lesson.ts'
import type { Tale } from '../story/step.ts'
import type { Truth } from '../story/tags.ts'
import { picksOf } from '../run/run.ts'
import { isAtDecision, isRoadWalked, isSpent, type Here } from './clicker.ts'
import type { Vote } from './vote.ts'
import { isTelling, showing, type Hall } from './hall.ts'
import type { Intent } from './intent.ts'
import { asksOf, leavesOf } from './leaves.ts'
import { roadAt } from './roadAt.ts'

interface Showing {
  readonly nth: number
  /** Of its case, where it has one. */
  readonly tale: Tale | undefined
  /** Which of the twins it is, where that is left to lot. */
  readonly drawn: Truth
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What showing an item comes to. */
export function intentsOf(item: Item, { nth, tale, drawn, now }: Showing): readonly Intent[] {
  const leaves = leavesOf(item, tale).map((leaf) => asksOf(item, leaf))
  const asked = item.kind === 'play' ? { asked: item.asks } : {}
  const shows: Intent = { do: 'item', nth, leaves, ...asked, now }
  if (tale !== undefined && item.kind === 'play') return [opening(tale, item, drawn), shows]
  if (tale !== undefined && item.kind === 'moment') return [atMoment(tale, item), shows]
  return item.kind === 'vote' ? [shows, { do: 'vote', kind: item.topic }] : [shows]
}

function opening({ file }: Tale, item: Extract<Item, { kind: 'play' }>, drawn: Truth): Intent {
  const { truth: wish, picks } = item
  const truth = wish === 'scam' || wish === 'genuine' ? wish : drawn
  const run = runAt({ ...item, version: file.version, picks: [] }, truth, file.language)
  return { do: 'open', run, hush: wish === 'secret', planned: picks }
}

/** At the decision that was prepared, with its last line said. */
function atMoment(tale: Tale, item: Extract<Item, { kind: 'moment' }>): Intent {
  const run = runAt({ ...item, version: tale.file.version }, item.truth, tale.file.language)
  return { do: 'open', run, hush: false, at: roadAt(tale, item, item.name).at }
}

/** The item that the next press shows; undefined where the press belongs to what is on the wall. */
export function nextItemDue(here: Here, lesson: Lesson | undefined): Item | undefined {
  return isItemOver(here, lesson) ? lesson?.items[(here.hall.lesson?.item ?? -1) + 1] : undefined
}

/** Nothing is left of the item that a press should show. */
export function isItemOver(here: Here, lesson: Lesson | undefined): boolean {
  const { hall } = here
  if (isSpent(here) || isTruthDue(hall, lesson)) return true
  const item = lesson?.items[hall.lesson?.item ?? -1]
  if (item === undefined || !isTelling(showing(hall.show, { vote: undefined }))) return false
  const { vote } = hall.show
  return vote === undefined ? isToldOf(item, here) : item.kind === 'vote' && isSettled(vote)
}

/** The story has come as far as the item wanted it: what comes next, a trainer asks for. */
function isToldOf(item: Item, { hall, played }: Here): boolean {
  if (played.view.ending !== undefined || !isAtDecision(hall, played)) return false
  if (item.kind === 'play') return isRoadWalked(hall)
  if (item.kind === 'moment') return picksOf(hall.run).length > item.picks.length
  return item.kind === 'vote'
}

/** Nothing follows from it but the next thing. */
function isSettled({ phase, kind, about }: Vote): boolean {
  return phase === 'shown' && kind !== 'option' && about === undefined
}

/** The story is told, and what it was is not: the item that asks the hall comes before the answer. */
function isTruthDue({ lesson: at, show }: Hall, lesson: Lesson | undefined): boolean {
  if (show.page !== 0 || !isTelling(showing(show, { page: undefined }))) return false
  return at !== undefined && lesson !== undefined && truthAskedAfter(lesson, at.item) !== undefined
}

/** The item after a story in which the hall says what it takes it for: before it is told, or never. */
function truthAskedAfter({ items }: Lesson, nth: number): Item | undefined {
  const next = items[nth + 1]
  const asks = items[nth]?.kind === 'play' && next?.kind === 'vote' && next.topic === 'truth'
  return asks ? next : undefined
}
