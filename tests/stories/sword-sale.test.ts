import { describe, expect, test } from 'vitest'
import { linesOf, type Step } from '../../src/core/story/step.ts'
import type { Truth } from '../../src/core/story/tags.ts'
import { minutesOf, teller } from './told.ts'
import { compiledCase } from '../library.ts'

const compiled = compiledCase('sword-sale')
const { zh } = compiled.files

/** Zhe listens: the road that goes furthest with him. */
const toDeposit = ['唱歌', '还卖', '看看又不要钱', '证件照别传', '提现试试', '联系在线']
const toPaid = [...toDeposit, '反正一起退', '不拦他', '仍要转账']
/** Zhe has been laughed at: he does not stop when told to. */
const unheard = ['驾照', '还卖', '别理他，走', '笑死', '提现试试', '联系在线', '不许转']

/** A sale to the real buyer, up to where the sword has gone and the money is looked at. */
const toReview = [
  ...['唱歌', '请大鹿', '还卖', '去交易行', '填 ¥1250', '同意退', '你先上班', '截图', '我们刚'],
  ...['先吃饭', '按原单走'],
]

const told = teller(zh)

/** Where the clock goes back although nobody went anywhere; another day begins with a place. */
const turnedBack = (steps: readonly Step[]) =>
  steps.filter(({ view, beats }, i) => {
    const before = steps[i - 1]?.view.time ?? ''
    return before > view.time && !beats.some(({ kind }) => kind === 'place')
  })

const endingOf = (steps: readonly Step[]) => steps.at(-1)?.view.ending

describe('sword-sale', () => {
  test('the twins open alike to the letter, in words and in what can be done', () => {
    const opening = ['驾照', '为什么出', '打字这么慢', '真人', '问小周', '不卖了', '你来说']
    const steps = (truth: Truth) => JSON.stringify(told(truth, opening.slice(0, -1)).steps)
    expect(steps('scam')).toBe(steps('genuine'))
  })

  test('the longest way has twelve decisions and more, and two thousand characters', () => {
    const { picks, steps } = told('scam', [
      ...['驾照', '为什么出', '打字这么慢', '真人', '请大鹿', '还卖', '走官方', '谁挑的'],
      ...['这个网你用过', '不去别的网', '九月才交', '要不就点开', '念一遍', '举着身份证'],
      ...[
        '证件照别传',
        '网页上的数字',
        '提现试试',
        '对一遍',
        '联系在线',
        '手续费从',
        '错在哪一位',
        '卡号我看',
      ],
      ...['怎么先掏', '保证金不交', '起诉一把剑', '先交上', '收款的是个人', '附言写', '打个电话'],
      ...['不拦他', '仍要转账', '最后一笔', '也在这儿', '先把 1680', '你没填错', '你来说'],
      ...['锁卡', '打110', '递给小周', '有点乱', '你念记录', '两回事', '辅导员', '怎么知道'],
      ...['先收钱', '报给110'],
    ])
    expect(picks.length).toBeGreaterThanOrEqual(12)
    expect(endingOf(steps)).toBe('acted')
    expect(
      linesOf(steps)
        .map(({ text }) => text)
        .join('').length,
    ).toBeGreaterThanOrEqual(2000)
  })

  test('with a buyer who is real, who asks everything takes eight to ten minutes to sell', () => {
    const { steps } = told('genuine', [
      ...['唱歌', '为什么出', '打字这么慢', '真人', '请大鹿', '还卖', '去交易行', '亏不亏'],
      ...['填 ¥1250', '同意退', '还上夜班', '刷新', '等着收剑', '急不急', '截图', '我们刚'],
      ...['海边', '反悔', '道个别', '先吃饭', '你自己号上', '小鱼干是谁', '变更收货号'],
      ...['扣钱了吗', '人工复核', '先等等看', '您要码', '码不念'],
    ])
    expect(endingOf(steps)).toBe('fair-sale')
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(8)
    expect(minutesOf(steps)).toBeLessThanOrEqual(10)
  })

  test('carries at least nine red flags and five trust signals', () => {
    expect(zh.card.flags.length).toBeGreaterThanOrEqual(9)
    expect(zh.card.signals.length).toBeGreaterThanOrEqual(5)
    const used = new Set(compiled.script.tags.map(({ raw }) => raw))
    for (const flag of zh.card.flags) expect(used).toContain(`flag: ${flag}`)
    for (const signal of zh.card.signals) expect(used).toContain(`signal: ${signal}`)
  })

  test('Zhe listens to who asked him, and walks out on who laughed', () => {
    const asked = told('scam', [...toDeposit, '卡号我看', '不许转'])
    expect(asked.steps.at(-1)?.view.chain).toBe('aftermath')
    expect(asked.steps.at(-1)?.view.balance).toBe(zh.card.balance)
    const laughed = told('scam', [...unheard, '算了'])
    expect(laughed.steps.at(-1)?.view.balance).toBe(120)
  })

  test('official support asks for the code: kept or given, the money comes and it is said', () => {
    const asked = told('genuine', [...toReview, '官方客服'])
    expect(asked.steps.at(-1)?.view.overreach).toBe('login-code')
    const kept = told('genuine', [...toReview, '官方客服', '码不念'])
    const given = told('genuine', [...toReview, '官方客服', '六位码'])
    for (const { steps } of [kept, given]) {
      expect(endingOf(steps)).toBe('fair-sale')
      expect(steps.at(-1)?.view.balance).toBe(zh.card.balance + 1200)
      expect(steps.at(-1)?.view.overreach).toBeUndefined()
      expect(linesOf(steps).some(({ text }) => text.includes('不该问您要'))).toBe(true)
    }
    expect(kept.steps.at(-1)?.view.secrets).toEqual([])
    expect(given.steps.at(-1)?.view.secrets).toEqual(['code'])
  })

  test('every flag has its reason, and stands on what somebody else has said or shown', () => {
    const flagged = compiled.script.source.split('\n').filter((line) => line.includes('# flag:'))
    for (const line of flagged) {
      expect(line).toContain('# why:')
      expect(line).toMatch(/^\s*(页面|胖头鱼|大鹿|站客服|小贝壳|客服小潮)：/)
    }
  })

  test.each<[string, Truth, readonly string[]]>([
    ['walked-away', 'scam', ['唱歌', '不卖了', '别卖了']],
    ['kept-sword', 'scam', ['唱歌', '官方交易行', '查“', '挂到官方']],
    ['guild-warned', 'scam', ['唱歌', '官方交易行', '查“', '说一声', '我们刚才', '差一步']],
    ['at-the-gate', 'scam', [...toDeposit, '保证金不交', '找平台退', '陪他']],
    [
      'acted',
      'scam',
      [...toPaid, '先把 1680', '打110', '我室友', '你念', '锁卡', '先说到这儿', '我们不回'],
    ],
    [
      'told-nobody',
      'scam',
      [...unheard, '算了', '我早就', '让他静静', '别理他', '你爱试', '不借你'],
    ],
    ['paid-twice', 'scam', [...toPaid, '先把 1680', '谁也不说话', '让他静静', '要不试试']],
    ['fair-sale', 'genuine', [...toReview, '先等等看', '码不念']],
    ['missed', 'genuine', ['唱歌', '不卖了', '太晚了']],
    ['lucky', 'genuine', ['唱歌', '还卖', '号和密码', '我陪你改']],
    ['rude', 'genuine', ['唱歌', '还卖', '骗子吧', '把手机放下']],
  ])('%s can be reached', (ending, truth, words) => {
    const { steps } = told(truth, words)
    expect(endingOf(steps)).toBe(ending)
    expect(turnedBack(steps)).toEqual([])
    const ids = zh.card.endings.map(({ id }) => id)
    expect(ids).toContain(ending)
    expect(ids).toHaveLength(11)
  })
})
