// When the player is asked what they think it is: once, inside the story, before anything settles it.
import type { Option } from '../story/beats.ts'
import { StoryProblem } from '../story/problem.ts'
import type { Tale } from '../story/step.ts'
import { truths, type Move } from '../story/tags.ts'
import { isTheirs, kindAt, type JudgementKind } from './judgement.ts'
import type { View } from '../story/view.ts'
import { truthKnown, type Played } from './play.ts'
import { picksOf } from './run.ts'

/** Moves that answer nothing: who asks, or plays for time, has not made up their mind. */
const open: ReadonlySet<Move> = new Set(['ask', 'stall'])
/** Checking, refusing, reporting: what may be done about it before the truths have parted. */
const away: ReadonlySet<Move> = new Set(['verify', 'refuse', 'report'])

/**
 * Whether the player is to be asked before taking this option, and what the answer will count for.
 * Asked are, both halves by the same rule:
 * - who answers what the other side has said since the truths parted (*informed*);
 * - who checks, refuses or reports while both still read alike (*blind*);
 * - whoever is about to settle it or to end it, whatever the move: no road gets there unasked.
 */
export function askedBefore(tale: Tale, played: Played, option: Option): JudgementKind | undefined {
  const { view, judgement, lines, parting } = played
  if (judgement !== undefined || truthKnown(played)) return undefined
  if (isSettled(view)) return undefined
  const { card } = tale.file
  const kind = kindAt(lines, parting, card)
  const spoke = lines.some((line) => isTheirs(line, card))
  if (answersIt(option, kind, { spoke, overreach: view.overreach })) return kind
  return settles(tale, played, option.index) ? kind : undefined
}

/** What of a moment decides whether an option answers the other side. */
export interface Addressed {
  /** The other side has said something. */
  readonly spoke: boolean
  readonly overreach: string | undefined
}

/** Whether an option by itself calls for a judgement, wherever it leads. */
export function answersIt(
  { move, inside }: Pick<Option, 'move' | 'inside'>,
  kind: JudgementKind,
  { spoke, overreach }: Addressed,
): boolean {
  // To refuse what the real one has no right to says nothing about who it is.
  if (overreach !== undefined) return false
  // A check through their own channel proves nothing: it is a question.
  const does: Move = move === 'verify' && inside ? 'ask' : move
  return kind === 'informed' ? !open.has(does) : away.has(does) && spoke
}

/** A check has settled it, or it is over. */
export const isSettled = ({ verified, ending }: Pick<View, 'verified' | 'ending'>): boolean =>
  verified || ending !== undefined

/** Whether it leads to an ending or a check; while both truths read alike, in either of them. */
function settles(tale: Tale, { run, parting }: Played, option: number): boolean {
  const picks = [...picksOf(run), option]
  const open = parting === undefined ? truths : [run.truth]
  return open.some((truth) => {
    const view = viewAfter(tale, truth, picks)
    return view !== undefined && isSettled(view)
  })
}

/** A story that breaks there says so when it is taken there. */
function viewAfter(tale: Tale, truth: (typeof truths)[number], picks: readonly number[]) {
  try {
    return tale.steps(truth, picks).at(-1)?.view
  } catch (problem) {
    if (problem instanceof StoryProblem) return undefined
    throw problem
  }
}
