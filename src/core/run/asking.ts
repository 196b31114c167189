// When the player is asked what they think it is: once, inside the story, before anything settles it.
import type { Line, Option } from '../story/beats.ts'
import type { Card } from '../story/card.ts'
import { StoryProblem } from '../story/problem.ts'
import type { Tale } from '../story/step.ts'
import { truths, type Move } from '../story/tags.ts'
import { isTheirs, kindAt, type JudgementKind } from './judgement.ts'
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
  if (view.verified || view.ending !== undefined) return undefined
  const { card } = tale.file
  const kind = kindAt(lines, parting, card)
  // To refuse what the real one has no right to says nothing about who it is.
  const answers = view.overreach === undefined && answersIt(option, kind, lines, card)
  return answers || settles(tale, played, option.index) ? kind : undefined
}

function answersIt(
  { move, inside }: Option,
  kind: JudgementKind,
  lines: readonly Line[],
  card: Card,
): boolean {
  // A check through their own channel proves nothing: it is a question.
  const does: Move = move === 'verify' && inside ? 'ask' : move
  if (kind === 'informed') return !open.has(does)
  return away.has(does) && lines.some((line) => isTheirs(line, card))
}

/** Whether it leads to an ending or a check; while both truths read alike, in either of them. */
function settles(tale: Tale, { run, parting }: Played, option: number): boolean {
  const picks = [...picksOf(run), option]
  const open = parting === undefined ? truths : [run.truth]
  return open.some((truth) => {
    const view = viewAfter(tale, truth, picks)
    return view !== undefined && (view.verified || view.ending !== undefined)
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
