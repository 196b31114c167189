import { effect } from '@preact/signals'
import { isRolling } from '../../core/present/rolling.ts'
import { readingMs } from '../../core/present/reading.ts'
import type { HallWindow } from './hallWindow.ts'

/** The window that drives lets a story tell itself, at the pace it is read aloud; returns its stop. */
export function rolls(hall: HallWindow): () => void {
  return effect(() => {
    const told = hall.told.value
    if (told === undefined || hall.company.value.driver !== 'me' || !isRolling(told.hall)) return
    const ms = readingMs(told.hall.show, told.played, told.tale.file.language)
    const timer = setTimeout(() => hall.ask({ do: 'roll' }), ms)
    return () => clearTimeout(timer)
  })
}
