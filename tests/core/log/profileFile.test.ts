import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogLine } from '../../../src/core/log/logbook.ts'
import { columns, csvOf, writeCsv } from '../../../src/core/log/profileCsv.ts'
import { largestFile, readProfile, writeProfile } from '../../../src/core/log/profileFile.ts'
import { readLog } from '../../../src/core/log/readLog.ts'
import { someLog } from './someLog.ts'

const at = '2026-11-24T08:00:00Z'
const lines = someLog(30)
const text = writeProfile(lines, at)
/** As a version before judgements were asked inside the story wrote it, with its own check. */
const oldLine = JSON.stringify({
  ...{ at: '2026-11-24T17:40:00.000Z', run: '1.parcel-claim.abc.zh.0Pg1.9iudl' },
  told: {
    ...{ kind: 'case', truth: 'scam', said: 'genuine', sure: 65 },
    ...{ caseId: 'parcel-claim', family: 'fake-cs', score: 70, ending: 'left', tone: 'safe' },
    ...{ verified: false, moneyLost: 0, codeGiven: false, stopped: false, held: [], slipped: [] },
  },
  check: '11l7ruu',
})
const fileOf = (line: string) => `{"format":"shipo-profile","version":1,"lines":[${line}]}`
const fault = (file: string) => {
  const read = readProfile(file)
  return read.ok ? undefined : read.fault
}

describe('a profile file', () => {
  test('comes back as it was, whatever the logbook', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines]), (some: readonly LogLine[]) => {
        expect(readProfile(writeProfile(some, at))).toEqual({ ok: true, lines: some, bad: 0 })
      }),
    )
  })

  test('of a whole logbook is far from the limit', () => {
    expect(writeProfile(someLog(2000), at).length).toBeLessThan(largestFile / 2)
  })

  test('cut off anywhere is told as cut off, once it says whose it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: text.length - 2 }), (end) => {
        expect(fault(text.slice(0, end))).toBe('truncated')
      }),
    )
  })

  test.each([
    ['no JSON at all', 'hello', 'notJson'],
    ['an empty file', '', 'notJson'],
    ['another program’s', '{"format":"notes","version":1,"lines":[]}', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['ours without lines', '{"format":"shipo-profile","version":1}', 'foreign'],
    ['a newer version’s', '{"format":"shipo-profile","version":2,"lines":[]}', 'newer'],
    ['a huge one', ' '.repeat(largestFile + 1), 'huge'],
  ] as const)('%s is told apart: %#', (_, file, why) => {
    expect(fault(file)).toBe(why)
  })

  test('an edited line is left out and counted, and the others are taken', () => {
    const edited = text.replace('"moneyLost": 500', '"moneyLost": 0')
    expect(edited).not.toBe(text)
    const read = readProfile(edited)
    expect(read).toMatchObject({ ok: true, bad: 1 })
    expect(read.ok && read.lines).toHaveLength(29)
    const broken = text.replace('"truth": "scam"', '"truth": "maybe"')
    expect(readProfile(broken)).toMatchObject({ ok: true, bad: 1 })
  })

  test('written on one line or with its fields in another order it is the same file', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, turned(one)]),
      )
    }
    const other = JSON.stringify(turned(JSON.parse(text)))
    const read = readProfile(`\uFEFF${other}`)
    expect(read).toEqual({ ok: true, lines, bad: 0 })
  })

  test('of a version before judgements were asked inside the story it is taken whole', () => {
    expect(readProfile(fileOf(oldLine))).toMatchObject({
      ...{ ok: true, bad: 0 },
      lines: [{ told: { late: { said: 'genuine', sure: 65 } } }],
    })
    const edited = fileOf(oldLine.replace('"sure":65', '"sure":95'))
    expect(readProfile(edited)).toEqual({ ok: true, lines: [], bad: 1 })
  })

  test('whatever it holds, it never throws', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const nested = oldLine.replace('"held":', `"deep":${deep},"held":`)
    expect(readProfile(fileOf(nested))).toEqual({ ok: true, lines: [], bad: 1 })
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, more) => {
        readProfile(json)
        readProfile(more)
        readProfile(fileOf(json))
      }),
    )
  })

  test('what storage held beside it is read line by line', () => {
    expect(readLog([...lines, 'no line', { at: 1 }])).toEqual({ lines, bad: 2 })
  })
})

/** Reads RFC 4180, so that what a spreadsheet would see can be looked at. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/y
  let match: RegExpExecArray | null
  while ((match = cells.exec(csv)) !== null) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('the table', () => {
  test('has a row for every judgement and as many cells in each as there are columns', () => {
    const csv = csvOf(lines)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const [head, ...rows] = readCsv(csv.slice(1))
    expect(head).toEqual(columns)
    expect(rows).toHaveLength(20 + 10 * 6)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]))
    const place = columns.indexOf('right')
    const [truth, said] = [columns.indexOf('truth'), columns.indexOf('said')]
    for (const row of rows) {
      const right = row[said] === '' ? '' : String(row[truth] === row[said])
      expect(row[place]).toBe(right)
    }
  })

  test('comes back cell by cell, whatever is written, and no cell begins as a formula does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const read = readCsv(writeCsv(rows).slice(1))
        expect(
          read.map((row) => row.map((one) => one.replace(/^'(?='*[=+\-@\t\r\n])/, ''))),
        ).toEqual(rows)
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
    const [cells] = readCsv(writeCsv([['=1+1', '+2', '-3', '@x', "'@x", -4]]).slice(1))
    expect(cells).toEqual(["'=1+1", "'+2", "'-3", "'@x", "''@x", '-4'])
  })
})
