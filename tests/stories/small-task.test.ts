import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/core/story/step.ts'
import { truths, type Truth } from '../../src/core/story/tags.ts'
import { minutesOf, teller } from './told.ts'
import { compiledCase } from '../library.ts'

const { zh } = compiledCase('small-task').files
const told = teller(zh)

const toPaid = ['挣什么', '加小满', '发我吧', '左边那个']
const toMore = [...toPaid, '还有别的']
const toTeam = [...toMore, '行，拉我']
const toOrders = [...toTeam, '点三个关注', '装上', '去垫付', '确认付款', '来吧，三单']
const toStuck = [...toOrders, '垫三百八', '看看第三单', '垫八百']
const toForm = [...toMore, '行，明天几点', '自己登录', '自己填好']
const toHead = [...toForm, '密码不给', '签上名字', '刚才睡着', '签名']

describe('small-task', () => {
  test('the twins open alike to the letter, and fifteen yuan really come in both', () => {
    const [scam, genuine] = truths.map((truth) =>
      told(truth, [
        ...['后腿有台词', '靠谱吗', '看看夹在', '你的快递里', '夹回'],
        ...['加小满', '有什么用', '要我填', '从哪儿来', '发我吧', '左边那个', '真给了', '谢谢'],
      ]),
    )
    expect(JSON.stringify(scam?.steps)).toBe(JSON.stringify(genuine?.steps))
    expect(scam?.steps.at(-1)?.view.balance).toBe(zh.card.balance + 15)
  })

  test('each of one’s own channels settles it, and in both truths', () => {
    for (const truth of truths) {
      for (const words of [['招募公示'], ['勤工助学中心', '咱们学校'], ['打给小林', '见过真人']]) {
        expect(told(truth, [...toPaid, ...words]).steps.at(-1)?.view.verified).toBe(true)
      }
      expect(told(truth, [...toPaid, '打96110', '拿不准']).steps.at(-1)?.view.verified).toBe(false)
    }
  })

  test('what the other side shows on request proves nothing', () => {
    const shown = told('scam', [...toMore, '你的学生证'])
    expect(shown.steps.at(-1)?.view.verified).toBe(false)
    const whisper = told('scam', [...toOrders, '垫三百八', '语音说'])
    expect(whisper.steps.at(-1)?.view.verified).toBe(false)
  })

  test('small change comes back in time until the orders are linked; then none does', () => {
    const balance = (words: readonly string[]) =>
      told('scam', words).steps.at(-1)?.view.balance ?? 0
    const start = zh.card.balance
    expect(balance([...toTeam, '点三个关注'])).toBe(start + 33)
    expect(balance([...toTeam, '点三个关注', '装上', '去垫付', '确认付款'])).toBe(start + 51)
    expect(balance(toOrders)).toBe(start + 51 - 200)
    expect(balance(toStuck)).toBe(start + 51 - 1380)
  })

  test('the donkey’s head is borrowed money, and is told as a debt', () => {
    const lent = told('scam', [...toStuck, '没那么多', '跟小周借', '急，明早'])
    expect(lent.steps.at(-1)?.view.debt).toBe(268)
  })

  test('the real one wants a password; refused just that, she is paid for all the same', () => {
    expect(told('genuine', toForm).steps.at(-1)?.view.overreach).toBe('portal-password')
    const looked = told('genuine', [...toForm, '勤工助学中心'])
    expect(looked.steps.at(-1)?.view.overreach).toBe('portal-password')
    const refused = told('genuine', [...toForm, '密码不给'])
    expect(refused.steps.at(-1)?.view.overreach).toBeUndefined()
    expect(refused.steps.at(-1)?.view.secrets).toEqual([])
  })

  test('paying first is right once the office has said so, and all of it comes back', () => {
    const paid = [...toHead, '沈老师', '我垫', '确认付款', '发票放大', '开成大雪', '搬下来']
    const { steps } = told('genuine', paid)
    expect(steps.at(-1)?.view).toMatchObject({
      ending: 'staged',
      balance: zh.card.balance + 15 + 60,
    })
  })

  test('lived through with a real student, three evenings take seven to eleven minutes', () => {
    const { steps } = told('genuine', [
      ...['后腿有台词', '靠谱吗', '加小满', '有什么用', '要我填', '从哪儿来', '发我吧', '哪个顺眼'],
      ...['左边那个', '真给了', '谢谢', '还有别的', '为什么要身份证号', '先交钱', '哪个组'],
      ...['发现金', '招募公示', '行，明天几点', '挣六十', '不能反悔', '找银行卡', '自己登录'],
      ...['点开“为什么', '身份证能填', '自己填好', '哪儿不规范', '密码能给', '密码不给'],
      ...['关机揣着', '为什么不能', '从头看', '签上名字', '提前走', '刚才睡着', '当天到账'],
      ...['第几对开始', '月底才给', '签名', '付给谁', '报不下来', '自己跑', '沈老师', '我垫'],
      ...['确认付款', '看哪儿', '发票放大', '能报吗', '开成大雪', '感冒好', '迈反', '搬下来'],
    ])
    expect(steps.at(-1)?.view.ending).toBe('staged')
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(7)
    expect(minutesOf(steps)).toBeLessThanOrEqual(11)
  })

  test('whoever could get it back spells as the team does', () => {
    const words = [...toStuck, '不回了', '打110', '拿不回来', '照着记录', '锁卡', '坐一会儿']
    const lines = linesOf(told('scam', words).steps)
    const misspelt = lines.filter(
      ({ text, speaker }) => text.includes('到帐') && speaker !== undefined,
    )
    expect(misspelt.map(({ speaker }) => speaker)).toEqual(['老K', '追款'])
    expect(misspelt.at(-1)?.flags).toContain('pay-first')
  })

  test.each<[string, Truth, readonly string[]]>([
    ['lin-stopped', 'scam', [...toPaid, '招募公示', '叫他先停一停', '打勤工的电话', '我陪你']],
    ['saw-through', 'scam', [...toPaid, '招募公示', '算了，背单词', '明天再说']],
    ['walked-off', 'scam', [...toPaid, '就这个吧', '睡了']],
    ['held-back', 'scam', [...toTeam, '退出这个群', '先不回', '睡了']],
    [
      'stopped-there',
      'scam',
      [...toStuck, '不回了', '打110', '拿不回来', '照着记录', '锁卡', '坐一会儿', '不回，关掉'],
    ],
    [
      'borrowed',
      'scam',
      [
        ...[...toStuck, '没那么多', '跟小周借', '急，明早', '不借了', '锁卡', '打110', '拿不回来'],
        ...['照着记录', '坐一会儿', '不回，关掉'],
      ],
    ],
    ['told-nobody', 'scam', [...toStuck, '不回了', '没事', '谁也不告诉', '不回，关掉']],
    ['paid-twice', 'scam', [...toOrders, '不做了', '也不垫了', '没事', '谁也不告诉', '五百，怎么']],
    [
      'staged',
      'genuine',
      [...toHead, '沈老师', '我垫', '确认付款', '发票放大', '开成大雪', '搬下来'],
    ],
    ['lucky', 'genuine', [...toHead, '我垫', '确认付款', '发票放大', '开成大雪', '搬下来']],
    ['snowed', 'genuine', [...toHead, '我垫', '确认付款', '存进相册', '太麻烦']],
    ['bare-donkey', 'genuine', [...toHead, '一律不垫', '不说话']],
    ['missed', 'genuine', [...toMore, '不去了', '不回了']],
    ['accused', 'genuine', [...toMore, '都别理', '小心没错']],
  ])('%s can be reached', (ending, truth, words) => {
    expect(told(truth, words).steps.at(-1)?.view.ending).toBe(ending)
    const ids = zh.card.endings.map(({ id }) => id)
    expect(ids).toContain(ending)
    expect(ids).toHaveLength(14)
  })
})
