// Two check-ups of one person laid side by side, honest about how little sixteen cards can tell.
import type { Guess } from './logbook.ts'
import { detect } from './profile.ts'

/** What one check-up measured. */
export interface Measured {
  /** Frauds called fraud, of all frauds. */
  readonly hits: number
  readonly scams: number
  /** Genuine ones called fraud, of all genuine ones. */
  readonly alarms: number
  readonly genuine: number
  readonly tellApart: Measure
  /** Below 0 leans to "fraud", above 0 to "genuine". */
  readonly lean: Measure
}

export interface Measure {
  readonly value: number
  /** Standard error. */
  readonly error: number
}

/** Whether a change can be told from chance. */
export type Seen = 'no' | 'perhaps' | 'yes'

export interface Change extends Measure {
  readonly seen: Seen
}

export interface Comparison {
  readonly before: Measured
  readonly after: Measured
  readonly tellApart: Change
  readonly lean: Change
}

export function measure(answers: readonly Guess[]): Measured {
  const scams = answers.filter(({ truth }) => truth === 'scam')
  const genuine = answers.filter(({ truth }) => truth === 'genuine')
  const called = (all: readonly Guess[]) => all.filter(({ said }) => said === 'scam').length
  const [hits, alarms] = [called(scams), called(genuine)]
  const { dPrime, criterion } = detect(
    { hits, of: scams.length },
    { hits: alarms, of: genuine.length },
  )
  return {
    hits,
    scams: scams.length,
    alarms,
    genuine: genuine.length,
    tellApart: dPrime,
    lean: criterion,
  }
}

export function compare(before: readonly Guess[], after: readonly Guess[]): Comparison {
  const [first, second] = [measure(before), measure(after)]
  return {
    before: first,
    after: second,
    tellApart: changeOf(first.tellApart, second.tellApart),
    lean: changeOf(first.lean, second.lean),
  }
}

/** Chance alone goes beyond the first once in five times, beyond the second once in twenty. */
const perhapsFrom = 1.2816
const surelyFrom = 1.96

/** The difference of two independent estimates; their variances add up. */
export function changeOf(before: Measure, after: Measure): Change {
  const value = after.value - before.value
  const error = Math.hypot(before.error, after.error)
  const size = Math.abs(value) / error
  return {
    value,
    error,
    seen: size >= surelyFrom ? 'yes' : size >= perhapsFrom ? 'perhaps' : 'no',
  }
}
