import { tidingsOf, type Tiding } from '../../core/run/tidings.ts'
import type { Session } from '../../core/run/session.ts'
import { openDecisionClock } from './decisionClock.ts'

/** What goes out of the game, and for a decision how long it took. */
export type Tell = (tiding: Tiding, tookMs?: number) => void

/** Tells what a run tells outside; `now` is a clock that only goes on. Returns its stop. */
export function tellsOutside(session: Session, now: () => number, tell: Tell): () => void {
  const clock = openDecisionClock(now)
  const stop = session.on((played, cause, before) => {
    const tookMs = clock.ms()
    for (const tiding of tidingsOf(session.tale, played, cause, before)) {
      if (tiding.tells === 'decision') tell(tiding, tookMs)
      else tell(tiding)
    }
    clock.hear(played, cause)
  })
  return () => {
    stop()
    clock.stop()
  }
}
