import type { Account } from '../../wire/lms/account.ts'
import type { Attempt } from '../../wire/lms/attempt.ts'

/**
 * `none`: nobody is there. `silent`: somebody is, who does not answer. `over`: what this page was opened
 * for has been ended, and nothing more may be told in it.
 */
export type NoPlatform = 'none' | 'silent' | 'over'

/** A learning platform, as a case in play sees it. */
export interface Platform {
  /** What it holds of before. */
  readonly attempt: Attempt
  /** To be looked at: nothing is told. */
  readonly looksOnly: boolean
  /** Takes what has come to be, and the attempt as it stands with it. */
  tell(accounts: readonly Account[], attempt: Attempt, underWay: boolean): void
  /** Calls whenever what was told could not be saved there, and when it could again. */
  onSaved(hear: (saved: boolean) => void): void
}
