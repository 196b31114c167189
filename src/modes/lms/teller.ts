import { isFinished, play, type Played } from '../../core/run/play.ts'
import type { Act, Run } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import { tidingsOf, type Tiding } from '../../core/run/tidings.ts'
import { accountOf, outcomeOf } from '../../wire/lms/account.ts'
import type { Attempt } from '../../wire/lms/attempt.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import { openDecisionClock } from '../case/decisionClock.ts'
import type { Platform } from './platform.ts'

export interface TellerOptions {
  readonly platform: Platform
  readonly settings: PackageSettings
  /** The attempt as this device has it: ahead of the platform's where that missed something. */
  readonly own: Attempt
  readonly now: () => Date
  /** Keeps the attempt on this device, before the platform hears of it. */
  readonly keep: (attempt: Attempt) => void
}

/** Tells a learning platform what is played, in one case opened as often as it is. */
export interface Teller {
  /** Hears a session; returns its stop. What the platform missed before is told first. */
  attend(session: Session): () => void
}

export function openTeller({ platform, settings, own, now, keep }: TellerOptions): Teller {
  let attempt: Attempt = { ...platform.attempt, ...scoresOf(own) }
  let caughtUp = false

  function tell(tidings: readonly Tiding[], played: Played, ms?: number): void {
    const { run, here } = played
    const moment = { truth: run.truth, scene: here.scene, at: now() }
    const told = accountOf(
      attempt,
      tidings,
      { ...moment, ...(ms !== undefined && { ms }) },
      settings,
    )
    attempt = { ...told.attempt, run }
    keep(attempt)
    platform.tell(told.accounts, attempt, !isFinished(played))
  }

  /** Acts that this device has and the platform has not: they were lost on their way. */
  function catchUp({ tale, played }: Session): void {
    caughtUp = true
    const { run } = played
    const behind = own.interactions > platform.attempt.interactions
    for (const acts of behind ? missing(run, platform.attempt.run) : []) {
      const before = { run: { ...run, acts: acts.slice(0, -1) } }
      const then = play(tale, { ...run, acts })
      tell(tidingsOf(tale, then, 'acted', before), then)
    }
    if (own.scores !== undefined && own.scores.best !== platform.attempt.scores?.best)
      platform.tell([outcomeOf(attempt, settings)], attempt, !isFinished(played))
  }

  return {
    attend(session) {
      const clock = openDecisionClock(() => performance.now())
      const stop = session.on((played, cause, before) => {
        if (!caughtUp) catchUp(session)
        const acted = cause === 'acted' || cause === 'rewound'
        // Practice is the player's own; the platform keeps the run as it was played.
        if (acted && !played.practice)
          tell(tidingsOf(session.tale, played, cause, before), played, clock.ms())
        clock.hear(played, cause)
      })
      return () => {
        stop()
        clock.stop()
      }
    },
  }
}

/** The beginnings of a run that go beyond what is known of it, shortest first. */
function missing(run: Run, known: Run | undefined): readonly (readonly Act[])[] {
  const from = known !== undefined && begins(run, known) ? known.acts.length : 0
  return run.acts.slice(from).map((_, i) => run.acts.slice(0, from + i + 1))
}

function begins(run: Run, known: Run): boolean {
  if (run.truth !== known.truth) return false
  return known.acts.every((act, i) => JSON.stringify(act) === JSON.stringify(run.acts[i]))
}

function scoresOf({ scores }: Attempt): Pick<Attempt, 'scores'> {
  return scores === undefined ? {} : { scores }
}
