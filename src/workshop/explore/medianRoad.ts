import type { CaseFile, EndingId } from '../../core/story/card.ts'
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

/** The game of somebody who takes whatever comes. */
export interface Wandered extends MedianRoad {
  readonly ending: EndingId | undefined
}

/** Odd, so that one road stands in the middle. */
export const medianPlayers = 99

/** The median over random players, always the same ones; each of decisions and minutes by itself. */
export const medianRoad = (file: CaseFile, truth: Truth): MedianRoad =>
  medianOf(wander(file, truth, medianPlayers))

/** So many games, always the same ones. @throws where one never comes to an end. */
export function wander(file: CaseFile, truth: Truth, players: number): readonly Wandered[] {
  return Array.from({ length: players }, (_, seed) => {
    const { run, lines, view } = finishAs('random', file, truth, seed)
    const { minutes } = wordsOf(lines.map(({ text }) => text))
    return { ending: view.ending, decisions: picksOf(run).length, minutes }
  })
}

/** The median of games that were played. */
export function medianOf(games: readonly Wandered[]): MedianRoad {
  return {
    decisions: middle(games.map(({ decisions }) => decisions)),
    minutes: middle(games.map(({ minutes }) => minutes)),
  }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) / 2] ?? 0
}
