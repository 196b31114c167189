import { expect, test } from 'vitest'
import { litOf } from '../../../src/core/log/windows.ts'
import { judgementsIn, logLine } from '../../../src/core/log/logbook.ts'
import { toldOfCase } from '../../../src/core/log/toldCase.ts'
import { play } from '../../../src/core/run/play.ts'
import { readLogLine } from '../../../src/core/log/readLog.ts'
import type { Act, Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { parcel, tiny } from '../story/tiny.ts'

const file = tiny(parcel)
const at = '2026-11-24T08:00:00Z'
/** A run judged before its first answer and looked back on at its end; not even that without `said`. */
const told = (truth: Truth, picks: readonly number[], said?: Truth) => {
  const answer = said === 'scam' ? 'rather-trick' : 'rather-real'
  const acts: readonly Act[] = picks.map((option) => ({ did: 'pick', option }))
  const thought: readonly Act[] =
    said === undefined ? [] : [{ did: 'judge', answer, about: picks[0] ?? 0 }]
  const back: readonly Act[] = said === undefined ? [] : [{ did: 'recall' }]
  const run: Run = {
    caseId: 'tiny',
    version: 'abc123',
    language: 'zh',
    truth,
    acts: [...thought, ...acts, ...back],
  }
  const done = toldOfCase(play(openTale(file), run), file.card)
  return done === undefined ? undefined : logLine(at, run, done)
}

test('a run is told once it is finished and looked back on', () => {
  expect(told('scam', [2])).toBeUndefined()
  expect(told('scam', [0, 0])).toBeUndefined()
  expect(told('scam', [0, 0], 'scam')?.told).toMatchObject({
    kind: 'case',
    judged: { answer: 'rather-trick', kind: 'blind' },
    caseId: 'tiny',
    verified: true,
    brokeAt: 'contact',
    moneyLost: 0,
    stopped: true,
    tone: 'safe',
  })
})

test('a technique after which money went has slipped; one that was seen through was held', () => {
  expect(told('scam', [2, 0], 'genuine')?.told).toMatchObject({
    moneyLost: 500,
    slipped: ['authority', 'urgency'],
    held: [],
  })
  expect(told('scam', [3], 'scam')?.told).toMatchObject({ slipped: [], held: ['authority'] })
})

test('a line comes back from its text as it was', () => {
  const line = told('scam', [2, 0], 'genuine')
  expect(readLogLine(JSON.parse(JSON.stringify(line)))).toEqual(line)
})

test('a window lights for a fraud seen through and for a genuine one helped, and for nothing else', () => {
  const lines = [told('scam', [2, 0], 'genuine'), told('genuine', [3], 'genuine')].map((line) =>
    line === undefined ? [] : [line],
  )
  expect(litOf(lines.flat(), 'tiny')).toEqual({ scam: false, genuine: false })
  const seen = told('scam', [0, 0], 'scam')
  const helped = told('genuine', [0, 0], 'genuine')
  if (seen === undefined || helped === undefined) throw new Error('not finished')
  expect(litOf([seen], 'tiny')).toEqual({ scam: true, genuine: false })
  expect(litOf([seen, helped], 'tiny')).toEqual({ scam: true, genuine: true })
})

test('what was asked once the story had answered it is shown, and counted nowhere', () => {
  const line = told('scam', [0, 0], 'scam')
  const before = { ...line?.told, judged: undefined }
  // As such lines were written.
  const old = readLogLine({ ...line, told: { ...before, said: 'genuine', sure: 65 } })
  if (old === undefined) throw new Error('an old line is read')
  expect(old.told).toMatchObject({ late: { said: 'genuine', sure: 65 } })
  expect(judgementsIn([old])).toEqual([])
  expect(readLogLine(JSON.parse(JSON.stringify(old)))).toEqual(old)
  expect(litOf([old], 'tiny')).toEqual({ scam: false, genuine: false })
})
