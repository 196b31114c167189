// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { View } from '../../src/core/story/view.ts'
import { readable, translate } from '../translated.ts'
import { atHome, calling, holdPhone, lying, option, said, withClock } from './hold.ts'

withClock()

const dorm = { on: 'thread', thread: 'dorm' } as const
const bank = { on: 'thread', thread: 'bank' } as const
const notice = { on: 'notice', app: 'shop' } as const
const row = { on: 'page', page: 'wallet.home' } as const
const threads = {
  dorm: [said(1, '吃了吗？', '小周', dorm)],
  bank: [said(2, '验证码 1234。', '客服', bank)],
}
const inDorm: View = { ...atHome, front: { at: 'thread', thread: 'dorm' }, threads }
const inBank: View = { ...inDorm, front: { at: 'thread', thread: 'bank' } }
const lock: View = { ...atHome, front: { at: 'lock' } }
const wallet: View = {
  ...atHome,
  front: { at: 'page', page: 'wallet.home' },
  pages: { 'wallet.home': { rows: [said(3, '余额宝：三元', undefined, row)] } },
}
const shop: View = {
  ...wallet,
  front: { at: 'page', page: 'shop.order' },
  pages: { 'shop.order': { rows: [said(4, '状态：运输中', undefined, row)] } },
}
const more = said(5, '包裹破损了。', '客服')

const moments: readonly (readonly [string, View, View])[] = [
  ['the time', atHome, { ...atHome, time: '22:05' }],
  ['another chat', inDorm, inBank],
  ['a new message', inDorm, { ...inDorm, threads: { ...threads, dorm: [...threads.dorm, more] } }],
  ['from home to a call', atHome, calling(more)],
  ['a call that ends', calling(more), { ...calling(more), call: { ...ended(), lines: [more] } }],
  ['a caption after another', calling(more), calling(more, said(6, '按规定双倍。', '客服'))],
  ['face down', atHome, lying],
  ['and up again', lying, calling(more)],
  ['another page', wallet, shop],
  ['the balance', wallet, { ...wallet, balance: 12 }],
  ['a card that is locked', wallet, { ...wallet, frozen: true }],
  ['a notice', lock, { ...lock, notices: [said(7, '您的订单已发出。', undefined, notice)] }],
  ['a banner', inDorm, { ...inDorm, notices: [said(8, '到账了。', undefined, notice)] }],
  ['the room', atHome, { ...atHome, around: [said(9, '雨还在下。')] }],
  ['a shared screen', wallet, { ...wallet, sharing: true }],
]

function ended() {
  return { party: ['客服'], state: 'ended' } as const
}

const open = [option(0, '“你哪位？”', 'say'), option(1, '挂断', 'hangup')]
const other = [option(0, '“多少钱？”', 'say'), option(1, '看订单', 'app', 'shop')]

describe('a phone that a translator has worked on', () => {
  test.each(moments)('shows %s as it is', (_, before, after) => {
    const { settle, phone } = holdPhone()
    settle(before, open)
    translate(document.body)
    settle(after, other)
    const shown = readable(document.body)
    phone.close()
    holdPhone().settle(after, other)
    expect(shown).toBe(readable(document.body))
  })

  test('goes on saying a line as it is being said', async () => {
    const { settle, play, pass, all } = holdPhone()
    settle(calling())
    void play({ kind: 'line', line: more }, calling(more))
    await pass(200)
    translate(document.body)
    await pass(100)
    const words = all('.said__text')[0]
    expect(words?.textContent.replace(/[⟨⟩]/g, '')).toBe(more.text)
    const rest = words?.querySelector('.said__rest')?.textContent ?? ''
    await pass(100)
    expect(words?.querySelector('.said__rest')?.textContent.length).toBeLessThan(rest.length)
  })

  test('changes its sheets', () => {
    const { settle, press } = holdPhone()
    settle(calling(more), open)
    press('能做的事')
    translate(document.body)
    settle(inBank, other)
    press('能做的事')
    expect(document.querySelector('dialog')?.textContent).toContain('“多少钱？”')
    expect(document.querySelector('dialog')?.textContent).not.toContain('你哪位')
  })

  test('asks not to be translated: it speaks both languages itself', () => {
    holdPhone().settle(atHome)
    expect(document.querySelector('.play')?.getAttribute('translate')).toBe('no')
  })
})
