import { babble, burst } from './grains.ts'
import { grains, inRuns, scattered, type Layer } from './layers.ts'

/** Fingers on a keyboard. */
export const key = (seed: number, level: number, runs: number): Layer =>
  grains({
    ...{ seed, level },
    times: inRuns({ runs, count: [5, 12], gap: [0.09, 0.2] }),
    grain: burst({ from: 900, to: 4200, seconds: [0.02, 0.035] }),
  })

/** Double clicks. */
export const mouse = (seed: number, level: number): Layer =>
  grains({
    ...{ seed, level },
    times: inRuns({ runs: 9, count: [2, 2], gap: [0.07, 0.1] }),
    grain: burst({ from: 2600, to: 8000, seconds: [0.008, 0.012] }),
  })

/** People who talk, too far away to be understood. */
export const talk = (
  seed: number,
  level: number,
  perSecond: number,
  vowel: readonly [number, number],
) =>
  grains({
    ...{ seed, level },
    times: scattered(perSecond),
    grain: babble([95, 235], vowel),
  })
