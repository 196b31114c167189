import { expect, test } from 'vitest'
import type { Debrief } from '../../src/core/run/debrief.ts'
import type { Loss } from '../../src/core/run/loss.ts'
import type { Record as RunRecord } from '../../src/core/run/record.ts'
import { costOf, costRows } from '../../src/screens/debrief/first/cost.ts'
import { summaryOf } from '../../src/screens/debrief/lived/summary.ts'
import { en } from '../../src/words/en/words.ts'
import { lossWords } from '../../src/words/lossWords.ts'
import { lossKinds } from '../../src/core/story/tags.ts'
import { zh, type Words } from '../../src/words/zh/words.ts'
import { checkedRun, decision, lostRun, option } from './sample.ts'

const both = (debrief: Debrief, words: Words) => [
  ...summaryOf(debrief, words),
  ...seen(debrief, words),
]
/** What the first look says: rows of kinds, then a sentence. */
function seen(debrief: Debrief, words: Words): readonly string[] {
  const losses = lossWords[words === zh ? 'zh' : 'en']
  const rows = costRows(debrief, words, losses)
  return [
    ...rows.map(({ label, items }) => `${label}：${items.join('、')}。`),
    ...costOf(debrief, words, losses),
  ]
}
const told = (debrief: Debrief) => both(debrief, zh).join('')

const money: Loss = { kind: 'money', undone: false }
const passed: Loss = { kind: 'passed', undone: false }

function but(debrief: Debrief, change: Partial<RunRecord>): Debrief {
  return { ...debrief, record: { ...debrief.record, ...change } }
}

test('a lost run is told by what was noticed and what was taken', () => {
  expect(told(lostRun)).toBe(
    '3 次选择里，没有一次是自己去查的。' +
      '听到“同学您好，您尾号 4471 的包裹在分拣中破损了，按规定给您双倍赔付”，你第一次标了红旗：报得出你的信息。' +
      '没了：2,000 元、你的屏幕、验证码。守住了：没借一分钱。之后你冻结了卡。',
  )
})

test('a check that came after a loss is not told as one that kept it', () => {
  const paid = decision(0, option(0, '转过去', { move: 'pay' }), { gone: 495 })
  const look = decision(1, option(1, '自己打开应用看', { move: 'verify' }))
  const late = but(lostRun, { decisions: [paid, look], verified: true })
  expect(told(late)).toContain('第 2 次选择时你自己去查了，那时已经有东西出去了')
  expect(both(late, en).join(' ')).toContain('by then something had already gone')
})

test('no two different records are told alike', () => {
  const inside = option(0, '用他给的链接查', { move: 'verify', inside: true })
  const runs = [
    lostRun,
    checkedRun,
    but(lostRun, { moneyLost: 500 }),
    but(lostRun, { secrets: ['screen', 'card'] }),
    but(lostRun, { passed: 1500, losses: [passed] }),
    but(lostRun, { moneyLost: 0, secrets: [], passed: 1500, losses: [money, passed] }),
    but(lostRun, { losses: [{ kind: 'remote', undone: true }] }),
    { ...lostRun, kept: [] },
    { ...checkedRun, price: ['剑没卖成。'] },
    but(lostRun, { halt: 'told' }),
    but(lostRun, { flags: lostRun.record.flags.slice(1) }),
    but(lostRun, { flags: [] }),
    but(lostRun, { decisions: [decision(0, inside)] }),
    but(lostRun, { decisions: lostRun.record.decisions.slice(0, 2) }),
    but(checkedRun, { secrets: ['address'] }),
    but(checkedRun, { verified: false }),
  ]
  for (const words of [zh, en]) {
    const summaries = runs.map((run) => both(run, words).join(' '))
    expect(new Set(summaries).size).toBe(runs.length)
  }
})

test('a check through the other side’s own link is not told as a check', () => {
  const inside = option(0, '点他发的链接', { move: 'verify', inside: true })
  expect(told(but(lostRun, { decisions: [decision(0, inside)] }))).toContain(
    zh.screens.summary.checkedInside(1),
  )
})

test('a look at something else is not told as having settled it', () => {
  const beside = told(but(checkedRun, { verified: false }))
  expect(beside).toContain(zh.screens.summary.checkedBeside(2))
  expect(beside).not.toContain(told(checkedRun).slice(0, 20))
  const fraud = but(lostRun, { decisions: checkedRun.record.decisions })
  expect(told(fraud)).toContain(zh.screens.summary.checkedBeside(2))
  expect(told(but(fraud, { verified: true }))).not.toContain(zh.screens.summary.checkedBeside(2))
})

test('money of somebody else’s that was passed on is told beside one’s own', () => {
  expect(told(but(lostRun, { passed: 1500, losses: [money, passed] }))).toContain('别人的 1,500 元')
  const others = but(lostRun, { moneyLost: 0, secrets: [], passed: 1500, losses: [passed] })
  expect(both(others, en).join(' ')).toContain('¥1,500 of somebody else’s')
  expect(both(others, en).join(' ')).not.toContain('¥0')
})

test('where it was real, a stage is not called by a fraud’s name', () => {
  const said = told(checkedRun)
  expect(said).toContain(zh.training.honestChains.bait)
  expect(said).not.toContain(`“${zh.training.chains.bait}”`)
})

test.each(lossKinds)('%s is told apart as gone, as called back and as never lost', (kind) => {
  for (const words of [zh, en]) {
    const rows = (change: Partial<RunRecord>, kept: Debrief['kept'] = []) =>
      seen({ ...but(lostRun, change), kept }, words).join(' ')
    const said = [
      rows({ losses: [{ kind, undone: false }] }),
      rows({ losses: [{ kind, undone: true }] }),
      rows({ losses: [] }, [kind]),
    ]
    expect(new Set(said).size).toBe(3)
    expect(said.join()).not.toContain('undefined')
  }
})

test('of something genuine that was let go, the price is what is read first, and nobody is blamed', () => {
  const refused: Debrief = {
    ...checkedRun,
    ending: { ...checkedRun.ending, tone: 'missed' },
    price: ['剑没卖成，住宿费还差一千二。'],
  }
  const [row] = costRows(refused, zh, lossWords.zh)
  expect(row).toEqual({ how: 'price', label: '代价', items: refused.price })
  expect(costOf(refused, zh, lossWords.zh)).toEqual([])
  expect(costOf({ ...refused, price: [] }, zh, lossWords.zh)).toEqual([lossWords.zh.missedGenuine])
})

test('a fraud that got nothing has a sentence where the case names nothing at stake', () => {
  const held = { ...but(lostRun, { lost: false, losses: [], moneyLost: 0, secrets: [] }), kept: [] }
  for (const text of [lossWords.zh, lossWords.en]) {
    expect(costRows(held, zh, text)).toEqual([])
    expect(costOf(held, zh, text)).toEqual([text.nothingLost])
    expect(costOf({ ...held, kept: ['money'] }, zh, text)).toEqual([])
  }
})

test('an account is told by its password where that was given, and as closed where it was not', () => {
  const account = (secrets: RunRecord['secrets']) =>
    seen(but(lostRun, { secrets, losses: [{ kind: 'account', undone: false }] }), zh)[0]
  expect(account(['password', 'code'])).toBe(`没了：${zh.training.secrets.password}。`)
  expect(account([])).toBe('没了：账户被冻结，用不了。')
})
