import { between, type Dice, type Grain } from './layers.ts'
import { edges, lowPassing, noiseOf, sampleRate } from './signal.ts'

/** The small sounds rooms are full of. Each maker rolls its own dice, so that no two are alike. */
type Maker = (dice: Dice) => Grain

type Span = readonly [from: number, to: number]

/** Noise between two pitches that bursts and dies, or swishes past. */
export function burst(
  o: Readonly<{ from: number; to: number; seconds: Span; swish?: boolean }>,
): Maker {
  return (dice) => {
    const seconds = between(dice, ...o.seconds)
    const noise = noiseOf(Math.round(between(dice, 0, 1e6)))
    const [low, cut] = [lowPassing(o.to), lowPassing(o.from)]
    return {
      seconds,
      wave(i) {
        const t = i / sampleRate
        const heard = low(noise())
        const shape =
          o.swish === true
            ? Math.sin(Math.min(1, t / seconds) * Math.PI) ** 2
            : Math.exp((-5 * t) / seconds) * Math.min(1, t / 0.001)
        return (heard - cut(heard)) * shape * 2
      },
    }
  }
}

/** Something hard is struck: `hz` are the pitches it rings at; no two of a kind are one size. */
export function struck(hz: readonly number[], seconds: Span, differ = 0.13): Maker {
  return (dice) => {
    const dies = between(dice, ...seconds)
    const size = between(dice, 1 - differ, 1 + differ)
    const turns = hz.map((one) => (2 * Math.PI * one * size) / sampleRate)
    return {
      seconds: dies,
      wave(i) {
        const t = i / sampleRate
        const dying = Math.exp((-6 * t) / dies) * Math.min(1, t / 0.0015)
        let sum = 0
        for (const [n, turn] of turns.entries()) sum += Math.sin(turn * i) / (1 + 0.5 * n)
        return sum * dying
      },
    }
  }
}

/** A pitch that slides, as birds, squeaks and balls do. */
export function slide(from: Span, to: Span, seconds: Span): Maker {
  return (dice) => {
    const [start, end, lasts] = [
      between(dice, ...from),
      between(dice, ...to),
      between(dice, ...seconds),
    ]
    let phase = 0
    return {
      seconds: lasts,
      wave(i) {
        const t = i / sampleRate
        phase += (2 * Math.PI * (start + ((end - start) * t) / lasts)) / sampleRate
        return Math.sin(phase) * Math.sin((Math.PI * t) / lasts)
      },
    }
  }
}

/** A machine's plain tone; one pitch out of `hz` at a time. */
export function beep(hz: readonly number[], seconds: number, edge = 1): Maker {
  return (dice) => {
    const pitch = hz[Math.floor(between(dice, 0, hz.length - 0.001))] ?? 0
    const turn = (2 * Math.PI * pitch) / sampleRate
    return {
      seconds,
      wave: (i) =>
        (Math.sin(turn * i) + (edge - 1) * Math.sin(3 * turn * i)) * edges(i / sampleRate, seconds),
    }
  }
}

/** A syllable of talk too far away to be understood, out of one of a dozen throats. */
export function babble(pitch: Span, vowel: Span): Maker {
  const dice = noiseOf(7)
  const crowd = Array.from({ length: 12 }, () => {
    const hz = between(dice, ...pitch)
    return { hz, cycle: cycleOf(hz, between(dice, ...vowel)) }
  })
  return (dice) => {
    const one = crowd[Math.floor(between(dice, 0, 11.99))]
    const seconds = between(dice, 0.12, 0.3)
    const { hz, cycle } = one ?? { hz: 0, cycle: new Float32Array(256) }
    const turn = ((hz * between(dice, 0.9, 1.04)) / sampleRate) * 256
    const part = 1 / (sampleRate * seconds)
    return {
      seconds,
      wave(i) {
        const at = i * part
        const swell = 4 * at * (1 - at)
        return (cycle[(i * turn) & 255] ?? 0) * swell * swell
      },
    }
  }
}

/** One turn of a throat, drawn once and then read: a sum of overtones for every sample is dear. */
function cycleOf(hz: number, formant: number): Float32Array {
  const cycle = new Float32Array(256)
  for (let n = 1; n * hz < 3200; n++) {
    const strength =
      0.4 / n + Math.exp(-(((n * hz - formant) / 180) ** 2)) + 0.25 * near(n * hz, 2400)
    for (let i = 0; i < 256; i++) {
      cycle[i] = (cycle[i] ?? 0) + strength * Math.sin((2 * Math.PI * n * i) / 256)
    }
  }
  return cycle
}

const near = (hz: number, formant: number) => Math.exp(-(((hz - formant) / 350) ** 2))
