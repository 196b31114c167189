import { expect, test } from 'vitest'
import type { Debrief } from '../../src/core/run/debrief.ts'
import type { Record as RunRecord } from '../../src/core/run/record.ts'
import { costOf, summaryOf } from '../../src/screens/debrief/summary.ts'
import { en } from '../../src/words/en/words.ts'
import { zh, type Words } from '../../src/words/zh/words.ts'
import { checkedRun, decision, lostRun, option } from './sample.ts'

const both = (debrief: Debrief, words: Words) => [
  ...summaryOf(debrief, words),
  ...costOf(debrief, words),
]
const told = (debrief: Debrief) => both(debrief, zh).join('')

function but(debrief: Debrief, change: Partial<RunRecord>): Debrief {
  return { ...debrief, record: { ...debrief.record, ...change } }
}

test('a lost run is told by what was noticed and what was taken', () => {
  expect(told(lostRun)).toBe(
    '3 次选择里，没有一次是自己去查的。' +
      '听到“同学您好，您尾号 4471 的包裹在分拣中破损了，按规定给您双倍赔付”，你第一次标了红旗：报得出你的信息。' +
      '骗子拿走了 2,000 元，还拿到了屏幕和验证码。之后你冻结了卡。',
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
    but(lostRun, { secrets: [] }),
    but(lostRun, { passed: 1500 }),
    but(lostRun, { moneyLost: 0, secrets: [], passed: 1500 }),
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
  expect(told(but(lostRun, { passed: 1500 }))).toContain('别人的 1,500 元')
  const others = both(but(lostRun, { moneyLost: 0, secrets: [], passed: 1500 }), en)
  expect(others.join(' ')).toContain('¥1,500, somebody else’s')
  expect(others.join(' ')).not.toContain(en.screens.summary.lostNothing)
})

test('where it was real, a stage is not called by a fraud’s name', () => {
  const said = told(checkedRun)
  expect(said).toContain(zh.training.honestChains.bait)
  expect(said).not.toContain(`“${zh.training.chains.bait}”`)
})
