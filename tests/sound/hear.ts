import { sampleRate, type Samples } from '../../src/sound/make/signal.ts'

/** The strongest single sample. */
export function peakOf(samples: Samples): number {
  return samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
}

/** The strongest point of the wave, between samples too: four times oversampled (BS.1770, annex 2). */
export function truePeakOf(samples: Samples): number {
  const reach = 12
  const arms = [0.25, 0.5, 0.75].map((part) =>
    Array.from({ length: 2 * reach }, (_, k) => {
      const x = k - reach + 1 - part
      const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / reach)
      return (Math.sin(Math.PI * x) / (Math.PI * x)) * window
    }),
  )
  let most = peakOf(samples)
  for (let i = 0; i < samples.length; i++) {
    for (const arm of arms) {
      let sum = 0
      for (const [k, part] of arm.entries()) sum += part * (samples[i + k - reach + 1] ?? 0)
      most = Math.max(most, Math.abs(sum))
    }
  }
  return most
}

export function decibels(ratio: number): number {
  return 20 * Math.log10(ratio)
}

export interface Spectrum {
  /** Hz from one power to the next. */
  readonly step: number
  readonly powers: readonly number[]
}

const size = 4096
const hann = Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size))

/** Power by pitch, the mean over the whole sound; short sounds are looked at in one piece. */
export function spectrumOf(samples: Samples): Spectrum {
  const powers = new Array<number>(size / 2).fill(0)
  const short = samples.length <= size
  for (let from = 0; from === 0 || from + size <= samples.length; from += size / 2) {
    const re = Float64Array.from(
      { length: size },
      (_, i) => (samples[from + i] ?? 0) * (short ? 1 : (hann[i] ?? 0)),
    )
    const im = new Float64Array(size)
    fourier(re, im)
    for (let k = 0; k < size / 2; k++) {
      powers[k] = (powers[k] ?? 0) + (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2
    }
  }
  return { step: sampleRate / size, powers }
}

/** Power at each pitch as time goes on: rows of a picture, `hop` samples apart. */
export function framesOf(samples: Samples, length: number, hop: number): readonly Float64Array[] {
  const rows: Float64Array[] = []
  for (let from = 0; from + length <= samples.length; from += hop) {
    const window = (i: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length)
    const re = Float64Array.from({ length }, (_, i) => (samples[from + i] ?? 0) * window(i))
    const im = new Float64Array(length)
    fourier(re, im)
    rows.push(re.slice(0, length / 2).map((one, k) => one * one + (im[k] ?? 0) ** 2))
  }
  return rows
}

/** Whether two sounds are the same to the sample. */
export function same(one: Samples, other: Samples): boolean {
  return one.length === other.length && one.every((now, i) => now === other[i])
}

const turns = Array.from({ length: size / 2 }, (_, k) => {
  const angle = (2 * Math.PI * k) / size
  return [Math.cos(angle), -Math.sin(angle)] as const
})

/** Fast Fourier transform in place; as long as a power of two, up to {@link size}. */
function fourier(re: Float64Array, im: Float64Array): void {
  shuffle(re)
  shuffle(im)
  for (let span = 2; span <= re.length; span *= 2) {
    for (let i = 0; i < re.length; i += span) {
      for (let k = 0; k < span / 2; k++) {
        butterfly([re, im], i + k, i + k + span / 2, turns[(k * size) / span] ?? [1, 0])
      }
    }
  }
}

/** Puts each number where its place, read backwards in bits, says. */
function shuffle(numbers: Float64Array): void {
  for (let i = 1, j = 0; i < numbers.length; i++) {
    let bit = numbers.length >> 1
    for (; j & bit; bit >>= 1) j ^= bit
    j ^= bit
    if (i < j) [numbers[i], numbers[j]] = [numbers[j] ?? 0, numbers[i] ?? 0]
  }
}

function butterfly(
  [re, im]: readonly [Float64Array, Float64Array],
  a: number,
  b: number,
  [c, s]: readonly [number, number],
): void {
  const [x, y, u, v] = [re[b] ?? 0, im[b] ?? 0, re[a] ?? 0, im[a] ?? 0]
  const [p, q] = [x * c - y * s, x * s + y * c]
  re[a] = u + p
  im[a] = v + q
  re[b] = u - p
  im[b] = v - q
}

/** The part of a sound's power between two pitches, 0 to 1. */
export function shareBetween(samples: Samples, lowHz: number, highHz: number): number {
  const { step, powers } = spectrumOf(samples)
  const all = powers.reduce((sum, one) => sum + one, 0)
  const inside = powers.reduce((sum, one, k) => {
    const hz = k * step
    return hz >= lowHz && hz <= highHz ? sum + one : sum
  }, 0)
  return inside / all
}

/** Where the middle of a sound's power lies, Hz: dark below, bright above. */
export function centroidOf(samples: Samples): number {
  const { step, powers } = spectrumOf(samples)
  const all = powers.reduce((sum, one) => sum + one, 0)
  return powers.reduce((sum, one, k) => sum + one * k * step, 0) / all
}

/** RMS of a stretch, seconds from and to. */
export function rmsBetween(samples: Samples, from: number, to: number): number {
  const part = samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate))
  return Math.sqrt(part.reduce((sum, one) => sum + one * one, 0) / part.length)
}

/** When something begins, in seconds: where 10 ms are twice as strong as the 40 ms before, high up. */
export function onsetsOf(samples: Samples): readonly number[] {
  const bit = sampleRate / 100
  const strengths = Array.from({ length: Math.floor(samples.length / bit) }, (_, n) =>
    samples
      .subarray(n * bit + 1, (n + 1) * bit)
      .reduce((sum, one, i) => sum + (one - (samples[n * bit + i] ?? 0)) ** 2, 0),
  )
  const floor = (strengths.reduce((sum, one) => sum + one, 0) / strengths.length) * 0.2
  return strengths.flatMap((now, n) => {
    const before = strengths.slice(Math.max(0, n - 4), n)
    const ground = Math.max(floor, 4 * Math.max(0, ...before))
    return now > ground ? [n / 100] : []
  })
}

const octaves = [0, 100, 200, 400, 800, 1600, 3200, 12_000] as const

/**
 * What the ear tells rooms apart by: how strong each octave is (dB), how often something begins,
 * and how uneven it is in each half of the hearing range.
 */
export function characterOf(samples: Samples): readonly number[] {
  const { step, powers } = spectrumOf(samples)
  const all = powers.reduce((sum, one) => sum + one, 0)
  const bands = octaves.slice(1).map((top, n) => {
    const inside = powers.slice(Math.round((octaves[n] ?? 0) / step), Math.round(top / step))
    const share = inside.reduce((sum, one) => sum + one, 0) / all
    return 10 * Math.log10(Math.max(share, 1e-4))
  })
  return [...bands, 2.5 * Math.sqrt(onsetsOf(samples).length), 2 * unevenness(samples)]
}

/** How far tenths of a second stray from each other, dB. */
function unevenness(samples: Samples): number {
  const bit = sampleRate / 10
  const loud = Array.from({ length: Math.floor(samples.length / bit) }, (_, n) =>
    decibels(rmsBetween(samples, n / 10, (n + 1) / 10)),
  )
  const mean = loud.reduce((sum, one) => sum + one, 0) / loud.length
  return Math.sqrt(loud.reduce((sum, one) => sum + (one - mean) ** 2, 0) / loud.length)
}

/** How unlike two characters are, in dB over all that was looked at. */
export function apart(one: readonly number[], other: readonly number[]): number {
  return Math.sqrt(one.reduce((sum, now, i) => sum + (now - (other[i] ?? 0)) ** 2, 0))
}
