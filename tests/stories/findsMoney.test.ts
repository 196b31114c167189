// Money that nobody gets, a bank that is nowhere, a code that hides where it leads.
import { expect, test } from 'vitest'
import { card, ink, told } from './small.ts'
import { at, changed, expectAll } from './spoilt.ts'

const wallet = changed(card, ['apps: { shop:', 'apps: { wallet: { zh: 钱包, en: Wallet }, shop:'])

test('where there is a wallet, every sum says with whom', () => {
  const line = at('case.ink', ink, '# money: -10')
  expectAll(told({ card: wallet }), [[line, /nothing says with whom/]])
  const named = changed(ink, ['# money: -10', '# money: -10 # whom: 客服'])
  expect(told({ card: wallet, ink: named }).join('\n')).not.toMatch(/whom/)
  expect(told({}).join('\n')).not.toMatch(/whom/)
})

test('whom without money, nobody of that name, and a name nobody has a use for', () => {
  const stray = changed(ink, ['客服：我姓刘。', '客服：我姓刘。 # whom: 客服'])
  expectAll(told({ ink: stray }), [[at('case.ink', stray, '我姓刘'), /moves no money/]])
  const nobody = changed(ink, ['# money: -10', '# money: -10 # whom: 客户'])
  expectAll(told({ ink: nobody }), [[at('case.ink', nobody, '客户'), /is not on the card/]])
  const unused = changed(card, ['balance: 1000', 'balance: 1000\nwhom: { du: { zh: 杜, en: Du } }'])
  expectAll(told({ card: unused }), [[at('card.yaml', unused, 'whom:'), /"du"/]])
})

test('a bank is on the card, moves, and is not overdrawn', () => {
  const moved = changed(ink, ['# money: -10', '# bank: -10'])
  expectAll(told({ ink: moved }), [
    [at('card.yaml', card, 'balance:'), /does not say what is there/],
  ])
  const bank = changed(card, ['balance: 1000', 'balance: 1000\nbank: 5'])
  expectAll(told({ card: bank }), [[at('card.yaml', bank, 'bank: 5'), /no line moves it/]])
  expectAll(told({ card: bank, ink: moved }), [
    [at('case.ink', moved, '# bank: -10'), /10.*5|5.*10/],
  ])
})

test('a code that is scanned shows its picture before, and its address first', () => {
  const scan = (lines: string, picture = ' # picture: noodles') =>
    changed(
      ink,
      ['客服：我姓刘。', `客服：我姓刘。${picture}`],
      [
        '+ [看订单 # move: verify # at: app.shop] -> look',
        `+ [扫码 # move: ask # at: scan.noodles] -> code\n+ [看订单 # move: verify # at: app.shop] -> look`,
      ],
      ['=== look ===', `=== code ===\n${lines}\n-> talk\n=== look ===`],
    )
  const page = changed(
    card,
    ['apps: { shop:', 'apps: { browser: { zh: 网页, en: Web }, shop:'],
    ['balance: 1000', 'balance: 1000\npages: { browser.code: { zh: 网址, en: Address } }'],
  )
  const good = '你扫了。 # screen: browser.code # address: a.example.invalid'
  const said = (script: string) => told({ card: page, ink: script }).join('\n')
  expect(said(scan(good))).not.toMatch(/scan/)
  expect(said(scan(good, ''))).toMatch(/no line shows that picture/)
  expect(said(scan('你扫了。'))).toMatch(/not first shown its address/)
  expect(said(scan('你扫了。 # screen: shop.orders'))).toMatch(/not first shown its address/)
  expect(said(scan(`${good} # money: -1`))).toMatch(/not first shown its address/)
  expect(said(changed(scan(good), ['scan.noodles', 'scan']))).toMatch(/does not say which code/)
})
