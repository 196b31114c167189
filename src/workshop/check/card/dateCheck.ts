// The days on a card: there are such days, they are past, and what held until one still does.
import type { CardFile, CardPath } from '../../compile/card.ts'
import { say } from '../../compile/finding.ts'
import type { AtPath } from './onCard.ts'

export function datesOn({ law, facts }: CardFile, today: string): readonly AtPath[] {
  return [
    ...datesOf(law, ['law'], today),
    ...facts.flatMap((fact, at) => datesOf(fact, ['facts', at], today)),
  ]
}

function datesOf(
  { date, until, text }: CardFile['law'],
  path: CardPath,
  today: string,
): readonly AtPath[] {
  const days = [
    ...(until === undefined ? [] : [['until', until] as const]),
    ['date', date] as const,
  ]
  const wrong = days.filter(([, day]) => !isDay(day))
  if (wrong.length > 0) {
    return wrong.map(([key, day]) => [[...path, key], say((words) => words.noSuchDay(day))])
  }
  if (isBefore(today, date)) {
    return [[[...path, 'date'], say((words) => words.fromTomorrow(date))]]
  }
  if (until === undefined) return []
  if (isBefore(until, date)) {
    return [[[...path, 'until'], say((words) => words.endsBeforeIt(until, date))]]
  }
  const short = text.zh.slice(0, 12)
  return isBefore(until, today)
    ? [[[...path, 'until'], say((words) => words.stale(until, short))]]
    : []
}

/** As far as both are told: a day of 2026 is not before the year 2026. */
function isBefore(day: string, other: string): boolean {
  const told = Math.min(day.length, other.length)
  return day.slice(0, told) < other.slice(0, told)
}

function isDay(day: string): boolean {
  const whole = `${day}-01-01`.slice(0, 'YYYY-MM-DD'.length)
  const read = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(whole)
}
