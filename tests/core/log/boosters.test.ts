import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boosterPlan, fading, type Recall } from '../../../src/core/log/boosters.ts'
import { dateOf, dayOf } from '../../../src/core/log/days.ts'
import type { LogLine } from '../../../src/core/log/logbook.ts'
import { reminderOf } from '../../../src/screens/home/reminder.tsx'
import { atDay, caseLine, roundLine } from './logLines.ts'

const trained = caseLine(atDay(0))
const statesAt = (day: number, ...more: readonly LogLine[]) =>
  boosterPlan([trained, ...more], atDay(day))?.boosters.map(({ state }) => state)

describe('days', () => {
  test('agree with the calendar over four hundred years, leap days and all', () => {
    const first = Date.UTC(1890, 0, 1) / 86_400_000
    for (let day = first; day < first + 146_097; day++) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
      if (dateOf(day) !== date || dayOf(date) !== day) expect(dateOf(day)).toBe(date)
    }
    expect(dateOf(dayOf('2028-02-28') + 1)).toBe('2028-02-29')
  })
})

describe('the plan', () => {
  test('begins with the first case, not with cards', () => {
    expect(boosterPlan([], atDay(0))).toBeUndefined()
    expect(boosterPlan([roundLine(atDay(0), 'six')], atDay(3))).toBeUndefined()
    const log = [trained, caseLine(atDay(9)), caseLine(atDay(30))]
    expect(boosterPlan(log, atDay(31))?.anchor).toBe('2026-11-24')
  })

  test('has a date about two weeks, two months and five months on', () => {
    const plan = boosterPlan([trained], atDay(0))
    expect(plan?.boosters.map(({ date }) => date)).toEqual([
      '2026-12-08',
      '2027-01-23',
      '2027-04-23',
    ])
    expect(plan?.next?.nth).toBe(1)
    expect(plan?.due).toBeUndefined()
  })

  test.each([
    [13, ['ahead', 'ahead', 'ahead']],
    [14, ['due', 'ahead', 'ahead']],
    [44, ['due', 'ahead', 'ahead']],
    [45, ['missed', 'ahead', 'ahead']],
    [60, ['missed', 'due', 'ahead']],
    [150, ['missed', 'missed', 'due']],
    [240, ['missed', 'missed', 'missed']],
  ])('on day %i of doing nothing', (day, states) => {
    expect(statesAt(day)).toEqual(states)
  })

  test('a booster a few days early counts; one on the first evening does not', () => {
    expect(statesAt(14, roundLine(atDay(11)))).toEqual(['done', 'ahead', 'ahead'])
    expect(statesAt(14, roundLine(atDay(0)))).toEqual(['due', 'ahead', 'ahead'])
  })

  test('other rounds are no booster', () => {
    expect(statesAt(15, roundLine(atDay(14), 'six'), roundLine(atDay(14), 'checkup'))).toEqual([
      'due',
      'ahead',
      'ahead',
    ])
  })

  test('a case after the plan is over begins a new one', () => {
    const log = [trained, caseLine(atDay(300))]
    expect(boosterPlan(log, atDay(310))?.next?.date).toBe(atDay(314).slice(0, 10))
  })
})

describe('a clock that was wrong', () => {
  test('set back: what was done is done, and nothing is owed before its day', () => {
    const done = roundLine(atDay(15))
    expect(statesAt(-15, done)).toEqual(['ahead', 'ahead', 'ahead'])
    for (const day of [14, 15, 30]) expect(statesAt(day, done)?.[0]).toBe('done')
  })

  test('years ahead when the booster was done, then set right: it is not asked for again', () => {
    const done = roundLine(atDay(15 + 365))
    for (const day of [15, 30, 44]) expect(statesAt(day, done)?.[0]).toBe('done')
    expect(statesAt(60, done)).toEqual(['done', 'due', 'ahead'])
  })

  test('years behind when a case was played, then set right: the plan counts from a real day', () => {
    const log = [caseLine('1970-01-01T00:10:00Z'), caseLine(atDay(0))]
    expect(boosterPlan(log, atDay(14))?.due?.nth).toBe(1)
  })

  test('years ahead when a case was played: a later case with the right time leads', () => {
    const log = [caseLine(atDay(3000)), caseLine(atDay(0))]
    expect(boosterPlan(log, atDay(14))?.due?.nth).toBe(1)
    expect(boosterPlan([caseLine(atDay(3000))], atDay(14))?.due).toBeUndefined()
  })

  test('whatever the days are, at most one is due and each booster is counted at most once', () => {
    const days = fc.array(fc.integer({ min: -400, max: 900 }), { maxLength: 12 })
    fc.assert(
      fc.property(days, days, fc.integer({ min: -400, max: 900 }), (cases, rounds, now) => {
        const log = [
          ...cases.map((day) => caseLine(atDay(day))),
          ...rounds.map((day) => roundLine(atDay(day))),
        ]
        const plan = boosterPlan(log, atDay(now))
        const states = plan?.boosters.map(({ state }) => state) ?? []
        expect(states.filter((state) => state === 'due').length).toBeLessThan(2)
        expect(states.filter((state) => state === 'done').length).toBeLessThanOrEqual(rounds.length)
        expect((plan === undefined) === (cases.length === 0)).toBe(true)
      }),
    )
  })
})

describe('the techniques of a booster', () => {
  const recall = (technique: Recall['technique'], chance: number, slips: number): Recall => ({
    technique,
    chance,
    slips,
  })

  test('are those that slipped, the most faded first', () => {
    const recalls = [recall('fear', 0.2, 0), recall('urgency', 0.9, 1), recall('authority', 0.5, 2)]
    expect(fading(recalls)).toEqual(['authority', 'urgency'])
  })

  test('are the most faded of all where nothing slipped, and at most three', () => {
    const recalls = [0.9, 0.4, 0.7, 0.6].map((chance, n) =>
      recall((['fear', 'urgency', 'authority', 'greed'] as const)[n] ?? 'fear', chance, 0),
    )
    expect(fading(recalls)).toEqual(['urgency', 'greed', 'authority'])
  })
})

describe('the reminder', () => {
  test('says nothing on a day it was put off, and comes again the next', () => {
    const log = [trained]
    expect(reminderOf(log, atDay(13))).toBeUndefined()
    expect(reminderOf(log, atDay(14))?.nth).toBe(1)
    expect(reminderOf(log, atDay(14.2), atDay(14))).toBeUndefined()
    expect(reminderOf(log, atDay(15), atDay(14))?.daysLate).toBe(1)
    expect(reminderOf(log, atDay(14), { rubbish: true })?.nth).toBe(1)
  })
})
