import { effect } from '@preact/signals'
import { isRolling } from '../../core/present/rolling.ts'
import { linesUpTo, stopBefore } from '../../core/present/stops.ts'
import { restMs, speechMs } from '../../core/story/pace.ts'
import type { HallWindow, Told } from './hallWindow.ts'

/** A road that is said aloud, and not asked about, stands so long before it is taken. */
const aloudMs = 2200
/** Nothing is gone before an eye at the back has found it. */
const leastMs = 1200

/** The window that drives lets a story tell itself, at the pace it is read aloud; returns its stop. */
export function rolls(hall: HallWindow): () => void {
  return effect(() => {
    const told = hall.told.value
    if (told === undefined || hall.company.value.driver !== 'me' || !isRolling(told.hall)) return
    const timer = setTimeout(() => hall.ask({ do: 'roll' }), msOf(told))
    return () => clearTimeout(timer)
  })
}

/** As long as what came last takes to be read. */
function msOf({ hall: { show }, played, tale }: Told): number {
  if (show.going !== undefined) return aloudMs
  const before = stopBefore(played.here, show.at) ?? 0
  const fresh = linesUpTo(played.here, show.at).slice(linesUpTo(played.here, before).length)
  const { language } = tale.file
  const ms = fresh.map(
    ({ text }) => speechMs(text, language, 'normal') + restMs(text, language, 'normal'),
  )
  return Math.max(
    leastMs,
    ms.reduce((sum, one) => sum + one, 0),
  )
}
