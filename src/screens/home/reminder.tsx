import { boosterPlan, type Booster } from '../../core/log/boosters.ts'
import { dayOf } from '../../core/log/days.ts'
import type { LogLine } from '../../core/log/logbook.ts'
import type { BoosterWords } from '../../words/zh/boosters.ts'
import '../parts/button.css'
import '../parts/notice.css'

/**
 * The booster to remind of at `now` (ISO 8601, UTC), or nothing: at most one, never before its day,
 * not again on a day it was put off. `putOff` is the instant it was last put off, as kept.
 */
export function reminderOf(
  log: readonly LogLine[],
  now: string,
  putOff?: unknown,
): Booster | undefined {
  const due = boosterPlan(log, now)?.due
  const today = typeof putOff === 'string' && dayOf(putOff) === dayOf(now)
  return today ? undefined : due
}

export interface ReminderProps {
  readonly text: BoosterWords
  readonly booster: Booster
  readonly onStart: () => void
  /** Not today; it may be said again tomorrow. */
  readonly onLater: () => void
}

/** One quiet line: it is time to come back for three minutes. */
export function Reminder({ text, booster, onStart, onLater }: ReminderProps) {
  return (
    <aside class="notice reminder" aria-label={text.title}>
      <p class="notice__whole">{text.line[booster.nth]}</p>
      <button type="button" class="button button--main" onClick={() => onStart()}>
        {text.start}
      </button>
      <button type="button" class="button button--quiet" onClick={() => onLater()}>
        {text.later}
      </button>
    </aside>
  )
}
