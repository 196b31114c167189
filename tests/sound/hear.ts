import { sampleRate, type Samples } from '../../src/sound/signal.ts'

/** The strongest single sample. */
export function peakOf(samples: Samples): number {
  return samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
}

export function decibels(ratio: number): number {
  return 20 * Math.log10(ratio)
}

/** Power at each whole multiple of `stepHz` up to half the sample rate: a plain, slow DFT. */
export function spectrumOf(samples: Samples, stepHz: number): readonly number[] {
  const count = Math.floor(sampleRate / 2 / stepHz)
  return Array.from({ length: count }, (_, k) => {
    const turn = (2 * Math.PI * k * stepHz) / sampleRate
    let re = 0
    let im = 0
    samples.forEach((one, i) => {
      re += one * Math.cos(turn * i)
      im -= one * Math.sin(turn * i)
    })
    return re * re + im * im
  })
}

/** The part of a sound's power between two pitches, 0 to 1. */
export function shareBetween(samples: Samples, lowHz: number, highHz: number): number {
  const stepHz = 20
  const powers = spectrumOf(samples, stepHz)
  const all = powers.reduce((sum, one) => sum + one, 0)
  const inside = powers.reduce((sum, one, k) => {
    const hz = k * stepHz
    return hz >= lowHz && hz <= highHz ? sum + one : sum
  }, 0)
  return inside / all
}

/** RMS of a stretch, seconds from and to. */
export function rmsBetween(samples: Samples, from: number, to: number): number {
  const part = samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate))
  return Math.sqrt(part.reduce((sum, one) => sum + one * one, 0) / part.length)
}
