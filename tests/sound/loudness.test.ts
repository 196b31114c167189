import { expect, test } from 'vitest'
import { integrated, kFilters, momentary } from '../../src/sound/make/loudness.ts'
import { decibels, truePeakOf } from './hear.ts'

const sine = (hz: number, rate: number, seconds: number, level: number) =>
  Float32Array.from(
    { length: seconds * rate },
    (_, i) => level * Math.sin((2 * Math.PI * hz * i) / rate + 0.3),
  )

test('at 48 kHz the filters are those printed in ITU-R BS.1770-4', () => {
  const [shelf, lowCut] = kFilters(48_000)
  const close = (found: readonly number[], printed: readonly number[]) =>
    printed.forEach((one, i) => expect(found[i]).toBeCloseTo(one, 9))
  close(shelf.b, [1.53512485958697, -2.69169618940638, 1.19839281085285])
  close(shelf.a, [-1.69065929318241, 0.73248077421585])
  close(lowCut.b, [1, -2, 1])
  close(lowCut.a, [-1.99004745483398, 0.99007225036621])
})

test.each([48_000, 24_000])(
  'a full sine of 997 Hz in one channel is −3.01 LUFS at %i Hz',
  (rate) => {
    const full = sine(997, rate, 5, 1)
    expect(integrated(full, rate)).toBeCloseTo(-3.01, 1)
    expect(momentary(full, rate)).toBeCloseTo(-3.01, 1)
    // EBU Tech 3341, case 1, heard in one channel alone: −23 dBFS is 3 LU less than in two.
    expect(integrated(sine(997, rate, 20, 10 ** (-23 / 20)), rate)).toBeCloseTo(-26.01, 1)
  },
)

test('silence between does not count: the gates of EBU Tech 3341, case 3', () => {
  const rate = 24_000
  const parts = [-36, -23, -36].map((db, i) => sine(997, rate, i === 1 ? 60 : 10, 10 ** (db / 20)))
  const whole = Float32Array.from(parts.flatMap((part) => [...part]))
  expect(Math.abs(integrated(whole, rate) - -26.01)).toBeLessThan(0.1)
  expect(integrated(new Float32Array(rate), rate)).toBe(-Infinity)
})

test('a peak between two samples is found', () => {
  // A quarter of the sample rate, at 45°: every sample stands 3 dB under the crest.
  const hidden = Float32Array.from({ length: 400 }, (_, i) =>
    Math.sin((Math.PI * i) / 2 + Math.PI / 4),
  )
  expect(Math.abs(decibels(truePeakOf(hidden.subarray(0))))).toBeLessThan(0.6)
})
