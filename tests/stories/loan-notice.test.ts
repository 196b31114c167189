import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/core/story/step.ts'
import { truths, type Truth } from '../../src/core/story/tags.ts'
import { minutesOf, teller } from './told.ts'
import { compiledCase } from '../library.ts'

const { zh } = compiledCase('loan-notice').files
const told = teller(zh)

const toRequest = ['致谢里', '接听', '那要怎么确认']
const toPage = [...toRequest, '怎么注销', '安装', '点“共享屏幕”']
const toSent = [...toPage, '不填', '把额度提出来', '确认借款', '确认转账']
const toLoss = [...toSent, '挂断']
const stopped = ['打开银行，锁卡', '打110', '转给一个人', '照着记录', '坐一会儿']
const toLogin = [...toRequest, '我自己去登', '自己从学校网页', '点进去']
const toUnlock = [...toLogin, '输入生日', '资助中心']
const toForm = [...toUnlock, '照片不发', '把身份证递', '看着摄像头']

describe('loan-notice', () => {
  test('the twins open alike to the letter, until one asks how to confirm', () => {
    const [scam, genuine] = truths.map((truth) =>
      told(truth, ['房子找着', '这号你认得', '接听', '您是哪儿', '怎么知道', '没听说', '问小周']),
    )
    expect(JSON.stringify(scam?.steps)).toBe(JSON.stringify(genuine?.steps))
  })

  test('each of one’s own channels settles it, and in both truths', () => {
    const call = ['致谢里', '接听']
    for (const truth of truths) {
      for (const words of [
        ['资助中心的网页'],
        ['手册上的资助', '是你们吗'],
        ['许老师', '开始了'],
      ]) {
        expect(told(truth, [...call, ...words]).steps.at(-1)?.view.verified).toBe(true)
      }
      for (const words of [
        ['打给妈', '打电话说'],
        ['打96110', '有人来电话'],
      ]) {
        expect(told(truth, [...call, ...words]).steps.at(-1)?.view.verified).toBe(false)
      }
    }
  })

  test('what the other side names or shows proves nothing', () => {
    for (const words of [
      [...toRequest, '单位全称'],
      [...toPage, '地址栏'],
    ]) {
      expect(told('scam', words).steps.at(-1)?.view.verified).toBe(false)
    }
  })

  test('the two addresses mislead: the forged one has the university in it, the real one has not', () => {
    const address = (truth: Truth, words: readonly string[]) =>
      told(truth, words).steps.at(-1)?.view.pages['browser.page']?.address
    expect(address('scam', toPage)).toMatch(/^linlan-univ/)
    expect(address('genuine', toLogin)).not.toContain('linlan')
  })

  test('what is borrowed and sent on is a debt, told apart from one’s own', () => {
    const { view } = told('scam', toSent).steps.at(-1) ?? {}
    expect(view).toMatchObject({
      ...{ debt: 6000, passed: 0, balance: zh.card.balance },
      bank: (zh.card.bank ?? 0) - 380,
    })
    const returned = told('scam', [...toSent.slice(0, -1), '不转', '自己打开青藤'])
    expect(returned.steps.at(-1)?.view).toMatchObject({ debt: 0, bank: zh.card.bank })
  })

  test('all three doors are there: the fear, the fee before a loan, the repair', () => {
    const words = [
      ...toSent,
      '交八百',
      '删掉短信',
      ...stopped.slice(1, 4),
      '锁卡',
      '坐一会儿',
      '材料',
    ]
    const flags = new Set(linesOf(told('scam', words).steps).flatMap((line) => line.flags))
    for (const flag of ['cancel-student-loan', 'no-check-loan', 'pay-first', 'repair-agent']) {
      expect(flags).toContain(flag)
    }
    expect(flags).toContain('sim-handover')
  })

  test('the real one wants photos of the card; refused just those, it is confirmed all the same', () => {
    expect(told('genuine', toUnlock).steps.at(-1)?.view.overreach).toBe('card-photos')
    const { view } =
      told('genuine', [...toForm, '打给妈', '狗蛋', '本人确认', '裁缝社']).steps.at(-1) ?? {}
    expect(view).toMatchObject({ ending: 'confirmed', secrets: [] })
  })

  test('lived through with a real assistant, two days take five to ten minutes', () => {
    const { steps } = told('genuine', [
      ...['房子找着', '这号你认得', '接听', '您是哪儿', '怎么知道', '没听说', '那要怎么确认'],
      ...[
        '初始密码',
        '哪个办公室',
        '今天不弄',
        '我自己去登',
        '打给妈，说',
        '要不要歇',
        '自己从学校',
      ],
      ...['离开本校', '点进去', '地址栏', '输入生日', '改过密码', '打给妈', '资助中心', '私人号'],
      ...[
        '发吗',
        '照片不发',
        '多少个电话',
        '问小周',
        '把身份证递',
        '存到哪',
        '不刷行',
        '看着摄像头',
      ],
      ...[
        '条款',
        '直接确认',
        '打给妈',
        '排着队',
        '听声音',
        '狗蛋',
        '真的会有',
        '我点了',
        '本人确认',
      ],
      ...['看什么呢', '我陪你问', '原因怎么', '房东肯等', '还填吗', '等他写完'],
    ])
    expect(steps.at(-1)?.view.ending).toBe('confirmed')
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(5)
    expect(minutesOf(steps)).toBeLessThanOrEqual(10)
  })

  test.each<[string, Truth, readonly string[]]>([
    [
      'zhou-stopped',
      'scam',
      [...toRequest, '资助中心的网页', '我信网页', '先别交', '明天我陪你', '一起打96110'],
    ],
    ['saw-through', 'scam', [...toRequest, '许老师', '开始了', '他自己有数', '你自己看着办']],
    ['walked-off', 'scam', ['致谢里', '拒接', '不管了', '睡了']],
    ['held-back', 'scam', [...toPage, '停止共享', '睡了']],
    ['gave-number', 'scam', [...toPage, '填上身份证号', '停止共享', '睡了']],
    ['stopped-there', 'scam', [...toLoss, ...stopped, '不回，关掉']],
    ['told-nobody', 'scam', [...toLoss, '说“没事”', '谁也不告诉', '不回，关掉']],
    ['repaired-twice', 'scam', [...toLoss, '说“没事”', '谁也不告诉', '一千，怎么交']],
    ['confirmed', 'genuine', [...toForm, '打给妈', '狗蛋', '本人确认', '裁缝社']],
    [
      'lucky',
      'genuine',
      [
        ...[...toUnlock, '三张都发', '把身份证递', '看着摄像头', '打给妈', '狗蛋', '本人确认'],
        '裁缝社',
      ],
    ],
    [
      'last-night',
      'genuine',
      [...toRequest, '我自己去登', '过两天', '资助中心', '抓起身份证', '递身份证'],
    ],
    ['missed', 'genuine', [...toRequest, '不弄，别再打', '不管了']],
    ['accused', 'genuine', [...toRequest, '我这就在班群', '改论文']],
  ])('%s can be reached', (ending, truth, words) => {
    expect(told(truth, words).steps.at(-1)?.view.ending).toBe(ending)
    const ids = zh.card.endings.map(({ id }) => id)
    expect(ids).toContain(ending)
    expect(ids).toHaveLength(13)
  })
})
