import { describe, expect, test } from 'vitest'
import { play } from '../../../src/core/run/play.ts'
import { recordOf } from '../../../src/core/run/record.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { tiny, tinyCard } from '../story/tiny.ts'

const card = {
  ...tinyCard,
  cast: [
    ...tinyCard.cast,
    { id: '接警员', name: '110', role: 'caller' as const, number: '110', voice: 'bank' },
  ],
}
const exits = `* [先查一下 # move: verify] -> over
* [“不了。” # move: refuse] -> over`
const tale = openTale(
  tiny(
    `VAR truth = "scam"
小周：谁收走了我的袜子？
* [“袜子我作证，是自己走的。” # move: stall] -> ring
${exits}
=== ring ===
电话响了。# call: ring 客服
* [接听 # move: ask # at: answer] -> talk
* [拒接 # move: refuse # at: decline] -> over
=== talk ===
客服：您好，包裹破损了。# call: talk 客服 # chain: trust
* [“你哪位？” # move: ask] -> asked
* [付 # move: pay] -> loss
* [打110 # move: report # at: dial.police] -> early
${exits}
=== asked ===
客服：我姓刘。
* [自己查 # move: verify] -> known
* [付 # move: pay] -> loss
${exits}
=== known ===
订单里没有。# checked
* [问小周：你接过没？ # move: ask # at: ask] -> over
${exits}
=== early ===
接警员：110，请讲。# call: dial 接警员 # call: talk 接警员
* [“我……没什么。” # move: stall] -> over
${exits}
=== loss ===
你付了。# money: -500 # chain: aftermath # call: end 客服
* [打110 # move: report # at: dial.police] -> police
* [“没事。” # move: stall] -> over
=== police ===
接警员：110，请讲。# call: dial 接警员 # call: talk 接警员
* [“我……我说不清楚。” # move: ask] -> over
* [照着记录念 # move: report] -> over
=== over ===
雨停了。# end: safe
-> END
`,
    card,
  ),
)

/** Of each decision: what was picked, and whether it is judged. */
function judged(picks: readonly number[], truth: Truth = 'scam') {
  const run = {
    ...({ caseId: 'tiny', version: 'abc123', language: 'zh', truth } as const),
    acts: picks.map((option) => ({ did: 'pick', option }) as const),
  }
  const { decisions, earned, possible } = recordOf(play(tale, run), card)
  return { counts: decisions.map(({ counts }) => counts), earned, possible }
}

describe('small talk is not judged', () => {
  test('a joke before anybody has called', () => {
    expect(judged([0]).counts).toEqual([false])
    expect(judged([0])).toMatchObject({ earned: 0, possible: 0 })
  })

  test('to answer is none; to turn the call down is a choice', () => {
    expect(judged([0, 0]).counts).toEqual([false, false])
    expect(judged([0, 1]).counts).toEqual([false, true])
  })

  test('a question to the caller is judged, until a check has settled it', () => {
    expect(judged([0, 0, 0]).counts).toEqual([false, false, true])
    expect(judged([0, 0, 0, 0, 0]).counts).toEqual([false, false, true, true, false])
  })

  test('a stammer to the police is none, before a loss or after; what is told them is judged', () => {
    expect(judged([0, 0, 2, 0]).counts).toEqual([false, false, true, false])
    expect(judged([0, 0, 1, 0, 0]).counts).toEqual([false, false, true, true, false])
    expect(judged([0, 0, 1, 0, 1]).counts).toEqual([false, false, true, true, true])
  })

  test('to say nothing after a loss earns and costs nothing; the loss has cost', () => {
    const silent = judged([0, 0, 1, 1])
    expect(silent.counts).toEqual([false, false, true, false])
    expect(silent.earned).toBeLessThan(0)
  })

  test('what is not judged changes neither what was earned nor what was possible', () => {
    const [short, long] = [judged([0, 0, 0, 0]), judged([0, 0, 0, 0, 0])]
    expect(long.earned).toBe(short.earned)
    expect(long.possible).toBe(short.possible)
  })
})
