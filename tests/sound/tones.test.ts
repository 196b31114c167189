import { describe, expect, test } from 'vitest'
import { cook, cookNow } from '../../src/sound/make/cook.ts'
import { levels } from '../../src/sound/make/levels.ts'
import { integrated, momentary } from '../../src/sound/make/loudness.ts'
import { sampleRate } from '../../src/sound/make/signal.ts'
import { toneOf, tones, toneSeconds } from '../../src/sound/make/tones.ts'
import { readWorld } from '../../src/workshop/compile/world.ts'
import { mixOf } from '../../src/sound/play/mix.ts'
import { toneNames, wholeTone } from './all.ts'
import {
  apart,
  centroidOf,
  characterOf,
  decibels,
  framesOf,
  peakOf,
  rmsBetween,
  same,
} from './hear.ts'

/** A place without a tone of its own. */
const plain = 'nowhere'
const heard = [...toneNames, plain]
const whole = new Map(heard.map((name) => [name, wholeTone(name)]))
const of = (name: string) => whole.get(name) ?? new Float32Array()

test('every tone is that of a place or a backroom that is drawn', () => {
  const { places, backrooms } = readWorld()
  expect([...places, ...backrooms]).toEqual(expect.arrayContaining(toneNames))
})

describe.each(heard)('the tone of %s', (name) => {
  const samples = of(name)

  test('lies where all tones lie, and nothing in it jumps out', () => {
    expect(Math.abs(integrated(samples, sampleRate) - levels.tone)).toBeLessThan(1.5)
    expect(momentary(samples, sampleRate) - levels.tone).toBeLessThan(8)
    expect(decibels(peakOf(samples))).toBeLessThan(-15)
  })

  test('comes round without a click: over the seam it goes on as it would have', () => {
    // Played twice in a row, the step over the seam is no larger than steps near it are.
    const steps = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, n) => {
        const at = (i: number) => samples[(i + samples.length) % samples.length] ?? 0
        return Math.abs(at(from + n + 1) - 2 * at(from + n) + at(from + n - 1))
      })
    const near = [...steps(-400, -2), ...steps(1, 400)]
    const most = Math.max(...near)
    expect(Math.max(...steps(-2, 1))).toBeLessThanOrEqual(most * 1.2)
  })

  test('is as strong on both sides of the seam as somewhere within', () => {
    const tenths = Array.from({ length: 10 * toneSeconds }, (_, n) =>
      rmsBetween(samples, n / 10, (n + 1) / 10),
    )
    const [first, last] = [tenths[0] ?? 0, tenths.at(-1) ?? 0]
    for (const edge of [first, last]) {
      expect(edge).toBeGreaterThanOrEqual(Math.min(...tenths.slice(1, -1)) * 0.8)
      expect(edge).toBeLessThanOrEqual(Math.max(...tenths.slice(1, -1)) * 1.2)
    }
  })

  test('is the same to the sample each time', () => {
    expect(same(wholeTone(name), samples)).toBe(true)
  })

  test('under pressure is darker and a little softer, and only then', () => {
    const { near, open } = cookNow(toneOf(name), toneSeconds, levels.tone)
    const still = { onCall: false, speaking: false, hushed: false, putDown: false }
    const heard = (pressure: number) => {
      const mix = mixOf({ pressure, ...still })
      return near.map((one, i) => one * mix.near + (open[i] ?? 0) * mix.open)
    }
    expect(same(heard(0), samples)).toBe(true)
    expect(centroidOf(heard(1))).toBeLessThan(centroidOf(samples) * 0.96)
    const less = integrated(samples, sampleRate) - integrated(heard(1), sampleRate)
    expect(less).toBeGreaterThan(0.5)
    expect(less).toBeLessThan(9)
  })
})

test('no two rooms can be taken for each other with the eyes shut', () => {
  const characters = heard.map((name) => [name, characterOf(of(name))] as const)
  for (const [name, one] of characters) {
    for (const [other, theirs] of characters) {
      if (name !== other) expect(apart(one, theirs), `${name} and ${other}`).toBeGreaterThan(8)
    }
  }
})

test.each([
  ['dorm-night', 'drips from the sill', 400, 900, 8],
  ['dorm-day', 'a ball on the court', 80, 260, 10],
  ['hospital', 'a heart counted', 900, 1020, 8],
  ['street', 'a horn', 1215, 1275, 2],
] as const)('in %s one hears %s over all the rest', (name, _, low, high, times) => {
  // Power in the band where it sounds, every 21 ms; heard where it stands 8 dB over the usual.
  const hz = sampleRate / 1024
  const bins = [Math.floor(low / hz), Math.ceil(high / hz)] as const
  const powers = framesOf(of(name), 1024, 512).map((row) =>
    row.slice(...bins).reduce((sum, one) => sum + one, 0),
  )
  const usual = [...powers].sort((one, other) => one - other)[powers.length >> 1] ?? 0
  const loud = powers.map((one) => one > usual * 6.3)
  expect(loud.filter((now, n) => now && loud[n - 1] !== true).length).toBeGreaterThanOrEqual(times)
})

test('a tone is made in many small bites, so that a tap never waits for it', () => {
  let bites = 0
  for (
    const dish = cook(tones['call-floor'], toneSeconds, levels.tone);
    dish.next().done !== true;
  ) {
    bites += 1
  }
  expect(bites).toBeGreaterThan(100)
})
