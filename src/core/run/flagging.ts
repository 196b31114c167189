import type { Line } from '../story/beats.ts'
import type { Card } from '../story/card.ts'
import type { Played } from './play.ts'
import type { FlagId, Truth } from '../story/tags.ts'

/**
 * `near`: the right line under another name. `fair`: a doubt about something that real people and
 * frauds both say. `false`: an innocent line.
 */
export const flagResults = ['hit', 'near', 'missed', 'fair', 'false'] as const
export type FlagResult = (typeof flagResults)[number]

export interface FlagMark {
  readonly line: Line
  readonly raised?: FlagId
  readonly result: FlagResult
}

/** What somebody else said or showed can be flagged; what is told, and one's own words, cannot. */
export function canBeFlagged({ channel, speaker }: Line, { you }: Pick<Card, 'you'>): boolean {
  return channel.on !== 'narration' && speaker !== you
}

/**
 * What the flags of a run came to. `until`: lines shown when the player broke off; what came later
 * is not missed any more.
 */
export function flagMarks(
  { run, lines, raised: raisedOn, parting }: Played,
  card: Pick<Card, 'you'>,
  until: number,
): readonly FlagMark[] {
  // What both truths say tells nothing apart.
  const parts = ({ n, text }: Line) =>
    parting !== undefined && n >= parting.line && parting.alike?.includes(text) !== true
  return lines.flatMap((line): FlagMark[] => {
    if (!canBeFlagged(line, card)) return []
    const raised = raisedOn.get(line.n)
    if (raised !== undefined) {
      return [{ line, raised, result: resultOf(line, raised, run.truth, parts(line)) }]
    }
    const missed = run.truth === 'scam' && line.flags.length > 0 && parts(line) && line.n < until
    return missed ? [{ line, result: 'missed' }] : []
  })
}

function resultOf(line: Line, raised: FlagId, truth: Truth, parts: boolean): FlagResult {
  if (line.flags.length === 0) return 'false'
  if (truth === 'genuine' || !parts) return 'fair'
  return line.flags.includes(raised) ? 'hit' : 'near'
}
