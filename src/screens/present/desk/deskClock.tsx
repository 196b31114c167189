import type { Hall } from '../../../core/present/hall.ts'
import type { PresentWords } from '../../../words/zh/present.ts'

interface ClockProps {
  readonly text: PresentWords['desk']
  readonly hall: Hall
  /** Milliseconds since 1970, as `began`. */
  readonly now: number
}

export const minuteMs = 60_000

/** What has been used of the time, and what is left. */
export function DeskClock({ text, hall: { began, minutes }, now }: ClockProps) {
  const used = Math.max(0, now - began)
  const left = minutes * minuteMs - used
  return (
    <time class="desk-clock">
      {text.clock} {clockOf(used)} · {left < 0 ? text.over : text.left} {clockOf(Math.abs(left))}
    </time>
  )
}

export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
}
