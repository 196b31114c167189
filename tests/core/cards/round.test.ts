import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metCards, toldOfRound } from '../../../src/core/log/logbook.ts'
import { readLog, readLogLine } from '../../../src/core/log/readLog.ts'
import {
  drawCards,
  layRound,
  playRound,
  roundKindOf,
  withGrant,
  withJudgement,
} from '../../../src/core/cards/round.ts'
import { readRun, writeRun, type Run } from '../../../src/core/run/run.ts'
import { Misfit } from '../../../src/core/story/step.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { deckIn, readQuickCards } from '../../../src/workshop/compile/quickCards.ts'

const deck = deckIn(readQuickCards(), 'zh')
const none = new Map<string, number>()
const six = (seed: string) => drawCards(deck, { each: 3, seed, met: none })
/** Judged so, one card after the other; what a card asks for is never granted. */
const judged = (run: Run, ...said: readonly Truth[]): Run =>
  said.reduce((to, truth) => {
    const after = withJudgement(to, truth, 80)
    return playRound(deck, after).asking === undefined ? after : withGrant(after, false)
  }, run)

const sixOf = (truth: Truth) => Array<Truth>(6).fill(truth)

describe('a round of cards', () => {
  test('is a run like any other: six cards and their answers fit in an address and come back', () => {
    const laid = layRound(deck, 'six', six('a run'))
    const run = judged(laid, 'scam', 'scam', 'genuine')
    const read = readRun(writeRun(run))
    expect(read).toEqual({ ok: true, run })
    expect(writeRun(run).length).toBeLessThan(70)
    expect(roundKindOf(run)).toBe('six')
    const round = playRound(deck, run)
    expect(round.judged.map(({ said }) => said)).toEqual(['scam', 'scam', 'genuine'])
    expect(round.open).toBe(round.cards[3])
  })

  test('draws three and three, the same for the same run and another order for another', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const cards = six(seed)
        expect(cards.filter(({ truth }) => truth === 'scam')).toHaveLength(3)
        expect(new Set(cards).size).toBe(6)
        expect(six(seed)).toEqual(cards)
      }),
    )
    const orders = new Set(
      Array.from({ length: 60 }, (_, i) =>
        six(`run ${String(i)}`)
          .map(({ truth }) => truth)
          .join(),
      ),
    )
    expect(orders.size).toBeGreaterThan(10)
  })

  test('the first card is a fraud about as often as not', () => {
    const frauds = Array.from({ length: 400 }, (_, i) => six(`run ${String(i)}`)[0]).filter(
      (card) => card?.truth === 'scam',
    )
    expect(frauds.length).toBeGreaterThan(160)
    expect(frauds.length).toBeLessThan(240)
  })

  test('cards not met yet come first, then those of techniques that slipped', () => {
    const half = deck.cards.slice(0, deck.cards.length / 2)
    const met = new Map(half.map(({ id }) => [id, 1]))
    const fresh = drawCards(deck, { each: 5, seed: 'x', met })
    expect(fresh.filter(({ id }) => met.has(id))).toEqual([])
    const pressed = drawCards(deck, { each: 2, seed: 'x', met: none, techniques: ['isolation'] })
    const frauds = pressed.filter(({ truth }) => truth === 'scam')
    expect(frauds.every(({ techniques }) => techniques.includes('isolation'))).toBe(true)
  })

  test('a card that asks for something is done once that is answered, and says so in the address', () => {
    const asking = deck.cards.filter(({ request }) => request !== undefined).slice(0, 2)
    const laid = layRound(deck, 'six', asking)
    const once = withJudgement(laid, 'genuine', 80)
    const open = playRound(deck, once)
    expect(open.judged).toEqual([])
    expect(open.open).toBe(asking[0])
    expect(open.asking).toMatchObject({ card: asking[0], said: 'genuine', sure: 80 })
    const done = withGrant(once, false)
    expect(readRun(writeRun(done))).toEqual({ ok: true, run: done })
    expect(playRound(deck, done)).toMatchObject({ judged: [{ granted: false }], open: asking[1] })
    // Nothing else has a place there, and nowhere else has it.
    expect(() => playRound(deck, withJudgement(once, 'scam', 80))).toThrow(Misfit)
    expect(() => playRound(deck, withGrant(done, true))).toThrow(Misfit)
    const plain = deck.cards.filter(({ request }) => request === undefined).slice(0, 1)
    const answered = withJudgement(layRound(deck, 'six', plain), 'scam', 80)
    expect(() => playRound(deck, withGrant(answered, true))).toThrow(Misfit)
  })

  test.each<[string, (run: Run) => Run]>([
    ['another deck', (run) => ({ ...run, version: 'zzz' })],
    ['a case', (run) => ({ ...run, caseId: 'parcel-claim' })],
    ['a card that is not there', (run) => ({ ...run, acts: [{ did: 'deal', card: 999 }] })],
    ['a card laid twice', (run) => ({ ...run, acts: [...run.acts, ...run.acts] })],
    ['nothing laid', (run) => ({ ...run, acts: [] })],
    ['more answers than cards', (run) => withJudgement(judged(run, ...sixOf('scam')), 'scam', 50)],
    ['a pick', (run) => ({ ...run, acts: [...run.acts, { did: 'pick', option: 0 }] })],
  ])('%s does not fit', (_, bend) => {
    const run = layRound(deck, 'six', six('a run'))
    expect(() => playRound(deck, bend(run))).toThrow(Misfit)
  })
})

describe('the logbook', () => {
  const run = judged(layRound(deck, 'six', six('r')), ...sixOf('scam'))
  const told = toldOfRound(playRound(deck, run))
  const line = { at: '2026-11-24T08:00:00.000Z', run: writeRun(run), told }

  test('a round is entered once every card is judged', () => {
    expect(told?.answers).toHaveLength(6)
    const early = judged(layRound(deck, 'six', six('r')), 'scam')
    expect(toldOfRound(playRound(deck, early))).toBeUndefined()
  })

  test('comes back from its text as it was, and counts the cards met', () => {
    const back: unknown = JSON.parse(JSON.stringify([line, line]))
    const { lines, bad } = readLog(back)
    expect(lines).toEqual([line, line])
    expect(bad).toBe(0)
    expect([...metCards(lines).values()]).toEqual([2, 2, 2, 2, 2, 2])
  })

  test('what is not as we write it is left out and counted', () => {
    const answers = told?.answers ?? []
    const bent: unknown[] = [
      null,
      'x',
      { ...line, at: 'yesterday' },
      { ...line, run: '1.six.x.zh.0.00000' },
      { ...line, told: { ...told, kind: 'poker' } },
      { ...line, told: { ...told, answers: [] } },
      { ...line, told: { ...told, answers: [...answers, { ...answers[0], sure: 1e9 }] } },
      { ...line, told: { ...told, answers: [{ ...answers[0], card: '<img src=x>' }] } },
      {
        ...line,
        told: { ...told, answers: [{ ...answers[0], request: 'anything', granted: true }] },
      },
      { ...line, told: { ...told, answers: [{ ...answers[0], request: 'rightful', granted: 1 }] } },
      { ...line, told: { ...told, kind: 'case' } },
    ]
    expect(readLog([...bent, line])).toEqual({ lines: [line], bad: bent.length })
    expect(readLog('rubbish')).toEqual({ lines: [], bad: 1 })
  })

  test('anything at all is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.anything(), (value) => readLogLine(value) === undefined))
  })
})
