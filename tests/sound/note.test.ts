// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings, type SoundLevels } from '../../src/core/settings.ts'
import { firstView } from '../../src/core/story/view.ts'
import { openSound, type Sound } from '../../src/sound/play/sound.ts'
import { syllablesWithin } from '../../src/sound/make/speech.ts'
import { throatsOf } from '../../src/sound/make/voices.ts'
import { device, loudspeaker } from './device.ts'
import { compiledCase } from '../library.ts'

const { card } = compiledCase('urgent-friend').files.zh
const usual = defaultSettings('zh').sound
const text = '我在……急诊这边……你先帮我一下……回去跟你说。'
const note = { speaker: '顾晴', text, seconds: 6 }
const room = 'dorm-night near'

let sound: Sound
let speaker: ReturnType<typeof loudspeaker>

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  sound.close()
  vi.unstubAllGlobals()
})

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

async function begin(levels: Partial<SoundLevels> = {}) {
  speaker = loudspeaker()
  sound = openSound({
    ...{ language: 'zh', cast: card.cast, threads: card.threads },
    settings: signal({ ...defaultSettings('zh'), pace: 'fast', sound: { ...usual, ...levels } }),
    player: speaker.player,
  })
  sound.settle(firstView(card), [])
  await later(20_000)
}

const blips = () => speaker.names().filter((name) => name.startsWith('顾晴 '))

test('a note sounds in its speaker’s own voice, through the phone, for as long as it lasts', async () => {
  await begin()
  sound.note(note)
  await later(3000)
  const half = blips().length
  expect(half).toBeGreaterThan(4)
  expect(blips().every((name) => name.startsWith('顾晴 call '))).toBe(true)
  await later(2900)
  expect(blips().length).toBeGreaterThan(half + 3)
  const all = blips().length
  await later(10_000)
  expect(blips()).toHaveLength(all)
})

test('cut short, it is silent at once and the room comes back', async () => {
  await begin()
  const open = speaker.loud(room) ?? 0
  const cut = sound.note(note)
  await later(500)
  expect(speaker.loud(room)).toBeLessThan(open * 0.5)
  cut()
  const before = blips().length
  await later(400)
  expect(speaker.loud(room)).toBeCloseTo(open)
  await later(10_000)
  expect(blips()).toHaveLength(before)
})

test('the room makes way for a note, and comes back when it is over', async () => {
  await begin()
  const open = speaker.loud(room) ?? 0
  sound.note(note)
  await later(5000)
  expect(speaker.loud(room)).toBeLessThan(open * 0.5)
  await later(2000)
  expect(speaker.loud(room)).toBeCloseTo(open)
})

test('a second note ends the first', async () => {
  await begin()
  sound.note(note)
  await later(1000)
  sound.note({ speaker: '阿棠', text: '我在校门口，你们人呢？', seconds: 4 })
  const before = blips().length
  await later(4000)
  expect(blips()).toHaveLength(before)
  expect(speaker.names().some((name) => name.startsWith('阿棠 call '))).toBe(true)
})

test('a note in which somebody else speaks has another voice than its sender', async () => {
  await begin()
  const before = speaker.names().length
  sound.note({ ...note, other: true })
  await later(6000)
  expect(blips()).toEqual([])
  expect(speaker.names().slice(before).length).toBeGreaterThan(8)
})

test('a quiet classroom hears a note it asked for, 12 dB softer, over no room', async () => {
  await begin({ quiet: true })
  sound.note(note)
  await later(3000)
  expect(blips().length).toBeGreaterThan(4)
  expect(20 * Math.log10(speaker.master() / usual.master)).toBeCloseTo(-12, 0)
  expect(speaker.loud(room)).toBeUndefined()
})

test('muted, the master is shut and nothing breaks', async () => {
  await begin({ muted: true })
  sound.note(note)
  await later(7000)
  expect(speaker.master()).toBe(0)
})

test('where lines are spoken aloud by wish, a note is too; cut short, the voice stops', async () => {
  const synthesis = device([{ lang: 'zh-CN', localService: true }])
  vi.stubGlobal('speechSynthesis', synthesis.door)
  await begin({ spoken: true })
  const cut = sound.note({ ...note, text: '你先帮我一下。' })
  await later(100)
  expect(synthesis.said()).toEqual(['你先帮我一下。'])
  expect(blips()).toEqual([])
  cut()
  expect(synthesis.cancelled()).toBe(1)
})

describe('the syllables of a note', () => {
  const throat = throatsOf(card.cast).get('顾晴') ?? { syllable: 0.08, pace: 1 }
  const english = 'I’m… in emergency… just help me first… I’ll tell you when I’m back.'

  test.each([
    ['zh', text, 6000],
    ['zh', text, 2000],
    ['zh', '晾衣杆没弄丢啊', 4000],
    ['en', english, 6000],
    ['en', 'Hello can you hear me', 3000],
  ] as const)('%s “%s” in %i ms: apart, to the end, and not beyond', (language, said, lastsMs) => {
    const found = syllablesWithin(said, language, lastsMs, throat)
    expect(found.length).toBeGreaterThan(5)
    found.forEach(({ atMs, turn }, i) => {
      expect(Math.abs(turn)).toBeLessThanOrEqual(1)
      expect(atMs - (found[i - 1]?.atMs ?? -Infinity)).toBeGreaterThan(throat.syllable * 1000)
    })
    const last = (found.at(-1)?.atMs ?? 0) + throat.syllable * 1000
    expect(last).toBeLessThanOrEqual(lastsMs)
    expect(last).toBeGreaterThan(lastsMs * 0.6)
  })

  test('one breathes where the caption does: long gaps at “……”, talk between them', () => {
    const found = syllablesWithin(text, 'zh', 6000, throat)
    const gaps = found.slice(1).map(({ atMs }, i) => atMs - (found[i]?.atMs ?? 0))
    expect(gaps.filter((gap) => gap > 500)).toHaveLength(3)
    expect(gaps.filter((gap) => gap < 300).length).toBeGreaterThan(10)
  })

  test('nothing but pauses is silence', () => {
    expect(syllablesWithin('……', 'zh', 3000, throat)).toEqual([])
    expect(syllablesWithin('', 'en', 3000, throat)).toEqual([])
  })
})

test('a video sounds of where it was taken, in nobody’s voice, until it is over', async () => {
  await begin()
  const cut = sound.note({ ...note, seconds: 2, video: true })
  await later(1000)
  expect(speaker.names()).toContain('video')
  expect(blips()).toEqual([])
  expect(speaker.loud('video')).toBeGreaterThan(0)
  cut()
  await later(100)
  expect(speaker.loud('video')).toBeUndefined()
})
