import { tidingsOf, type Tiding } from '../../core/run/tidings.ts'
import type { Session } from '../../core/run/session.ts'

/** What goes out of the game, and for a decision how long it took: never a part of a run, never scored. */
export type Tell = (tiding: Tiding, tookMs?: number) => void

/**
 * Tells what a run tells outside. A decision took as long as the page was there to be seen since the
 * decision before; `now` is a clock that only goes on. Returns its stop.
 */
export function tellsOutside(session: Session, now: () => number, tell: Tell): () => void {
  let began = now()
  let hidden: number | undefined
  const look = () => {
    if (document.visibilityState === 'hidden') hidden ??= now()
    else if (hidden !== undefined) {
      began += now() - hidden
      hidden = undefined
    }
  }
  look()
  document.addEventListener('visibilitychange', look)
  const stop = session.on((played, cause, before) => {
    const tookMs = Math.round((hidden ?? now()) - began)
    for (const tiding of tidingsOf(session.tale, played, cause, before)) {
      if (tiding.tells === 'decision') tell(tiding, tookMs)
      else tell(tiding)
    }
    if (cause !== 'acted' || played.run.acts.at(-1)?.did === 'pick') {
      began = now()
      if (hidden !== undefined) hidden = began
    }
  })
  return () => {
    stop()
    document.removeEventListener('visibilitychange', look)
  }
}
