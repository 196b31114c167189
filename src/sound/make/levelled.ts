import { momentary } from './loudness.ts'
import { sampleRate, type Samples } from './signal.ts'

/** No sample may stand higher; what is drawn between samples then stays under full scale. */
export const highest = 0.7

/** Brings a sound that happens to its loudness in LUFS; quieter where a peak would stand too high. */
export function levelled(samples: Samples, lufs: number): Samples {
  const now = momentary(samples, sampleRate)
  if (now === -Infinity) return samples
  const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  const gain = Math.min(10 ** ((lufs - now) / 20), highest / peak)
  return samples.map((one) => one * gain)
}
