// What a run tells whoever stands outside the game, an embedding page or a learning platform: what was
// decided, thought, flagged and earned, in our closed words. No name, and nothing that somebody typed.
import type { Card, EndingId } from '../story/card.ts'
import {
  chains,
  type Chain,
  type FlagId,
  type Language,
  type Move,
  type Truth,
} from '../story/tags.ts'
import type { Tale } from '../story/step.ts'
import type { FlagMark, FlagResult } from './flagging.ts'
import type { Answer, JudgementKind } from './judgement.ts'
import type { Loss } from './loss.ts'
import { truthKnown, type Played } from './play.ts'
import { recordOf, type Decision, type Record } from './record.ts'
import { picksOf, type Act } from './run.ts'
import { worthOf, type Verdict } from './score.ts'
import type { Before, Cause } from './session.ts'

/** One way out of a decision. */
export interface Open {
  /** Its place among the options, from 0, in the script's order. */
  readonly choice: number
  readonly move: Move
  /** Absent where nothing hung on the decision. */
  readonly verdict?: Verdict
}

/** A flag that was raised, or was there to be raised. */
export interface FlagTold {
  readonly flag: FlagId
  readonly result: FlagResult
}

interface Of {
  readonly caseId: string
  /** The truth was known already: to be shown, never to be counted. */
  readonly practice: boolean
}

export type Tiding = Of &
  (
    | {
        readonly tells: 'started'
        readonly language: Language
        /** Decisions taken before; 0 where it begins. */
        readonly decisions: number
      }
    | ({ readonly tells: 'decision' } & DecisionTold)
    /** One of the player's own was taken back: so many decisions are left. */
    | { readonly tells: 'rewound'; readonly decisions: number }
    | { readonly tells: 'flag'; readonly flag: FlagId; readonly raised: boolean }
    | {
        readonly tells: 'judgement'
        readonly answer: Answer
        readonly kind: JudgementKind
        readonly right: 0 | 0.5 | 1
      }
    /** 0 at the first words, 1 at an ending; it never goes back within a run. */
    | { readonly tells: 'progress'; readonly part: number; readonly chain: Chain }
    /** Told at an ending, and again where a flag is raised after it. */
    | ({ readonly tells: 'completion' } & CompletionTold)
    /** With the completion: of what could be earned on this road. */
    | { readonly tells: 'score'; readonly raw: number; readonly min: 0; readonly max: 100 }
  )

export interface DecisionTold {
  /** Decisions that came before it in this run. */
  readonly nth: number
  /** Which decision of the script: the same on every road that comes by. */
  readonly scene: string
  readonly chain: Chain
  /** A check of the player's own had settled it. */
  readonly verified: boolean
  readonly choice: number
  readonly move: Move
  /** Absent where nothing hung on it. */
  readonly verdict?: Verdict
  readonly points: number
  readonly bestPoints: number
  /** What stood open, the choice among it. */
  readonly open: readonly Open[]
  /** Of the lines since the decision before, and what was raised meanwhile. */
  readonly flags: readonly FlagTold[]
}

export interface CompletionTold {
  readonly ending: EndingId
  readonly truth: Truth
  readonly decisions: number
  /** A fraud got something. */
  readonly lost: boolean
  /** What, in kinds. */
  readonly losses: readonly Loss[]
  readonly verified: boolean
  /** Against a fraud: where the chain was broken for good. */
  readonly brokeAt?: Chain
  readonly flags: readonly FlagTold[]
}

/** What there is to tell now; nothing where only the language changed. Takes what a listener hears. */
export function tidingsOf(
  { file: { card } }: Pick<Tale, 'file'>,
  played: Played,
  cause: Cause,
  before: Before,
): readonly Tiding[] {
  const of = { caseId: played.run.caseId, practice: played.practice }
  const decisions = picksOf(played.run).length
  switch (cause) {
    case 'spoken':
      return []
    case 'opened':
      return [{ ...of, tells: 'started', language: played.run.language, decisions }]
    case 'rewound':
      return [{ ...of, tells: 'rewound', decisions }]
    case 'acted':
      return afterAct(played, card, before).map((tiding) => ({ ...of, ...tiding }))
  }
}

/** A tiding before it is said of which case it is. */
type Bare = Tiding extends infer T ? (T extends Of ? Omit<T, keyof Of> : never) : never

function afterAct(played: Played, card: Card, { run }: Before): readonly Bare[] {
  const act = actAfter(played.run.acts, run.acts)
  if (act?.did === 'pick') return afterPick(played, recordOf(played, card))
  if (act?.did === 'judge') return judged(recordOf(played, card))
  const flag = flagAct(act, run.acts)
  return flag === undefined ? [] : [{ tells: 'flag', ...flag }, ...ended(played, card)]
}

function judged({ judgement }: Record): readonly Bare[] {
  if (judgement === undefined) return []
  const { answer, kind, right } = judgement
  return [{ tells: 'judgement', answer, kind, right }]
}

/** What was raised or taken back, where that is what was done. */
function flagAct(act: Act | undefined, before: readonly Act[]) {
  if (act?.did === 'flag') return { flag: act.flag, raised: true }
  if (act?.did !== 'unflag') return undefined
  const was = before.findLast((one) => one.did === 'flag' && one.line === act.line)
  return was?.did === 'flag' ? { flag: was.flag, raised: false } : undefined
}

/** The act that made one run the other; a flag taken back at once leaves the run a flag shorter. */
function actAfter(now: readonly Act[], before: readonly Act[]): Act | undefined {
  if (now.length > before.length) return now.at(-1)
  const gone = before.find((act, i) => now[i] !== act)
  return gone?.did === 'flag' ? { did: 'unflag', line: gone.line } : undefined
}

function afterPick(played: Played, record: Record): readonly Bare[] {
  const decision = record.decisions.at(-1)
  if (decision === undefined) return []
  const told = { tells: 'decision' as const, ...decisionTold(played, record, decision) }
  return [told, { tells: 'progress', ...progressOf(played) }, ...completed(record)]
}

/** A flag raised on the last lines is still one, until the truth is asked for. */
function ended(played: Played, card: Card): readonly Bare[] {
  return truthKnown(played) ? [] : completed(recordOf(played, card))
}

/** How a decision of a played run is told. */
function decisionTold(played: Played, record: Record, decision: Decision): DecisionTold {
  const { index, options, picked, chain, verified, counts, verdict, points, bestPoints } = decision
  const step = played.steps[index]
  const from = played.steps[index - 1]?.lines ?? 0
  const raised = raisedSince(played.run.acts)
  const here = record.flags.filter(
    ({ line: { n } }) => (n >= from && n < (step?.lines ?? 0)) || raised.has(n),
  )
  return {
    nth: index,
    scene: step?.scene ?? '',
    chain,
    verified,
    choice: picked.index,
    move: picked.move,
    ...(counts ? { verdict } : {}),
    points,
    bestPoints,
    open: options.map((option) => ({
      choice: option.index,
      move: option.move,
      ...(counts && step !== undefined
        ? { verdict: worthOf(option, record.truth, step.view).verdict }
        : {}),
    })),
    flags: flagsTold(here),
  }
}

/** Lines flagged since the decision before the last one. */
function raisedSince(acts: readonly Act[]): ReadonlySet<number> {
  const last = acts.findLastIndex(({ did }) => did === 'pick')
  const before = acts.slice(0, last).findLastIndex(({ did }) => did === 'pick')
  const between = acts.slice(before + 1, last)
  return new Set(between.flatMap((act) => (act.did === 'flag' ? [act.line] : [])))
}

function flagsTold(marks: readonly FlagMark[]): readonly FlagTold[] {
  return marks.flatMap(({ raised, line, result }) =>
    raised === undefined
      ? line.flags.map((flag) => ({ flag, result }))
      : [{ flag: raised, result }],
  )
}

/** How far a run has come: a story's length is not known, the stages of its chain are. */
export function progressOf({ steps, view }: Pick<Played, 'steps' | 'view'>): {
  readonly part: number
  readonly chain: Chain
} {
  const { chain, ending } = view
  if (ending !== undefined) return { part: 1, chain }
  const furthest = Math.max(...steps.map((step) => chains.indexOf(step.view.chain)))
  const part = (furthest + (steps.length > 1 ? 0.5 : 0)) / chains.length
  return { part: Math.round(part * 100) / 100, chain }
}

function completed(record: Record): readonly Bare[] {
  const told = completionOf(record)
  if (told === undefined) return []
  return [
    { tells: 'completion', ...told },
    { tells: 'score', raw: record.score, min: 0, max: 100 },
  ]
}

/** What a run came to; undefined before its ending. */
export function completionOf(record: Record): CompletionTold | undefined {
  const { ending, truth, lost, losses, verified, brokeAt } = record
  if (ending === undefined) return undefined
  return {
    ending,
    truth,
    decisions: record.decisions.length,
    lost,
    losses,
    verified,
    ...(brokeAt === undefined ? {} : { brokeAt }),
    flags: flagsTold(record.flags),
  }
}
