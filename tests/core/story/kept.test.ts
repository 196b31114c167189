// What can be read again: it follows from the run like everything else.
import { expect, test } from 'vitest'
import type { Card } from '../../../src/core/story/card.ts'
import { keptPages } from '../../../src/core/story/kept.ts'
import { looksBefore } from '../../../src/core/story/looking.ts'
import { isPast } from '../../../src/core/story/past.ts'
import { linesOf } from '../../../src/core/story/step.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { firstView } from '../../../src/core/story/view.ts'
import { tiny, tinyCard } from './tiny.ts'

const told = (ink: string, card: Card = tinyCard) => {
  const tale = openTale(tiny(`VAR truth = "scam"\n${ink}\n你放下手机。# end: safe\n-> END\n`, card))
  const steps = tale.steps('scam', [])
  const step = steps.at(-1)
  if (step === undefined) throw new Error('nothing was told')
  return { steps, step, view: step.view }
}

const twice = `你看了订单。 # time: 21:40 # screen: shop.order
页面：状态：运输中
你又看了一次。 # time: 21:52 # screen: shop.order
页面：状态：已签收`

test('a page opened afresh keeps what it showed before, with its hour', () => {
  const pages = keptPages(told(twice).view, 'shop')
  expect(pages.map(({ rows, at, earlier }) => [rows[0]?.text, at, earlier])).toEqual([
    ['状态：已签收', '21:52', false],
    ['状态：运输中', '21:40', true],
  ])
  expect(new Set(pages.map(({ key }) => key)).size).toBe(2)
})

test('a page that says the same again is there once', () => {
  const same = twice.replace('已签收', '运输中')
  expect(keptPages(told(same).view, 'shop').map(({ at }) => at)).toEqual(['21:52'])
})

test('another address is another page, though it says the same', () => {
  const site = (at: string) => `你点开了。 # screen: browser.page # address: ${at}\n页面：理赔中心`
  const pages = keptPages(told(`${site('a.invalid')}\n${site('b.invalid')}`).view, 'browser')
  expect(pages.map(({ address }) => address)).toEqual(['b.invalid', 'a.invalid'])
})

test('a page just opened and still empty does not hide what it showed', () => {
  const ink = '你看了。 # screen: shop.order\n页面：状态：运输中\n又打开。 # screen: shop.order'
  const pages = keptPages(told(ink).view, 'shop')
  expect(pages.map(({ rows, earlier }) => [rows[0]?.text, earlier])).toEqual([
    ['状态：运输中', false],
  ])
})

test('calls that are over are kept: who rang, who was rung, who was missed, and every word', () => {
  const { view } = told(`电话响了。 # time: 21:40 # call: ring 客服
客服：您好。 # call: talk 客服
客服：再见。 # call: end 客服
你打过去。 # time: 21:50 # call: dial 客服
客服：喂。 # call: talk 客服 # call: end 客服
又响了。 # time: 21:58 # call: ring 客服
不响了。 # call: end 客服`)
  expect(view.calls.map(({ way, at, lines }) => [way, at, lines.map(({ text }) => text)])).toEqual([
    ['taken', '21:40', ['您好。', '再见。']],
    ['made', '21:50', ['喂。']],
    ['missed', '21:58', []],
  ])
})

test('a call one rings out of is over as well', () => {
  const { view } = told(`客服：您好。 # call: talk 客服
你打给了别人。 # call: dial 客服`)
  expect(view.calls.map(({ way }) => way)).toEqual(['taken'])
})

test('money that comes and goes is listed, with what was left', () => {
  const { view } = told('付了。 # time: 21:40 # money: -500\n退了。 # time: 21:41 # money: 200')
  expect(view.entries).toEqual([
    { amount: -500, balance: 2500, at: '21:40' },
    { amount: 200, balance: 2700, at: '21:41' },
  ])
})

test('a call takes its time, and the clock never goes back', () => {
  const lines = Array.from({ length: 17 }, (_, n) => `客服：第${String(n)}句。`)
  const [first = '', ...rest] = lines
  const ink = [`${first} # time: 21:59 # call: talk 客服`, ...rest].join('\n')
  expect(told(ink).view.time).toBe('22:01')
  expect(told(`${ink} # call: end 客服`).view.time).toBe('22:02')
  // An hour the story tells too late leaves it where it is; a night may lie between.
  expect(told(`${ink}\n雨停了。 # time: 22:00`).view.time).toBe('22:01')
  expect(told(`${ink}\n天亮了。 # time: 08:00`).view.time).toBe('08:00')
})

test('what a check has settled is told of its line', () => {
  const { view } = told('页面：理赔：没有 # screen: shop.order # checked # settles: no-claim')
  expect(view.evidence).toEqual([{ line: 0, settles: 'no-claim' }])
  expect(view.verified).toBe(true)
})

const past: Card = {
  ...tinyCard,
  past: {
    threads: [{ thread: 'dorm', who: '小周', day: '昨天', text: '饭卡又忘带了。' }],
    pages: [{ page: 'shop.orders', text: '九月：耳机，已签收' }],
    calls: [
      { name: '家', way: 'missed', at: '昨天 18:20' },
      { name: '小周', way: 'made', at: '周六 9:00' },
    ],
  },
}

test('the past lies there before the first beat, and is no line of the run', () => {
  const before = firstView(past)
  expect(before.threads['dorm']?.map(({ text, at }) => [text, at])).toEqual([
    ['饭卡又忘带了。', '昨天'],
  ])
  expect(before.calls).toEqual([
    { party: ['小周'], way: 'made', at: '周六 9:00', lines: [] },
    { party: ['家'], way: 'missed', at: '昨天 18:20', lines: [] },
  ])
  expect(keptPages(before, 'shop').map(({ before }) => before?.[0]?.text)).toEqual([
    '九月：耳机，已签收',
  ])
  const { steps, view } = told('小周：来了。 # screen: chat.dorm', past)
  expect(linesOf(steps).map(({ n }) => n)).toEqual([0, 1])
  expect(view.threads['dorm']?.map(isPast)).toEqual([true, false])
})

test('older rows of a page stay below what the story shows on it', () => {
  const { view } = told('你看了。 # screen: shop.orders\n页面：今天：手机壳', past)
  const page = view.pages['shop.orders']
  expect(page?.rows.map(({ text }) => text)).toEqual(['今天：手机壳'])
  expect(page?.before?.map(({ text }) => text)).toEqual(['九月：耳机，已签收'])
})

/** What comes after the show has waited for the player to look. */
const waitsFor = (ink: string) => {
  const { step } = told(ink)
  return [...looksBefore(step)].map((i) => {
    const beat = step.beats[i]
    return beat?.kind === 'line' ? beat.line.text : beat?.kind
  })
}

const page = '页面：理赔：没有 # screen: shop.order # checked'

test.each([
  ['a call takes the page away', `${page}\n电话响了。 # call: ring 客服`, ['call']],
  ['another page does', `${page}\n你又点开。 # screen: wallet.home`, ['front']],
  ['the same page is opened afresh', `${page}\n再点一次。 # screen: shop.order`, ['front']],
  ['the phone is put down', `${page}\n你放下手机。 # hand: down`, ['hand']],
  ['a notice lies over it', `${page}\n通知：验证码 # app: sms`, ['验证码']],
  [
    'a call that settled it is over',
    '客服：没有。 # call: talk 客服 # checked\n再见。 # call: end 客服',
    ['call'],
  ],
] as const)('the show waits before %s', (_, ink, waits) => {
  expect(waitsFor(ink)).toEqual(waits)
})

test.each([
  ['more of the page, and what is said beside it', `${page}\n页面：物流：在路上\n小周：没事了？`],
  [
    'what was settled aloud, in the room',
    '小周：订单里没有。 # checked\n电话响了。 # call: ring 客服',
  ],
  ['a page that settles nothing', `${page.replace(' # checked', '')}\n响了。 # call: ring 客服`],
] as const)('nothing waits for %s', (_, ink) => {
  expect(waitsFor(ink)).toEqual([])
})
