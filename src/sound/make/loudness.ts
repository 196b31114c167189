import { biquad, type Biquad } from './biquad.ts'

/**
 * How loud a sound is to the ear, in LUFS, as ITU-R BS.1770-4 measures it for one channel. The
 * standard gives its filters for 48 kHz; here they are made for any rate from the analogue
 * ones behind them.
 */

/** The two stages of K-weighting: the head's shelf, then the low cut. */
export function kFilters(rate: number): readonly [shelf: Biquad, lowCut: Biquad] {
  const [k, q] = [Math.tan((Math.PI * 1681.974450955533) / rate), 0.7071752369554196]
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const all = 1 + k / q + k * k
  const [k2, q2] = [Math.tan((Math.PI * 38.13547087602444) / rate), 0.5003270373238773]
  const all2 = 1 + k2 / q2 + k2 * k2
  return [
    {
      b: [
        (high + (band * k) / q + k * k) / all,
        (2 * (k * k - high)) / all,
        (high - (band * k) / q + k * k) / all,
      ],
      a: [(2 * (k * k - 1)) / all, (1 - k / q + k * k) / all],
    },
    { b: [1, -2, 1], a: [(2 * (k2 * k2 - 1)) / all2, (1 - k2 / q2 + k2 * k2) / all2] },
  ]
}

/** K-weights a stream, a sample at a time. */
export function kWeighting(rate: number): (now: number) => number {
  const [shelf, lowCut] = kFilters(rate)
  const [first, second] = [biquad(shelf), biquad(lowCut)]
  return (now) => second(first(now))
}

export const lufsOf = (meanSquare: number) => -0.691 + 10 * Math.log10(meanSquare)

const blockSeconds = 0.4

/** Mean squares of the K-weighted blocks of 0.4 s that begin every `stepSeconds`. */
function blocksOf(samples: Float32Array, rate: number, stepSeconds: number): readonly number[] {
  const weigh = kWeighting(rate)
  const sums = new Float64Array(samples.length + 1)
  for (let i = 0; i < samples.length; i++) {
    sums[i + 1] = (sums[i] ?? 0) + weigh(samples[i] ?? 0) ** 2
  }
  const block = Math.round(blockSeconds * rate)
  const step = Math.round(stepSeconds * rate)
  const found: number[] = []
  for (let from = 0; from + block <= samples.length; from += step) {
    found.push(((sums[from + block] ?? 0) - (sums[from] ?? 0)) / block)
  }
  return found
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Integrated loudness with both gates; for what lasts. −Infinity for silence. */
export function integrated(samples: Float32Array, rate: number): number {
  const heard = blocksOf(samples, rate, blockSeconds / 4).filter((one) => lufsOf(one) > -70)
  if (heard.length === 0) return -Infinity
  const gate = lufsOf(mean(heard)) - 10
  return lufsOf(mean(heard.filter((one) => lufsOf(one) > gate)))
}

/** Momentary loudness at its highest, with silence round the sound; for what only happens. */
export function momentary(samples: Float32Array, rate: number): number {
  const block = Math.round(blockSeconds * rate)
  const padded = new Float32Array(samples.length + 2 * block)
  padded.set(samples, block)
  return lufsOf(Math.max(...blocksOf(padded, rate, 0.01)))
}
