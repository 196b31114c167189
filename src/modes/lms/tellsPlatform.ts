import { isFinished, play } from '../../core/run/play.ts'
import type { Act, Run } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import { tidingsOf, type Tiding } from '../../core/run/tidings.ts'
import { accountOf, outcomeOf } from '../../wire/lms/account.ts'
import type { Attempt } from '../../wire/lms/attempt.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import type { Platform } from './platform.ts'

export interface Teller {
  readonly platform: Platform
  readonly settings: PackageSettings
  /** The attempt as this device has it: ahead of the platform's where that missed something. */
  readonly own: Attempt
  readonly now: () => Date
  /** Keeps the attempt on this device, before the platform hears of it. */
  readonly keep: (attempt: Attempt) => void
}

/** Tells a learning platform what is played; what it missed before is told first. */
export function tellsPlatform(session: Session, teller: Teller): void {
  const { platform, settings, now } = teller
  let attempt: Attempt = { ...platform.attempt, ...scoresOf(teller.own) }
  let caughtUp = false
  /** When the decision that stands open was opened. */
  let since = performance.now()

  function tell(tidings: readonly Tiding[], run: Run, scene: string, ms?: number): void {
    const moment = { truth: run.truth, scene, at: now(), ...(ms === undefined ? {} : { ms }) }
    const told = accountOf(attempt, tidings, moment, settings)
    attempt = { ...told.attempt, run }
    teller.keep(attempt)
    platform.tell(told.accounts, attempt, !isFinished(session.played))
  }

  /** Acts that this device has and the platform has not: they were lost on their way. */
  function catchUp(): void {
    caughtUp = true
    const { run } = session.played
    for (const acts of missing(run, platform.attempt.run)) {
      const played = play(session.tale, { ...run, acts })
      const before = { run: { ...run, acts: acts.slice(0, -1) } }
      const tidings = tidingsOf(session.tale, played, 'acted', before)
      tell(tidings, played.run, played.here.scene)
    }
    if (teller.own.scores !== platform.attempt.scores && attempt.scores !== undefined)
      platform.tell([outcomeOf(attempt, settings)], attempt, !isFinished(session.played))
  }

  session.on((played, cause, before) => {
    if (!caughtUp) catchUp()
    const own = cause === 'acted' || cause === 'rewound'
    // Practice is the player's own; the platform keeps the run as it was played.
    if (own && !played.practice) {
      const ms = Math.round(performance.now() - since)
      const tidings = tidingsOf(session.tale, played, cause, before)
      tell(tidings, played.run, played.here.scene, ms)
    }
    if (played.run.acts.at(-1)?.did === 'pick' || !own) since = performance.now()
  })
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
