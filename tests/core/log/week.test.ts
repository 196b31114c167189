import { describe, expect, test } from 'vitest'
import type { LogLine, ToldCase } from '../../../src/core/log/logbook.ts'
import type { Playable } from '../../../src/core/log/suggest.ts'
import { eveningToCome, lastWeekIn, owedIn, weeksIn } from '../../../src/core/log/week.ts'
import { weekTold } from '../../../src/core/log/weekTold.ts'
import type { Technique, Truth } from '../../../src/core/story/tags.ts'
import { gentlest } from '../../../src/modes/home/gentlest.ts'
import { someLog } from './someLog.ts'

const places = [
  ...(['bank', 'courier', 'shop-street', 'dormitory'] as const),
  ...(['net-cafe', 'aid-office', 'student-centre'] as const),
]
const used: readonly (readonly Technique[])[] = [
  ['greed'],
  ['urgency'],
  ['scarcity', 'liking'],
  ['liking', 'urgency'],
  ['fear'],
  ['fear', 'authority'],
  ['greed'],
]
const cases = places.map((building, i): Playable => ({
  id: building,
  family: building,
  building,
  techniques: used[i] ?? [],
  signals: i < 2 ? ['no-hurry'] : ['call-back'],
}))
const now = '2026-11-24T20:00:00Z'
const [sample] = someLog(1)

function played(caseId: string, more: Partial<ToldCase> = {}): LogLine {
  if (sample?.told.kind !== 'case') throw new Error('the first line is a case')
  const none = { held: [], slipped: [], judged: { answer: 'rather-trick', kind: 'informed' } }
  const told = { ...sample.told, ...none, truth: 'scam', tone: 'safe', caseId, family: caseId }
  return { at: now, run: caseId, told: { ...told, ...more } as ToldCase }
}

const dayOf = (lines: readonly LogLine[]) => eveningToCome(lines, cases, now)?.day
const nextOf = (lines: readonly LogLine[]) => eveningToCome(lines, cases, now)?.id

describe('the week', () => {
  test('begins on Monday at the gate, whatever a newcomer missed on quick cards', () => {
    expect(eveningToCome([], cases, now)).toMatchObject({ id: 'courier', day: 0, over: false })
    const cardsOnly = someLog(3).filter(({ told }) => 'answers' in told)
    expect(cardsOnly).not.toEqual([])
    expect(nextOf(cardsOnly)).toBe('courier')
    // Home knows it without the search.
    const homeCases = cases.map(({ id, building }) => ({
      ...{ id, building, title: id, hook: '', familyName: '', minutes: [5, 9] as const },
      ...{ underWay: [], languages: [] },
    }))
    expect(gentlest(homeCases)?.one.id).toBe('courier')
    expect(gentlest(homeCases.slice(1))).toBeUndefined()
  })

  test('has two evenings of either kind at least, and till that is in question chance alone draws', () => {
    const after = (count: number, truth: (nth: number) => Truth) => {
      const lines = cases.slice(0, count).map(({ id }, i) => played(id, { truth: truth(i) }))
      return owedIn(lastWeekIn(lines, cases), cases[count]?.id ?? 'courier')
    }
    for (const count of [0, 1, 4]) expect(after(count, () => 'genuine')).toBeUndefined()
    expect(after(5, () => 'genuine')).toBe('scam')
    expect(after(5, () => 'scam')).toBe('genuine')
    expect(after(6, (nth) => (nth === 2 ? 'scam' : 'genuine'))).toBe('scam')
    expect(after(6, (nth) => (nth < 2 ? 'scam' : 'genuine'))).toBeUndefined()
    // Another week begins with chance again; a case that is behind is no evening.
    expect(after(7, () => 'genuine')).toBeUndefined()
    const five = cases.slice(0, 5).map(({ id }) => played(id, { truth: 'genuine' }))
    expect(owedIn(lastWeekIn(five, cases), cases[0]?.id ?? '')).toBeUndefined()
  })

  test('has an evening for each case, by the first run of it; practice is none', () => {
    const monday = [played('courier')]
    expect(dayOf(monday)).toBe(1)
    expect(dayOf([...monday, played('courier', { truth: 'genuine' })])).toBe(1)
    const practice = { ...played('bank'), told: { ...played('bank').told, kind: 'practice' } }
    expect(dayOf([...monday, practice as LogLine])).toBe(1)
    expect(dayOf([...monday, played('gone')])).toBe(1)
    // Whoever chooses for themselves has had their evening too.
    expect(dayOf([...monday, played('shop-street')])).toBe(2)
  })

  test('goes on with what has just slipped once, and the nearest place where nothing has', () => {
    expect(nextOf([played('courier')])).toBe('dormitory')
    expect(nextOf([played('courier', { slipped: ['fear'] })])).toBe('net-cafe')
    expect(nextOf([played('courier', { slipped: ['greed'] })])).toBe('student-centre')
    expect(nextOf([played('courier', { slipped: ['scarcity'] })])).toBe('shop-street')
    // Somebody real was turned away: where the same would have spoken for them.
    expect(nextOf([played('courier', { truth: 'genuine', tone: 'missed' })])).toBe('bank')
  })

  test('goes on with the evening that was left half-way', () => {
    const left = (id: string) => id === 'bank' || id === 'courier'
    expect(eveningToCome([played('courier')], cases, now, left)).toMatchObject({
      id: 'bank',
      day: 1,
    })
  })

  test('is over after Sunday, and another begins with what is finished next', () => {
    const all = cases.map(({ id }) => played(id))
    expect(eveningToCome(all, cases, now)).toMatchObject({ day: 0, over: true })
    const begun = eveningToCome(all, cases, now, (id) => id === 'bank')
    expect(begun).toMatchObject({ id: 'bank', day: 0, over: false })
    const second = [...all, played('courier', { truth: 'genuine' })]
    expect(weeksIn(second, cases).map(({ evenings, over }) => [evenings.length, over])).toEqual([
      [7, true],
      [1, false],
    ])
    // One truth of each was met, both of the first.
    expect(nextOf(second)).not.toBe('courier')
    expect(dayOf(second)).toBe(1)
  })

  test('is none with fewer cases', () => {
    expect(eveningToCome([], cases.slice(1), now)).toBeUndefined()
  })

  test('tells hits and false alarms apart', () => {
    const evenings = [
      played('bank'),
      played('courier', { tone: 'lost', judged: { answer: 'surely-real', kind: 'blind' } }),
      played('dormitory', {
        truth: 'genuine',
        tone: 'helped',
        judged: { answer: 'cannot-tell', kind: 'blind' },
      }),
      played('net-cafe', { truth: 'genuine', tone: 'missed', verified: true }),
    ].map(({ told }) => told as ToldCase)
    expect(weekTold(evenings)).toMatchObject({
      scam: { met: 2, lit: 1, mistaken: 1 },
      genuine: { met: 2, lit: 1, mistaken: 1 },
    })
  })
})
