import { describe, expect, test } from 'vitest'
import { flags } from '../../../src/core/story/tags.ts'
import type { Act, Run } from '../../../src/core/run/run.ts'
import {
  mostKept,
  newAttempt,
  readAttempt,
  withScore,
  writeAttempt,
} from '../../../src/wire/lms/attempt.ts'

const run = (acts: readonly Act[]): Run => ({
  ...{ caseId: 'parcel-claim', version: 'abc123', language: 'zh', truth: 'scam' },
  acts,
})
const picks = (count: number): Act[] =>
  Array.from({ length: count }, (_, i) => ({ did: 'pick', option: i % 12 }))

describe('what a platform keeps of an attempt', () => {
  test('is read back as it was written, and anything else is nothing', () => {
    const attempt = {
      ...newAttempt('x9'),
      interactions: 61,
      objectives: ['knows-me', undefined, 'code-ask'] as const,
      met: new Set(['code-ask'] as const),
      scores: { first: 40, best: 90, last: 70 },
      run: run(picks(40)),
    }
    expect(readAttempt(writeAttempt(attempt))).toEqual(attempt)
    const rubbish = ['', 'null', '{"a":1}', 'shipo1~x9~1', writeAttempt(attempt).slice(3), '~~~~~']
    for (const text of rubbish) expect(readAttempt(text)).toBeUndefined()
    // Cut by the platform, the run is gone and the rest is not.
    expect(readAttempt(writeAttempt(attempt).slice(0, 60))).toMatchObject({ interactions: 61 })
  })

  test('fits the strictest of them on any road: the longest is taken up somewhat earlier', () => {
    const all = { ...newAttempt('abcdefghijkl'), interactions: 9000, objectives: flags }
    const told = { ...all, met: new Set(flags), scores: { first: 100, best: 100, last: 100 } }
    const flagging = picks(3000).flatMap((pick, i): Act[] => [
      pick,
      { did: 'flag', line: i % 1200, flag: 'knows-me' },
    ])
    const text = writeAttempt({ ...told, run: run(flagging) })
    expect(text.length).toBeLessThanOrEqual(mostKept)
    expect(text.length).toBeGreaterThan(mostKept - 20)
    const acts = readAttempt(text)?.run?.acts ?? []
    expect(acts).toEqual(flagging.slice(0, acts.length))
    expect(acts.length).toBeGreaterThan(1000)
  })

  test('first, best and last stand beside each other', () => {
    const after = [60, 90, 30].reduce((one, score) => withScore(one, score), newAttempt('a'))
    expect(after.scores).toEqual({ first: 60, best: 90, last: 30 })
  })
})
