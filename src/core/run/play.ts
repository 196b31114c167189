import type { Line } from '../story/beats.ts'
import { picksOf, type Act, type Run } from './run.ts'
import { linesOf, Misfit, type Step, type Tale } from '../story/step.ts'
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
  readonly prediction?: Extract<Act, { did: 'predict' }>
  /** Played with the truth known from somewhere on: kept and shown, never counted as a judgement. */
  readonly practice: boolean
}

/** Replays a run. @throws {Misfit} naming the first act that does not fit the story. */
export function play(tale: Tale, run: Run): Played {
  const steps = stepsOf(tale, run)
  const here = steps.at(-1)
  if (here === undefined) throw new Misfit(0)
  const raised = new Map<number, FlagId>()
  let prediction: Played['prediction']
  let step = 0
  run.acts.forEach((act, i) => {
    const now = steps[step]
    if (now === undefined) throw new Misfit(i)
    switch (act.did) {
      case 'pick':
        step += 1
        break
      case 'flag':
      case 'unflag':
        if (!flagged(raised, act, now.lines)) throw new Misfit(i)
        break
      case 'predict':
        if (now.view.ending === undefined) throw new Misfit(i)
        prediction = act
        break
      case 'know':
        break // it changes nothing that is shown
      case 'deal':
        throw new Misfit(i) // cards are dealt in a round, not in a case
    }
  })
  return {
    run,
    steps,
    here,
    lines: linesOf(steps),
    view: here.view,
    raised,
    practice: run.acts.some(({ did }) => did === 'know'),
    ...(prediction === undefined ? {} : { prediction }),
  }
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
export function truthKnown({ view, prediction, practice }: Played): boolean {
  return practice || (view.ending !== undefined && prediction !== undefined)
}

/** Told to its end, and judged where a judgement is asked: what a debrief and the logbook wait for. */
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
