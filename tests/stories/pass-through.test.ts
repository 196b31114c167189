import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/core/story/step.ts'
import { truths, type Truth } from '../../src/core/story/tags.ts'
import { minutesOf, teller } from './told.ts'
import { compiledCase } from '../library.ts'

const { zh } = compiledCase('pass-through').files
const told = teller(zh)

const toMoney = ['行，你细说', '行，来一笔']
const toSecond = [...toMoney, '转出去']
const toLimit = [...toSecond, '转出去']
const toOffice = [...toLimit, '这一千六我不动', '打许老师', '截图，留给']
const toLetter = [...toOffice, '走吧', '从我这儿过的', '我就觉得不对', '都交出来']
const toCounter = [...toLimit, '我去柜台说', '我弟还我']
const toList = ['行，你细说', '行，我来收']
const toCard = [...toList, '哪位', '原路退你']
const toShop = [...toCard, '我自己去']
const toPost = [...toShop, '先数一遍', '扫码付', '确认付款', '开张收据']

describe('pass-through', () => {
  test('the twins open alike to the letter', () => {
    const [scam, genuine] = truths.map((truth) =>
      told(truth, ['多少钱', '谁的钱', '怎么找我', '有什么好处', '打给阿杜', '到底什么钱', '挂断']),
    )
    expect(JSON.stringify(scam?.steps)).toBe(JSON.stringify(genuine?.steps))
  })

  test('each of one’s own channels settles it; that it is really Du settles nothing', () => {
    for (const truth of truths) {
      for (const words of [['班级事务公示'], ['小丁', '你知道吗'], ['许老师', '过一笔钱']]) {
        expect(told(truth, words).steps.at(-1)?.view.verified).toBe(true)
      }
      for (const words of [
        ['打96110', '拿不准'],
        ['打给阿杜', '到底什么钱', '挂断'],
      ]) {
        expect(told(truth, words).steps.at(-1)?.view.verified).toBe(false)
      }
    }
  })

  test('the money that passes is the sums of the small task, and is another’s', () => {
    const passed = (words: readonly string[]) => told('scam', words).steps.at(-1)?.view.passed
    expect([passed(toMoney), passed(toSecond), passed(toLimit)]).toEqual([0, 200, 1380])
    const lines = linesOf(told('scam', toLimit).steps).map(({ text }) => text)
    const small = compiledCase('small-task').script.source
    for (const sum of [200, 380, 800, 1600]) {
      expect(lines.some((text) => text.includes(`转账 ${String(sum)}.00 元，付款人：＊敏`))).toBe(
        true,
      )
      expect(small).toContain(String(sum))
    }
  })

  test('what is stopped at the limit goes back to whoever was robbed', () => {
    const at = (words: readonly string[]) => linesOf(told('scam', words).steps.slice(-1))
    expect(at(toLetter).some(({ text }) => text.includes('一千六停在你卡上'))).toBe(true)
    const early = [...toSecond, '今天不了', ...toOffice.slice(-2), ...toLetter.slice(-4)]
    expect(at(early).some(({ text }) => text.includes('三百八停在你卡上'))).toBe(true)
  })

  test('an outcome has a spread: what was told and whether one went on decide, and nobody promises', () => {
    const letter = (words: readonly string[]) =>
      linesOf(told('scam', words).steps).filter(({ text }) => text.startsWith('信上写'))
    expect(letter(toLetter)[0]?.text).toContain('这一次，不起诉')
    const unsaid = [...toOffice, '走吧', '从我这儿过的', '就是帮忙', '都交出来']
    expect(letter(unsaid)[0]?.text).toContain('还在查')
    const on = [...toCounter, '到我这儿为止', '拒接', '打许老师', '截图', ...toLetter.slice(-4)]
    expect(letter(on)[0]?.text).toContain('还要再问')
  })

  test('in the second seat the same sentence comes to somebody else', () => {
    const { steps } = told('scam', [...toLetter, '先去跟小麦说', '我过过', '对面的'])
    const said = linesOf(steps).map(({ text }) => text)
    expect(
      said.some((text) => text.startsWith('小麦同学') && text.includes('从你这儿过一下')),
    ).toBe(true)
    expect(
      said.filter((text) => text.includes('那你那头是谁') || text.includes('你那头是谁')),
    ).toHaveLength(1)
  })

  test('the real one wants card and PIN; refused just that, he comes along and carries', () => {
    expect(told('genuine', toCard).steps.at(-1)?.view.overreach).toBe('card-and-pin')
    const refused = told('genuine', toShop)
    expect(refused.steps.at(-1)?.view.overreach).toBeUndefined()
    expect(refused.steps.at(-1)?.view.secrets).toEqual([])
  })

  test('collected, paid and posted, the books come right to the yuan', () => {
    const done = told('genuine', ['班级事务公示', ...toPost, '逐笔贴', '喝奶茶'])
    expect(done.steps.at(-1)?.view).toMatchObject({
      ending: 'both-ends',
      balance: zh.card.balance - 35,
    })
    const quit = told('genuine', [...toList, '太乱了'])
    expect(quit.steps.at(-1)?.view.balance).toBe(zh.card.balance)
    const unpaid = told('genuine', [...toShop, '个人的码', '退给大家'])
    expect(unpaid.steps.at(-1)?.view.balance).toBe(zh.card.balance)
  })

  test('lived through with the real fee, an evening takes five to eleven minutes', () => {
    const { steps } = told('genuine', [
      ...['多少钱', '谁的钱', '怎么找我', '有什么好处', '班级事务公示', '行，你细说', '各付各的'],
      ...[
        '名单呢',
        '对不上',
        '行，我来收',
        '不认识的七十',
        '哪位',
        '原路退你',
        '只能刷卡',
        '卡能给他',
      ],
      ...['我自己去', '多少钱', '付到哪儿', '先数一遍', '扫码付', '执照', '确认付款', '还差什么'],
      ...['开张收据', '贴那么细', '逐笔贴', '下回还找我', '要卡那事', '风筝呢', '喝奶茶'],
    ])
    expect(steps.at(-1)?.view.ending).toBe('both-ends')
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(5)
    expect(minutesOf(steps)).toBeLessThanOrEqual(11)
  })

  test.each<[string, Truth, readonly string[]]>([
    ['du-came', 'scam', ['班级事务公示', '出了什么事', '许老师等着', '替他敲门']],
    ['saw-through', 'scam', ['班级事务公示', '不回了', '他有数']],
    ['walked-off', 'scam', ['最近事多', '睡了']],
    ['untouched', 'scam', [...toMoney, '谁的谁来', '打110', '睡了']],
    ['stopped-at-limit', 'scam', [...toLetter, '先去跟小麦说', '我过过', '我等你']],
    ['next-one', 'scam', [...toLetter, '先去跟小麦说', '没发', '好的哥']],
    [
      'way-back',
      'scam',
      [
        ...[...toCounter, '把小林', '接听', '打110核', '打给小林', '别按', '打许老师', '给小周看'],
        ...['走吧', '从我这儿过的', '我就觉得不对', '都交出来', '先去跟小麦说', '犯法', '等你来了'],
      ],
    ],
    ['told-nobody', 'scam', [...toSecond, '今天不了', '没事，没睡好', '谁也不告诉', '不回，关掉']],
    ['both-ends', 'genuine', ['班级事务公示', ...toPost, '逐笔贴', '喝奶茶']],
    ['lucky', 'genuine', [...toPost, '逐笔贴', '喝奶茶']],
    ['unposted', 'genuine', [...toPost, '付完了', '爱信不信']],
    ['missed', 'genuine', ['最近事多']],
    ['accused', 'genuine', ['行，你细说', '都小心', '不吭声']],
  ])('%s can be reached', (ending, truth, words) => {
    expect(told(truth, words).steps.at(-1)?.view.ending).toBe(ending)
    const ids = zh.card.endings.map(({ id }) => id)
    expect(ids).toContain(ending)
    expect(ids).toHaveLength(13)
  })
})
