// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Beat, Channel } from '../../src/core/story/beats.ts'
import { defaultSettings, type SoundLevels } from '../../src/core/settings.ts'
import { applyBeat, firstView, type View } from '../../src/core/story/view.ts'
import { openSound, type Sound } from '../../src/sound/play/sound.ts'
import { askable, device, loudspeaker } from './device.ts'
import { compiledCase } from '../library.ts'

const { card } = compiledCase('parcel-claim').files.zh
const usual = defaultSettings('zh').sound
const caller = card.cast.find(({ role }) => role === 'caller')?.id ?? ''
const companion = card.cast.find(({ role }) => role === 'companion')?.id ?? ''
const tone = 'dorm-night near'

const settings = signal(defaultSettings('zh'))
const set = (levels: Partial<SoundLevels>) => {
  settings.value = { ...settings.value, sound: { ...usual, ...levels } }
}
let sound: Sound
let speaker: ReturnType<typeof loudspeaker>
let view: View

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  ;(sound as Sound | undefined)?.close() // the tunes open none
  vi.unstubAllGlobals()
})

/** A case begins: the room has been heard for a while. */
async function begin(levels: Partial<SoundLevels> = {}) {
  speaker = loudspeaker()
  view = firstView(card)
  set(levels)
  sound = openSound({
    ...{ language: 'zh', cast: card.cast, threads: card.threads },
    settings,
    player: speaker.player,
  })
  sound.settle(view, [])
  await later(20_000)
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

function beat(now: Beat, skip = askable()): Promise<void> {
  view = applyBeat(view, now)
  return sound.play(now, view, skip)
}

function line(channel: Channel, text: string, who?: string): Beat {
  const told = { n: 0, channel, text, flags: [], signals: [], techniques: [], chain: view.chain }
  return { kind: 'line', line: who === undefined ? told : { ...told, speaker: who } }
}

const said = (text = '同学您好，您尾号四四七一的包裹破损了。') => line({ on: 'call' }, text, caller)
const talk = (): Beat => ({ kind: 'call', act: 'talk', who: caller })
const loudness = () => speaker.loud(tone) ?? 0

test('the room makes way for a voice, and comes back when it has spoken', async () => {
  await begin()
  const open = loudness()
  expect(open).toBeGreaterThan(0)
  void beat(line({ on: 'room' }, '你先别急着回，问清楚再说。', companion))
  expect(loudness()).toBeLessThan(open * 0.5)
  await later(10_000)
  expect(loudness()).toBeCloseTo(open)
})

test('a call holds the room down all along; hung up, it comes back', async () => {
  await begin()
  const open = loudness()
  void beat(talk())
  expect(loudness()).toBeLessThan(open * 0.7)
  const between = loudness()
  void beat(said())
  expect(loudness()).toBeLessThan(between)
  await later(10_000)
  expect(loudness()).toBeCloseTo(between)
  void beat({ kind: 'call', act: 'end', who: caller })
  expect(loudness()).toBeCloseTo(open)
})

test('pressure takes the world outside away; the phone put down gives it back', async () => {
  await begin()
  const world = 'dorm-night open'
  const open = speaker.loud(world) ?? 0
  void beat({ kind: 'chain', chain: 'transfer' })
  expect(speaker.loud(world)).toBeLessThan(open)
  expect((speaker.loud(world) ?? 0) / open).toBeLessThan(loudness() / open)
  void beat({ kind: 'hand', phone: 'down' })
  expect(speaker.loud(world)).toBeCloseTo(open)
})

test('after money has gone it is all but silent for two seconds', async () => {
  await begin()
  const open = loudness()
  void beat({ kind: 'money', amount: -3000 })
  expect(speaker.names()).toContain('money-out')
  expect(loudness()).toBeLessThan(open * 0.1)
  await later(1900)
  expect(loudness()).toBeLessThan(open * 0.1)
  await later(200)
  expect(loudness()).toBeCloseTo(open)
})

const typing = { kind: 'typing', who: '小林', thread: 'dorm' } as const
const inChat = { at: 'thread', thread: 'dorm' } as const

test('whoever types and stops leaves a silence; what comes then ends it', async () => {
  await begin()
  const open = loudness()
  void beat({ kind: 'front', front: inChat })
  void beat(typing)
  expect(speaker.names().at(-1)).toBe('typing')
  await later(600)
  expect(loudness()).toBeCloseTo(open)
  await later(600)
  expect(loudness()).toBeLessThan(open * 0.1)
  await later(1500)
  expect(loudness()).toBeCloseTo(open)
})

test('a tap ends that silence, and one that comes before it lets it never begin', async () => {
  await begin()
  const open = loudness()
  void beat({ kind: 'front', front: inChat })
  const [late, early] = [askable(), askable()]
  void beat(typing, late)
  await later(1200)
  late.ask()
  expect(loudness()).toBeCloseTo(open)
  void beat(typing, early)
  early.ask()
  await later(1200)
  expect(loudness()).toBeCloseTo(open)
})

test('dots nobody sees are not heard: another app is open, or the phone lies face down', async () => {
  await begin()
  void beat(typing)
  void beat({ kind: 'front', front: inChat })
  void beat({ kind: 'hand', phone: 'down' })
  void beat(typing)
  await later(1200)
  expect(speaker.names()).not.toContain('typing')
})

test('hung up in the middle of a word, the room comes back', async () => {
  await begin()
  const open = loudness()
  void beat(talk())
  void beat(said())
  await later(300)
  void beat({ kind: 'call', act: 'end', who: caller })
  await later(400)
  expect(loudness()).toBeCloseTo(open)
})

test('a phone rings until it is answered', async () => {
  await begin()
  void beat({ kind: 'call', act: 'ring', who: caller })
  expect(speaker.loud('ring')).toBeGreaterThan(0)
  void beat(talk())
  expect(speaker.loud('ring')).toBeUndefined()
  expect(speaker.names()).toContain('click')
})

test('one hears who writes; during a call the phone only shakes', async () => {
  await begin()
  const bank = line({ on: 'notice', app: 'wallet' }, '支出 3000 元')
  void beat(bank)
  expect(speaker.names()).toContain('ding-bank')
  void beat(line({ on: 'notice', app: 'sms' }, '验证码'))
  expect(speaker.names()).toContain('ding-sms')
  void beat(talk())
  void beat(bank)
  expect(speaker.names().filter((name) => name.startsWith('ding'))).toHaveLength(2)
  expect(speaker.names()).toContain('buzz')
})

test('whoever is called over comes over; who was talking already does not', async () => {
  await begin()
  const remark = () => line({ on: 'room' }, '面要坨了。', companion)
  const decide = () => sound.settle(view, [{} as never])
  void beat(remark())
  decide()
  void beat(remark())
  expect(speaker.names()).not.toContain('steps')
  decide()
  decide()
  void beat(remark())
  expect(speaker.names().filter((name) => name === 'steps')).toHaveLength(1)
})

test('the same line sounds the same each time', async () => {
  await begin()
  const heard = async () => {
    const before = speaker.names().length
    void beat(said())
    await later(10_000)
    return speaker.names().slice(before)
  }
  const first = await heard()
  expect(first.length).toBeGreaterThan(5)
  expect(await heard()).toEqual(first)
})

test('nobody talks over another: the next line, or hanging up, ends the one before', async () => {
  await begin()
  const other = card.cast.findLast(({ role }) => role === 'caller')?.id ?? ''
  void beat(talk())
  void beat(said())
  await later(400)
  void beat(line({ on: 'call' }, '您好，我是银行的专员，请您听我说完。', other))
  const before = speaker.names().length
  await later(600)
  expect(speaker.names().slice(before).length).toBeGreaterThan(0)
  expect(
    speaker
      .names()
      .slice(before)
      .filter((name) => name.startsWith(caller)),
  ).toEqual([])
  void beat({ kind: 'call', act: 'end', who: caller })
  const after = speaker.names().length
  await later(10_000)
  expect(speaker.names()).toHaveLength(after)
})

test('a skipped line is silent at once', async () => {
  await begin()
  const skip = askable()
  void beat(said(), skip)
  await later(300)
  const before = speaker.names().length
  skip.ask()
  await later(10_000)
  expect(speaker.names()).toHaveLength(before)
})

test('in a quiet classroom nothing rings or sounds by itself, and all is 12 dB softer', async () => {
  await begin()
  const loud = speaker.master()
  set({ quiet: true })
  expect(20 * Math.log10(speaker.master() / loud)).toBeCloseTo(-12, 0)
  expect(speaker.loud(tone)).toBe(0)
  const before = speaker.names().length
  void beat({ kind: 'call', act: 'ring', who: caller })
  void beat(line({ on: 'notice', app: 'wallet' }, '支出 3000 元'))
  void beat({ kind: 'money', amount: -3000 })
  void beat({ kind: 'checked' })
  void beat({ kind: 'call', act: 'end', who: caller })
  void beat({ kind: 'front', front: inChat })
  void beat(typing)
  await later(20_000)
  expect(speaker.names()).toHaveLength(before)
  sound.keypad()
  expect(speaker.names().at(-1)).toBe('key')
})

test('lines are spoken aloud only by wish; the show then waits for the voice', async () => {
  const synthesis = device([{ lang: 'zh-CN', localService: true }])
  vi.stubGlobal('speechSynthesis', synthesis.door)
  await begin()
  void beat(talk())
  void beat(said())
  await later(10_000)
  expect(synthesis.said()).toEqual([])
  set({ spoken: true })
  let shown = false
  const blips = speaker.names().length
  void beat(said('您好。')).then(() => (shown = true))
  await later(0)
  expect(synthesis.said()).toEqual(['您好。'])
  expect(shown).toBe(false)
  await synthesis.finish()
  expect(shown).toBe(true)
  expect(speaker.names()).toHaveLength(blips)
})

test('hanging up cuts a spoken line short', async () => {
  const synthesis = device([{ lang: 'zh-CN', localService: true }])
  vi.stubGlobal('speechSynthesis', synthesis.door)
  await begin({ spoken: true })
  void beat(talk())
  const saying = beat(said())
  await later(0)
  void beat({ kind: 'call', act: 'end', who: caller })
  expect(synthesis.cancelled()).toBe(1)
  await saying
})
