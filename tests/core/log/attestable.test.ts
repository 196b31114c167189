import { describe, expect, test } from 'vitest'
import { attestable } from '../../../src/core/log/attestable.ts'
import { atDay, caseLine, roundLine } from './logLines.ts'

const ids = ['parcel-claim', 'sword-sale']
const parcel = caseLine(atDay(0), { score: 40 })
const better = caseLine(atDay(2), { score: 91 })
const equal = caseLine(atDay(5), { score: 91 })
const sword = caseLine(atDay(1), { caseId: 'sword-sale', score: 60 })

describe('a certificate', () => {
  test('is for a story finished here: its best run, and of equals the first', () => {
    const { cases, left, course } = attestable([parcel, better, equal, roundLine(atDay(3))], ids)
    expect(cases).toMatchObject([{ caseId: 'parcel-claim', at: better.at, score: 91 }])
    expect([left, course]).toEqual([1, undefined])
  })

  test('is for the whole training once every story was finished, on the day of the last', () => {
    const { course, left } = attestable([parcel, sword, better], ids)
    expect(course).toMatchObject({ at: better.at, score: 76, stories: 2 })
    expect(course).not.toHaveProperty('caseId')
    expect(left).toBe(0)
  })

  test('is for nothing while nothing was finished, and not for a case that is not ours', () => {
    const strange = caseLine(atDay(0), { caseId: 'dropped' })
    expect(attestable([strange], ids)).toEqual({ cases: [], left: 2 })
  })

  test('carries the same number for the same run, and another for another', () => {
    const number = (...log: Parameters<typeof attestable>[0]) =>
      attestable(log, ids).cases.map(({ hash }) => hash)
    expect(number(parcel, better)).toEqual(number(better))
    expect(number(parcel)).not.toEqual(number(better))
    expect(number(parcel)[0]).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
  })
})
