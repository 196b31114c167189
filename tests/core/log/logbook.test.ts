import { expect, test } from 'vitest'
import { litOf } from '../../../src/core/log/windows.ts'
import { logLine, toldOfCase } from '../../../src/core/log/logbook.ts'
import { play } from '../../../src/core/run/play.ts'
import { readLogLine } from '../../../src/core/log/readLog.ts'
import type { Act, Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { parcel, tiny } from '../story/tiny.ts'

const file = tiny(parcel)
const at = '2026-11-24T08:00:00Z'
const told = (truth: Truth, picks: readonly number[], said?: Truth) => {
  const acts: readonly Act[] = picks.map((option) => ({ did: 'pick', option }))
  const guess: readonly Act[] =
    said === undefined ? [] : [{ did: 'predict', truth: said, sure: 65 }]
  const run: Run = {
    caseId: 'tiny',
    version: 'abc123',
    language: 'zh',
    truth,
    acts: [...acts, ...guess],
  }
  const done = toldOfCase(play(openTale(file), run), file.card)
  return done === undefined ? undefined : logLine(at, run, done)
}

test('a run is told once it is finished and judged', () => {
  expect(told('scam', [2])).toBeUndefined()
  expect(told('scam', [0, 0])).toBeUndefined()
  expect(told('scam', [0, 0], 'scam')?.told).toMatchObject({
    kind: 'case',
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
