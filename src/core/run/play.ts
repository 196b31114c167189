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
        if (act.line >= now.lines) throw new Misfit(i)
        raised.set(act.line, act.flag)
        break
      case 'unflag':
        if (!raised.delete(act.line)) throw new Misfit(i)
        break
      case 'predict':
        if (now.view.ending === undefined) throw new Misfit(i)
        prediction = act
        break
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
    ...(prediction === undefined ? {} : { prediction }),
  }
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

/** The run one act longer. */
export function withAct(run: Run, act: Act): Run {
  return { ...run, acts: [...run.acts, act] }
}
