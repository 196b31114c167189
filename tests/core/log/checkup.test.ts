import { describe, expect, test } from 'vitest'
import { checkupBefore, checkupEach, formForCheckup } from '../../../src/core/log/checkup.ts'
import { changeOf, compare, measure } from '../../../src/core/log/compareCheckups.ts'
import {
  logLine,
  toldOfRound,
  type Guess,
  type LogLine,
  type Told,
} from '../../../src/core/log/logbook.ts'
import { deckForms, type DeckForm } from '../../../src/core/cards/quickCard.ts'
import {
  drawCards,
  layRound,
  playRound,
  withGrant,
  withJudgement,
} from '../../../src/core/cards/round.ts'
import type { Run } from '../../../src/core/run/run.ts'
import { tallyOf } from '../../../src/core/cards/roundTally.ts'
import { truths, type Truth } from '../../../src/core/story/tags.ts'
import { roundFrom } from '../../../src/modes/pages/rounds.ts'
import { deckIn, readQuickCards } from '../../../src/workshop/compile/quickCards.ts'

const deck = deckIn(readQuickCards(), 'zh')

/** The round with every card judged as somebody would who calls everything this and grants everything. */
function judgedAs(run: Run, said: Truth): Run {
  const { open, asking } = playRound(deck, run)
  if (open === undefined) return run
  return judgedAs(asking === undefined ? withJudgement(run, said, 80) : withGrant(run, true), said)
}

/** A logbook after these rounds, each drawn from the logbook before it. */
function logAfter(...kinds: readonly ('six' | 'checkup')[]): readonly LogLine[] {
  return kinds.reduce<readonly LogLine[]>((log, kind, i) => {
    const run = judgedAs(roundFrom(deck, kind, log), 'scam')
    const told = toldOfRound(playRound(deck, run))
    if (told === undefined) throw new Error('not finished')
    return [...log, logLine(`2026-11-${String(10 + i)}T08:00:00Z`, run, told)]
  }, [])
}

const cardIdsOf = (told: Told) => ('answers' in told ? told.answers.map(({ card }) => card) : [])
const formsOf = (run: Run) => new Set(playRound(deck, run).cards.map(({ form }): DeckForm => form))

describe('which cards a round takes', () => {
  test('a check-up is sixteen cards of one form, eight of each truth, mixed', () => {
    const { cards } = playRound(deck, roundFrom(deck, 'checkup', []))
    expect(cards).toHaveLength(2 * checkupEach)
    expect(new Set(cards).size).toBe(2 * checkupEach)
    expect(new Set(cards.map(({ form }) => form))).toEqual(new Set(['a']))
    const order = cards.map(({ truth }) => truth).join(' ')
    expect(order).not.toMatch(/(scam ?){8}|(genuine ?){8}/)
  })

  test('a check-up draws over all seven families in either truth, and is as hard as any other', () => {
    const all = new Set(deck.cards.map(({ family }) => family))
    expect(all.size).toBe(7)
    for (const form of deckForms) {
      for (let n = 0; n < 40; n++) {
        const wish = { each: checkupEach, forms: [form], seed: String(n), met: new Map() }
        const drawn = drawCards(deck, { ...wish, everyFamily: true })
        for (const truth of truths) {
          const side = drawn.filter((card) => card.truth === truth)
          expect(new Set(side.map(({ family }) => family))).toEqual(all)
          const hard = side.reduce((sum, { difficulty }) => sum + difficulty, 0)
          expect(Math.abs(hard - 16)).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  test('the first check-up has form a, the next b, then c, then the form met least', () => {
    const kinds = ['checkup', 'checkup', 'checkup'] as const
    const used = [0, 1, 2].map((n) => formForCheckup(deck, logAfter(...kinds.slice(0, n))))
    expect(used).toEqual(['a', 'b', 'c'])
    expect(formForCheckup(deck, logAfter(...kinds))).toBe('a')
    // Form c was met in training as well; after a was taken again, b has been met least.
    expect(formForCheckup(deck, logAfter('six', ...kinds, 'checkup'))).toBe('b')
  })

  test('six leave the forms of the check-ups unseen until these are done', () => {
    expect(formsOf(roundFrom(deck, 'six', []))).toEqual(new Set(['c']))
    const long = logAfter('six', 'six', 'six', 'six')
    expect(formsOf(roundFrom(deck, 'six', long))).toEqual(new Set(['c']))
    // What was never met comes before what the check-up has shown.
    const shown = new Set(logAfter('checkup').flatMap(({ told }) => cardIdsOf(told)))
    const after = playRound(deck, roundFrom(deck, 'six', logAfter('checkup'))).cards
    expect(after.filter(({ id }) => shown.has(id))).toEqual([])
    const met = logAfter('checkup', 'six', 'six')
    expect(formsOf(roundFrom(deck, 'six', met))).toContain('a')
    expect(formsOf(roundFrom(deck, 'six', met))).not.toContain('b')
  })

  test('the same logbook and run draw the same round', () => {
    const log = logAfter('six', 'checkup')
    expect(roundFrom(deck, 'six', log)).toEqual(roundFrom(deck, 'six', log))
    expect(roundFrom(deck, 'checkup', log)).not.toEqual(roundFrom(deck, 'checkup', []))
  })
})

describe('two check-ups', () => {
  /** Sixteen answers with so many hits and false alarms of eight. */
  const answers = (hits: number, alarms: number): readonly Guess[] =>
    Array.from({ length: 16 }, (_, i) => {
      const truth = i < 8 ? 'scam' : 'genuine'
      const said = (truth === 'scam' ? i < hits : i - 8 < alarms) ? 'scam' : 'genuine'
      return { truth, said, sure: 80 }
    })

  test('the errors of two estimates add up as their squares', () => {
    const change = changeOf({ value: 1, error: 0.6 }, { value: 2, error: 0.8 })
    expect(change.value).toBeCloseTo(1)
    expect(change.error).toBeCloseTo(1)
    expect(change.seen).toBe('no')
  })

  test('half right has an error of 0.59 in d′, a difference of two such 0.84', () => {
    // By hand: p = 4.5/9 = 0.5, z = 0, density 0.3989; 2 · 0.25 / (9 · 0.1592) = 0.349.
    const { tellApart, lean } = measure(answers(4, 4))
    expect(tellApart.value).toBeCloseTo(0)
    expect(tellApart.error).toBeCloseTo(0.5908, 3)
    expect(lean.error).toBeCloseTo(0.5908 / 2, 3)
    const same = compare(answers(4, 4), answers(4, 4))
    expect(same.tellApart.error).toBeCloseTo(0.8355, 3)
  })

  test.each<[string, [number, number], [number, number], string, string]>([
    ['one card better shows nothing', [5, 3], [6, 3], 'no', 'no'],
    ['a few better perhaps', [5, 4], [8, 2], 'perhaps', 'no'],
    ['from guessing to all right surely', [4, 4], [8, 0], 'yes', 'no'],
    ['everything called fraud: no better, only leaning', [5, 2], [8, 8], 'no', 'yes'],
  ])('%s', (_, before, after, apart, lean) => {
    const { tellApart, lean: leaning } = compare(answers(...before), answers(...after))
    expect([tellApart.seen, leaning.seen]).toEqual([apart, lean])
  })

  test('the one before is found by the run, in whatever language it was kept', () => {
    const log = logAfter('checkup', 'six', 'checkup')
    const run = judgedAs(roundFrom(deck, 'checkup', log.slice(0, 2)), 'scam')
    expect(checkupBefore(log, { ...run, language: 'en' })?.checkup.line).toBe(log[0])
    expect(checkupBefore(log.slice(0, 1), run)).toBeUndefined()
    expect(checkupBefore(log.slice(2), run)).toBeUndefined()
  })
})

test('a tally counts both kinds of error apart', () => {
  const cards = drawCards(deck, { each: 3, seed: 'x', met: new Map() })
  const judged = (said: Truth) =>
    playRound(deck, judgedAs(layRound(deck, 'six', cards), said)).judged
  expect(tallyOf(judged('scam'))).toMatchObject({ right: 3, falseAlarms: 3, missed: 0 })
  expect(tallyOf(judged('genuine'))).toMatchObject({
    ...{ right: 3, falseAlarms: 0, missed: 3 },
    ...{ sure: 80, share: 50, calibration: 'too-sure' },
  })
})
