import type { weekZh } from '../zh/week.ts'

/** The words of the week, in English. */
export const weekEn: typeof weekZh = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  evening: (day) => `${day} evening`,
  strip: 'The seven evenings of this week',
  toCome: 'still to come',
  tonight: 'tonight',
  between: ', ',
  first: 'A call, a few messages. It may be a fraud, it may be real, and nobody tells you which.',
  allCases: 'Choose a story',
}
