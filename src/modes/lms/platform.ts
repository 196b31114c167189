import type { Account } from '../../wire/lms/account.ts'
import type { Attempt } from '../../wire/lms/attempt.ts'

/** `none`: nobody is there. `silent`: somebody is, who does not answer. */
export type NoPlatform = 'none' | 'silent'

/** A learning platform, as a case in play sees it. */
export interface Platform {
  /** What it holds of before. */
  readonly attempt: Attempt
  /** To be looked at: nothing is told. */
  readonly looksOnly: boolean
  /** It has ended this visit and hears nothing more in it: what is done now it is told at the next. */
  readonly ended?: true
  /** Takes what has come to be, and the attempt as it stands with it. */
  tell(accounts: readonly Account[], attempt: Attempt, underWay: boolean): void
  /** Calls whenever what was told could not be saved there, and when it could again. */
  onSaved(hear: (saved: boolean) => void): void
}
