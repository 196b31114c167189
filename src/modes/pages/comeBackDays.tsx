import { boosterPlan, type BoosterPlan } from '../../core/log/boosters.ts'
import { calendarFile } from '../../core/log/calendar.ts'
import { download } from '../../host/download.ts'
import { ComeBack } from '../../screens/profile/comeBackDays.tsx'
import { boostersEn } from '../../words/en/boosters.ts'
import { boostersZh, type BoosterWords } from '../../words/zh/boosters.ts'
import type { Kit } from '../kit.ts'

/** When to come back, for whichever page wants to say so. */
export function comingBack(kit: Kit) {
  const text = kit.settings.now.value.language === 'zh' ? boostersZh : boostersEn
  const log = kit.visit.shelf.log()
  const now = kit.now().toISOString()
  const plan = boosterPlan(log, now)
  return (
    <ComeBack
      text={text}
      plan={plan}
      onStart={() => kit.go({ to: 'round', kind: 'booster' })}
      onCalendar={() => {
        if (plan === undefined) return
        const file = boosterCalendar(plan, text, now, location)
        download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), text.fileName)
      }}
    />
  )
}

/** Evening, when the desk lamp is on anyway. */
const hour = 20

/** The calendar file of the days that are still to come. */
export function boosterCalendar(
  { anchor, boosters }: BoosterPlan,
  text: BoosterWords,
  now: string,
  { protocol, origin, pathname }: Pick<Location, 'protocol' | 'origin' | 'pathname'>,
): string {
  // Opened from a folder or inside an app, the address would lead nowhere on another device.
  const reachable = protocol === 'https:' || protocol === 'http:'
  const url = reachable ? { url: origin + pathname } : {}
  const events = boosters
    .filter(({ state }) => state === 'ahead')
    .map(({ nth, date }) => ({
      uid: `booster-${String(nth)}-after-${anchor}@shipo.invalid`,
      ...{ date, hour, minutes: 20, title: text.event.title, text: text.event.text },
      ...url,
    }))
  return calendarFile(events, now, text.product)
}
