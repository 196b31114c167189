// How long what comes on a wall takes to be read: the pace at which a story tells itself.
import { restMs, speechMs } from '../story/pace.ts'
import type { Played } from '../run/play.ts'
import type { Language } from '../story/tags.ts'
import type { Show } from './hall.ts'
import { linesUpTo, stopBefore } from './stops.ts'

/** A road that is said aloud, and not asked about, stands so long before it is taken. */
const aloudMs = 2200
/** Nothing is gone before an eye at the back has found it. */
const leastMs = 1200

/** As long as what came last takes to be read. */
export function readingMs({ going, at }: Show, { here }: Played, language: Language): number {
  if (going !== undefined) return aloudMs
  const before = linesUpTo(here, stopBefore(here, at) ?? 0).length
  const fresh = linesUpTo(here, at).slice(before)
  const ms = fresh.map(
    ({ text }) => speechMs(text, language, 'normal') + restMs(text, language, 'normal'),
  )
  return Math.max(
    leastMs,
    ms.reduce((sum, one) => sum + one, 0),
  )
}
