// What a certificate may be made for, from the logbook alone.
import type { LogLine, ToldCase } from './logbook.ts'
import { fnv1a } from '../run/run.ts'

/** One thing a certificate can be for: a story, or all of them. */
export interface Attested {
  /** The case's id; undefined for the whole training. */
  readonly caseId?: string
  /** When it was finished: ISO 8601, UTC. */
  readonly at: string
  /** 0–100; over several stories, the mean of the best of each. */
  readonly score: number
  /** How many stories it covers. */
  readonly stories: number
  /** Follows from the runs, so that the same certificate always carries the same number. */
  readonly hash: string
}

export interface Attestable {
  readonly cases: readonly Attested[]
  /** Present once every story was finished. */
  readonly course?: Attested
  /** How many stories are still to be finished. */
  readonly left: number
}

interface Finished extends LogLine {
  readonly told: ToldCase
}

/** The best finished run of each case, in the order of `caseIds`, and all of them together. */
export function attestable(log: readonly LogLine[], caseIds: readonly string[]): Attestable {
  const finished = log.filter((line): line is Finished => line.told.kind === 'case')
  const best = caseIds.flatMap((id) => bestOf(finished.filter(({ told }) => told.caseId === id)))
  const cases = best.map(({ at, run, told }): Attested => ({
    caseId: told.caseId,
    at,
    score: Math.round(told.score),
    stories: 1,
    hash: hashOf(`${at} ${run}`),
  }))
  const left = caseIds.length - cases.length
  return left > 0 || cases.length < 2 ? { cases, left } : { cases, left, course: allOf(best) }
}

/** The highest score; of equals, the first. */
function bestOf(lines: readonly Finished[]): readonly Finished[] {
  const best = lines.reduce<Finished | undefined>(
    (a, b) => (a === undefined || b.told.score > a.told.score ? b : a),
    undefined,
  )
  return best === undefined ? [] : [best]
}

function allOf(best: readonly Finished[]): Attested {
  const sum = best.reduce((total, { told }) => total + told.score, 0)
  return {
    at: best.map(({ at }) => at).reduce((a, b) => (a > b ? a : b)),
    score: Math.round(sum / best.length),
    stories: best.length,
    hash: hashOf(best.map(({ at, run }) => `${at} ${run}`).join('\n')),
  }
}

/** Eight letters and figures, in two groups; for telling apart, not for proof. */
function hashOf(text: string): string {
  const hex = fnv1a(text).toString(16).toUpperCase().padStart(8, '0')
  return `${hex.slice(0, 4)}-${hex.slice(4)}`
}
