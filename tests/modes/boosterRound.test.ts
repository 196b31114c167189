import { describe, expect, test } from 'vitest'
import { boosterPlan, fading } from '../../src/core/log/boosters.ts'
import { toldOfRound, type LogLine } from '../../src/core/log/logbook.ts'
import { playRound } from '../../src/core/cards/round.ts'
import type { Technique } from '../../src/core/story/tags.ts'
import { boosterRound } from '../../src/modes/pages/boosterRound.ts'
import { boosterCalendar } from '../../src/modes/pages/comeBackDays.tsx'
import { recallOf } from '../../src/modes/pages/memory.ts'
import { boostersEn } from '../../src/words/en/boosters.ts'
import { boostersZh } from '../../src/words/zh/boosters.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { atDay, caseLine, roundLine } from '../core/log/logLines.ts'

const deck = deckIn(readQuickCards(), 'zh')
const on = (day: number) => new Date(atDay(day))
const cardsOf = (log: readonly LogLine[], day: number) =>
  playRound(deck, boosterRound(deck, log, on(day))).cards

describe('memory', () => {
  const chance = (log: readonly LogLine[], technique: Technique, day: number) =>
    recallOf(log, on(day)).find((one) => one.technique === technique)?.chance ?? -1

  test('fades with every week, and a right answer brings it back', () => {
    const log = [caseLine(atDay(0), { slipped: ['urgency'] })]
    const weeks = [0, 7, 14, 60, 150].map((day) => chance(log, 'urgency', day))
    expect(weeks).toEqual([...weeks].sort((a, b) => b - a))
    expect(weeks[0]).toBeCloseTo(1)
    const again = [...log, roundLine(atDay(14), 'booster', [['urgency', 'right']])]
    expect(chance(again, 'urgency', 15)).toBeGreaterThan(chance(log, 'urgency', 15))
  })

  test('what slipped fades sooner than what was held', () => {
    const log = [caseLine(atDay(0), { slipped: ['greed'], held: ['fear'] })]
    expect(chance(log, 'greed', 14)).toBeLessThan(chance(log, 'fear', 14))
  })

  test('a wrong answer in a round counts as a slip, also beside a right one', () => {
    const answers = [
      ['liking', 'wrong'],
      ['liking', 'right'],
      ['fear', 'right'],
    ] as const
    const recalls = recallOf([roundLine(atDay(0), 'six', answers)], on(1))
    expect(fading(recalls)).toEqual(['liking'])
  })

  test('a clock set back does not stop it', () => {
    const log = [
      caseLine(atDay(30), { slipped: ['fear'] }),
      caseLine(atDay(0), { slipped: ['fear'] }),
    ]
    expect(chance(log, 'fear', -100)).toBeCloseTo(1)
  })
})

describe('a booster', () => {
  test('has three frauds and three genuine, not met before, of what slipped', () => {
    const log = [caseLine(atDay(0), { slipped: ['isolation'], held: ['greed'] })]
    const cards = cardsOf(log, 14)
    const frauds = cards.filter(({ truth }) => truth === 'scam')
    expect([frauds.length, cards.length]).toEqual([3, 6])
    const fit = deck.cards.filter(({ techniques }) => techniques.includes('isolation'))
    const shown = frauds.filter(({ techniques }) => techniques.includes('isolation'))
    expect(shown).toHaveLength(Math.min(3, fit.length))
  })

  test('three boosters in half a year never show a card twice', () => {
    let log: readonly LogLine[] = [caseLine(atDay(0), { slipped: ['urgency', 'greed'] })]
    const seen: string[] = []
    for (const day of [14, 60, 150]) {
      const run = boosterRound(deck, log, on(day))
      const { cards } = playRound(deck, run)
      seen.push(...cards.map(({ id }) => id))
      const answers = cards.flatMap(({ request }) => [
        { did: 'predict', truth: 'scam', sure: 65 } as const,
        ...(request === undefined ? [] : [{ did: 'grant', granted: false } as const]),
      ])
      const told = toldOfRound(playRound(deck, { ...run, acts: [...run.acts, ...answers] }))
      if (told === undefined) throw new Error('the round is not over')
      log = [...log, { ...roundLine(atDay(day)), told }]
    }
    expect(new Set(seen).size).toBe(18)
    const plan = boosterPlan(log, atDay(150))
    expect(plan?.boosters.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
  })
})

describe('the calendar', () => {
  const web = { protocol: 'https:', origin: 'https://example.invalid', pathname: '/shipo/' }
  const at = (day: number, where: typeof web, text = boostersZh) => {
    const plan = boosterPlan([caseLine(atDay(0))], atDay(day))
    if (plan === undefined) throw new Error('there is a plan')
    return boosterCalendar(plan, text, atDay(day), where)
  }
  const starts = (file: string) => file.match(/DTSTART:\d+/g)

  test('has three evenings, and later those that are left', () => {
    const days = ['20261208', '20270123', '20270423'].map((day) => `DTSTART:${day}`)
    expect(starts(at(0, web))).toEqual(days)
    expect(starts(at(20, web))).toEqual(days.slice(1))
  })

  test('brought in again it is the same three events', () => {
    const uids = (file: string) => file.match(/UID:.+/g)
    expect(new Set(uids(at(0, web))).size).toBe(3)
    expect(uids(at(3, web, boostersEn))).toEqual(uids(at(0, web)))
  })

  test('names the page only where another device could open it, without what is in the address', () => {
    expect(at(0, web)).toContain('URL:https://example.invalid/shipo/\r\n')
    expect(at(0, { protocol: 'file:', origin: 'null', pathname: '/home/a/b.html' })).not.toMatch(
      /URL|home/,
    )
  })
})
