// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { askable, atHome, calling, holdPhone, option, said, withClock } from './hold.ts'

withClock()

const line = said(0, '您的包裹在分拣中心破损了，按规定给您双倍赔付。', '客服')
const beat = { kind: 'line', line } as const
const unsaid = () => document.querySelector('.said__rest')?.textContent ?? ''

test('a caption comes at the pace of speech and keeps its room from the start', async () => {
  const { play, pass, all } = holdPhone()
  const shown = play(beat, calling(line))
  await pass(600)
  const half = unsaid().length
  expect(half).toBeGreaterThan(0)
  expect(half).toBeLessThan(line.text.length)
  expect(all('.caption')[0]?.textContent).toContain(line.text)
  expect(shown).not.toHaveBeenCalled()
  await pass(4000)
  expect(unsaid()).toBe('')
  expect(shown).toHaveBeenCalledOnce()
})

test('when asked, the whole line is there at once', async () => {
  const { play, pass } = holdPhone()
  const skip = askable()
  const shown = play(beat, calling(line), skip)
  await pass(100)
  skip.ask()
  await pass(0)
  expect(unsaid()).toBe('')
  expect(shown).toHaveBeenCalledOnce()
})

test('with still motion nothing is spelt out', async () => {
  const { play, pass } = holdPhone({ motion: 'still' })
  const shown = play(beat, calling(line))
  await pass(0)
  expect(unsaid()).toBe('')
  expect(shown).toHaveBeenCalledOnce()
})

test('whoever listens hears each line once, whole, with its speaker', async () => {
  const { play, pass, all } = holdPhone()
  play(beat, calling(line))
  await pass(100)
  expect(all('[role="log"]')[0]?.textContent).toBe(`客服：${line.text}`)
})

test('a message is typed before it stands there, and only in its own thread', async () => {
  const { settle, play, pass, all } = holdPhone()
  const note = said(0, '谁动了我的袜子', '小周', { on: 'thread', thread: 'dorm' })
  const dorm = { ...atHome, front: { at: 'thread', thread: 'dorm' } } as const
  settle(dorm)
  play({ kind: 'line', line: note }, { ...dorm, threads: { dorm: [note], bank: [] } })
  expect(all('.typing')).toHaveLength(1)
  expect(all('.said')).toHaveLength(0)
  await pass(1300)
  expect(all('.typing')).toHaveLength(0)
  expect(all('.said')).toHaveLength(1)
  const bank = { ...dorm, front: { at: 'thread', thread: 'bank' } } as const
  settle(bank)
  const shown = play({ kind: 'typing', who: '小周', thread: 'dorm' }, bank)
  await pass(0)
  expect(all('.typing')).toHaveLength(0)
  expect(shown).toHaveBeenCalledOnce()
})

test('dots that stop with nothing sent leave a moment of nothing; a tap takes it away', async () => {
  const { settle, play, pass, all } = holdPhone()
  const dorm = { ...atHome, front: { at: 'thread', thread: 'dorm' } } as const
  const typing = { kind: 'typing', who: '小周', thread: 'dorm' } as const
  settle(dorm)
  const shown = play(typing, dorm)
  await pass(500)
  expect(all('.typing')).toHaveLength(1)
  await pass(700)
  expect(all('.typing')).toHaveLength(0)
  expect(shown).not.toHaveBeenCalled()
  await pass(1200)
  expect(shown).toHaveBeenCalledOnce()
  const skip = askable()
  const again = play(typing, dorm, skip)
  await pass(100)
  skip.ask()
  await pass(0)
  expect(again).toHaveBeenCalledOnce()
})

test('a tap or a key on the ground goes on; one on a button does not', () => {
  const { play, pointer, key, does } = holdPhone()
  play(beat, calling(line))
  pointer('pointerdown', '.log')
  pointer('pointerup', '.log')
  expect(does.onTap).toHaveBeenCalledTimes(1)
  key(' ')
  expect(does.onTap).toHaveBeenCalledTimes(2)
  pointer('pointerdown', '.brand')
  pointer('pointerup', '.log')
  expect(does.onTap).toHaveBeenCalledTimes(2)
})

test('the key that took an answer does not also skip the first line after it', () => {
  const { does, button } = holdPhone()
  const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })
  button('识破').dispatchEvent(press)
  document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }))
  expect(does.onTap).not.toHaveBeenCalled()
})

test('holding hurries until it is let go', async () => {
  const { play, pointer, pass, does } = holdPhone()
  play(beat, calling(line))
  pointer('pointerdown', '.log')
  await pass(450)
  expect(does.onHold).toHaveBeenLastCalledWith(true)
  pointer('pointerup', '.brand')
  expect(does.onHold).toHaveBeenLastCalledWith(false)
  expect(does.onTap).not.toHaveBeenCalled()
})

test('a text that comes in behind a call can be read on the call', () => {
  const { settle, all } = holdPhone()
  const code = said(3, '验证码，任何人索要都不要给。', '客服', { on: 'thread', thread: 'bank' })
  const moment = { ...calling(line), unread: ['bank'], threads: { dorm: [], bank: [code] } }
  settle(moment)
  expect(all('.banner')[0]?.textContent).toContain(code.text)
  const answer = said(4, '我不会给的。', '你')
  settle({ ...moment, ...calling(line, answer), threads: moment.threads })
  expect(all('.banner')).toHaveLength(0)
})

test('rows are parted at the colon of the language alone, and addresses stay whole', () => {
  const { settle, all } = holdPhone()
  const page = { on: 'page', page: 'shop.order' } as const
  const rows = ['订单', '状态：运输中', '21:30 见 https://lime.example'].map((text, n) =>
    said(n, text, undefined, page),
  )
  settle({
    ...atHome,
    front: { at: 'page', page: 'shop.order' },
    pages: { 'shop.order': { rows } },
  })
  expect(all('.row__label').map(({ textContent }) => textContent)).toEqual(['状态'])
  expect(all('.row--title')[0]?.textContent).toContain('订单')
})

test('looking back shows no line that is still to come', async () => {
  const { phone, play, press, pass, all } = holdPhone()
  const next = said(1, '赔付通道今晚十点关闭。', '客服')
  phone.showLines([line, next])
  play(beat, calling(line))
  await pass(100)
  press('回看')
  expect(all('.lines li').map((one) => one.textContent)).toHaveLength(1)
})

test('nothing is left running when it is closed', async () => {
  const { phone, settle, pass } = holdPhone()
  settle(calling(line), [option(0, '“好。”', 'say')])
  await pass(1000)
  phone.close()
  await pass(1000)
  expect(document.querySelector('.play')).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})

test('what the caller says behind a page is read in the room, from the last answer on', () => {
  const { settle, all } = holdPhone()
  const mine = said(1, '怎么处理？', '你')
  const view = calling(said(0, '先说前面的', '客服'), mine, said(2, '我教您点', '客服'))
  settle({ ...view, front: { at: 'page', page: 'wallet.home' } })
  expect(all('.around__line').map(({ textContent }) => textContent)).toEqual(['客服我教您点'])
  settle(view)
  expect(all('.around__line')).toHaveLength(0)
})
