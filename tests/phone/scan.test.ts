// @vitest-environment happy-dom
// A code in a picture is scanned like any answer is given, and says where it leads before it is opened.
import { expect, test } from 'vitest'
import { atHome, holdPhone, option, said, withClock } from './hold.ts'

withClock()

const thread = { on: 'thread', thread: 'dorm' } as const
const card = { ...said(1, '〔小卡〕', '小周', thread), picture: 'gift-card' }
const scan = option(0, '扫一扫上面的码', 'scan', 'gift-card')
const shown = {
  ...atHome,
  front: { at: 'thread', thread: 'dorm' } as const,
  threads: { dorm: [card] },
}

test('it lies among the answers, and a press on the picture takes it as well', () => {
  const { offer, offers, press, all, does } = holdPhone()
  offer(shown, [scan])
  expect(offers()).toEqual([scan.text])
  press(scan.text)
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(scan)
  offer(shown, [scan])
  all('.scannable')[0]?.click()
  expect(does.onPick).toHaveBeenCalledTimes(2)
  offer(shown, [option(0, '扫另一张', 'scan', 'pay-code')])
  expect(all('.scannable')).toEqual([])
})

test('what it holds is an address, large and whole, with nothing opened', () => {
  const { settle, all } = holdPhone({ more: { pages: { 'browser.code': '扫到的网址' } } })
  const address = 'gift.winter-88.example.invalid'
  const row = said(2, '码里写着这个网址，还没有打开', undefined, {
    on: 'page',
    page: 'browser.code',
  })
  const pages = { 'browser.code': { rows: [row], address } }
  settle({ ...atHome, front: { at: 'page', page: 'browser.code' }, pages })
  expect(all('.page--browser-code .address')[0]?.textContent).toBe(address)
  expect(all('.row').map(({ textContent }) => textContent)).toEqual([row.text])
})
