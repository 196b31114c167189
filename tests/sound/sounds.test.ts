import { describe, expect, test } from 'vitest'
import { levels, type SoundName } from '../../src/sound/levels.ts'
import { loudness, makeSound, sampleRate } from '../../src/sound/synth.ts'
import { wav } from '../../src/sound/wav.ts'
import { decibels, peakOf, rmsBetween, shareBetween } from './hear.ts'

type Named = Exclude<SoundName, 'voice'>
const names = (Object.keys(levels) as SoundName[]).filter((name): name is Named => name !== 'voice')
const lingering: readonly Named[] = ['room', 'rain', 'typing']
const events = names.filter((name) => !lingering.includes(name))

describe.each(names)('%s', (name) => {
  const samples = makeSound(name)
  const peak = peakOf(samples)

  test('can be heard and does not clip', () => {
    expect(decibels(loudness(samples))).toBeGreaterThan(-40)
    expect(peak).toBeLessThanOrEqual(0.9)
    expect(samples.every(Number.isFinite)).toBe(true)
  })

  test('is as loud as the table says, so no peak held it back', () => {
    expect(loudness(samples)).toBeCloseTo(levels[name], 5)
  })

  test('swings round zero', () => {
    const mean = samples.reduce((sum, one) => sum + one, 0) / samples.length
    expect(Math.abs(mean)).toBeLessThan(0.001)
  })

  test('is the same to the sample each time', () => {
    expect(makeSound(name)).toEqual(samples)
  })

  test('does not click where it starts, ends or begins again', () => {
    const first = samples[0] ?? 0
    const last = samples.at(-1) ?? 0
    let jump = 0
    for (let i = 1; i < samples.length; i++) {
      jump = Math.max(jump, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)))
    }
    // Round the seam a loop moves no faster than it does within.
    expect(Math.abs(first - last)).toBeLessThan(jump)
    if (name !== 'room' && name !== 'rain') {
      expect(Math.abs(first)).toBeLessThan(0.001)
      expect(Math.abs(last)).toBeLessThan(0.001)
    }
  })
})

describe('side by side', () => {
  test('whatever happens is within six decibels of everything else that happens', () => {
    const loud = [...events.map((name) => loudness(makeSound(name))), levels.voice]
    expect(decibels(Math.max(...loud) / Math.min(...loud))).toBeLessThan(6)
  })

  test.each(lingering)('%s stays under what happens', (name) => {
    const quietest = Math.min(...events.map((event) => levels[event]))
    expect(decibels(quietest / loudness(makeSound(name)))).toBeGreaterThan(3)
  })

  test.each(['room', 'rain'] as const)('%s is as strong at its seam as elsewhere', (name) => {
    const samples = makeSound(name)
    const seconds = samples.length / sampleRate
    const whole = rmsBetween(samples, 0, seconds)
    for (const [from, to] of [
      [0, 0.25],
      [0.25, 0.5],
      [seconds - 0.25, seconds],
    ] as const) {
      expect(Math.abs(decibels(rmsBetween(samples, from, to) / whole))).toBeLessThan(3)
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
    ['ringback', 0.1, 0.9, 1.1, 4.9],
    ['dead', 0.05, 0.3, 0.4, 0.65],
  ] as const)('%s is a 450 Hz line tone, on and off', (name, on, off, from, to) => {
    const samples = makeSound(name)
    expect(shareBetween(samples.slice(0, sampleRate * 0.35), 400, 500)).toBeGreaterThan(0.9)
    expect(rmsBetween(samples, on, off)).toBeGreaterThan(0.05)
    expect(rmsBetween(samples, from, to)).toBe(0)
  })

  test.each(['key', 'ring', 'message'] as const)('%s comes through a small speaker', (name) => {
    expect(shareBetween(makeSound(name).slice(0, sampleRate / 2), 300, 3400)).toBeGreaterThan(0.9)
  })
})

test('a sound file says what it holds', () => {
  const bytes = wav(Float32Array.of(0, 1, -1, 2))
  const data = new DataView(bytes.buffer)
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF')
  expect(data.getUint32(24, true)).toBe(sampleRate)
  expect([44, 46, 48, 50].map((at) => data.getInt16(at, true))).toEqual([0, 32767, -32767, 32767])
})
