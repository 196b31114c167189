// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { Line } from '../../src/core/story/beats.ts'
import { applyBeat, type View } from '../../src/core/story/view.ts'
import { atHome, calling, holdPhone, lying, option, said, withClock } from './hold.ts'

withClock()

const inDorm = { on: 'thread', thread: 'dorm' } as const

function note(n: number, text: string, seconds = 6): Line {
  const line = said(n, `〔语音 ${String(seconds)}″〕${text}`, '小周', inDorm)
  return { ...line, clip: { kind: 'voice', seconds } }
}

function chat(...lines: readonly Line[]): View {
  return { ...atHome, front: { at: 'thread', thread: 'dorm' }, threads: { dorm: lines } }
}

const asks = note(1, '喂，听得见吗？')
const answers = note(2, '晾衣杆没弄丢。', 4)

/** A chat with two notes in it, and their buttons. */
function openChat() {
  const phone = holdPhone()
  phone.settle(chat(asks, answers))
  const buttons = () => phone.all('button.voice')
  const press = (n: number) => void act(() => buttons()[n]?.click())
  return {
    ...phone,
    buttons,
    pressNote: press,
    pressed: () => buttons().map((one) => one.getAttribute('aria-pressed')),
    /** Bars of a note that are still to come. */
    ahead: (n: number) => buttons()[n]?.querySelectorAll('.voice__ahead').length,
    bars: (n: number) => buttons()[n]?.querySelectorAll('rect').length,
  }
}

test('a note says whose it is and how long, and its words stand below it', () => {
  const { buttons, all, pressed } = openChat()
  expect(buttons().map((one) => one.getAttribute('aria-label'))).toEqual([
    '小周的语音，6 秒',
    '小周的语音，4 秒',
  ])
  expect(pressed()).toEqual(['false', 'false'])
  const words = all('.bubble .said__text').map(({ textContent }) => textContent)
  expect(words).toEqual(['喂，听得见吗？', '晾衣杆没弄丢。'])
})

test('a note that comes in plays nothing by itself', async () => {
  const { play, pass, does, all } = holdPhone()
  const view = chat()
  const beat = { kind: 'line', line: asks } as const
  play(beat, applyBeat(view, beat))
  await pass(20_000)
  expect(all('button.voice')).toHaveLength(1)
  expect(does.onNote).not.toHaveBeenCalled()
})

test('pressed, a note is heard for its length, the wave fills, and it is over by itself', async () => {
  const { pressNote, pressed, pass, ahead, bars, does, all, sounding } = openChat()
  pressNote(0)
  expect(does.onNote.mock.calls).toEqual([
    [{ speaker: '小周', text: '喂，听得见吗？', seconds: 6 }],
  ])
  expect(pressed()).toEqual(['true', 'false'])
  const first = ahead(0) ?? 0
  expect(first).toBe((bars(0) ?? 0) - 1)
  await pass(3000)
  expect(ahead(0)).toBeLessThan(first * 0.6)
  expect(ahead(0)).toBeGreaterThan(first * 0.4)
  expect(ahead(1)).toBe(0)
  expect(all('.bubble .said__text')[0]?.textContent).toBe('喂，听得见吗？')
  await pass(2800)
  expect(pressed()).toEqual(['true', 'false'])
  await pass(300)
  expect(pressed()).toEqual(['false', 'false'])
  expect(ahead(0)).toBe(0)
  expect(sounding()).toEqual([])
  expect(does.onTap).not.toHaveBeenCalled()
})

test('a second press stops it; a third begins anew', async () => {
  const { pressNote, pressed, pass, ahead, sounding } = openChat()
  pressNote(0)
  await pass(3000)
  pressNote(0)
  expect(pressed()).toEqual(['false', 'false'])
  expect(sounding()).toEqual([])
  pressNote(0)
  expect(sounding()).toHaveLength(1)
  expect(ahead(0)).toBe(23)
})

test('only one is heard at a time', async () => {
  const { pressNote, pressed, pass, sounding } = openChat()
  pressNote(0)
  await pass(1000)
  pressNote(1)
  expect(pressed()).toEqual(['false', 'true'])
  expect(sounding()).toEqual(['晾衣杆没弄丢。'])
  await pass(4100)
  expect(pressed()).toEqual(['false', 'false'])
})

test.each([
  ['the chat is left', (): View => atHome],
  ['the phone is put down', (): View => lying],
])('a note is silent once %s', async (_, view) => {
  const { settle, pressNote, pass, sounding } = openChat()
  pressNote(0)
  await pass(1000)
  settle(view())
  expect(sounding()).toEqual([])
})

test.each([
  ['somebody speaks', { kind: 'line', line: said(3, '别急。', '小周', { on: 'room' }) }],
  ['the phone rings', { kind: 'call', act: 'ring', who: '客服' }],
] as const)('a note makes way when %s', async (_, beat) => {
  const { play, pressNote, pass, sounding } = openChat()
  pressNote(0)
  await pass(1000)
  play(beat, applyBeat(chat(asks, answers), beat))
  expect(sounding()).toEqual([])
})

test('a message that comes in lets it play on, and so does a new choice', async () => {
  const { play, offer, pressNote, pass, pressed, sounding } = openChat()
  pressNote(0)
  await pass(1000)
  const beat = { kind: 'line', line: said(3, '听了吗', '小周', inDorm) } as const
  const view = applyBeat(chat(asks, answers), beat)
  play(beat, view)
  await pass(1000)
  offer(view, [option(0, '听了。', 'say')])
  expect(pressed()).toEqual(['true', 'false'])
  expect(sounding()).toHaveLength(1)
})

test('without a sound room the note still runs for its length', async () => {
  const { pressNote, pressed, pass, ahead, does } = openChat()
  does.onNote.mockImplementation(() => () => undefined)
  pressNote(1)
  await pass(2000)
  expect(ahead(1)).toBe(7)
  await pass(2100)
  expect(pressed()).toEqual(['false', 'false'])
})

test('a note is reached and played by keyboard; the story does not go on by it', () => {
  const { buttons, key, does } = openChat()
  const [first] = buttons()
  first?.focus()
  expect(document.activeElement).toBe(first)
  expect(first?.tabIndex).toBe(0)
  key(' ')
  key('Enter')
  expect(does.onTap).not.toHaveBeenCalled()
  expect(does.onHold).not.toHaveBeenCalled()
})

test('a call that is on is not spoken over by a note left behind', async () => {
  const { settle, pressNote, pass, sounding } = openChat()
  pressNote(0)
  await pass(500)
  settle(calling(said(3, '您好。', '客服')))
  expect(sounding()).toEqual([])
})
