// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Line } from '../../src/core/story/beats.ts'
import type { View } from '../../src/core/story/view.ts'
import { atHome, calling, holdPhone, said, withClock } from './hold.ts'

withClock()

const page = { on: 'page', page: 'shop.order' } as const
const notice = { on: 'notice', app: 'shop' } as const
const thread = { on: 'thread', thread: 'dorm' } as const

const lines: [string, Line, (line: Line) => View][] = [
  ['a word on the phone', said(7, '先付 500 元。', '客服'), (line) => calling(line)],
  [
    'a message',
    said(7, '快来。', '小周', thread),
    (line) => ({
      ...atHome,
      front: { at: 'thread', thread: 'dorm' },
      threads: { dorm: [line], bank: [] },
    }),
  ],
  [
    'a row of a page',
    said(7, '收款人：某人', undefined, page),
    (line) => ({
      ...atHome,
      front: { at: 'page', page: 'shop.order' },
      pages: { 'shop.order': { rows: [line] } },
    }),
  ],
  [
    'a notice',
    said(7, '请留意电话。', undefined, notice),
    (line) => ({ ...atHome, front: { at: 'lock' }, notices: [line] }),
  ],
  [
    'what is said beside you',
    said(7, '双倍？', '小周', { on: 'room' }),
    (line) => ({ ...calling(), around: [line] }),
  ],
]

test.each(lines)('%s can be flagged for what is wrong with it', (_, line, moment) => {
  const { settle, press, does } = holdPhone()
  settle(moment(line))
  press('觉得不对，举红旗')
  press('先交钱才给钱')
  expect(does.onFlag).toHaveBeenCalledExactlyOnceWith(7, 'pay-first')
})

test('a raised flag shows its name, and its button takes it back', () => {
  const { settle, press, all, does } = holdPhone({ marks: [[7, 'pay-first']] })
  settle(calling(said(7, '先付 500 元。', '客服')))
  expect(all('.said__tag')[0]?.textContent).toBe('先交钱才给钱')
  press('收回红旗')
  expect(does.onUnflag).toHaveBeenCalledExactlyOnceWith(7)
})

test('your own words carry no flag', () => {
  const { settle, all } = holdPhone()
  settle(calling(said(7, '我没收到通知啊？', '你')))
  expect(all('.said__flag')).toHaveLength(0)
})

test('only what the card knows of is on the list, and it can be left', () => {
  const { settle, press, all, does } = holdPhone()
  settle(calling(said(7, '先付 500 元。', '客服')))
  press('觉得不对，举红旗')
  expect(all('.flag-choice').map(({ textContent }) => textContent)).toEqual([
    '报得出你的信息',
    '先交钱才给钱',
  ])
  press('关上')
  expect(all('.sheet')).toHaveLength(0)
  expect(does.onFlag).not.toHaveBeenCalled()
})

test('what is told, and one’s own words, cannot be flagged', () => {
  const { settle, all } = holdPhone()
  const told = said(7, '雨点敲着窗。', undefined, { on: 'narration' })
  const own = said(8, '“你哪位？”', '你', { on: 'call' })
  const theirs = said(9, '先付 500 元。', '客服')
  settle({ ...calling(own, theirs), around: [told] })
  expect(all('.said')).toHaveLength(3)
  expect(all('.said__flag')).toHaveLength(1)
})
