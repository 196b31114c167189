import { Misfit, type Tale } from '../story/step.ts'
import type { Truth } from '../story/tags.ts'
import { play, type Played } from './play.ts'
import type { Run } from './run.ts'

export interface Resumed {
  readonly played: Played
  /** The first act of the kept run that no longer fits, from 1; absent where all of it fits. */
  readonly misfit?: number
}

/** A run of this case before its first act. */
export function freshRun(tale: Tale, truth: Truth): Run {
  const { id, version, language } = tale.file
  return { caseId: id, version, language, truth, acts: [] }
}

/**
 * Goes on with a run, in the tale's language and version. A run played on another version goes as
 * far as it still fits, and stands there. @throws StoryProblem where the script is at fault.
 */
export function resume(tale: Tale, kept: Run): Resumed {
  const whole: Run = { ...freshRun(tale, kept.truth), acts: kept.acts }
  try {
    return { played: play(tale, whole) }
  } catch (problem) {
    if (!(problem instanceof Misfit)) throw problem
    // A story that does not fit at its very start has no fitting part.
    if (problem.at === 0 && kept.acts.length === 0) throw problem
    const before = resume(tale, { ...whole, acts: whole.acts.slice(0, problem.at) })
    return { misfit: problem.at + 1, ...before }
  }
}
