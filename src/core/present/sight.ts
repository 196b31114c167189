// A session before a hall, in the counts it is told by afterwards.
import { readRun } from '../run/run.ts'
import type { Truth } from '../story/tags.ts'
import type { ToldVote } from './hall.ts'
import { isGuessRight, leaderOf, truthFaces } from './vote.ts'

/** Two numbers, never one: what a hall saw through, and what it took for what it was not. */
export interface HallSight {
  /** Frauds the hall was asked about, and took for one. */
  readonly hits: number
  readonly frauds: number
  /** Real ones the hall was asked about, and took for a fraud. */
  readonly alarms: number
  readonly genuine: number
}

/** The hall's own hits and false alarms, of all votes by truth of the session. */
export function sightOf(votes: readonly ToldVote[]): HallSight {
  const sight = { hits: 0, frauds: 0, alarms: 0, genuine: 0 }
  for (const one of lastOfEach(votes)) {
    const { vote } = one
    const truth = truthOf(one)
    if (truth === undefined) continue
    const fraud = truthFaces[leaderOf(vote) ?? 2] === 'scam' ? 1 : 0
    if (truth === 'scam') {
      sight.frauds += 1
      sight.hits += fraud
    } else {
      sight.genuine += 1
      sight.alarms += fraud
    }
  }
  return sight
}

/** What was asked about, where fraud or real was asked: a quick card, or a story. */
function truthOf({ vote, run }: ToldVote): Truth | undefined {
  if (vote.kind !== 'truth') return undefined
  if (vote.on !== undefined) return vote.on.is === 'card' ? vote.on.truth : undefined
  const read = readRun(run)
  return read.ok ? read.run.truth : undefined
}

/** How often the class knew which line would catch most of it, of all its guesses. */
export function guessesOf(votes: readonly ToldVote[]): { right: number; of: number } {
  const guessed = lastOfEach(votes).filter(({ vote }) => vote.guess !== undefined)
  return { right: guessed.filter(({ vote }) => isGuessRight(vote)).length, of: guessed.length }
}

/** A vote that was opened again at the same moment counts as it was counted last. */
function lastOfEach(votes: readonly ToldVote[]): readonly ToldVote[] {
  const name = ({ run, vote }: ToldVote) => `${vote.kind} ${vote.on?.id ?? run}`
  return votes.filter((one, i) => !votes.slice(i + 1).some((later) => name(later) === name(one)))
}
