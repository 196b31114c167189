import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../src/core/run/debrief.ts'
import { factIn, holds } from '../../../src/core/run/deeds.ts'
import { play } from '../../../src/core/run/play.ts'
import { recordOf } from '../../../src/core/run/record.ts'
import type { Card } from '../../../src/core/story/card.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { tiny, tinyCard } from '../story/tiny.ts'

const ink = `VAR truth = "scam"
客服：您好，包裹破损了。# call: talk 客服
- (open)
* [“小周，你听听。” # move: tell] -> open
* [打110 # move: report # at: dial.police] -> open
* [锁卡 # move: verify]
  卡锁了。# freeze
  -> open
* [付 # move: pay]
  你付了。# money: -500
  -> open
* [把小周的钱转过去 # move: pay # did: sent-on]
  你替他转了。# money: 1500
  又少了。# money: -1500 # passed: 1500
  -> open
* [报验证码 # move: disclose]
  你念了。# secret: code
  -> open
+ [放下 # move: stall] -> over
=== over ===
雨停了。# end: safe
-> END
`
const [tell, report, freeze, pay, sendOn, disclose] = [0, 1, 2, 3, 4, 5]
const all = [tell, report, freeze, pay, sendOn, disclose]
const tale = openTale(tiny(ink))

/** Picks these things to do, in this order, and puts the phone down. */
function run(things: readonly number[], truth: Truth = 'scam') {
  const left = [...all]
  const picks = things.map((thing) => {
    const at = left.indexOf(thing)
    left.splice(at, 1)
    return at
  })
  return {
    ...({ caseId: 'tiny', version: 'abc123', language: 'zh', truth } as const),
    acts: [...picks, left.length].map((option) => ({ did: 'pick', option }) as const),
  }
}
const recordAfter = (things: readonly number[], truth?: Truth) =>
  recordOf(play(tale, run(things, truth)), tinyCard)

describe('facts of a run', () => {
  test('another’s money that went on through the player is lost, and not their own', () => {
    const record = recordAfter([sendOn])
    expect(record).toMatchObject({ moneyLost: 0, passed: 1500, lost: true })
    expect(record.facts.toSorted()).toEqual(['did.sent-on', 'lost', 'passed'])
    expect(recordAfter([pay, sendOn])).toMatchObject({ moneyLost: 500, passed: 1500 })
  })

  test('a halt counts after the last that was taken, another’s money too', () => {
    expect(recordAfter([tell, pay]).facts).not.toContain('told')
    expect(recordAfter([pay, tell]).facts).toContain('told')
    expect(recordAfter([pay, tell, sendOn]).halt).toBeUndefined()
    expect(recordAfter([pay, report, tell]).halt).toBe('reported')
    expect(recordAfter([disclose, freeze, report]).halt).toBe('frozen')
  })

  test('where nothing was taken, at any time; nothing is lost to somebody genuine', () => {
    expect(recordAfter([tell, report]).facts.toSorted()).toEqual(['reported', 'told'])
    const real = recordAfter([tell, pay], 'genuine')
    expect(real.facts.toSorted()).toEqual(['money', 'told'])
    expect(real.lost).toBe(false)
  })

  test('words that name a fact, and words that name none', () => {
    const words = ['verified', 'not told', 'secret.code', 'not did.sent-on']
    expect(words.map(factIn)).toEqual(['verified', 'told', 'secret.code', 'did.sent-on'])
    expect(['paid', 'secret.cod', 'did.', 'did.Sent', 'not'].map(factIn)).toEqual(
      Array<undefined>(5).fill(undefined),
    )
  })

  test('a condition holds where all of it does', () => {
    const facts = new Set(['lost', 'told'])
    expect(holds([], facts)).toBe(true)
    expect(holds(['lost', 'not frozen'], facts)).toBe(true)
    expect(holds(['lost', 'not told'], facts)).toBe(false)
  })
})

describe('the sentences of an ending', () => {
  const text = [
    { text: '故事完了。' },
    { text: '别人的钱也走了。', if: ['passed'] },
    { text: '你没有告诉谁。', if: ['lost', 'not told'] },
  ]
  const card: Card = {
    ...tinyCard,
    endings: tinyCard.endings.map((ending) => ({ ...ending, text })),
  }
  const told = (things: readonly number[]) => debriefOf(play(tale, run(things)), card)?.told

  test('are said where they are so', () => {
    expect(told([])).toEqual(['故事完了。'])
    expect(told([pay, tell])).toEqual(['故事完了。'])
    expect(told([tell, sendOn])).toEqual(['故事完了。', '别人的钱也走了。', '你没有告诉谁。'])
  })

  test('one text is said whole', () => {
    expect(debriefOf(play(tale, run([pay])), tinyCard)?.told).toEqual(['你自己查了。'])
  })
})

describe('a halt', () => {
  /** How a road came out on which these lines were read one after another. */
  const haltAfter = (...lines: readonly string[]) => {
    const script = `VAR truth = "scam"
客服：您好。# call: talk 客服
${lines.map((line) => `* [好 # move: ${line.includes('110') ? 'report' : 'comply'}]\n  ${line}\n-`).join('\n')}
雨停了。# end: safe
-> END
`
    const acts = lines.map(() => ({ did: 'pick', option: 0 }) as const)
    return recordOf(play(openTale(tiny(script)), { ...run([]), acts }), tinyCard).halt
  }

  test('stands when the loan is paid back after it, and not when more goes out', () => {
    const [loan, call] = ['到账。# money: 6000 # debt: 6000', '打110。# time: 21:00']
    expect(haltAfter(loan, call, '还了。# money: -6000 # debt: -6000')).toBe('reported')
    expect(haltAfter(loan, call, '还了。# money: -6500 # debt: -6000')).toBeUndefined()
    expect(haltAfter(loan, call, '转了。# money: -6000')).toBeUndefined()
  })

  test('is not the player’s where the bank froze the account', () => {
    const bank = '账户已冻结。# loss: account # freeze'
    expect(haltAfter('转了。# passed: 300', '锁了。# freeze')).toBe('frozen')
    expect(haltAfter('转了。# passed: 300', bank)).toBeUndefined()
    expect(haltAfter('转了。# passed: 300', bank, '打110。# money: -20 # freeze')).toBe('reported')
  })
})
