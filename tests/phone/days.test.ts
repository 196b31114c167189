// @vitest-environment happy-dom
// Two days later a phone says what came when, and what the chat itself says stands in its middle.
import { expect, test } from 'vitest'
import { applyBeat, firstView } from '../../src/core/story/view.ts'
import { atHome, holdPhone, said, withClock } from './hold.ts'
import { tinyCard } from '../core/story/tiny.ts'

withClock()

const notice = said(1, '您的卡支出 500 元', undefined, { on: 'notice', app: 'wallet' })

test('a notice of the first evening says so two days later', () => {
  const { settle, all } = holdPhone()
  settle({ ...atHome, day: 0, notices: [{ ...notice, at: '21:40' }] })
  expect(all('.notice-card small')[0]?.textContent).toContain('21:40')
  expect(all('.notice-card small')[0]?.textContent).not.toContain('天前')
  settle({ ...atHome, day: 2, notices: [{ ...notice, at: '21:40' }] })
  expect(all('.notice-card small')[0]?.textContent).toContain('2 天前 21:40')
})

test('a conversation parts what was written on another day', () => {
  const { settle, all } = holdPhone()
  const on = { on: 'thread', thread: 'dorm' } as const
  const lines = [
    { ...said(1, '睡了。', '小周', on), at: '23:10' },
    { ...said(2, '起了吗？', '小周', on), at: '08:00', day: 1 },
    { ...said(3, '还没起？', '小周', on), at: '08:01', day: 1 },
  ]
  const front = { at: 'thread', thread: 'dorm' } as const
  settle({ ...atHome, day: 1, front, threads: { dorm: lines } })
  expect(all('.thread__when').map(({ textContent }) => textContent)).toEqual(['今天'])
})

test('money, calls and pages of another day are read again with it', () => {
  const { settle, press, text } = holdPhone()
  const view = { ...firstView(tinyCard), front: { at: 'home' } as const, time: '21:40' }
  const spent = [
    { kind: 'money', amount: -30 } as const,
    { kind: 'day', days: 7 } as const,
    { kind: 'time', time: '09:00' } as const,
    { kind: 'money', amount: -5 } as const,
  ].reduce(applyBeat, view)
  settle(spent)
  press('星槎钱包')
  expect(text()).toContain('7 天前 21:40')
  expect(text()).toContain('09:00')
})

test('the room says that a night has gone by', () => {
  const { settle, all } = holdPhone()
  settle({ ...atHome, around: [{ ...said(4, '雪停了。'), day: 7, later: 7 }] })
  expect(all('.around__later').map(({ textContent }) => textContent)).toEqual(['7 天后'])
})

test('what was said in another place, or on another day, lies no longer over this one', () => {
  const { settle, all } = holdPhone()
  const read = () => all('.around__line').map(({ textContent }) => textContent)
  const spoken = (n: number, text: string) =>
    ({ kind: 'line', line: said(n, text, undefined, { on: 'narration' }) }) as const
  const there = applyBeat(atHome, spoken(1, '雪停了。'))
  settle(
    [{ kind: 'place', place: 'lab' } as const, spoken(2, '电梯坏了。')].reduce(applyBeat, there),
  )
  expect(read()).toEqual(['电梯坏了。'])
  settle([{ kind: 'day', days: 1 } as const, spoken(2, '又下了。')].reduce(applyBeat, there))
  expect(read()).toEqual(['又下了。'])
  settle(applyBeat(there, { kind: 'place', place: atHome.place }))
  expect(read()).toEqual(['雪停了。'])
})

test('what the chat itself says stands in its middle, from nobody', () => {
  const { settle, all } = holdPhone()
  const front = { at: 'thread', thread: 'dorm' } as const
  const dorm = [
    said(1, '你们怎么不说话？', '小周', { on: 'thread', thread: 'dorm' }),
    said(2, '群主已解散该群', undefined, { on: 'thread', thread: 'dorm' }),
  ]
  settle({ ...atHome, front, threads: { dorm } })
  expect(all('.thread__told').map(({ textContent }) => textContent)).toEqual(['群主已解散该群'])
  expect(all('.bubble')).toHaveLength(1)
})

test('a phone that is somebody else’s says whose it is, to the eye and to the ear', () => {
  const { settle, all } = holdPhone({ more: { phoneOf: '小周' } })
  settle(atHome)
  expect(all('.device__whose').map(({ textContent }) => textContent)).toEqual(['小周的手机'])
  expect(all('main')[0]?.getAttribute('aria-label')).toBe('小周的手机')
})

test('a wallet that lists its balance does not say it twice, and one that does not says it once', () => {
  const { settle, all } = holdPhone()
  const page = 'wallet.home'
  const row = said(1, '余额：¥3000.00', undefined, { on: 'page', page })
  const front = { at: 'page', page } as const
  settle({ ...atHome, front, pages: { [page]: { rows: [row] } } })
  expect(all('.balance')).toEqual([])
  settle({ ...atHome, front, pages: { [page]: { rows: [{ ...row, text: '没有新的收支' }] } } })
  expect(all('.balance')).toHaveLength(1)
})
