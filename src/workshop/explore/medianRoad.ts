import type { CaseFile } from '../../core/story/card.ts'
import { picksOf } from '../../core/run/run.ts'
import type { Truth } from '../../core/story/tags.ts'
import { finishAs } from './robots.ts'
import { wordsOf } from './roadLength.ts'

/** What half of all players play at least, who take whatever comes: one number a truth. */
export interface MedianRoad {
  readonly decisions: number
  /** Of calm reading. */
  readonly minutes: number
}

/** Odd, so that one road stands in the middle. */
const players = 99

/** The median over random players, always the same ones; each of decisions and minutes by itself. */
export function medianRoad(file: CaseFile, truth: Truth): MedianRoad {
  const roads = Array.from({ length: players }, (_, seed) => {
    const { run, lines } = finishAs('random', file, truth, seed)
    const { minutes } = wordsOf(lines.map(({ text }) => text))
    return { decisions: picksOf(run).length, minutes }
  })
  return {
    decisions: middle(roads.map(({ decisions }) => decisions)),
    minutes: middle(roads.map(({ minutes }) => minutes)),
  }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2] ?? 0
}
