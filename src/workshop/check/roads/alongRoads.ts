import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { Passing } from '../../explore/passings.ts'

/** Carries a value along every road, each kind of value through each state once. */
export function along<Value>(
  { noted, leads }: CaseRoads,
  start: Value,
  {
    pass,
    isNews,
  }: {
    readonly pass: (value: Value, passings: readonly Passing[], state: number) => Value
    /** Whether this value has not yet come to this state. */
    readonly isNews: (state: number, value: Value) => boolean
  },
): void {
  const queue: (readonly [number, Value])[] = []
  const come = (state: number, value: Value): void => {
    if (isNews(state, value)) queue.push([state, value])
  }
  come(0, pass(start, noted.opening, 0))
  // Grows while it is walked.
  for (const [state, value] of queue) {
    for (const [choice, to] of (leads[state] ?? []).entries()) {
      come(to, pass(value, noted.passings[state]?.[choice] ?? [], to))
    }
  }
}
