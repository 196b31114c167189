import { lowPassing, noiseOf, sampleRate } from './signal.ts'

/**
 * What a room tone is laid together from. Each layer repeats exactly after `frames` samples: noise
 * is a function of the place in the loop, hums make whole turns, and what sounds over the end is
 * heard at the beginning. So a loop has no seam that would have to be folded away.
 */
export type Layer = (frames: number) => Wave

/** Called for every sample in turn, from −{@link warmFrames}, where filters and echoes fill. */
export type Wave = (i: number) => number

export const warmFrames = 1.5 * sampleRate

/** A repeatable number from −1 to 1 for each place of a stream. */
function noiseAt(seed: number, at: number): number {
  let mixed = Math.imul(at + seed * 0x9e3779b1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1
}

/** Noise between two pitches, which comes and goes `turns` times in the loop by `depth`. */
export function hiss(o: {
  seed: number
  from: number
  to: number
  level: number
  turns?: number
  depth?: number
}): Layer {
  return (frames) => {
    const [low, low2, cut] = [lowPassing(o.to), lowPassing(o.to), lowPassing(o.from)]
    // About as strong whatever its width.
    const level = o.level * 1.73 * Math.sqrt(sampleRate / 2 / (1.3 * o.to))
    const { turns = 0, depth = 0 } = o
    return (i) => {
      const heard = low2(low(noiseAt(o.seed, (i + frames) % frames)))
      const swell = 1 - depth * (0.5 + 0.5 * Math.cos((2 * Math.PI * turns * i) / frames))
      return (heard - cut(heard)) * level * swell
    }
  }
}

/** Steady pitches, brought to whole turns in the loop; `beats` makes them tremble. */
export function hum(
  parts: readonly (readonly [hz: number, level: number])[],
  beats?: { readonly hz: number; readonly turns: number },
): Layer {
  return (frames) => {
    const whole = (hz: number) => (2 * Math.PI * Math.round((hz * frames) / sampleRate)) / frames
    const turning = parts.map(([hz, level]) => [whole(hz), level] as const)
    const beat = beats === undefined ? 0 : whole(beats.hz)
    const swell = beats === undefined ? 0 : (2 * Math.PI * beats.turns) / frames
    return (i) => {
      let sum = 0
      for (const [turn, level] of turning) sum += level * Math.sin(turn * i)
      if (beat === 0) return sum
      return sum * (0.5 + 0.5 * Math.sin(beat * i)) ** 2 * (0.55 - 0.45 * Math.cos(swell * i))
    }
  }
}

/** One small sound among many; told how many samples it has lasted. */
export interface Grain {
  readonly seconds: number
  readonly wave: (i: number) => number
}

export type Dice = () => number

/** When small sounds begin, in seconds, within a loop. */
export type Times = (seconds: number, dice: Dice) => readonly number[]

const between = (dice: Dice, from: number, to: number) => from + ((dice() + 1) / 2) * (to - from)
export { between }

export const scattered =
  (perSecond: number): Times =>
  (seconds, dice) =>
    Array.from({ length: Math.round(perSecond * seconds) }, () => between(dice, 0, seconds))

/** Like a clock; `apart` should go into the loop a whole number of times. */
export const every =
  (apart: number): Times =>
  (seconds) =>
    Array.from({ length: Math.round(seconds / apart) }, (_, i) => i * apart)

/** Several in a row, then nothing for a while: steps, typing, birds. */
export const inRuns =
  (o: { runs: number; count: readonly [number, number]; gap: readonly [number, number] }): Times =>
  (seconds, dice) =>
    Array.from({ length: o.runs }, (_, run) => {
      let at = ((run + between(dice, 0, 0.6)) / o.runs) * seconds
      return Array.from({ length: Math.round(between(dice, ...o.count)) }, () => {
        const now = at
        at += between(dice, ...o.gap)
        return now
      })
    }).flat()

/** Small sounds strewn over the loop; each must be shorter than the warm-up. */
export function grains(o: {
  seed: number
  level: number
  times: Times
  grain: (dice: Dice) => Grain
}): Layer {
  return (frames) => {
    const starts = o
      .times(frames / sampleRate, noiseOf(o.seed))
      .map((at, n) => ({ from: Math.round(at * sampleRate) % frames, n }))
    // Those at the end are heard again before the beginning, and ring on into it.
    const before = starts
      .filter(({ from }) => from >= frames - warmFrames)
      .map(({ from, n }) => ({ from: from - frames, n }))
    const queue = [...before, ...starts].sort(
      (one, other) => one.from - other.from || one.n - other.n,
    )
    let next = 0
    let sounding: { from: number; until: number; wave: Grain['wave']; strength: number }[] = []
    return (i) => {
      for (let coming = queue[next]; coming?.from === i; coming = queue[++next]) {
        const dice = noiseOf(o.seed * 1009 + coming.n)
        const strength = o.level * between(dice, 0.55, 1)
        const { seconds, wave } = o.grain(dice)
        sounding.push({ from: i, until: i + seconds * sampleRate, wave, strength })
      }
      if (sounding.length === 0) return 0
      let sum = 0
      let over = false
      for (const one of sounding) {
        sum += one.strength * one.wave(i - one.from)
        over ||= i + 1 >= one.until
      }
      if (over) sounding = sounding.filter(({ until }) => i + 1 < until)
      return sum
    }
  }
}
