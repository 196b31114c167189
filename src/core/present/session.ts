// A session before a hall, in the counts it is told by afterwards.
import { readRun } from '../run/run.ts'
import type { ToldVote } from './hall.ts'
import { leaderOf, truthFaces } from './vote.ts'

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
  for (const { vote, run } of lastOfEach(votes)) {
    const read = readRun(run)
    if (vote.kind !== 'truth' || !read.ok) continue
    const fraud = truthFaces[leaderOf(vote) ?? 2] === 'scam' ? 1 : 0
    if (read.run.truth === 'scam') {
      sight.frauds += 1
      sight.hits += fraud
    } else {
      sight.genuine += 1
      sight.alarms += fraud
    }
  }
  return sight
}

/** A vote that was opened again at the same moment counts as it was counted last. */
function lastOfEach(votes: readonly ToldVote[]): readonly ToldVote[] {
  const name = ({ run, vote }: ToldVote) => `${vote.kind} ${run}`
  return votes.filter((one, i) => !votes.slice(i + 1).some((later) => name(later) === name(one)))
}
