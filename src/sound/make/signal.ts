import { biquad, type Biquad } from './biquad.ts'

/** Samples a second; a whole part of what most devices play at. */
export const sampleRate = 24_000

/** Samples from −1 to 1 at {@link sampleRate}. */
export type Samples = Float32Array

/** A repeatable stream of numbers from −1 to 1 (mulberry32). */
export function noiseOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1
  }
}

export function draw(seconds: number, wave: (t: number, i: number) => number): Samples {
  const samples = new Float32Array(Math.round(seconds * sampleRate))
  for (let i = 0; i < samples.length; i++) samples[i] = wave(i / sampleRate, i)
  return samples
}

export const tone = (hz: number, t: number) => Math.sin(2 * Math.PI * hz * t)

export const fall = (t: number, seconds: number) => Math.exp((-5 * t) / seconds)

/** Soft start and end, so that nothing clicks. */
export const edges = (t: number, seconds: number) =>
  Math.min(1, t / 0.008) * Math.min(1, Math.max(0, (seconds - t) / 0.02))

/** A one-pole low-pass, fed a sample at a time. */
export function lowPassing(hz: number): (now: number) => number {
  const a = 1 - Math.exp((-2 * Math.PI * hz) / sampleRate)
  let last = 0
  return (now) => (last += a * (now - last))
}

export function lowPass(samples: Samples, hz: number): Samples {
  return samples.map(lowPassing(hz))
}

export function highPass(samples: Samples, hz: number): Samples {
  const low = lowPassing(hz)
  return samples.map((now) => now - low(now))
}

/** Keeps the band of a telephone, 300 to 3,400 Hz: Butterworth filters of the fourth order. */
export function telephone(samples: Samples): Samples {
  const steps = [0.5412, 1.3066].flatMap((q) => [
    biquad(passing('high', 300, q)),
    biquad(passing('low', 3400, q)),
  ])
  return samples.map((one) => steps.reduce((now, step) => step(now), one))
}

/** Coefficients of a second-order filter (Bristow-Johnson, Audio EQ Cookbook). */
function passing(side: 'low' | 'high', hz: number, q: number): Biquad {
  const w = (2 * Math.PI * hz) / sampleRate
  const [cos, alpha] = [Math.cos(w), Math.sin(w) / (2 * q)]
  const edge = (side === 'low' ? 1 - cos : 1 + cos) / (1 + alpha)
  return {
    b: [edge / 2, side === 'low' ? edge : -edge, edge / 2],
    a: [(-2 * cos) / (1 + alpha), (1 - alpha) / (1 + alpha)],
  }
}

/** Ends a piece in silence: filters ring on, bells are cut, and a cut clicks. */
export function soft(samples: Samples): Samples {
  const seconds = samples.length / sampleRate
  return samples.map((one, i) => one * Math.min(1, (seconds - (i + 1) / sampleRate) / 0.015))
}

/** A short knock: noise through wood. */
export function thud(seed: number, seconds: number, hz: number): Samples {
  const noise = noiseOf(seed)
  const knock = draw(seconds, (t) => noise() * fall(t, seconds) * Math.min(1, t / 0.002))
  return highPass(lowPass(knock, hz), 80)
}

export interface Note {
  readonly at: number
  readonly hz: number
  /** Against the other notes; 1 where nothing is said. */
  readonly strength?: number
  /** Seconds it takes to die away. */
  readonly dies?: number
}

/** One of the pitches of a struck thing. */
export interface Overtone {
  readonly hz: number
  readonly strength: number
  /** How fast it dies: e to the minus this, each second. */
  readonly dying: number
}

/** Adds a struck thing to a piece. Turned step by step: a sine for every sample is dear. */
export function strike(
  into: Samples,
  at: number,
  overtones: readonly Overtone[],
  { attack, seconds }: { readonly attack: number; readonly seconds: number },
): void {
  const from = Math.round(at * sampleRate)
  const until = Math.min(into.length, from + Math.round(seconds * sampleRate))
  for (const { hz, strength, dying } of overtones) {
    const turn = (2 * Math.PI * hz) / sampleRate
    const shrink = Math.exp(-dying / sampleRate)
    const [c, s] = [shrink * Math.cos(turn), shrink * Math.sin(turn)]
    let [x, y] = [strength, 0]
    for (let i = from; i < until; i++) {
      into[i] = (into[i] ?? 0) + y * Math.min(1, (i - from) / (attack * sampleRate))
      ;[x, y] = [x * c - y * s, x * s + y * c]
    }
  }
}

/** Small bells, struck softly. */
export function plucked(notes: readonly Note[], seconds: number): Samples {
  const piece = new Float32Array(Math.round(seconds * sampleRate))
  for (const { at, hz, strength = 1, dies = 0.7 } of notes) {
    const overtones = [
      { hz, strength, dying: 5 / dies },
      { hz: 2.01 * hz, strength: 0.35 * strength, dying: 5 / dies + 5 / 0.3 },
    ]
    strike(piece, at, overtones, { attack: 0.006, seconds: 2 * dies })
  }
  return piece
}
