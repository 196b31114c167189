import { logLine, toldOfRound, type LogLine } from '../../src/core/log/logbook.ts'
import {
  layRound,
  playRound,
  withGrant,
  withJudgement,
  type RoundKind,
} from '../../src/core/cards/round.ts'
import { sureness } from '../../src/core/run/judgement.ts'
import { writeRun, type Run } from '../../src/core/run/run.ts'
import type { Language } from '../../src/core/story/tags.ts'
import { roundFrom } from '../../src/modes/pages/rounds.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'

const sources = readQuickCards()
const decks = { zh: deckIn(sources, 'zh'), en: deckIn(sources, 'en') }

/** A place among the quick cards worth looking at. */
export interface CardMoment {
  readonly name: string
  readonly address: (language: Language) => string
  /** Pressed there in this order. */
  readonly press?: readonly string[]
}

/** One of each mode, and both truths. */
const laidOut = [
  'c-fake-cs-scam',
  'c-impersonation-genuine',
  'c-loan-scam',
  'c-accomplice-genuine',
  'a-fake-shop-scam',
  'a-game-trade-genuine',
]

/** One that is the real thing and oversteps. */
const oversteps = ['b-loan2-genuine']

function sixIn(language: Language, ids: readonly string[] = laidOut): Run {
  const deck = decks[language]
  return layRound(
    deck,
    'six',
    ids.flatMap((id) => deck.cards.filter((card) => card.id === id)),
  )
}

/** The first of its cards judged, those at these places wrongly. */
export function judged(run: Run, count: number, wrong: readonly number[] = []): Run {
  const deck = decks[run.language]
  return playRound(deck, run)
    .cards.slice(0, count)
    .reduce((to, { truth }, i) => {
      const other = truth === 'scam' ? 'genuine' : 'scam'
      const said = wrong.includes(i) ? other : truth
      const after = withJudgement(to, said, sureness[(3 * i) % 4] ?? 80)
      return playRound(deck, after).asking === undefined ? after : withGrant(after, i % 3 === 0)
    }, run)
}

/** A fresh round as the game would lay it. */
export function laid(kind: RoundKind, log: readonly LogLine[] = []): Run {
  return roundFrom(decks.zh, kind, log)
}

/** The address of a round, in another language if wanted. */
export function roundAddress(run: Run, language: Language = run.language): string {
  return `?page=cards&run=${writeRun({ ...run, language })}`
}

/** The logbook line of a round that is done. */
export function lineOf(at: string, run: Run): LogLine {
  const told = toldOfRound(playRound(decks[run.language], run))
  if (told === undefined) throw new Error('the round is not done')
  return logLine(at, run, told)
}

const first = judged(laid('checkup'), 16, [1, 3, 6, 8, 11])
const firstLine = lineOf('2026-11-20T08:00:00Z', first)
const second = judged(laid('checkup', [firstLine]), 16, [4])

/** Two check-ups, for the moment in which they are compared. */
export const checkupLog: readonly LogLine[] = [firstLine, lineOf('2026-11-23T08:00:00Z', second)]

const answer = (truth: 'scam' | 'genuine') => [
  `.choice:has([value="${truth}"])`,
  '.levels .button:nth-of-type(3)',
]

export const cardMoments: readonly CardMoment[] = [
  { name: 'cards', address: (language) => `?page=cards&lang=${language}` },
  { name: 'cards-checkup', address: (language) => roundAddress(laid('checkup'), language) },
  { name: 'cards-sms', address: (language) => roundAddress(sixIn(language)) },
  {
    name: 'cards-sms-why',
    address: (language) => roundAddress(sixIn(language)),
    press: answer('scam'),
  },
  { name: 'cards-chat', address: (language) => roundAddress(judged(sixIn(language), 1)) },
  {
    name: 'cards-chat-why',
    address: (language) => roundAddress(judged(sixIn(language), 1)),
    press: answer('scam'),
  },
  {
    name: 'cards-call',
    address: (language) => roundAddress(judged(sixIn(language), 2)),
    press: answer('genuine').slice(0, 1),
  },
  { name: 'cards-page', address: (language) => roundAddress(judged(sixIn(language), 4)) },
  {
    name: 'cards-ask',
    address: (language) => roundAddress(sixIn(language, oversteps)),
    press: answer('genuine'),
  },
  {
    name: 'cards-ask-why',
    address: (language) => roundAddress(sixIn(language, oversteps)),
    press: [...answer('genuine'), '.quick__grant .button:last-of-type'],
  },
  {
    name: 'cards-result',
    address: (language) => roundAddress(judged(sixIn(language), 6, [1, 4])),
  },
  { name: 'cards-compared', address: (language) => roundAddress(second, language) },
]
