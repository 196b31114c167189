import { describe, expect, test } from 'vitest'
import { linesOf, type Step } from '../../src/core/story/step.ts'
import type { truths } from '../../src/core/story/tags.ts'
import { teller } from './told.ts'
import { compiledCase } from '../library.ts'

const compiled = compiledCase('parcel-claim')
const { zh } = compiled.files

const toPage = ['那你帮我登记', '报上自己', '方便，你说']
const toShare = [...toPage, '怎么处理', '安装', '点“共享屏幕”']
/** With the code kept and the transfer made; then no second one. */
const toPay = ['好，短信来了', '谁要都不能给', '行，转多少', '下一步', '仍要转账', '先把刚才的']

const told = teller(zh)

/** Characters a minute of a student who reads calmly, answers included. */
const charactersAMinute = 300

/** Every line once, and every answer when it is first on offer. */
function minutesToRead(steps: readonly Step[]): number {
  const answers = new Set(steps.flatMap(({ options }) => options.map(({ text }) => text)))
  const words = [...linesOf(steps).map(({ text }) => text), ...answers]
  return words.join('').length / charactersAMinute
}

describe('parcel-claim', () => {
  test('the twins open alike to the letter, in words and in what can be done', () => {
    const opening = (truth: (typeof truths)[number]) =>
      ['没空', '接听'].map((_, i, words) =>
        JSON.stringify(told(truth, words.slice(0, i + 1)).steps),
      )
    expect(opening('scam')).toEqual(opening('genuine'))
    const asked = (truth: (typeof truths)[number]) =>
      JSON.stringify(
        told(truth, [
          '没空',
          '接听',
          '你怎么知道',
          '坏成什么样',
          '问小周',
          '把手机放下',
          '拿起手机',
        ]).steps,
      )
    expect(asked('scam')).toBe(asked('genuine'))
  })

  test('the longest ways have twelve decisions and more', () => {
    const long = told('scam', [
      '没空',
      '接听',
      '你怎么知道',
      '那现在怎么办',
      '我没申请过',
      '那你帮我登记',
      '我姓名你们',
      '你的工号',
      '报上自己',
      '室友在',
      '有什么不能让人',
      '方便，你说',
      '我自己在订单里',
      '我天天收款',
      '算了，三百多',
      '我什么时候开过',
      '影响征信',
      '扣就扣',
      '你把取消页面',
      '那要怎么取消',
      '不能就在电话',
      '应用商店里搜',
      '取消安装',
      '她让我装',
      '好吧，我装',
      '为什么要看',
      '你怎么不开',
      '点“共享屏幕”',
      '上面明明',
      '好，短信来了',
      '用于付款',
      '谁要都不能给',
      '赔我钱',
      '行，转多少',
      '收款人怎么是个人',
      '下一步',
      '仍要转账',
      '怎么还要钱',
      '先把刚才的',
      '我好像',
      '打开钱包，锁卡',
      '打110',
      '刚转出去的',
      '说不清楚',
      '照着转账记录',
      '给辅导员',
      '接',
      '保证金为什么',
      '你怎么知道我',
      '也报给110',
    ])
    expect(long.picks.length).toBeGreaterThanOrEqual(12)
    expect(long.steps.at(-1)?.view.ending).toBe('froze-in-time')
    expect(minutesToRead(long.steps)).toBeGreaterThanOrEqual(8)
    expect(minutesToRead(long.steps)).toBeLessThanOrEqual(12)
  })

  test('the real claims team wants a card number; refused just that, it still pays in the order', () => {
    const asked = [
      ...['没空', '接听', '打面单', '有人打来说', '我去订单里点', '问金额', '我等电话'],
      ...['那个是真的', '等他们打来', '接听', '您重开吧'],
    ]
    expect(told('genuine', asked).steps.at(-1)?.view.overreach).toBe('card-by-phone')
    const looked = told('genuine', [...asked, '打总台问一句'])
    expect(looked.steps.at(-1)?.view.overreach).toBe('card-by-phone')
    const refused = told('genuine', [...asked, '卡号我不报'])
    expect(refused.steps.at(-1)?.view.overreach).toBeUndefined()
    const paid = told('genuine', [
      ...asked,
      '卡号我不报',
      '我去订单里点',
      '等几分钟',
      '提交',
      '不去',
    ])
    expect(paid.steps.at(-1)?.view).toMatchObject({ ending: 'claimed', secrets: [] })
  })

  test('carries at least nine red flags and five trust signals', () => {
    expect(zh.card.flags.length).toBeGreaterThanOrEqual(9)
    expect(zh.card.signals.length).toBeGreaterThanOrEqual(5)
    const used = new Set(compiled.script.tags.map(({ raw }) => raw))
    for (const flag of zh.card.flags) expect(used).toContain(`flag: ${flag}`)
    for (const signal of zh.card.signals) expect(used).toContain(`signal: ${signal}`)
  })

  test.each<[string, (typeof truths)[number], readonly string[]]>([
    [
      'hung-checked',
      'scam',
      ['没空', '接听', '打开青柠集市', '点开', '挂断', '放下手机，吃面', '你自己拿主意'],
    ],
    ['hung-unchecked', 'scam', ['没空', '接听', '挂断', '吃面']],
    [
      'strung-along',
      'scam',
      ['没空', '接听', '那现在怎么办', ...toPage, '怎么处理', '挂断', '吃面', '我也说不清'],
    ],
    [
      'cut-share',
      'scam',
      ['没空', '接听', '那现在怎么办', ...toShare, '停止共享', '打96110', '就几分钟'],
    ],
    [
      'helped-roommate',
      'scam',
      [
        '没空',
        '接听',
        '打面单',
        '有人打来说',
        '那我不理他',
        '放下手机，吃面',
        '先别答应',
        '所以光',
      ],
    ],
    [
      'froze-in-time',
      'scam',
      [
        '没空',
        '接听',
        '那现在怎么办',
        ...toShare,
        ...toPay,
        '打110',
        '刚转出去的',
        '照着',
        '打开钱包',
        '先说到这儿',
        '不接',
      ],
    ],
    [
      'told-nobody',
      'scam',
      ['没空', '接听', '那现在怎么办', ...toShare, ...toPay, '没事', '谁也不告诉', '不接'],
    ],
    [
      'paid-twice',
      'scam',
      [
        '没空',
        '接听',
        '那现在怎么办',
        ...toShare,
        ...toPay,
        '没事',
        '谁也不告诉',
        '接',
        '好，五百',
      ],
    ],
    [
      'claimed',
      'genuine',
      [
        ...['没空', '接听', '打面单', '有人打来说', '我去订单里点'],
        ...['问金额', '哪个号打', '我等电话', '那个是真的', '别回拨', '手背上的数字', '接听'],
        ...['您重开吧', '卡号我不报', '我去订单里点', '等几分钟', '提交申请', '走，看看'],
        ...['看是什么码', '给他看', '签上名字'],
      ],
    ],
    [
      'short-paid',
      'genuine',
      ['没空', '接听', '打开青柠集市', '点开', '订单里有登记', '先提交', '就这样吧'],
    ],
    [
      'lucky',
      'genuine',
      [
        ...['没空', '接听', '打面单', '有人打来说', '我去订单里点', '问金额', '我等电话'],
        ...['那个是真的', '等他们打来', '接听', '您重开吧', '念给她', '没事吧', '等几分钟'],
        ...['提交申请', '不去了'],
      ],
    ],
    ['missed', 'genuine', ['没空', '接听', '挂断', '吃面']],
    ['lucky', 'genuine', ['没空', '接听', '那现在', '念卡号', '那我自己', '他没要']],
    ['rude', 'genuine', ['没空', '接听', '那现在', '骗子吧', '不看了']],
  ])('%s can be reached', (ending, truth, words) => {
    expect(told(truth, words).steps.at(-1)?.view.ending).toBe(ending)
    const ids = zh.card.endings.map(({ id }) => id)
    expect(ids).toContain(ending)
    expect(ids).toHaveLength(13)
  })
})
