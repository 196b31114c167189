import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/run/debrief.ts'
import { stretchesOf } from '../../src/screens/debrief/lived/timeline/timelineRows.ts'
import { card, decision, line, option } from './sample.ts'

const plain = (n: number, text = `第${String(n)}句`): Entry => ({
  kind: 'line',
  line: line(n, text),
})
const working = (n: number): Entry => ({
  kind: 'line',
  line: line(n, '快点', { techniques: ['urgency'] }),
})
const asked: Entry = { kind: 'pick', decision: decision(0, option(0, '“你是谁？”')) }

function rowsOf(entries: readonly Entry[]) {
  return stretchesOf(entries, card, 'scam').map(({ rows }) =>
    rows.map((row) => (row.kind === 'plain' ? row.lines.length : row.kind)),
  )
}

test('a long run of plain lines is folded, but for the one that was answered', () => {
  expect(rowsOf([plain(0), plain(1), plain(2), plain(3), plain(4), asked])).toEqual([
    [4, 'line', 'pick'],
  ])
})

test('a short one, or one with something in it, stays open', () => {
  expect(rowsOf([plain(0), plain(1), working(2), plain(3), plain(4)])).toEqual([
    ['line', 'line', 'line', 'line', 'line'],
  ])
})

test('what the player said is told once, as the choice', () => {
  const own: Entry = { kind: 'line', line: line(1, '你是谁？', { speaker: '你' }) }
  expect(rowsOf([asked, own, plain(2)])).toEqual([['pick', 'line']])
})
