import { daysSince, type View } from '../../core/story/view.ts'
import type { Words } from '../../words/zh/words.ts'

/** When something was, as a phone tells it: the hour, and the day where it was another. */
export function dated(
  one: { readonly at?: string | undefined; readonly day?: number | undefined },
  now: View | undefined,
  { phone }: Words,
): string {
  const days = now === undefined ? 0 : daysSince(now, one)
  return days === 0 ? (one.at ?? '') : `${phone.daysAgo(days)} ${one.at ?? ''}`
}
