import { integrated } from './loudness.ts'
import { levels } from './levels.ts'
import { lowPassing, sampleRate, soft, strike, type Note, type Samples } from './signal.ts'

/**
 * Two short tunes of our own, in D. Home opens with four notes that rise; the reveal turns the
 * same four over, low and in the minor, and then lets them rise again: what you heard is what it
 * was, seen from the other side.
 */
const seconds = { home: 5.6, reveal: 7.6 } as const

export type MotifName = keyof typeof seconds

const [d3, a3, b2, g3, fs3, b3] = [146.83, 220, 123.47, 196, 185, 246.94]
const [a4, b4, d5, e5, fs5] = [440, 493.88, 587.33, 659.26, 739.99]
/** The notes that return. */
export const theme = [a4, e5, d5, fs5] as const

const run = (hz: readonly number[], at: readonly number[], strength: number): readonly Note[] =>
  hz.map((one, i) => ({ at: at[i] ?? 0, hz: one, strength, dies: 1.6 }))

const home: readonly Note[] = [
  { at: 0, hz: d3, strength: 0.6, dies: 3.2 },
  { at: 0.02, hz: a3, strength: 0.35, dies: 3 },
  ...run(theme, [0, 0.42, 0.84, 1.26], 0.9),
  { at: 2.1, hz: g3, strength: 0.4, dies: 2.6 },
  ...run([b4, d5], [2.1, 2.73], 0.8),
  { at: 3.15, hz: d3, strength: 0.5, dies: 2.4 },
  { at: 3.15, hz: a4, strength: 0.7, dies: 2.4 },
]

const reveal: readonly Note[] = [
  { at: 0, hz: b2, strength: 0.7, dies: 3.4 },
  { at: 0.02, hz: fs3, strength: 0.35, dies: 3.2 },
  ...run(
    [...theme].reverse().map((hz) => hz / 2),
    [0, 0.56, 1.12, 1.68],
    0.8,
  ),
  { at: 2.6, hz: g3, strength: 0.45, dies: 2 },
  { at: 2.6, hz: b3, strength: 0.35, dies: 2 },
  { at: 3.8, hz: d3, strength: 0.6, dies: 3.6 },
  { at: 3.82, hz: a3, strength: 0.4, dies: 3.4 },
  ...run(theme, [3.8, 4.22, 4.64, 5.06], 0.85),
]

const scores: Readonly<Record<MotifName, readonly Note[]>> = { home, reveal }

/** A felt hammer on a string: soft at once, dark soon after. */
function struckSoftly(into: Samples, { at, hz, strength = 1, dies = 1.6 }: Note): void {
  const overtones = [
    { hz, strength, dying: 5 / dies },
    { hz: 2 * hz, strength: 0.3 * strength, dying: 5 / dies + 5 / (0.6 * dies) },
    { hz: 3.01 * hz, strength: 0.12 * strength, dying: 5 / dies + 5 / (0.3 * dies) },
  ]
  strike(into, at, overtones, { attack: 0.012, seconds: 2 * dies })
}

/** Makes a tune; the same every time. */
export function makeMotif(name: MotifName): Samples {
  const lasts = seconds[name]
  const piece = new Float32Array(Math.round(lasts * sampleRate))
  for (const note of scores[name]) struckSoftly(piece, note)
  const low = lowPassing(3500)
  const gain = 10 ** ((levels.motif - integrated(piece, sampleRate)) / 20)
  return soft(piece.map((one, i) => low(one) * gain * Math.min(1, (lasts - i / sampleRate) / 0.9)))
}
