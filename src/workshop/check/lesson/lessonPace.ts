// A lesson given by keys alone: how long each of its items takes a hall that reads, and votes.
import { casesOf, runAt, type Item, type Lesson } from '../../../core/lesson/lesson.ts'
import { acted, playedIn } from '../../../core/present/act.ts'
import { intentsOf, isItemOver } from '../../../core/present/givenItem.ts'
import { openHall, type Hall } from '../../../core/present/hall.ts'
import { leavesOf, type Leaf } from '../../../core/present/leaves.ts'
import { pagesOf, type Page } from '../../../core/present/pages.ts'
import { readingMs } from '../../../core/present/reading.ts'
import { isRolling } from '../../../core/present/rolling.ts'
import type { Played } from '../../../core/run/play.ts'
import { levels, type Vote } from '../../../core/present/vote.ts'
import { restMs, speechMs } from '../../../core/story/pace.ts'
import type { Tale } from '../../../core/story/step.ts'
import type { Language } from '../../../core/story/tags.ts'

/** What hands take to go up, to be counted by row captains, and to be looked at: twenty seconds in all. */
const handsMs: Readonly<Record<Vote['phase'], number>> = { open: 10_000, closed: 6000, shown: 4000 }
/** What a hall takes to answer a question that was put to it. */
const answerMs = 20_000
/** A press between two things that are read. */
const pressMs = 600
/** As many presses as no lesson needs. */
const mostPresses = 4000

export interface ItemPace {
  readonly name: string
  readonly promised: number
  /** Minutes. */
  readonly needed: number
  readonly presses: number
}

/**
 * Gives a lesson with one key, at the pace it is read aloud. `taleOf` has its cases, and of nothing asked
 * any one: before the first story of a lesson, a run stands behind it that nobody sees.
 */
export function paceOf(lesson: Lesson, taleOf: (caseId?: string) => Tale): readonly ItemPace[] {
  let tale = taleOf(casesOf(lesson)[0])
  const { id, version, language } = tale.file
  const run = runAt({ caseId: id, version, picks: [] }, 'scam', language)
  let hall = acted(
    openHall(run, { began: 0, minutes: lesson.minutes }),
    { do: 'lesson', id: lesson.id, minutes: lesson.minutes, own: false, kept: [] },
    tale,
  )
  return lesson.items.map((item, nth) => {
    if ('caseId' in item) tale = taleOf(item.caseId)
    for (const intent of intentsOf(item, { nth, tale, drawn: 'scam', now: 0 }))
      hall = acted(hall, intent, tale)
    const up = leavesOf(item, tale)
    let ms = spokenMs(item, language)
    let presses = 0
    for (; presses < mostPresses; presses++) {
      hall = counted(hall, tale)
      ms += shownMs(hall, up, tale) + pressMs
      const here = { hall, played: playedIn(hall, tale), card: tale.file.card }
      if (isItemOver(here, lesson)) break
      const before = hall
      hall = acted(hall, { do: isRolling(hall) ? 'roll' : 'next' }, tale)
      if (hall === before) break
    }
    return { name: item.name, promised: item.minutes, needed: ms / 60_000, presses }
  })
}

/**
 * Hands that go up are counted: only then are there bars to look at, and a second round in which the
 * class says which line would catch itself. At a decision the prepared road is gone without them.
 */
function counted(hall: Hall, tale: Tale): Hall {
  const { vote } = hall.show
  if (vote?.phase !== 'open' || vote.kind === 'option') return hall
  return acted(hall, { do: 'hands', face: 0, count: levels.length }, tale)
}

/** What the trainer says of an item; and what the hall does, where it is asked something. */
function spokenMs(item: Item, language: Language): number {
  const facts = item.facts.map(({ text }) => text)
  if (item.kind !== 'ask') return aloudMs([...item.says, ...facts], language)
  return aloudMs([...item.says, ...item.after, ...facts], language) + answerMs
}

/** Said to a hall: slowly, and with a breath after each sentence. */
function aloudMs(texts: readonly string[], language: Language): number {
  return texts.reduce(
    (sum, text) => sum + speechMs(text, language, 'slow') + restMs(text, language, 'slow'),
    0,
  )
}

/** What stands on the wall, read aloud; hands take their own time. */
function shownMs(hall: Hall, up: readonly Leaf[], tale: Tale): number {
  const { vote, leaf, page } = hall.show
  const played = playedIn(hall, tale)
  const { language, card } = tale.file
  const aloud = (texts: readonly string[]) => aloudMs(texts, language)
  const leafMs = () => {
    const here = up[leaf?.at ?? 0]
    return here === undefined ? 0 : aloud(leafTexts(here))
  }
  if (vote !== undefined) {
    const read =
      vote.phase !== 'open' ? 0 : leaf === undefined ? aloud(faceTexts(vote, played)) : leafMs()
    return handsMs[vote.phase] + read
  }
  if (leaf !== undefined) return leafMs()
  const told = page === undefined ? undefined : pagesOf(played, card)[page]
  return told === undefined ? readingMs(hall.show, played, language) : aloud(pageTexts(told))
}

function faceTexts({ kind, faces }: Vote, { here, lines }: Played): readonly string[] {
  const text = (face: number) => (kind === 'line' ? lines[face]?.text : here.options[face]?.text)
  return kind === 'truth' ? [] : faces.map((face) => text(face) ?? '')
}

const textsOf = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text)

type Of<L extends Leaf['is']> = Extract<Leaf, { readonly is: L }>
const none = (): readonly string[] => []
const linesOf = ({ lines }: Of<'shared' | 'twin'>) => textsOf(lines)

/** What stands on each, but for what is asked: hands take their own time. */
const leaves: { readonly [L in Leaf['is']]: (leaf: Of<L>) => readonly string[] } = {
  title: none,
  vow: none,
  which: none,
  question: ({ text }) => [text],
  card: ({ told, card: { setting, lines, why, check } }) =>
    told ? [why, check] : [setting, ...textsOf(lines)],
  request: ({ told, request }) => [told ? request.text : request.asked],
  shared: linesOf,
  twin: linesOf,
  telling: ({ line }) => (line === undefined ? [] : [line.text]),
  oneLine: ({ game: { line, answers } }) => [
    ...(line === undefined ? [] : [line.text]),
    ...answers.map(({ option }) => option.text),
  ],
  answer: ({ answered: { option, follows } }) => [option.text, ...textsOf(follows)],
}

function leafTexts(leaf: Leaf): readonly string[] {
  return (leaves[leaf.is] as (leaf: Leaf) => readonly string[])(leaf)
}

function pageTexts(page: Page): readonly string[] {
  switch (page.is) {
    case 'told':
      return []
    case 'truth':
      return [page.debrief.ending.title, ...page.debrief.told.slice(0, 3)]
    case 'other':
    case 'twin':
      return [page.text]
    case 'line':
      return [page.line.text]
    case 'turn':
      return [page.point.decision.picked.text, page.point.other.text]
    case 'law':
      return textsOf(page.facts)
  }
}
