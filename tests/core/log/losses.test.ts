import { expect, test } from 'vitest'
import { toldOfCase } from '../../../src/core/log/toldCase.ts'
import { dialsOf, profileOf } from '../../../src/core/log/profile.ts'
import { csvOf } from '../../../src/core/log/profileCsv.ts'
import { readLogLine } from '../../../src/core/log/readLog.ts'
import { debriefOf } from '../../../src/core/run/debrief.ts'
import { play } from '../../../src/core/run/play.ts'
import type { Act, Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { tiny, tinyCard } from '../story/tiny.ts'
import { caseLine } from './logLines.ts'

/** One may tell somebody before anything is asked for, then give this or that, then call a halt. */
const giving = `VAR truth = "scam"
-> contact
=== contact ===
客服：您好。# call: talk 客服 # place: dorm-night # chain: contact
+ [跟小周说 # move: tell]
  小周：嗯。
  -> asked
+ [“您说。” # move: ask] -> asked
=== asked ===
客服：要两样东西。# chain: transfer
+ [报卡号，拍身份证 # move: disclose]
  你给了。# secret: card # secret: id
  -> after
+ [付钱 # move: pay]
  你付了。# money: -500
  -> after
+ [报姓名，打给“警察” # move: report]
  你报了。# secret: name
  -> after
+ [挂断 # move: refuse] -> gone
=== after ===
夜深了。# chain: aftermath
+ [跟小周说 # move: tell] -> gone
+ [打110 # move: report]
  卡锁上了。# freeze
  -> gone
+ [睡觉 # move: stall] -> gone
=== gone ===
结束了。# end: lost
-> END
`
const file = tiny(giving)
const tale = openTale(file)

function finished(picks: readonly number[]) {
  const acts: readonly Act[] = picks.map((option) => ({ did: 'pick', option }))
  const run: Run = {
    ...{ caseId: 'tiny', version: 'abc123', language: 'zh', truth: 'scam' },
    acts: [...acts, { did: 'recall' }],
  }
  const played = play(tale, run)
  const [told, debrief] = [toldOfCase(played, tinyCard), debriefOf(played, tinyCard)]
  if (told?.kind !== 'case' || debrief === undefined) throw new Error('not judged')
  return { told, record: debrief.record }
}

test.each([
  ['card and identity', [1, 0, 2], { lost: true, counts: true }],
  ['money', [1, 1, 2], { lost: true, counts: true }],
  ['a name', [1, 2, 2], { lost: true, counts: false }],
  ['nothing', [1, 3], { lost: false, counts: false }],
])('%s given: the debrief tells a loss, and the dial one to stop', (_, picks, { lost, counts }) => {
  const { told, record } = finished(picks)
  expect(record.lost).toBe(lost)
  const { stopLoss } = dialsOf([], [told, told, told])
  expect(stopLoss.known).toBe(counts)
})

test.each([
  ['told somebody, gave it all the same, slept', [0, 0, 2], undefined],
  ['told somebody, paid all the same, slept', [0, 1, 2], undefined],
  ['reported to the fraud’s own police, which took a name', [1, 2, 2], undefined],
  ['gave it, told somebody', [1, 0, 0], 'told'],
  ['paid, called 110, the card was locked', [1, 1, 1], 'frozen'],
  ['told somebody and lost nothing', [0, 3], 'told'],
] as const)('%s: what stops a loss comes after it', (_, picks, halt) => {
  const { told, record } = finished(picks)
  expect(record.halt).toBe(halt)
  expect(told.stopped).toBe(halt !== undefined)
})

test('what was given away is kept, read again and written to the table', () => {
  const { told } = finished([1, 0, 2])
  const line = { ...caseLine('2026-11-24T08:00:00Z'), told }
  const back = readLogLine(JSON.parse(JSON.stringify(line)))
  expect(back).toEqual(line)
  expect(csvOf([line])).toContain('card id')
  expect(readLogLine({ ...line, told: { ...told, secrets: ['card', 'kidney'] } })).toBeUndefined()
})

test('lines of before secrets were kept are read as they were, and their codes count', () => {
  const old = caseLine('2026-11-24T08:00:00Z', { codeGiven: true, stopped: true })
  const lines = [old, old].flatMap((line) => readLogLine(JSON.parse(JSON.stringify(line))) ?? [])
  expect(lines).toEqual([old, old])
  expect(profileOf(lines).counts.stopped).toEqual({ hits: 2, of: 2 })
})

test('the kinds are kept, read again, and written to the table', () => {
  const { told } = finished([1, 1, 2])
  const line = { ...caseLine('2026-11-24T08:00:00Z'), told }
  expect(told).toMatchObject({ losses: ['money'] })
  expect(readLogLine(JSON.parse(JSON.stringify(line)))).toEqual(line)
  expect(csvOf([line])).toContain(',money,')
  expect(readLogLine({ ...line, told: { ...told, losses: ['sleep'] } })).toBeUndefined()
  expect(readLogLine({ ...line, told: { ...told, undone: 'money' } })).toBeUndefined()
})

test('the profile counts what was stopped by kind; lines of before say theirs by sums and secrets', () => {
  const at = '2026-11-24T08:00:00Z'
  const paid = finished([1, 1, 2]).told
  const reported = finished([1, 1, 1]).told
  const lines = [
    ...[paid, reported].map((told) => ({ ...caseLine(at), told })),
    caseLine(at, { moneyLost: 0, losses: ['friend'], undone: ['remote'], stopped: false }),
    caseLine(at, { moneyLost: 0, undone: ['debt'], stopped: false }),
    caseLine(at, { moneyLost: 700, passed: 1500, stopped: true }),
  ]
  const { stopped, stoppedOf } = profileOf(lines).counts
  expect(stopped).toEqual({ hits: 3, of: 5 })
  expect(stoppedOf).toEqual([
    { kind: 'money', hits: 2, of: 3 },
    { kind: 'debt', hits: 1, of: 1 },
    { kind: 'passed', hits: 1, of: 1 },
    { kind: 'remote', hits: 1, of: 1 },
    { kind: 'friend', hits: 0, of: 1 },
  ])
})

test('a name alone comes to nothing by itself and is no loss that was stopped', () => {
  const line = (more: Parameters<typeof caseLine>[1]) =>
    caseLine('2026-11-24T08:00:00Z', { moneyLost: 0, stopped: false, undone: ['secrets'], ...more })
  const none = profileOf([line({ secrets: ['name'] }), line({ secrets: ['name'], stopped: true })])
  expect(none.counts).toMatchObject({ stopped: { hits: 0, of: 0 }, stoppedOf: [] })
  const locked = profileOf([line({ secrets: ['name', 'card'], stopped: true })])
  expect(locked.counts.stopped).toEqual({ hits: 1, of: 1 })
})
