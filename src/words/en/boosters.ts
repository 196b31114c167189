import type { BoosterWords } from '../zh/boosters.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/** What is said of coming back, in English. */
export const boostersEn: BoosterWords = {
  line: {
    1: 'Two weeks since your first practice. Six cards, three minutes: see what has stayed.',
    2: 'Two months on, tricks fade. Six cards, three minutes, on the ones fading fastest.',
    3: 'Nearly half a year. One last visit: six cards, three minutes.',
  },
  start: 'Practise now',
  later: 'Tomorrow',
  title: 'When to come back',
  why: 'What was practised fades. Three minutes on the right day, on the tricks that are slipping away, bring it back.',
  notYet: 'The days count from the first story you finish.',
  nth: { 1: 'Two weeks', 2: 'Two months', 3: 'Five months' },
  states: { ahead: 'still to come', due: 'due now', done: 'done', missed: 'missed, no harm done' },
  calendar: 'Put them in my calendar',
  calendarNote:
    'Downloads a calendar file (.ics) that the calendar on your phone or computer opens. No account, no permission.',
  allPast: 'All three days are past. You can practise whenever you like.',
  event: {
    title: 'Shipo: six cards, three minutes',
    text: 'Come back to the tricks that fade fastest. Open Shipo and choose “Practise now”.\n\nIn mainland China: if money has left, call 110 at once; if unsure, call 96110.',
  },
  fileName: 'shipo-come-back.ics',
  product: '-//Shipo//Shipo//EN',
  date: (year, month, day) => `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`,
}
