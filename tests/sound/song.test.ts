// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings, type SoundLevels } from '../../src/core/settings.ts'
import { playSong } from '../../src/sound/play/song.ts'
import { loudspeaker } from './device.ts'

const usual = defaultSettings('zh').sound
const settings = signal(defaultSettings('zh'))
const set = (levels: Partial<SoundLevels>) => {
  settings.value = { ...settings.value, sound: { ...usual, ...levels } }
}
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
})

test('a quiet classroom hears no tune either', () => {
  set({})
  const heard = loudspeaker()
  let ready: () => void = () => undefined
  const player = (onReady: () => void) => {
    ready = onReady
    return heard.player()
  }
  const usualTune = playSong({ name: 'home', settings, player })
  ready()
  ready()
  expect(heard.names()).toEqual(['home'])
  usualTune.close()
  ready = () => undefined
  set({ quiet: true })
  playSong({ name: 'home', settings, player }).close()
  ready()
  expect(heard.names()).toEqual(['home'])
})

test('after the reveal’s tune one hears the other side’s desk, for a while', async () => {
  set({})
  const heard = loudspeaker()
  let ready: () => void = () => undefined
  const player = (onReady: () => void) => {
    ready = onReady
    return heard.player()
  }
  const song = playSong({ name: 'reveal', settings, room: 'call-floor', player })
  ready()
  expect(heard.names()).toEqual(['reveal'])
  await later(15_000)
  expect(heard.loud('call-floor near')).toBeGreaterThan(0)
  await later(10_000)
  expect(heard.loud('call-floor near')).toBe(0)
  song.close()
})

test('a tune that sounds stops when the classroom becomes quiet', async () => {
  const heard = loudspeaker()
  set({})
  let ready: () => void = () => undefined
  const player = (onReady: () => void) => {
    ready = onReady
    return heard.player()
  }
  playSong({ name: 'reveal', settings, room: 'call-floor', player })
  ready()
  await later(15_000)
  expect(heard.loud('call-floor near')).toBeGreaterThan(0)
  set({ quiet: true })
  await later(5000)
  expect(heard.loud('call-floor near')).toBe(0)
})
