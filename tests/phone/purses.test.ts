// @vitest-environment happy-dom
// The wallet’s own page, and the bank’s beside it: what came and went, with whom and when.
import { expect, test } from 'vitest'
import { applyBeat, firstView } from '../../src/core/story/view.ts'
import { holdPhone, withClock } from './hold.ts'
import { tinyCard } from '../core/story/tiny.ts'

withClock()

const more = {
  apps: { wallet: '星槎钱包', bank: '星槎银行' },
  pages: { 'bank.home': '账户' },
  balance: 100,
  bank: 1000,
  whom: { du: '杜＊（个人）' },
}
const card = { ...tinyCard, ...more }
const at = (page: string) => ({ kind: 'front', front: { at: 'page', page } }) as const
const spent = [
  { kind: 'time', time: '20:00' } as const,
  { kind: 'money', amount: -15, whom: '小周' } as const,
  { kind: 'money', amount: -380, bank: true, whom: 'du' } as const,
  { kind: 'freeze' } as const,
].reduce(applyBeat, firstView(card))

test('each page lists its own, beside what is left there', () => {
  const { settle, all } = holdPhone({ more })
  const listed = () =>
    all('.entries__one').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
  settle(applyBeat(spent, at('wallet.home')))
  expect(listed()).toEqual(['小周 20:00−¥15.00'])
  expect(all('.balance')[0]?.textContent).toBe('余额¥85.00')
  settle(applyBeat(spent, at('bank.home')))
  expect(listed()).toEqual(['杜＊（个人） 20:00−¥380.00'])
  expect(all('.balance')[0]?.textContent).toBe('余额¥620.00卡已锁定')
})

test('both can be read again whatever the story shows', () => {
  const { settle, press, text } = holdPhone({ more })
  settle(applyBeat(spent, { kind: 'front', front: { at: 'home' } }))
  press('星槎银行')
  expect(text()).toContain('杜＊（个人）')
  expect(text()).not.toContain('¥85.00')
  press('返回')
  press('星槎钱包')
  expect(text()).toContain('¥85.00')
  expect(text()).not.toContain('杜＊（个人）')
})
