import type { Option } from './beats.ts'
import type { Spot } from './tags.ts'

/** Spots that have a place of their own: on the tools, the dialler, the icons. */
const elsewhere: ReadonlySet<Spot> = new Set(['hangup', 'app', 'dial', 'ask', 'down'])

/** So many answers may lie open at once: each has a digit on the keyboard. */
export const mostAnswers = 9

/** Whether an option lies open among the answers. */
export function isAnswer({ spot }: Pick<Option, 'spot'>): boolean {
  return !elsewhere.has(spot)
}
