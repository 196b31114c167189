// The clock of a story: it never goes back, and a call takes its time.

const minutesADay = 24 * 60
/** An hour told that lies further back than this is the next day's: a night lies between. */
const leastNight = 3 * 60

/** Whether a clock that shows `to` after `from` has gone back. */
export function goesBack(from: string, to: string): boolean {
  if (from === '') return false
  const back = minutesOf(from) - minutesOf(to)
  return back > 0 && back < leastNight
}

/** The clock when the story tells an hour: talk that took longer than the story knew is not undone. */
export function clockAt(now: string, told: string): string {
  return goesBack(now, told) ? now : told
}

/** The clock a minute later; where none was told yet, there is none. */
export function aMinuteOn(time: string): string {
  if (time === '') return ''
  const minutes = (minutesOf(time) + 1) % minutesADay
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
