import type { Line } from '../story/beats.ts'
import { kindAt, type Answer, type JudgementKind } from './judgement.ts'
import { isPractice, picksOf, type Act, type Run } from './run.ts'
import { linesOf, Misfit, type Step, type Tale } from '../story/step.ts'
import type { Parting } from '../story/parting.ts'
import type { FlagId } from '../story/tags.ts'
import type { View } from '../story/view.ts'

/** A run replayed: what has been shown, what stands open, what the player marked. */
export interface Played {
  readonly run: Run
  readonly steps: readonly Step[]
  readonly lines: readonly Line[]
  /** The open step: the last one. */
  readonly here: Step
  readonly view: View
  /** Raised flags by line number. */
  readonly raised: ReadonlyMap<number, FlagId>
  /** Where the twins part on this road; absent while both truths still read alike. */
  readonly parting?: Parting
  /** What the player thought it was, before anything had settled it. */
  readonly judgement?: Judgement
  /** The line at which the player says they knew; none where it was only at the end. */
  readonly recall?: Extract<Act, { did: 'recall' }>
  /** Of a run from before judgements were asked inside the story; counted nowhere. */
  readonly prediction?: Extract<Act, { did: 'predict' }>
  /** Played with the truth known from somewhere on: kept and shown, never counted as a judgement. */
  readonly practice: boolean
}

export interface Judgement {
  readonly answer: Answer
  readonly kind: JudgementKind
  /** The option the player was about to take when asked. */
  readonly about: number
  /** The step at which it was given: picks that came before it. */
  readonly at: number
}

/** Replays a run. @throws {Misfit} naming the first act that does not fit the story. */
export function play(tale: Tale, run: Run): Played {
  const steps = stepsOf(tale, run)
  const here = steps.at(-1)
  if (here === undefined) throw new Misfit(0)
  const told: Told = { raised: new Map() }
  const parting = tale.parting(run.truth, picksOf(run))
  const lines = linesOf(steps)
  const judgedAt = (at: number): Pick<Judgement, 'kind' | 'at'> => {
    const shown = lines.filter(({ n }) => n < (steps[at]?.lines ?? 0))
    return { at, kind: kindAt(shown, parting, tale.file.card) }
  }
  let step = 0
  run.acts.forEach((act, i) => {
    const now = steps[step]
    if (now === undefined) throw new Misfit(i)
    if (act.did === 'pick') step += 1
    else if (!fits(told, act, now, () => judgedAt(step))) throw new Misfit(i)
  })
  return {
    run,
    steps,
    here,
    lines,
    view: here.view,
    practice: isPractice(run),
    ...told,
    ...(parting === undefined ? {} : { parting }),
  }
}

/** What the acts that are no picks have added so far. */
interface Told {
  readonly raised: Map<number, FlagId>
  judgement?: Judgement
  recall?: NonNullable<Played['recall']>
  prediction?: NonNullable<Played['prediction']>
}

/** Adds an act to what is told; false where it has no place at this step. */
function fits(
  told: Told,
  act: Exclude<Act, { did: 'pick' }>,
  now: Step,
  judgedHere: () => Pick<Judgement, 'kind' | 'at'>,
): boolean {
  switch (act.did) {
    case 'flag':
    case 'unflag':
      return flagged(told.raised, act, now.lines)
    case 'judge':
      if (!mayJudge(told, act, now)) return false
      told.judgement = { answer: act.answer, about: act.about, ...judgedHere() }
      return true
    case 'recall':
    case 'predict':
      return lookedBack(told, act, now)
    case 'know':
      return true // it changes nothing that is shown
    case 'deal':
    case 'grant':
      return false // of a round of cards, not of a case
  }
}

/** Once, before anything has settled it, and about an option that is there. */
function mayJudge(
  { judgement }: Told,
  act: Extract<Act, { did: 'judge' }>,
  { view, options }: Step,
): boolean {
  if (judgement !== undefined) return false
  return view.ending === undefined && !view.verified && options[act.about] !== undefined
}

/** What is said once the story is told. */
function lookedBack(
  told: Told,
  act: Extract<Act, { did: 'recall' | 'predict' }>,
  { view, lines }: Step,
): boolean {
  if (view.ending === undefined) return false
  if (act.did === 'predict') told.prediction = act
  else if ((act.line ?? 0) >= lines) return false
  else told.recall = act
  return true
}

/** Raises or takes back a flag; false where there is no such line, or no flag on it. */
function flagged(
  raised: Map<number, FlagId>,
  act: Extract<Act, { did: 'flag' | 'unflag' }>,
  lines: number,
): boolean {
  if (act.did === 'unflag') return raised.delete(act.line)
  if (act.line >= lines) return false
  raised.set(act.line, act.flag)
  return true
}

/** The story's steps; a pick that does not fit is named by its place among all acts. */
function stepsOf(tale: Tale, run: Run): readonly Step[] {
  try {
    return tale.steps(run.truth, picksOf(run))
  } catch (problem) {
    if (!(problem instanceof Misfit)) throw problem
    const picks = run.acts.flatMap(({ did }, i) => (did === 'pick' ? [i] : []))
    throw new Misfit(picks[problem.at] ?? run.acts.length)
  }
}

/** Whether the player has been told which of the twins it is: from then on all is practice. */
export function truthKnown({ view, recall, prediction, practice }: Played): boolean {
  if (practice) return true
  return view.ending !== undefined && (recall ?? prediction) !== undefined
}

/** Told to its end, and the truth asked for: what a debrief and the logbook wait for. */
export function isFinished(played: Played): boolean {
  return played.view.ending !== undefined && truthKnown(played)
}

/**
 * The run one act longer. A flag that is taken back before the next decision leaves nothing behind:
 * who raises and lowers one for an hour makes no run too long to be read.
 */
export function withAct(run: Run, act: Act): Run {
  const raised = act.did === 'unflag' ? raisedHere(run, act.line) : -1
  const acts = raised < 0 ? [...run.acts, act] : run.acts.filter((_, i) => i !== raised)
  return { ...run, acts }
}

/** Where a line's flag was raised since the last decision; -1 where it was not. */
function raisedHere({ acts }: Run, line: number): number {
  const from = acts.findLastIndex(({ did }) => did !== 'flag' && did !== 'unflag')
  return acts.findLastIndex((act, i) => i > from && act.did === 'flag' && act.line === line)
}
