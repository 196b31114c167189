import { describe, expect, test } from 'vitest'
import { advices } from '../../../src/core/run/advice.ts'
import { debriefOf } from '../../../src/core/run/debrief.ts'
import { play } from '../../../src/core/run/play.ts'
import type { Card } from '../../../src/core/story/card.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { en } from '../../../src/words/en/words.ts'
import { zh } from '../../../src/words/zh/words.ts'
import { tiny, tinyCard } from '../story/tiny.ts'

const scene = (here: string, next: string, move: string) => `=== ${here} ===
客服：再点一下。
* [照做 # move: ${move}] -> ${next}
* [打110 # move: report] -> gone
* [自己查 # move: verify] -> gone
`
const road = openTale(
  tiny(`VAR truth = "scam"
客服：您好。# call: talk 客服
-> a
${scene('a', 'b', 'comply')}${scene('b', 'c', 'comply')}${scene('c', 'd', 'pay')}${scene('d', 'e', 'pay')}${scene('e', 'gone', 'pay')}=== gone ===
它过期了。# end: missed
-> END
`),
)

const card: Card = {
  ...tinyCard,
  overreach: { code: { asked: '验证码', text: '谁都不能要它。' } },
}
const overstep = openTale(
  tiny(
    `VAR truth = "scam"
客服：您好。# call: talk 客服
* [自己查 # move: verify] -> known
* [挂断 # move: refuse] -> gone
=== known ===
订单里有。# checked
客服：把验证码念给我。# overreach: code
- (open)
* [“要它干嘛？” # move: ask] -> open
* [“码不给，别的照办。” # move: refuse] -> rest
* [念给他 # move: disclose] -> rest
* [先放下 # move: stall] -> gone
=== rest ===
客服：好的。
* [提交 # move: comply] -> gone
* [不弄了 # move: refuse] -> gone
=== gone ===
雨停了。# end: missed
-> END
`,
    card,
  ),
)

function told(tale: typeof road, picks: readonly number[], truth: Truth, on: Card = tinyCard) {
  const run = {
    ...({ caseId: 'tiny', version: 'abc123', language: 'zh', truth } as const),
    acts: picks.map((option) => ({ did: 'pick', option }) as const),
  }
  const debrief = debriefOf(play(tale, run), on)
  if (debrief === undefined) throw new Error('the run is not finished')
  return debrief
}

describe('turning points', () => {
  test('three of them give three different pieces of advice, the costliest among them', () => {
    const { turningPoints, moment } = told(road, [0, 0, 0, 0, 0], 'scam')
    expect(turningPoints.map(({ advice }) => advice)).toEqual(['went-along', 'paid', 'paid-again'])
    expect(moment?.decision.verdict).toBe('harmful')
  })

  test('that paying brings nothing back is said only where something had been paid', () => {
    const shown = openTale(
      tiny(`VAR truth = "scam"
客服：您好。# call: talk 客服
-> a
${scene('a', 'b', 'disclose')}${scene('b', 'gone', 'pay')}=== gone ===
它过期了。# end: missed
-> END
`),
    )
    const { turningPoints } = told(shown, [0, 0], 'scam')
    expect(turningPoints.map(({ advice }) => advice).sort()).toEqual(['gave', 'paid'])
    expect(turningPoints.map(({ other }) => other.text)).toEqual(['自己查', '自己查'])
  })

  test('the moment is one of them', () => {
    for (const picks of [[1], [2], [0, 1], [0, 0, 0, 2]]) {
      const { turningPoints, moment } = told(road, picks, 'scam')
      expect(turningPoints).toContain(moment)
    }
  })

  test('every piece of advice is a sentence of its own, in both languages', () => {
    for (const words of [zh, en]) {
      const sentences = advices.map((one) => words.screens.debrief.advice[one])
      expect(new Set(sentences).size).toBe(advices.length)
    }
  })
})

describe('the third truth', () => {
  const after = (picks: readonly number[]) => told(overstep, picks, 'genuine', card)

  test('what the player did with it is told: refused just that, gave it, left it', () => {
    expect(after([0, 1, 0]).oversteps).toMatchObject([{ asked: '验证码', answer: 'refused' }])
    expect(after([0, 0, 0, 0]).oversteps).toMatchObject([{ answer: 'refused' }])
    expect(after([0, 2, 0]).oversteps).toMatchObject([{ answer: 'gave' }])
    expect(after([0, 3]).oversteps).toMatchObject([{ answer: 'left' }])
    expect(after([1]).oversteps).toEqual([])
  })

  test('to refuse that one thing is sound, and to give it is not', () => {
    const advice = (picks: readonly number[]) => after(picks).turningPoints.map((one) => one.advice)
    expect(advice([0, 1, 0])).toContain('kept-back')
    expect(advice([0, 2, 0])).toContain('gave-overreach')
  })
})

test('to have sent on what is another’s is not to have paid again', () => {
  const through = openTale(
    tiny(`VAR truth = "scam"
客服：您好。# call: talk 客服
客服：钱从您这儿过一下。# money: 200
* [转出去 # move: pay] -> passed
* [不动它 # move: refuse] -> gone
=== passed ===
两百走了。# money: -200 # passed: 200
* [再转一笔 # move: pay] -> again
* [不动它 # move: refuse] -> gone
=== again ===
又走了两百。# money: -200 # passed: 200
-> gone
=== gone ===
它过期了。# end: missed
-> END
`),
  )
  const { turningPoints } = told(through, [0, 0], 'scam')
  expect(turningPoints.map(({ advice }) => advice)).toEqual(['paid'])
})

test('to ring the police is never what one is glad not to have done', () => {
  const real = openTale(
    tiny(`VAR truth = "scam"
客服：您好。# call: talk 客服
客服：您的包裹破损了，赔您一百。
* [打110 # move: report] -> gone
* [自己查 # move: verify] -> gone
=== gone ===
订单里有。# end: missed
-> END
`),
  )
  expect(told(real, [1], 'genuine').turningPoints.map(({ kind }) => kind)).not.toContain('saved')
})
