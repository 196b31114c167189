// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Option } from '../../src/core/story/beats.ts'
import type { View } from '../../src/core/story/view.ts'
import { atHome, calling, holdPhone, lying, option, said, withClock } from './hold.ts'

withClock()

const ask = option(0, '“你哪位？”', 'say')
const agree = option(1, '“好。”', 'say')

test('answers come when the show is over, and not before', () => {
  const { settle, play, offers } = holdPhone()
  const line = said(1, '您好。', '客服')
  settle(calling())
  expect(offers()).toEqual([])
  play({ kind: 'line', line }, calling(line))
  expect(offers()).toEqual([])
  settle(calling(line), [ask, agree])
  expect(offers()).toEqual([ask.text, agree.text])
})

test('an answer does not take a tap that was already on its way', () => {
  const { settle, press, pass, does } = holdPhone()
  settle(calling(), [ask])
  press(ask.text)
  expect(does.onPick).not.toHaveBeenCalled()
  return pass(260).then(() => {
    press(ask.text)
    expect(does.onPick).toHaveBeenCalledExactlyOnceWith(ask)
  })
})

test('answers wait for a hand that is still busy hurrying the show', async () => {
  const { settle, key, pass, does } = holdPhone()
  settle(calling(), [ask, agree])
  for (let i = 0; i < 5; i++) {
    await pass(200)
    key('1')
  }
  expect(does.onPick).not.toHaveBeenCalled()
  await pass(260)
  key('1')
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(ask)
})

test('a digit held down takes nothing that comes later', async () => {
  const { settle, key, pass, does } = holdPhone()
  settle(calling(), [ask])
  await pass(260)
  key('1', { repeat: true })
  expect(does.onPick).not.toHaveBeenCalled()
})

const spots: [Option, View, string[]][] = [
  [ask, calling(), [ask.text]],
  [option(0, '提交', 'page'), { ...atHome, front: { at: 'page', page: 'shop.order' } }, ['提交']],
  [option(0, '接听', 'answer'), ringing(), ['接听']],
  [option(0, '拒接', 'decline'), ringing(), ['拒接']],
  [option(0, '不出声', 'silence'), ringing(), ['不出声']],
  [option(0, '就此打住', 'hangup'), calling(), ['挂断']],
  [option(0, '扣下', 'down'), calling(), ['放下手机']],
  [option(0, '拿起来', 'up'), lying, ['拿起来']],
  [option(0, '看看订单', 'app', 'shop'), calling(), ['青柠集市']],
  [option(0, '打 110', 'dial', 'police'), calling(), ['拨号', '报警']],
  [option(0, '问问他', 'ask'), calling(), ['问小周']],
  [option(0, '扫一扫', 'scan', 'pay-code'), atHome, ['扫一扫']],
]

test.each(spots)('%o is there to be taken', (one, view, presses) => {
  const { offer, press, does } = holdPhone()
  offer(view, [one])
  for (const name of presses) press(name)
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(one)
})

test.each(spots)('%o stands in the list of all that can be done', (one, view) => {
  const { offer, press, all, does } = holdPhone()
  offer(view, [one])
  press('能做的事')
  all('.sheet .offer')[0]?.click()
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(one)
})

test('with two apps on offer, each is taken on its own icon', () => {
  const { offer, press, does } = holdPhone()
  const shop = option(0, '看订单', 'app', 'shop')
  const wallet = option(1, '看余额', 'app', 'wallet')
  offer(calling(), [shop, wallet])
  press('应用')
  press('星槎钱包')
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(wallet)
})

test('the tools keep their places, and say so when they are of no use', () => {
  const { settle, offer, all } = holdPhone()
  const names = () => all('.tool').map(({ textContent }) => textContent)
  settle(calling())
  const before = names()
  expect(all('.tool[aria-disabled="true"]')).toHaveLength(5)
  offer(calling(), [ask, option(1, '就此打住', 'hangup')])
  expect(names()).toEqual(before)
  expect(all('.tool--hangup')[0]?.ariaDisabled ?? 'false').toBe('false')
})

test('digits take an answer; with a modifier they are the browser’s', () => {
  const { offer, key, does } = holdPhone()
  offer(calling(), [ask, agree])
  key('2', { ctrlKey: true })
  expect(does.onPick).not.toHaveBeenCalled()
  key('2')
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(agree)
})

test('of more answers than there is room for, the last questions wait, and nothing that does something', () => {
  const { offer, offers, press, key, all, does } = holdPhone()
  const questions = [0, 1, 2, 3, 4].map((n) => option(n, `“${String(n)}？”`, 'say'))
  const no: Option = { ...option(5, '“不了。”', 'say'), move: 'refuse' }
  const yes: Option = { ...option(6, '“好。”', 'say'), move: 'comply' }
  const offered = [...questions, no, yes]
  offer(calling(), offered)
  expect(offers()).toEqual(['“0？”', '“1？”', '“2？”', no.text, yes.text])
  key('5')
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(yes)
  offer(calling(), offered)
  press('还有 2 个，全部看看')
  expect(all('.sheet .offer')).toHaveLength(offered.length)
})

test('the keyboard goes on at the new answers when the old ones are gone, and only then', () => {
  const { offer, press } = holdPhone()
  offer(calling(), [ask])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('你可以')
  press('能做的事')
  const inSheet = document.activeElement
  offer(calling(), [agree])
  expect(document.activeElement).toBe(inSheet)
})

test('looking around decides nothing, and leads back', () => {
  const { offer, press, text, does } = holdPhone()
  const line = said(0, '我没收到通知啊？', '你')
  offer(calling(line), [ask])
  press('应用')
  press('星槎钱包')
  expect(text()).toContain('¥3000.00')
  press('返回')
  press('回到正在发生的事')
  expect(text()).toContain(line.text)
  expect(does.onPick).not.toHaveBeenCalled()
})

test('a contact that leads nowhere now can be read and not called', () => {
  const { offer, press, text, does } = holdPhone()
  offer(calling(), [ask])
  press('拨号')
  expect(text()).toContain('公共号码')
  press('报警')
  expect(does.onPick).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

function ringing(): View {
  return { ...calling(), call: { party: ['客服'], state: 'ringing', lines: [] } }
}
