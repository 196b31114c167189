import { picksOf } from '../run/run.ts'
import type { Played } from '../run/play.ts'
import type { Beat } from '../story/beats.ts'

/** How far a run has been told to a hall. */
export interface ToldTo {
  readonly played: Played
  /** Beats of its open step that have been shown. */
  readonly at: number
}

/**
 * What of the open step has come since, where the telling only went on: another line of it, or the first
 * of the next. Undefined where the hall was taken somewhere else.
 */
export function freshBeats(before: ToldTo | undefined, now: ToldTo): readonly Beat[] | undefined {
  if (before === undefined) return undefined
  const [from, to] = [before.played.run, now.played.run]
  if (from.caseId !== to.caseId || from.truth !== to.truth) return undefined
  const [had, has] = [picksOf(from), picksOf(to)]
  if (had.some((pick, i) => has[i] !== pick)) return undefined
  const { beats } = now.played.here
  if (has.length === had.length) {
    return now.at >= before.at ? beats.slice(before.at, now.at) : undefined
  }
  return has.length === had.length + 1 ? beats.slice(0, now.at) : undefined
}
