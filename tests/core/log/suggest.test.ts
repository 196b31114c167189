import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween } from '../../../src/core/log/days.ts'
import type { LogLine, ToldCase } from '../../../src/core/log/logbook.ts'
import { suggestNext, type Playable } from '../../../src/core/log/suggest.ts'
import type { Technique, Truth } from '../../../src/core/story/tags.ts'
import { weaknessesIn } from '../../../src/core/log/weakness.ts'
import { someLog } from './someLog.ts'

const cases: readonly Playable[] = [
  {
    id: 'courier',
    family: 'fake-cs',
    techniques: ['authority', 'urgency'],
    building: 'courier',
    signals: [],
  },
  {
    id: 'friend',
    family: 'impersonation',
    techniques: ['liking', 'urgency'],
    building: 'dormitory',
    signals: [],
  },
  { id: 'loan', family: 'loan', techniques: ['fear'], building: 'aid-office', signals: [] },
]
const now = '2026-11-24T08:00:00Z'
const [sample] = someLog(1)

interface Played extends Partial<Pick<ToldCase, 'held' | 'slipped'>> {
  readonly truth?: Truth
}

/** A run of a case, `day` being all of the date that matters. */
function played(caseId: string, day: string, more: Played = {}): LogLine {
  if (sample?.told.kind !== 'case') throw new Error('the first line is a case')
  const family = cases.find(({ id }) => id === caseId)?.family ?? 'gone'
  const told = { ...sample.told, caseId, family, held: [], slipped: [], truth: 'scam', ...more }
  return { at: `${day}T12:00:00Z`, run: `${caseId} ${day}`, told: told as ToldCase }
}

function judged(used: readonly Technique[], right: boolean): LogLine {
  const said = right ? 'scam' : 'genuine'
  const answer = {
    truth: 'scam',
    said,
    sure: 80,
    card: 'one',
    family: 'rebate',
    mode: 'sms',
  } as const
  const told = { kind: 'six', answers: [{ ...answer, techniques: used }] } as const
  return { at: '2026-11-20T12:00:00Z', run: 'a round', told }
}

/** Every case in both truths, on one day. */
const everything = (day: string) =>
  cases.flatMap(({ id }) => [played(id, day), played(id, day, { truth: 'genuine' })])

describe('what to play next', () => {
  test('is a story not met yet, for whoever has met nothing that got the better of them', () => {
    expect(suggestNext([], cases, now)).toEqual({ id: 'courier', because: { why: 'unplayed' } })
    expect(suggestNext([played('courier', '2026-11-20')], cases, now)?.id).toBe('friend')
  })

  test('is one that uses the technique that slipped twice, rather than one not met at all', () => {
    const slipped = { slipped: ['urgency'] } as const
    const lines = [
      played('courier', '2026-11-20', slipped),
      played('courier', '2026-11-21', slipped),
    ]
    expect(suggestNext(lines, cases, now)).toEqual({
      id: 'friend',
      because: { why: 'technique', technique: 'urgency' },
    })
  })

  test('one slip is no verdict, nor are two among many that were held', () => {
    const once = [played('courier', '2026-11-20', { slipped: ['fear'] })]
    expect(weaknessesIn(once)).toEqual([])
    const held = Array.from({ length: 5 }, () => played('loan', '2026-11-20', { held: ['fear'] }))
    expect(weaknessesIn([...once, ...once, ...held])).toEqual([])
    expect(weaknessesIn([...once, ...once])).toEqual([{ technique: 'fear', slipped: 2, held: 0 }])
  })

  test('cards count as runs do, and what was learnt since puts an old slip aside', () => {
    const wrong = [judged(['liking'], false), judged(['liking'], false), judged(['liking'], false)]
    expect(suggestNext(wrong, cases, now)?.because).toEqual({
      why: 'technique',
      technique: 'liking',
    })
    const learnt = Array.from({ length: 10 }, () => judged(['liking'], true))
    expect(weaknessesIn([...wrong, ...learnt])).toEqual([])
  })

  test('with nothing weak it is what has been away the longest, and says for how long', () => {
    const lines = [
      ...everything('2026-11-20'),
      played('courier', '2026-11-23'),
      played('loan', '2026-11-22'),
    ]
    expect(suggestNext(lines, cases, now)).toEqual({
      id: 'friend',
      because: { why: 'absence', days: 4 },
    })
  })

  test('a truth not met tips the scales and is not told', () => {
    const lines = everything('2026-11-20').filter(
      ({ told }) => told.kind !== 'case' || told.caseId !== 'loan' || told.truth === 'scam',
    )
    const next = suggestNext([...lines, played('loan', '2026-11-23')], cases, now)
    expect(next).toEqual({ id: 'loan', because: { why: 'absence', days: 1 } })
  })

  test('after the clock was set back no absence is negative, and there is still a next', () => {
    const lines = everything('2031-01-01')
    expect(suggestNext(lines, cases, now)).toEqual({ id: 'courier', because: { why: 'again' } })
    expect(suggestNext([...lines, played('friend', '2026-11-01')], cases, now)?.because).toEqual({
      why: 'again',
    })
  })

  test('is the same for the same logbook, and nothing where there is no case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (count) => {
        const lines = someLog(count)
        const next = suggestNext(lines, cases, now)
        expect(suggestNext(lines, [...cases].reverse(), now)).toEqual(next)
        expect(cases.map(({ id }) => id)).toContain(next?.id)
      }),
    )
    expect(suggestNext(someLog(9), [], now)).toBeUndefined()
  })
})

test('days are counted by the calendar, as a clock would', () => {
  const instant = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2200-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const whole = (date: Date) => Math.floor(date.valueOf() / 86_400_000)
      const days = Math.max(0, whole(b) - whole(a))
      expect(daysBetween(a.toISOString(), b.toISOString())).toBe(days)
    }),
  )
})
