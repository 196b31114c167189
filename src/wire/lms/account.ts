// What a run tells, as any learning platform asks for it: answers, objectives, an outcome.
import type { Tiding } from '../../core/run/tidings.ts'
import type { Verdict } from '../../core/run/score.ts'
import type { Chain, FlagId, Move, Truth } from '../../core/story/tags.ts'
import { withScore, type Attempt } from './attempt.ts'
import { passMark, type PackageSettings } from './package.ts'

/** How an answer counts: right, neither, wrong. */
export type Worth = 'right' | 'neutral' | 'wrong'

/** A way out of a decision, by a name that says its place and what it does. */
export interface Choice {
  readonly at: number
  readonly move: Move
}

/** A decision, as an interaction. */
export interface Answered {
  readonly is: 'answered'
  /** Its number among all that the attempt has told. */
  readonly nth: number
  readonly caseId: string
  readonly truth: Truth
  readonly scene: string
  readonly chain: Chain
  readonly choices: readonly Choice[]
  readonly chosen: Choice
  /** Those that were worth most; none where nothing hung on it. */
  readonly right: readonly Choice[]
  readonly worth: Worth
  readonly points: number
  readonly bestPoints: number
  /** Milliseconds it stood open; absent where nobody measured. */
  readonly ms?: number
  readonly at: Date
  /** Flags of the lines before it, and raised there. */
  readonly flags: readonly FlagId[]
}

/** A flag, as an objective. */
export interface Objective {
  readonly is: 'objective'
  readonly nth: number
  readonly flag: FlagId
  readonly met: boolean
}

/** A run has come to its end. */
export interface Outcome {
  readonly is: 'outcome'
  /** The best of the attempt, 0–100; absent where the package tells no scores. */
  readonly score?: number
  /** Whether that is enough; absent where the package asks for none. */
  readonly passed?: boolean
}

/** How far the run has come, 0 to 1, and where that is. */
export interface Standing {
  readonly is: 'standing'
  readonly part: number
  readonly scene: string
}

export type Account = Answered | Objective | Outcome | Standing

/** What is known of the moment beside the tidings. */
export interface Moment {
  readonly truth: Truth
  /** The decision that stands open now. */
  readonly scene: string
  readonly at: Date
  readonly ms?: number
}

/** What the tidings of one act are to a platform, and the attempt with them told. Practice is none. */
export function accountOf(
  attempt: Attempt,
  tidings: readonly Tiding[],
  moment: Moment,
  settings: Pick<PackageSettings, 'tells' | 'mastery'>,
): { readonly attempt: Attempt; readonly accounts: readonly Account[] } {
  const accounts: Account[] = []
  let now = attempt
  const tellFlags = (flags: Parameters<typeof flagged>[1], final: boolean) => {
    const told = flagged(now, flags, final)
    now = told.attempt
    accounts.push(...told.accounts)
  }
  // Of whatever else is told a platform has no place to keep it.
  for (const tiding of tidings.filter(({ practice }) => !practice)) {
    if (tiding.tells === 'decision') {
      tellFlags(tiding.flags, false)
      accounts.push(answered(now, tiding, moment))
      now = { ...now, interactions: now.interactions + 1 }
    } else if (tiding.tells === 'progress') {
      accounts.push({ is: 'standing', part: tiding.part, scene: moment.scene })
    } else if (tiding.tells === 'completion') tellFlags(tiding.flags, true)
    else if (tiding.tells === 'score') {
      now = withScore(now, tiding.raw)
      accounts.push(outcomeOf(now, settings))
    }
  }
  return { attempt: now, accounts }
}

/** How an attempt stands that has scores; without any it is only done. */
export function outcomeOf(
  { scores }: Attempt,
  settings: Pick<PackageSettings, 'tells' | 'mastery'>,
): Outcome {
  if (settings.tells === 'completion' || scores === undefined) return { is: 'outcome' }
  const mark = passMark(settings)
  const passed = mark === undefined ? {} : { passed: scores.best >= mark }
  return { is: 'outcome', score: scores.best, ...passed }
}

type Decided = Extract<Tiding, { readonly tells: 'decision' }>

function answered({ interactions }: Attempt, tiding: Decided, moment: Moment): Answered {
  const { caseId, scene, chain, open, choice, move, verdict, points, bestPoints, flags } = tiding
  return {
    is: 'answered',
    nth: interactions,
    ...{ caseId, scene, chain, points, bestPoints },
    truth: moment.truth,
    choices: open.map(choiceOf),
    chosen: { at: choice, move },
    right: open.filter((one) => one.verdict === 'best').map(choiceOf),
    worth: verdict === undefined ? 'neutral' : worths[verdict],
    at: moment.at,
    ...(moment.ms === undefined ? {} : { ms: moment.ms }),
    flags: [...new Set(flags.map(({ flag }) => flag))],
  }
}

function choiceOf({ choice, move }: Decided['open'][number]): Choice {
  return { at: choice, move }
}

const worths = {
  best: 'right',
  fine: 'neutral',
  lucky: 'neutral',
  risky: 'wrong',
  missed: 'wrong',
  harmful: 'wrong',
  'false-alarm': 'wrong',
} as const satisfies Record<Verdict, Worth>

/** Flags that were there to be raised; met once is met, whatever a later run does. */
function flagged(
  attempt: Attempt,
  told: Decided['flags'],
  final: boolean,
): { readonly attempt: Attempt; readonly accounts: readonly Objective[] } {
  const objectives = [...attempt.objectives]
  const met = new Set(attempt.met)
  const accounts: Objective[] = []
  const hit = new Set(told.flatMap(({ flag, result }) => (seen.has(result) ? [flag] : [])))
  const there = told.filter(({ result }) => result === 'missed' || seen.has(result))
  for (const flag of new Set(there.map(({ flag: one }) => one))) {
    const known = objectives.indexOf(flag)
    if (met.has(flag) || (!hit.has(flag) && (known >= 0 || !final))) continue
    if (known < 0) objectives.push(flag)
    if (hit.has(flag)) met.add(flag)
    const nth = known < 0 ? objectives.length - 1 : known
    accounts.push({ is: 'objective', nth, flag, met: hit.has(flag) })
  }
  return { attempt: { ...attempt, objectives, met }, accounts }
}

/** On the very line, or beside it. */
const seen: ReadonlySet<string> = new Set(['hit', 'near'])
