import { play, type Played } from '../core/play.ts'
import type { Run } from '../core/run.ts'
import { Misfit, type Tale } from '../core/step.ts'
import type { Truth } from '../core/tags.ts'

export interface Resumed {
  readonly played: Played
  /** The kept run no longer fits the case, which began afresh. */
  readonly startedAfresh: boolean
}

/** A run of this case before its first act. */
export function freshRun(tale: Tale, truth: Truth): Run {
  const { id, version, language } = tale.file
  return { caseId: id, version, language, truth, acts: [] }
}

/**
 * Goes on with a run, in the tale's language and version. A run played on another version goes on
 * if it still fits; otherwise the case begins again with the same truth.
 */
export function resume(tale: Tale, kept: Run): Resumed {
  const fresh = freshRun(tale, kept.truth)
  try {
    return { played: play(tale, { ...fresh, acts: kept.acts }), startedAfresh: false }
  } catch (problem) {
    if (!(problem instanceof Misfit)) throw problem
    return { played: play(tale, fresh), startedAfresh: true }
  }
}
