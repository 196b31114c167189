import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/core/story/step.ts'
import { truths, type Truth } from '../../src/core/story/tags.ts'
import { minutesOf, teller } from './told.ts'
import { compiledCase } from '../library.ts'

const { zh } = compiledCase('last-ticket').files
const told = teller(zh)

const toSeller = ['我在外头和', '聊一聊']
const toAsk = [...toSeller, '票我要']
const toPage = [...toAsk, '好，加你了', '点开链接']
const toPaid = [...toPage, '付款 ¥480']
const toCall = [...toPaid, '再付 ¥480', '接听']
const toShare = [...toCall, '装上云会通']
const toEmpty = [...toShare, '转 1400']
const onList = [...toAsk, '我先去登候补', '打开有座，登候补', '内场和遮挡区']
const floorOnly = [...toAsk, '我先去登候补', '打开有座，登候补', '只勾内场']
const tried = ['押个人', '接着走', '对着那扇窗', '数五百六', '一路顺风']
const toOrder = ['屏住气', '看订单里有没有', '付 ¥180']

describe('last-ticket', () => {
  test('the twins open alike to the letter', () => {
    const [scam, genuine] = truths.map((truth) =>
      told(truth, [
        ...['好听在哪儿', '有人出票', '聊一聊', '你自己的吗', '怎么又不去', '有毛病', '怎么个定法'],
        ...['地图', '星槎钱包', '看我的订单', '把手机放下', '真要卖吉他', '拿起手机'],
      ]),
    )
    expect(JSON.stringify(scam?.steps)).toBe(JSON.stringify(genuine?.steps))
  })

  test('each of one’s own channels settles it, and in both truths', () => {
    const channels = [['自己看座位图'], ['票务处', '能转给我'], ['值班室', '出镜头']]
    for (const truth of truths) {
      for (const words of channels) {
        expect(told(truth, [...toSeller, ...words]).steps.at(-1)?.view.verified).toBe(true)
      }
      for (const words of [['打96110', '拿不准'], ['地图'], ['看我的订单']]) {
        expect(told(truth, [...toSeller, ...words]).steps.at(-1)?.view.verified).toBe(false)
      }
    }
  })

  test('what the other side shows on request proves nothing', () => {
    for (const words of [
      [...toAsk, '学生证'],
      [...toAsk, '好，加你了', '打个语音'],
    ]) {
      expect(told('scam', words).steps.at(-1)?.view.verified).toBe(false)
    }
  })

  test('the price comes twice, then all there is, then a loan', () => {
    const after = (words: readonly string[]) => told('scam', words).steps.at(-1)?.view.balance
    const start = zh.card.balance
    expect(after(toPaid)).toBe(start - 480)
    expect(after(toCall)).toBe(start - 960)
    expect(after(toEmpty)).toBe(start - 2360)
    const borrowed = told('scam', [...toEmpty, '借两千'])
    expect(borrowed.steps.at(-1)?.view.secrets).toEqual(['screen'])
    expect(linesOf(borrowed.steps).map(({ text }) => text)).toContain(
      '借款到账：¥2000.00，分十二期',
    )
  })

  test('a check of one’s own in the middle of a call ends it', () => {
    const { steps } = told('scam', [...toShare, '看我的订单'])
    expect(steps.at(-1)?.view).toMatchObject({ verified: true, sharing: false })
  })

  test('whoever sells is told to pay first, in one’s own seat and in Zhou’s', () => {
    const flagged = (words: readonly string[]) =>
      linesOf(told('scam', words).steps).filter(({ flags }) => flags.includes('seller-cs-qr'))
    const own = [...toPaid, '不付了', '打110', '票是假的', '照着记录', '打开钱包，锁卡', '坐一会儿']
    expect(flagged(own).map(({ speaker }) => speaker)).toEqual(['买家'])
    const his = [...toSeller, '自己看座位图', '图给我看看']
    expect(flagged(his).map(({ speaker }) => speaker)).toEqual(['小周'])
  })

  test('the real one asks for an ID; refused just that, he shows the lens all the same', () => {
    expect(told('genuine', onList).steps.at(-1)?.view.overreach).toBe('id-by-chat')
    const refused = told('genuine', [...onList, ...tried.slice(0, 4)])
    expect(refused.steps.at(-1)?.view.overreach).toBeUndefined()
    expect(refused.steps.at(-1)?.view).toMatchObject({
      secrets: [],
      balance: zh.card.balance - 560,
    })
  })

  test('the official list promises nothing: the floor is missed, the pillar is not', () => {
    const end = (words: readonly string[]) => told('genuine', words).steps.at(-1)?.view
    expect(end([...onList, ...tried, ...toOrder, '一起走回去'])).toMatchObject({
      ending: 'pillar',
      balance: zh.card.balance - 560 - 180,
    })
    expect(end([...floorOnly, ...tried, '屏住气', '果然轮不上', '接着唱'])?.ending).toBe('hill')
  })

  test('lived through with the real one, two days take six to eleven minutes', () => {
    const { steps } = told('genuine', [
      ...['好听在哪儿', '有人出票', '聊一聊', '你自己的吗', '怎么又不去', '有毛病', '怎么个定法'],
      ...['值班室', '也返潮', '出镜头', '问小周', '票我要', '发什么帖', '加一百', '就一定有'],
      ...['发给你登', '我先去登候补', '要登身份证', '打开有座，登候补', '点开“为什么', '遮多少'],
      ...['内场和遮挡区', '你存哪儿', '证件能拍', '押个人', '改到阿姨', '你怕不怕', '接着走'],
      ...[
        '对着那扇窗',
        '拍三张',
        '不走集市',
        '有点涩',
        '数五百六',
        '不心疼',
        '能走了吗',
        '一路顺风',
      ],
      ...['有两张多好', '屏住气', '再读一遍', '遮挡区，要吗', '看订单里有没有', '付 ¥180', '左耳'],
      ...['12 排 6 座有人了', '装上镜头'],
    ])
    expect(steps.at(-1)?.view.ending).toBe('pillar')
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(6)
    expect(minutesOf(steps)).toBeLessThanOrEqual(11)
  })

  test('support, specialist and buyer have one sentence between them', () => {
    const words = [
      ...[
        ...toCall,
        '第一次都这样',
        '我自己去追',
        '打110',
        '票是假的',
        '照着记录',
        '打开钱包，锁卡',
      ],
      ...['坐一会儿', '怎么我交钱'],
    ]
    const alike = linesOf(told('scam', words).steps).filter(
      ({ text, speaker }) => text.includes('第一次都这样') && speaker !== zh.card.you,
    )
    expect(alike.map(({ speaker }) => speaker)).toEqual(['客服', '专员', '买家'])
  })

  test.each<[string, Truth, readonly string[]]>([
    [
      'zhou-stopped',
      'scam',
      [...toSeller, '自己看座位图', '图给我看看', '点开你自己的集市', '好笑是真的'],
    ],
    ['saw-through', 'scam', [...toSeller, '自己看座位图', '让他自己弄', '没事，睡吧']],
    ['walked-off', 'scam', [...toSeller, '不打扰了', '睡了']],
    ['held-back', 'scam', [...toPage, '关掉页面', '不等了', '睡了']],
    [
      'stopped-there',
      'scam',
      [
        ...[...toEmpty, '借两千', '打110', '票是假的', '照着记录', '打开钱包，锁卡', '坐一会儿'],
        ...['不回了', '早点看地址'],
      ],
    ],
    ['told-nobody', 'scam', [...toPaid, '不付了', '还在出票', '谁也不告诉', '不回了']],
    ['paid-twice', 'scam', [...toPaid, '不付了', '还在出票', '谁也不告诉', '扫码，交']],
    ['pillar', 'genuine', [...onList, ...tried, ...toOrder, '装上镜头']],
    ['hill', 'genuine', [...floorOnly, '不看了', '屏住气', '果然轮不上', '霉镜头']],
    [
      'lucky',
      'genuine',
      [...onList, '拍了发给他', '接着走', '我再想想', '回去', ...toOrder, '一起走'],
    ],
    ['missed', 'genuine', [...toAsk, '算了', '洗袜子']],
    ['accused', 'genuine', [...toAsk, '倒票的', '小心没错']],
  ])('%s can be reached', (ending, truth, words) => {
    expect(told(truth, words).steps.at(-1)?.view.ending).toBe(ending)
    const ids = zh.card.endings.map(({ id }) => id)
    expect(ids).toContain(ending)
    expect(ids).toHaveLength(12)
  })
})
