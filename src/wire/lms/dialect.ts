// SCORM, as both of its versions speak it: which functions there are, and what is written where.
import { writeAttempt, type Attempt } from './attempt.ts'
import type { Account, Answered, Choice, Objective, Outcome, Standing } from './account.ts'

/** One value in its place: `LMSSetValue(element, value)`. */
export type Write = readonly [element: string, value: string]

/** How a session with a platform may stand when it is left. */
export interface Leaving {
  /** A run is under way: the platform is to open at it. */
  readonly underWay: boolean
  /** Milliseconds since it was opened. */
  readonly ms: number
}

export interface Dialect {
  /** What the platform's object is called, in its window. */
  readonly api: string
  readonly calls: {
    readonly initialize: string
    readonly get: string
    readonly set: string
    readonly commit: string
    readonly terminate: string
    readonly error: string
  }
  readonly elements: {
    /** `normal`, or one in which nothing is written: `browse`, `review`. */
    readonly mode: string
    /** How the attempt stands. */
    readonly status: string
    readonly success: string
    readonly score: string
    /** Interactions there are; objectives too, as `<…>._count` and `<…>.n.id`. */
    readonly interactions: string
    readonly objectives: string
    readonly kept: string
  }
  /** What is written at once where nothing has been written before. */
  readonly begun: readonly Write[]
  answered(told: Answered): readonly Write[]
  objective(told: Objective): readonly Write[]
  outcome(told: Outcome, failed: 'incomplete' | 'failed'): readonly Write[]
  standing(told: Standing): readonly Write[]
  leaving(how: Leaving): readonly Write[]
}

/** What one account is written as. */
export function writesOf(
  dialect: Dialect,
  told: Account,
  failed: 'incomplete' | 'failed',
): readonly Write[] {
  switch (told.is) {
    case 'answered':
      return dialect.answered(told)
    case 'objective':
      return dialect.objective(told)
    case 'outcome':
      return dialect.outcome(told, failed)
    case 'standing':
      return dialect.standing(told)
  }
}

/** The attempt itself, in the one place a platform keeps for us. */
export function keptIn({ elements }: Dialect, attempt: Attempt): Write {
  return [elements.kept, writeAttempt(attempt)]
}

/** A choice by one letter: more than the 36 there are stand for the last. */
export function letterOf({ at }: Choice): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  return letters[Math.min(at, letters.length - 1)] ?? 'a'
}

/** Letters, digits and what every platform takes beside them. */
export function plainId(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/[^A-Za-z0-9_-]/g, '_'))
    .join('.')
    .slice(0, 250)
}

export function flagId(flag: string): string {
  return plainId('flag', flag)
}

/** What there may be several of, or none: numbered from 0. */
export function numbered(
  list: string,
  { field, values }: { readonly field: string; readonly values: readonly string[] },
): readonly Write[] {
  return values.map((value, nth) => [`${list}.${String(nth)}.${field}`, value])
}

/** A stretch of time as ISO 8601 has it: `PT12.34S`. */
export function isoSpan(ms: number): string {
  return `PT${(Math.max(ms, 0) / 1000).toFixed(2)}S`
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
