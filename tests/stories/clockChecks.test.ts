// The clock and the pages agree with the story, on every road.
import { expect, test } from 'vitest'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { card, findingsOf, ink, lineOf, told } from './small.ts'

const spoilt = (...swaps: readonly (readonly [string, string])[]) => {
  const changed = swaps.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, ink)
  const all = findingsOf({ ink: changed, card: withPages }).map(findingText)
  const found = all.filter((one) => !one.includes('en.po'))
  return { found: found.join('\n'), line: (text: string) => lineOf(changed, text) }
}
const withPages = card.replace(
  'balance:',
  'pages: { shop.order: { zh: 订单, en: Order } }\nbalance:',
)

test('a clock that goes back is told, on the road on which it does', () => {
  const start = ['客服：包裹坏了。 #', '客服：包裹坏了。 # time: 21:46 #'] as const
  const { found, line } = spoilt(start, ['你挂了。 #', '你挂了。 # time: 21:40 #'])
  expect(found).toContain(`case.ink:${String(line('你挂了。'))}`)
  expect(found).toContain('the clock goes back from 21:46 to 21:40')
  expect(spoilt(start, ['你挂了。 #', '你挂了。 # time: 21:50 #']).found).not.toContain('clock')
  // The next morning is no way back.
  expect(spoilt(start, ['你挂了。 #', '你挂了。 # time: 08:00 #']).found).not.toContain('clock')
})

test('after a day the clock may say any hour, and has to say one', () => {
  const start = ['客服：包裹坏了。 #', '客服：包裹坏了。 # time: 21:46 #'] as const
  const next = (tags: string) => spoilt(start, ['你挂了。 #', `你挂了。 ${tags} #`])
  expect(next('# day: 1 # time: 21:30').found).not.toContain('clock')
  const { found, line } = next('# day: 1')
  expect(found).toContain(`case.ink:${String(line('你挂了。'))}`)
  expect(found).toContain('没有写新的一天几点')
  expect(found).toContain('does not tell the hour of the new day')
  const soon = next('# day: soon # time: 21:30').found
  expect(soon).toContain('第二天是 "day: 1"')
  expect(soon).toContain('"day: 1" for the next day')
})

test('a phone of somebody who is not in the cast is told', () => {
  const owned = (name: string) =>
    told({ card: card.replace('you: 你', `you: 你\nphoneOf: ${name}`) }).join('\n')
  expect(owned('小州')).toMatch(/card\.yaml:\d+.*"phoneOf" names "小州"/u)
  expect(owned('小周')).not.toContain('phoneOf')
})

test('a clock that stands still through a long call is told', () => {
  const scene = (n: number) =>
    `=== s${String(n)} ===\n客服：第${String(n)}问。\n+ [“嗯。” # move: comply] -> s${String(n + 1)}\n+ [“不。” # move: refuse] -> s${String(n + 1)}\n`
  const call = (count: number) => {
    const scenes = Array.from({ length: count }, (_, n) => scene(n)).join('')
    const bait = `=== bait ===\n-> s0\n${scenes}=== s${String(count)} ===\n`
    return spoilt(
      ['客服：包裹坏了。 #', '客服：包裹坏了。 # time: 21:46 #'],
      ['=== bait ===\n', bait],
    )
  }
  expect(call(5).found).not.toContain('stands at')
  expect(call(9).found).toMatch(/the clock stands at 21:46 through 9 decisions of a call/)
})

test('two rows of one open page that gainsay one another are told', () => {
  const rows = (more: string) =>
    spoilt([
      '订单里有。 # call: end 客服 # checked',
      `页面：状态：待售 # call: end 客服 # screen: shop.order\n页面：状态：已售${more} # checked`,
    ]).found
  expect(rows('')).toContain('the open page says "状态：待售" and "状态：已售" at once')
  expect(rows(' # screen: shop.order')).not.toContain('at once')
})

test('a stamp with nothing to stamp, or not on the card, is told', () => {
  const found = (tags: string) =>
    told({
      ink: ink.replace(
        '订单里没有。 # call: end 客服 # checked',
        `订单里没有。 # call: end 客服 ${tags}`,
      ),
    }).join('\n')
  expect(found('# settles: no-claim')).toContain('"settles" stands on a line that settles nothing')
  expect(found('# checked # settles: no-claim')).toContain('settles "no-claim" is not on the card')
})

test.each([
  [
    'threads: [{ thread: nowhere, who: 小周, day: &d { zh: 昨天, en: Yesterday }, text: *d }]',
    'a thread "nowhere"',
  ],
  ['pages: [{ page: bank.home, text: { zh: 账单, en: Bill } }]', 'a page "bank.home"'],
])('a past that names what is not there is told: %s', (past, what) => {
  const found = told({ card: `${card}past: { ${past} }\n` }).join('\n')
  expect(found).toContain(`the past names ${what} that is not on the card`)
})
