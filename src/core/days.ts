/** Whole days from one ISO instant to another, both UTC; never below 0, whatever a clock says. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, dayOf(to) - dayOf(from))
}

/** Days since 1 March of the year 0, by the calendar alone: core has no clock. */
function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  // The year begins in March, so that the leap day is its last.
  const years = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return 365 * years + leaps + Math.floor((153 * months + 2) / 5) + day - 1
}
