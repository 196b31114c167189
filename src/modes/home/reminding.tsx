import type { Language } from '../../core/story/tags.ts'
import type { Keep } from '../../host/keep.ts'
import type { Shelf } from '../../host/shelf.ts'
import { Reminder, reminderOf } from '../../screens/home/reminder.tsx'
import { boostersEn } from '../../words/en/boosters.ts'
import { boostersZh } from '../../words/zh/boosters.ts'

export interface Reminding {
  readonly language: Language
  readonly keep: Keep
  readonly shelf: Pick<Shelf, 'log'>
  readonly now: () => Date
  /** Opens the booster. */
  readonly onStart: () => void
  /** It was put off until tomorrow: draw the page again. */
  readonly onLater: () => void
}

const putOff = 'reminder/put-off'

/** The line that says it is time to come back; null where it is not. For home and profile. */
export function reminding({ language, keep, shelf, now, onStart, onLater }: Reminding) {
  const booster = reminderOf(shelf.log(), now().toISOString(), keep.get(putOff))
  if (booster === undefined) return null
  return (
    <Reminder
      text={language === 'zh' ? boostersZh : boostersEn}
      booster={booster}
      onStart={onStart}
      onLater={() => {
        keep.set(putOff, now().toISOString())
        onLater()
      }}
    />
  )
}
