// What a platform says it holds of before. It may say anything: only what reads as such is believed.
import { flags } from '../../core/story/tags.ts'
import { newAttempt, readAttempt, withScore, type Attempt } from './attempt.ts'
import { flagId, type Dialect } from './dialect.ts'

export interface Held {
  readonly attempt: Attempt
  /** To be looked at: nothing is written. */
  readonly looksOnly: boolean
  /** Nothing has been written in this attempt before. */
  readonly fresh: boolean
  /** Done already, and passed already: neither is ever taken back. */
  readonly done: boolean
  readonly passed: boolean
}

/** Asks the platform; `mark` names the attempt where it is a new one. */
export function heldBy(dialect: Dialect, ask: (element: string) => string, mark: string): Held {
  const { elements } = dialect
  const status = ask(elements.status)
  const passed = status === 'passed' || ask(elements.success) === 'passed'
  const kept = readAttempt(ask(elements.kept))
  const score = Number(ask(elements.score) || 'none')
  const known = kept ?? newAttempt(mark)
  const scored =
    known.scores === undefined && score >= 0 && score <= 100 ? withScore(known, score) : known
  return {
    attempt: counted(dialect, ask, scored),
    looksOnly: ['browse', 'review'].includes(ask(elements.mode)),
    fresh: kept === undefined && !['incomplete', 'completed', 'passed', 'failed'].includes(status),
    done: passed || status === 'completed',
    passed,
  }
}

/** Numbered on from what the platform has: a gap it refuses, and a number used twice it overwrites. */
function counted(dialect: Dialect, ask: (element: string) => string, attempt: Attempt): Attempt {
  const { interactions, objectives: listed } = dialect.elements
  const there = countIn(ask(`${interactions}._count`)) ?? attempt.interactions
  const count = countIn(ask(`${listed}._count`))
  if (count === undefined) return { ...attempt, interactions: there }
  const names = Array.from({ length: count }, (_, i) => ask(`${listed}.${String(i)}.id`))
  const objectives = names.map((name) => flags.find((flag) => flagId(flag) === name))
  const met = [...attempt.met].filter((flag) => objectives.includes(flag))
  return { ...attempt, interactions: there, objectives, met: new Set(met) }
}

const most = 10_000

function countIn(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}
