// Days by the calendar, without a clock: core has none, and a Date would bring a time zone with it.

/** Days since 1 January 1970 of an ISO text that begins `2026-11-24`. */
export function dayOf(at: string): number {
  const [year = 1970, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number)
  // Years that begin in March have their leap day last (Howard Hinnant, days_from_civil).
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468
}

/** The day as `2026-11-24`. */
export function dateOf(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524)
  const yearOfEra = Math.floor((dayOfEra - leaps - Math.floor(dayOfEra / 146_096)) / 365)
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - before
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(year)}-${two(month)}-${two(dayOfYear - Math.floor((153 * m + 2) / 5) + 1)}`
}

/** Whole days from one ISO instant to another, both UTC; never below 0, whatever a clock says. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, dayOf(to) - dayOf(from))
}
