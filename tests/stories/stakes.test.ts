import { expect, test } from 'vitest'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { card, findingsOf, ink, told } from './small.ts'

const onCard = (from: string, to: string) => told({ card: card.replace(from, to) })
const inScript = (from: string, to: string) => told({ ink: ink.replace(from, to) })

test('a small whole case says what can be lost, and what letting it go costs', () => {
  expect(told({})).toEqual([])
})

test('a missed ending without its price is told of, with line and cure in both languages', () => {
  const without = card.replace(', price: { zh: 十块钱过了期。, en: Ten yuan expired. }', '')
  const [found = '', ...more] = findingsOf({ card: without }).map(findingText)
  expect(more).toEqual([])
  expect(found).toMatch(/^stories\/small\/card\.yaml:\d+ 结局“missed”错过了一件真事，没有说代价 · /)
  expect(found).toContain('add "price": one fact, blaming nobody')
})

test('a price where nothing was let go is told of', () => {
  const found = onCard('tone: safe }', 'tone: safe, price: { zh: 十块钱。, en: Ten yuan. } }')
  expect(found).toEqual([expect.stringContaining('the ending "safe" has a price')])
})

test.each([
  ['debt', '# money: -10 #', '# money: -10 # debt: 200 #'],
  ['secrets', '# money: -10 #', '# money: -10 # secret: code #'],
  ['remote', '# money: -10 #', '# money: -10 # secret: screen # share: on #'],
  ['account', '# money: -10 #', '# money: -10 # secret: password #'],
  ['passed', '# money: -10 #', '# money: -10 # passed: 10 #'],
  ['goods', '# money: -10 #', '# money: -10 # loss: goods #'],
  ['friend', '# money: -10 #', '# money: -10 # loss: friend #'],
])('a loss of %s that the card does not list is told of', (kind, from, to) => {
  const found = inScript(from, to)
  expect(found).toEqual([expect.stringContaining(`add ${kind} to "stakes"`)])
  expect(
    told({
      card: card.replace('stakes: [money]', `stakes: [money, ${kind}]`),
      ink: ink.replace(from, to),
    }),
  ).toEqual([])
})

test('a kind that no road of the fraud loses is told of; what the real one is given is none', () => {
  expect(onCard('stakes: [money]', 'stakes: [money, friend]')).toEqual([
    expect.stringContaining('take friend out of "stakes"'),
  ])
  expect(inScript('订单里有。', '订单里有。 # secret: card').join()).not.toContain('stakes')
})

test('a slip in a loss is answered with what it was meant to be', () => {
  expect(inScript('# money: -10 #', '# money: -10 # loss: freind #').join()).toContain(
    'did you mean "friend"?',
  )
})
