import type { Limits } from '../explore/allRoads.ts'

/** A tour that is over by then needs no word. */
const quietMs = 2000
const betweenMs = 3000

/** Says on stderr how far a long tour has come; for {@link Limits.onState}. */
export function progressOf(name: string): NonNullable<Limits['onState']> {
  let next = performance.now() + quietMs
  return (known, waiting) => {
    const now = performance.now()
    if (now < next) return
    next = now + betweenMs
    const count = (states: number) => states.toLocaleString('en')
    process.stderr.write(
      `${name}: ${count(known)} states so far, ${count(waiting)} of them still to be played …\n`,
    )
  }
}
