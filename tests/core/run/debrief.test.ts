import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../src/core/run/debrief.ts'
import type { Answer } from '../../../src/core/run/judgement.ts'
import { play } from '../../../src/core/run/play.ts'
import type { Act, Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { Misfit } from '../../../src/core/story/step.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { parcel, tiny, tinyCard } from '../story/tiny.ts'

const tale = openTale(tiny(parcel))

function ran(truth: Truth, acts: readonly (number | Act)[]): Run {
  return {
    caseId: 'tiny',
    version: 'abc123',
    language: 'zh',
    truth,
    acts: acts.map((act) => (typeof act === 'number' ? { did: 'pick', option: act } : act)),
  }
}

function told(truth: Truth, acts: readonly (number | Act)[]) {
  const debrief = debriefOf(play(tale, ran(truth, acts)), tinyCard)
  if (debrief === undefined) throw new Error('the run is not finished')
  return debrief
}

const flagged = (line: number, flag: 'knows-me' | 'pay-first'): Act => ({ did: 'flag', line, flag })

describe('the debrief', () => {
  test('is not there before the end', () => {
    expect(debriefOf(play(tale, ran('scam', [1])), tinyCard)).toBeUndefined()
  })

  test('is worked out once, however many ask; with another card, anew', () => {
    const played = play(tale, ran('scam', [0, 0]))
    const debrief = debriefOf(played, tinyCard)
    expect(debrief?.record.score).toBe(100)
    expect(debriefOf(played, tinyCard)).toBe(debrief)
    const other = debriefOf(played, { ...tinyCard, twin: { scam: 's', genuine: 'g' } })
    expect(other?.twin).toBe('g')
  })

  test('checked, then reported: everything that could be earned', () => {
    const { record } = told('scam', [0, 0])
    expect(record).toMatchObject({
      score: 100,
      verified: true,
      halt: 'reported',
      brokeAt: 'contact',
    })
    expect(record.lost).toBe(false)
  })

  test('paid: what was lost, where it slipped, and what else was open', () => {
    const { record, turningPoints } = told('scam', [2, 0])
    expect(record).toMatchObject({ score: 0, moneyLost: 500 })
    expect(record.brokeAt).toBeUndefined()
    expect(record.lost).toBe(true)
    expect(
      turningPoints.map(({ kind, decision, other }) => [kind, decision.index, other.move]),
    ).toEqual([
      ['slipped', 0, 'verify'],
      ['slipped', 1, 'refuse'],
    ])
  })

  test('of many slips the costliest is always told', () => {
    const luck = (here: string, next: string) => `=== ${here} ===
客服：再点一下。
* [照做 # move: comply] -> ${next}
* [打110 # move: report] -> gone
* [自己查 # move: verify] -> known
`
    const ink = `VAR truth = "scam"
客服：您好。# call: talk 客服
-> a
${luck('a', 'b')}${luck('b', 'c')}${luck('c', 'known')}=== known ===
订单里有。# checked
* [照做 # move: comply] -> gone
* [不要了 # move: refuse] -> gone
=== gone ===
它过期了。# end: missed
-> END
`
    const file = tiny(ink)
    const played = play(openTale(file), ran('genuine', [0, 0, 0, 1]))
    const points = debriefOf(played, tinyCard)?.turningPoints ?? []
    expect(points.map(({ decision }) => decision.verdict)).toEqual(['lucky', 'harmful'])
  })

  test('refusing unseen is safe from one twin and unjust to the other', () => {
    expect(told('scam', [3]).record.score).toBe(100)
    expect(told('genuine', [3]).record.score).toBe(0)
  })

  test('the judgement is held against the truth, and a mind that was changed is counted', () => {
    const judge = (answer: Answer, about: number): Act => ({ did: 'judge', answer, about })
    const judged = (truth: Truth, acts: readonly (number | Act)[]) =>
      told(truth, acts).record.judgement
    expect(judged('scam', [judge('surely-trick', 3), 3])).toMatchObject({ right: 1, kind: 'blind' })
    expect(judged('scam', [judge('rather-real', 3), 3])?.right).toBe(0)
    expect(judged('genuine', [judge('cannot-tell', 3), 3])?.right).toBe(0.5)
    expect(judged('genuine', [judge('cannot-tell', 3), 3])?.changed).toBeUndefined()
    const changed = judged('scam', [judge('cannot-tell', 1), 3])?.changed
    expect([changed?.from.index, changed?.to.index]).toEqual([1, 3])
    expect(told('scam', [3]).record.judgement).toBeUndefined()
  })

  test('where the player knew is shown beside the first line that could have told', () => {
    const { recalled } = told('scam', [1, 3, { did: 'recall', line: 1 }])
    expect(recalled?.line?.n).toBe(1)
    expect(told('scam', [3, { did: 'recall' }]).recalled?.line).toBeUndefined()
    expect(told('scam', [3, { did: 'predict', truth: 'scam', sure: 95 }]).late?.truth).toBe('scam')
  })

  test('names the twin that was not met, and the other side that was', () => {
    expect(told('scam', [3])).toMatchObject({
      twin: '另一次是真的。',
      otherSide: { backroom: 'call-floor' },
    })
    expect(told('genuine', [3])).toMatchObject({
      twin: '另一次是骗局。',
      otherSide: { backroom: 'courier-office' },
    })
  })

  test('no two different runs are told alike', () => {
    const runs: [Truth, (number | Act)[]][] = [
      ['scam', [3]],
      ['scam', [1, 3]],
      ['scam', [1, 1, 0, 0]],
      ['scam', [1, 1, 0, 1]],
      ['scam', [0, 1]],
      ['scam', [2, 0]],
      ['scam', [2, 1]],
      ['scam', [flagged(1, 'knows-me'), 2, 1]],
      ['genuine', [2, 0]],
      ['genuine', [0, 0]],
      ['genuine', [0, 1]],
    ]
    const texts = runs.map(([truth, acts]) => JSON.stringify(told(truth, acts)))
    expect(new Set(texts).size).toBe(runs.length)
  })
})

describe('acts that do not fit', () => {
  test.each<[string, readonly (number | Act)[]]>([
    ['a flag on a line not yet shown', [flagged(40, 'knows-me')]],
    ['a flag taken back that was never raised', [{ did: 'unflag', line: 0 } as const]],
    ['a line recalled before the end', [{ did: 'recall', line: 0 } as const]],
    ['a judgement of what is not on offer', [{ did: 'judge', answer: 'cannot-tell', about: 9 }]],
    [
      'a second judgement',
      [
        { did: 'judge', answer: 'cannot-tell', about: 1 },
        { did: 'judge', answer: 'surely-trick', about: 1 },
      ],
    ],
    ['a judgement after the end', [3, { did: 'judge', answer: 'surely-trick', about: 0 }]],
    ['a prediction before the end', [{ did: 'predict', truth: 'scam', sure: 50 } as const]],
  ])('%s', (_, acts) => {
    expect(() => play(tale, ran('scam', acts))).toThrow(Misfit)
  })
})
