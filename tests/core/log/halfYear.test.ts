// Half a year, day by day, of players unlike each other: what the home screen says each evening.
import { expect, test } from 'vitest'
import type { LogLine } from '../../../src/core/log/logbook.ts'
import { reminderOf } from '../../../src/screens/home/reminder.tsx'
import { atDay, caseLine, roundLine } from './logLines.ts'

interface Evening {
  /** The day it really is. */
  readonly day: number
  /** What the device's clock says. */
  readonly now: string
  readonly reminded: number | undefined
}

interface Player {
  /** Looks at the home screen that day? */
  readonly comes: (day: number) => boolean
  /** Does the booster the line asks for? Otherwise it is put off. */
  readonly obeys: (day: number) => boolean
  /** How many days the clock is wrong by that day. */
  readonly clock?: (day: number) => number
  /** Plays a case that day, reminded or not. */
  readonly plays?: (day: number) => boolean
}

function halfYear({ comes, obeys, clock = () => 0, plays = () => false }: Player) {
  const log: LogLine[] = [caseLine(atDay(0))]
  const evenings: Evening[] = []
  let putOff: string | undefined
  for (let day = 0; day <= 180; day++) {
    if (!comes(day)) continue
    const now = atDay(day + clock(day))
    const reminded = reminderOf(log, now, putOff)?.nth
    evenings.push({ day, now, reminded })
    if (plays(day)) log.push(caseLine(now))
    if (reminded === undefined) continue
    if (obeys(day)) log.push(roundLine(now))
    else putOff = now
    // Whatever was chosen, the line is gone for that day.
    expect(reminderOf(log, now, putOff)).toBeUndefined()
  }
  return evenings.filter(({ reminded }) => reminded !== undefined)
}

const always = () => true
const never = () => false
const told = (evenings: readonly Evening[]) =>
  evenings.map(({ day, reminded }) => `day ${String(day)}: ${String(reminded)}`)

test('who comes every day and does them is asked three times, on the day', () => {
  expect(told(halfYear({ comes: always, obeys: always }))).toEqual([
    'day 14: 1',
    'day 60: 2',
    'day 150: 3',
  ])
})

test('who plays a case every day is asked on the same three days', () => {
  const days = told(halfYear({ comes: always, obeys: always, plays: always }))
  expect(days).toEqual(['day 14: 1', 'day 60: 2', 'day 150: 3'])
})

test('who comes on Sundays only is asked on the first Sunday after each day', () => {
  const days = told(halfYear({ comes: (day) => day % 7 === 5, obeys: always }))
  expect(days).toEqual(['day 19: 1', 'day 61: 2', 'day 152: 3'])
})

test('who puts it off is asked once a day, for one booster at a time, until its window closes', () => {
  const evenings = halfYear({ comes: always, obeys: never })
  expect(new Set(evenings.map(({ day }) => day)).size).toBe(evenings.length)
  const of = (nth: number) => evenings.filter(({ reminded }) => reminded === nth)
  expect(of(1).map(({ day }) => day)).toEqual(Array.from({ length: 31 }, (_, n) => 14 + n))
  expect(of(2).at(0)?.day).toBe(60)
  expect(of(2).at(-1)?.day).toBe(119)
  expect(of(3).at(0)?.day).toBe(150)
})

test('who forgets the first and does the second is not asked for the first again', () => {
  const days = told(halfYear({ comes: (day) => day < 5 || day > 50, obeys: always }))
  expect(days).toEqual(['day 60: 2', 'day 150: 3'])
})

test('who never returns is never asked', () => {
  expect(halfYear({ comes: (day) => day === 0, obeys: always })).toEqual([])
})

test('whose clock goes back a month after the first booster is asked for nothing twice', () => {
  const days = told(
    halfYear({ comes: always, obeys: always, clock: (day) => (day >= 20 ? -30 : 0) }),
  )
  expect(days).toEqual(['day 14: 1', 'day 90: 2', 'day 180: 3'])
})

test('whose clock ran three weeks ahead for a week in which a booster was done is not asked again', () => {
  const clock = (day: number) => (day >= 12 && day < 20 ? 20 : 0)
  const days = told(halfYear({ comes: always, obeys: always, clock }))
  expect(days).toEqual(['day 12: 1', 'day 60: 2', 'day 150: 3'])
})
