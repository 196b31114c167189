// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { calling, holdPhone, option, said, withClock } from './hold.ts'

withClock()

const ask = option(0, '“你哪位？”', 'say')
const down = option(1, '懒得解释，放下手机', 'down')

const ways: readonly (readonly [string, (held: ReturnType<typeof holdPhone>) => void])[] = [
  ['P', ({ key }) => key('p')],
  ['the button in the header', ({ press }) => press('暂停')],
  ['the sheet of all one can do', ({ press }) => press('能做的事')],
  ['looking back', ({ press }) => press('回看')],
  ['looking around on the phone', ({ press }) => press('应用')],
  ['the settings', ({ covered }) => void (covered.value = true)],
]

test.each(ways)('%s stops the show', (_, stop) => {
  const held = holdPhone()
  held.offer(calling(), [ask])
  expect(held.does.onHalt).not.toHaveBeenCalled()
  stop(held)
  expect(held.does.onHalt).toHaveBeenLastCalledWith(true)
})

test('a line half said waits with it, and goes on where it was', async () => {
  const { settle, play, key, pass, all } = holdPhone()
  const line = said(1, '您好，您的包裹在分拣中破损了，现在给您登记理赔。', '客服')
  const rest = () => all('.log .said__rest')[0]?.textContent ?? ''
  settle(calling())
  const shown = play({ kind: 'line', line }, calling(line))
  await pass(500)
  key('p')
  const left = rest()
  expect(left).not.toBe('')
  await pass(60_000)
  expect(rest()).toBe(left)
  expect(shown).not.toHaveBeenCalled()
  key('p')
  await pass(60_000)
  expect(shown).toHaveBeenCalled()
})

test('it goes on at a tap on the phone’s ground, and says so on its button', () => {
  const { settle, key, pointer, does, button } = holdPhone()
  settle(calling())
  key('P')
  expect(button('暂停').ariaPressed ?? button('暂停').getAttribute('aria-pressed')).toBe('true')
  pointer('pointerdown', '.log')
  pointer('pointerup', '.log')
  expect(does.onHalt).toHaveBeenLastCalledWith(false)
  expect(does.onTap).not.toHaveBeenCalled()
})

test('Space never chooses: on an answer it goes on with the show', () => {
  const { offer, all, does } = holdPhone()
  offer(calling(), [ask, down])
  for (const one of [...all('.tray .offer'), ...all('.tool--phone')]) {
    one.focus()
    const down = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true })
    const up = new KeyboardEvent('keyup', { key: ' ', bubbles: true, cancelable: true })
    one.dispatchEvent(down)
    one.dispatchEvent(up)
    expect([down.defaultPrevented, up.defaultPrevented]).toEqual([true, true])
  }
  expect(does.onPick).not.toHaveBeenCalled()
  expect(does.onTap).toHaveBeenCalledTimes(2)
})

test('a tool says what it does now, where that is more than its name', () => {
  const { offer, text, button } = holdPhone()
  offer(calling(), [ask, down])
  expect(text()).toContain(down.text)
  expect(button('放下手机').getAttribute('aria-label')).toContain(down.text)
  offer(calling(), [ask, option(1, '把手机扣下', 'down')])
  expect(text()).not.toContain('把手机扣下')
})

test('more answers than five are told, lie whole on the sheet, and a digit takes only what is seen', () => {
  const { offer, key, press, all, text, does } = holdPhone()
  const many = Array.from({ length: 7 }, (_, i) => option(i, `“第${String(i + 1)}句。”`, 'say'))
  offer(calling(), many)
  expect(all('.tray .offer')).toHaveLength(5)
  expect(text()).toContain('还有 2 个')
  key('6')
  expect(does.onPick).not.toHaveBeenCalled()
  press('还有 2 个')
  expect(all('.sheet .offer')).toHaveLength(7)
  key('6')
  expect(does.onPick).toHaveBeenCalledExactlyOnceWith(many[5])
})
