import { warmFrames, type Layer } from './layers.ts'
import { kWeighting, lufsOf } from './loudness.ts'
import { lowPassing, sampleRate, type Samples } from './signal.ts'

/** A room tone in two loops that make the whole: walls, and what comes in from further off. */
export interface Cooked {
  readonly near: Samples
  readonly open: Samples
}

/** Samples made between two looks at the clock. */
const bite = 2000
/** Below this the walls sound, above it the world; pressure takes the world away. */
const wallHz = 700

/**
 * Renders a loop bite by bite, so that whoever cooks may rest in between: a whole tone takes
 * longer than a tap may wait. `lufs` is how loud both loops are together.
 */
export function* cook(
  layers: readonly Layer[],
  seconds: number,
  lufs: number,
): Generator<undefined, Cooked> {
  const frames = Math.round(seconds * sampleRate)
  const waves = layers.map((layer) => layer(frames))
  const whole = new Float32Array(frames)
  const [near, open] = [new Float32Array(frames), new Float32Array(frames)]
  const [low, low2] = [lowPassing(wallHz), lowPassing(wallHz)]
  const weigh = kWeighting(sampleRate)
  let power = 0
  for (let from = -warmFrames; from < frames; from += bite) {
    for (let i = from; i < Math.min(frames, from + bite); i++) {
      let sum = 0
      for (const wave of waves) sum += wave(i)
      const walls = low2(low(sum))
      const heard = weigh(sum)
      if (i < 0) continue
      whole[i] = sum
      near[i] = walls
      power += heard * heard
    }
    yield
  }
  const gain = 10 ** ((lufs - lufsOf(power / frames)) / 20)
  for (let i = 0; i < frames; i++) {
    const walls = (near[i] ?? 0) * gain
    near[i] = walls
    open[i] = (whole[i] ?? 0) * gain - walls
  }
  return { near, open }
}

/** Cooks without a rest. */
export function cookNow(...dish: Parameters<typeof cook>): Cooked {
  const cooking = cook(...dish)
  for (;;) {
    const { done, value } = cooking.next()
    if (done === true) return value
  }
}
