import { describe, expect, test } from 'vitest'
import { inClass, kinds, levels } from '../../src/sound/make/levels.ts'
import { integrated, momentary } from '../../src/sound/make/loudness.ts'
import { makeSound } from '../../src/sound/make/makers.ts'
import { makeMotif, theme } from '../../src/sound/make/motifs.ts'
import { sampleRate } from '../../src/sound/make/signal.ts'
import { wav } from '../../src/sound/make/wav.ts'
import { soundNames } from './all.ts'
import {
  centroidOf,
  decibels,
  onsetsOf,
  rmsBetween,
  shareBetween,
  spectrumOf,
  truePeakOf,
  same,
} from './hear.ts'

describe.each(soundNames)('%s', (name) => {
  const samples = makeSound(name)

  test('is as loud as its kind', () => {
    const off = momentary(samples, sampleRate) - levels[kinds[name]]
    expect(Math.abs(off)).toBeLessThan(1.5)
  })

  test('keeps clear of full scale, between samples too', () => {
    expect(samples.every(Number.isFinite)).toBe(true)
    expect(decibels(truePeakOf(samples))).toBeLessThan(-2)
  })

  test('swings round zero', () => {
    const mean = samples.reduce((sum, one) => sum + one, 0) / samples.length
    expect(Math.abs(mean)).toBeLessThan(0.001)
  })

  test('is the same to the sample each time', () => {
    expect(same(makeSound(name), samples)).toBe(true)
  })

  test('does not click where it starts and ends', () => {
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.002)
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001)
  })
})

describe('side by side', () => {
  test('what calls lies over what happens, that over what answers a hand, and rooms under all', () => {
    expect(levels.alarm).toBeGreaterThan(levels.signal)
    expect(levels.signal).toBeGreaterThan(levels.touch)
    expect(levels.touch).toBeGreaterThan(levels.body)
    expect(levels.voice - levels.tone).toBeGreaterThanOrEqual(8)
  })

  test('a quiet classroom hears nothing that comes by itself', () => {
    for (const name of inClass) expect(['touch', 'body']).toContain(kinds[name])
    expect(inClass.has('ring') || inClass.has('vibration') || inClass.has('buzz')).toBe(false)
  })

  test('one hears which app a message came through', () => {
    const dings = (['ding-chat', 'ding-sms', 'ding-bank', 'ding-game'] as const).map(
      (name) => [name, spectrumOf(makeSound(name)).powers] as const,
    )
    for (const [one, a] of dings) {
      for (const [other, b] of dings) {
        if (one === other) continue
        const dot = (x: readonly number[], y: readonly number[]) =>
          x.reduce((sum, power, k) => sum + Math.sqrt(power * (y[k] ?? 0)), 0)
        expect(dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)), `${one}, ${other}`).toBeLessThan(0.75)
      }
    }
  })

  test('the ring chimes twice and then keeps still before it rings again', () => {
    const ring = makeSound('ring')
    const chime = rmsBetween(ring, 0.3, 0.5)
    expect(Math.abs(decibels(rmsBetween(ring, 1.05, 1.25) / chime))).toBeLessThan(3)
    expect(decibels(rmsBetween(ring, 2.4, 3) / chime)).toBeLessThan(-20)
    expect(makeSound('vibration')).toHaveLength(ring.length)
  })

  test.each([
    ['dialtone', 0.05, 0.55, 0.599, 0.6],
    ['ringback', 0.9, 1.7, 1.9, 4.9],
    ['dead', 0.05, 0.3, 0.42, 0.65],
  ] as const)('%s is a 450 Hz line tone, on and off', (name, on, off, from, to) => {
    const samples = makeSound(name)
    const sounding = samples.slice(on * sampleRate, off * sampleRate)
    expect(shareBetween(sounding, 400, 500)).toBeGreaterThan(0.9)
    expect(decibels(rmsBetween(samples, from, to) / rmsBetween(samples, on, off))).toBeLessThan(-20)
  })

  test('money that goes rushes down, money that comes rises to coins', () => {
    const [out, come] = [makeSound('money-out'), makeSound('money-in')]
    const half = (samples: Float32Array, n: 0 | 1) =>
      samples.slice((n * samples.length) / 2, ((n + 1) * samples.length) / 2)
    expect(centroidOf(half(out, 1))).toBeLessThan(centroidOf(half(out, 0)) * 0.75)
    expect(centroidOf(come)).toBeGreaterThan(centroidOf(out) * 2)
  })

  test('whoever comes over takes three steps', () => {
    expect(onsetsOf(makeSound('steps')).length).toBeGreaterThanOrEqual(3)
  })

  test.each(['key', 'ring', 'ding-chat', 'ding-bank'] as const)(
    '%s comes through a small speaker',
    (name) => expect(shareBetween(makeSound(name), 300, 3400)).toBeGreaterThan(0.9),
  )
})

describe('the two tunes', () => {
  const at = (samples: Float32Array, hz: number, from: number, to: number) =>
    shareBetween(samples.slice(from * sampleRate, to * sampleRate), hz - 14, hz + 14)

  test.each([
    ['home', 6],
    ['reveal', 8],
  ] as const)('%s lasts less than %i seconds, at the loudness of tunes, and ends', (name, most) => {
    const samples = makeMotif(name)
    expect(samples.length / sampleRate).toBeLessThanOrEqual(most)
    expect(Math.abs(integrated(samples, sampleRate) - levels.motif)).toBeLessThan(1.5)
    expect(decibels(truePeakOf(samples))).toBeLessThan(-3)
    const end = samples.length / sampleRate
    const fading = rmsBetween(samples, end - 0.3, end) / rmsBetween(samples, 0, end)
    expect(decibels(fading)).toBeLessThan(-12)
    expect(same(makeMotif(name), samples)).toBe(true)
  })

  test('the four notes of home return in the reveal: backwards and low, then as they were', () => {
    const [home, reveal] = [makeMotif('home'), makeMotif('reveal')]
    theme.forEach((hz, n) => {
      expect(at(home, hz, 0.42 * n, 0.42 * n + 0.4), `home ${String(hz)}`).toBeGreaterThan(0.1)
      expect(at(reveal, hz, 3.8 + 0.42 * n, 4.2 + 0.42 * n), `again ${String(hz)}`).toBeGreaterThan(
        0.1,
      )
    })
    ;[...theme].reverse().forEach((hz, n) => {
      expect(at(reveal, hz / 2, 0.56 * n, 0.56 * n + 0.5), `low ${String(hz)}`).toBeGreaterThan(0.1)
    })
  })
})

test('a sound file says what it holds', () => {
  const bytes = wav(Float32Array.of(0, 1, -1, 2))
  const data = new DataView(bytes.buffer)
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF')
  expect(data.getUint32(24, true)).toBe(sampleRate)
  expect([44, 46, 48, 50].map((at) => data.getInt16(at, true))).toEqual([0, 32767, -32767, 32767])
})
