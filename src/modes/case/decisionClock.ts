import type { Played } from '../../core/run/play.ts'
import type { Cause } from '../../core/run/session.ts'

/** How long the open decision has stood: never a part of a run, never scored. */
export interface DecisionClock {
  /** Milliseconds the page was there to be seen since the decision before. */
  ms(): number
  /** What has happened in the session: a decision that was taken, or another that is open, begins anew. */
  hear(played: Played, cause: Cause): void
  stop(): void
}

/** `now` is a clock that only goes on. */
export function openDecisionClock(now: () => number): DecisionClock {
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
  return {
    ms: () => Math.round((hidden ?? now()) - began),
    hear({ run }, cause) {
      if (cause === 'acted' && run.acts.at(-1)?.did !== 'pick') return
      began = now()
      if (hidden !== undefined) hidden = began
    },
    stop: () => document.removeEventListener('visibilitychange', look),
  }
}
