// @vitest-environment happy-dom
// What a check has shown stays until it has been seen, and can be read again.
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { Line } from '../../src/core/story/beats.ts'
import { applyBeat, type View } from '../../src/core/story/view.ts'
import { askable, atHome, calling, holdPhone, option, said, withClock } from './hold.ts'

withClock()

const ask = option(0, '“你哪位？”', 'say')
const onOrder = { on: 'page', page: 'shop.order' } as const
const row = (n: number, text: string, at = '21:46'): Line => ({
  ...said(n, text, undefined, onOrder),
  at,
})
const claim = row(3, '理赔：没有记录')

const order: View = {
  ...atHome,
  front: { at: 'page', page: 'shop.order' },
  pages: { 'shop.order': { rows: [claim] } },
  evidence: [{ line: 3, settles: 'no-claim' }],
  verified: true,
}

/** A phone that waits for the order to be looked at. */
function looking() {
  const held = holdPhone({ more: { settled: { 'no-claim': '订单里没有理赔' } } })
  held.settle(order)
  const seen = vi.fn()
  const skip = askable()
  void act(() => void held.phone.untilSeen(skip).then(seen))
  return { ...held, seen, skip }
}

test('the button says it has been seen, and only once it has stood there', async () => {
  const { press, pass, seen, all } = looking()
  press('看过了')
  await pass(0)
  expect(seen).not.toHaveBeenCalled()
  await pass(500)
  press('看过了')
  await pass(0)
  expect(seen).toHaveBeenCalledOnce()
  expect(all('.seen-bar')).toEqual([])
})

test('a key does as well; neither a tap nor a held key passes it', async () => {
  const { key, pointer, pass, seen, does } = looking()
  await pass(500)
  pointer('pointerdown', '.page__rows')
  pointer('pointerup', '.page__rows')
  await pass(0)
  expect(seen).not.toHaveBeenCalled()
  void act(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }))
  })
  await pass(600)
  void act(() => {
    document.body.dispatchEvent(new KeyboardEvent('keyup', { key: ' ', bubbles: true }))
  })
  await pass(500)
  expect(does.onHold).toHaveBeenCalled()
  expect(seen).not.toHaveBeenCalled()
  key('Enter')
  await pass(0)
  expect(seen).toHaveBeenCalledOnce()
})

test('whoever types their way through the show does not pass it unawares', async () => {
  const { key, pass, seen } = looking()
  for (let n = 0; n < 5; n++) {
    key(' ')
    await pass(200)
  }
  expect(seen).not.toHaveBeenCalled()
  await pass(500)
  key(' ')
  await pass(0)
  expect(seen).toHaveBeenCalledOnce()
})

test('given up, it waits no more', async () => {
  const { skip, pass, seen, all } = looking()
  skip.ask()
  await pass(0)
  expect(seen).toHaveBeenCalledOnce()
  expect(all('.seen-bar')).toEqual([])
})

test('a stamp says what was settled, under the line that showed it', () => {
  const { settle, all } = holdPhone({ more: { settled: { 'no-claim': '订单里没有理赔' } } })
  settle(order)
  expect(all('.row .said__stamp').map((one) => one.textContent)).toEqual(['查清了：订单里没有理赔'])
  settle({ ...order, evidence: [{ line: 3 }] })
  expect(all('.said__stamp').map((one) => one.textContent)).toEqual(['查清了：你自己查过了'])
  settle({ ...order, evidence: [] })
  expect(all('.said__stamp')).toEqual([])
})

test('a page can be enlarged and made small again, by hand and by key', () => {
  const { settle, press, key, all } = holdPhone()
  settle(order)
  press('放大')
  expect(all('.device--large')).toHaveLength(1)
  press('还原')
  expect(all('.device--large')).toEqual([])
  press('放大')
  key('Escape')
  expect(all('.device--large')).toEqual([])
})

const moment: View = {
  ...calling(said(6, '您还在吗？', '客服')),
  ...{ evidence: order.evidence, verified: true },
  pages: { 'shop.order': { rows: [row(5, '理赔：已受理', '21:52')] } },
  visits: [{ page: 'shop.order', rows: [claim] }],
  calls: [{ party: ['客服'], way: 'taken', at: '21:40', lines: [said(1, '您好。', '客服')] }],
  entries: [{ amount: -500, balance: 2500, at: '21:41' }],
  notices: [said(2, '您尾号9034的卡支出500元', undefined, { on: 'notice', app: 'wallet' })],
}

/** At a decision during a call, with a phone that has shown a few things. */
function holding() {
  const held = holdPhone({ more: { settled: { 'no-claim': '订单里没有理赔' } } })
  held.offer(moment, [ask])
  const shown = () => held.all('.page .row').map((one) => one.textContent)
  return { ...held, shown }
}

test('what an app has shown is read again, earlier visits too, without an act', () => {
  const { press, shown, text, does } = holding()
  press('应用')
  press('青柠集市')
  press('理赔：没有记录')
  expect(shown()[0]).toContain('没有记录')
  expect(text()).toContain('21:46 看到的样子')
  expect(text()).toContain('查清了：订单里没有理赔')
  press('返回')
  press('理赔：已受理')
  expect(shown()[0]).toContain('已受理')
  press('回到正在发生的事')
  expect(text()).toContain('您还在吗？')
  expect(does.onPick).not.toHaveBeenCalled()
})

test('the way back is always in sight, and hidden answers are not given', () => {
  const { press, key, offers, all, does } = holding()
  press('应用')
  expect(all('.hand-bar')).toHaveLength(1)
  expect(all('.tray')).toEqual([])
  key('1')
  expect(does.onPick).not.toHaveBeenCalled()
  press('青柠集市')
  press('理赔：没有记录')
  expect(all('.hand-bar')).toHaveLength(1)
  press('回到正在发生的事')
  expect(offers()).toEqual(['“你哪位？”'])
})

test('a call is made small while one looks, and comes back', () => {
  const { press, text, all } = holding()
  press('把通话收起来')
  expect(all('.grid')).toHaveLength(1)
  expect(text()).toContain('通话中：客服')
  press('回到通话')
  expect(text()).toContain('您还在吗？')
  expect(all('.call-bar')).toEqual([])
})

test('while a page is in front of a call, its words are a touch away', () => {
  const { offer, press, all } = holdPhone()
  offer({ ...moment, front: { at: 'page', page: 'shop.order' } }, [ask])
  press('回到通话')
  expect(all('.caption').map((one) => one.textContent.trim())).toEqual(['您还在吗？'])
  press('回到正在发生的事')
  expect(all('.page')).toHaveLength(1)
})

test('a call that is over is found among the recent ones, and read again', () => {
  const { press, all } = holding()
  press('拨号')
  expect(all('.recent-call').map((one) => one.textContent)).toEqual(['客服来电 · 21:40'])
  void act(() => all('.recent-call')[0]?.click())
  expect(all('.caption').map((one) => one.textContent.trim())).toEqual(['您好。'])
})

test('money in and out, and all notices, are read again', () => {
  const { press, all, text } = holding()
  press('应用')
  expect(
    all('.notice-card')
      .map((one) => one.textContent)
      .join(),
  ).toContain('支出500元')
  press('星槎钱包')
  expect(text()).toContain('21:41')
  expect(text()).toContain('−¥500.00')
})

test('an app with something to read opens; what the story offers in it lies on top', () => {
  const { offer, press, button, does } = holdPhone()
  const check = option(1, '打开青柠集市看订单', 'app', 'shop')
  const other = option(2, '看余额', 'app', 'wallet')
  offer(moment, [ask, check, other])
  press('应用')
  press('青柠集市')
  expect(does.onPick).not.toHaveBeenCalled()
  expect(button('打开青柠集市看订单').className).toContain('offer')
  press('打开青柠集市看订单')
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(check)
})

test('the past stands in its chat under its day, and nobody flags it', () => {
  const { settle, all } = holdPhone()
  const old = {
    ...said(-1, '饭卡又忘带了。', '小周', { on: 'thread', thread: 'dorm' }),
    at: '昨天',
  }
  const now = { ...said(0, '在吗', '小周', { on: 'thread', thread: 'dorm' }), at: '21:46' }
  settle({ ...atHome, front: { at: 'thread', thread: 'dorm' }, threads: { dorm: [old, now] } })
  expect(all('.thread__when').map((one) => one.textContent)).toEqual(['昨天', '今天'])
  expect(all('.bubble').map((one) => one.querySelectorAll('.said__flag').length)).toEqual([0, 1])
})

test('110 and 96110 come first, whoever else is on the card', () => {
  const contacts = [
    { id: 'bank', name: '银行', number: '955•••', note: '卡背面' },
    { id: 'antifraud', name: '反诈专线', number: '96110', note: '公共' },
    { id: 'police', name: '报警', number: '110', note: '公共' },
  ]
  const { offer, press, all } = holdPhone({ more: { contacts } })
  offer(atHome, [ask])
  press('拨号')
  expect(all('.contact__number').map((one) => one.textContent)).toEqual(['110', '96110', '955•••'])
})

test('a notice is news in the step it came in; later it is found where notices are, and not new', () => {
  const code = said(0, '验证码 123456', undefined, { on: 'notice', app: 'wallet' })
  const asks = said(1, '念给我听。', '客服')
  const answers = said(2, '快一点。', '客服')
  const step = (from: View, ...lines: readonly Line[]) => {
    const beats = lines.map((line) => ({ kind: 'line', line }) as const)
    const view = beats.reduce(applyBeat, from)
    return { beats, from, view, options: [ask], scene: 'talk', lines: (lines.at(-1)?.n ?? 0) + 1 }
  }
  const { phone, offer, press, all } = holdPhone()
  const first = step(calling(), code, asks)
  phone.expect(first)
  offer(first.view, [ask])
  expect(
    all('.banner')
      .map((one) => one.textContent)
      .join(),
  ).toContain('123456')
  const second = step(first.view, answers)
  phone.expect(second)
  offer(second.view, [ask])
  expect(all('.banner')).toEqual([])
  press('应用')
  expect(
    all('.notice-card--old')
      .map((one) => one.textContent)
      .join(),
  ).toContain('123456')
  expect(all('.notice-card__new')).toEqual([])
})

test('what a wallet showed before does not stand under what is in it now', () => {
  const on = { on: 'page', page: 'wallet.home' } as const
  const before = { ...said(1, '自动扣费：没有', undefined, on), at: '20:27' }
  const now = { ...said(4, '第一笔：¥500.00', undefined, on), at: '21:41' }
  const { offer, press, all, text } = holdPhone()
  offer(
    {
      ...moment,
      pages: { 'wallet.home': { rows: [now] } },
      visits: [{ page: 'wallet.home', rows: [before] }],
      balance: 2500,
    },
    [ask],
  )
  press('应用')
  press('星槎钱包')
  press('自动扣费')
  expect(text()).toContain('20:27 看到的样子')
  expect(all('.page .balance')).toEqual([])
  press('返回')
  press('第一笔')
  expect(all('.page .balance').map((one) => one.textContent)).toEqual(['余额¥2500.00'])
})

test('what lay on a page before is not said again under what the story shows on it', () => {
  const on = { on: 'page', page: 'shop.orders' } as const
  const rows = [said(1, '有线耳机：¥199', undefined, on)]
  const before = ['有线耳机：¥199，昨天', '挂面：已签收'].map((words, n) =>
    said(-1 - n, words, undefined, on),
  )
  const { settle, all } = holdPhone()
  settle({
    ...atHome,
    front: { at: 'page', page: 'shop.orders' },
    pages: { 'shop.orders': { rows, before } },
  })
  expect(all('.row__label').map((one) => one.textContent)).toEqual(['有线耳机', '挂面'])
})
