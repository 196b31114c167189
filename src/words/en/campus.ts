import type { campusZh } from '../zh/campus.ts'

/** The words of the campus, in English. */
export const campusEn: typeof campusZh = {
  buildings: {
    courier: 'Parcel station',
    dormitory: 'Dormitory',
    'net-cafe': 'Net café',
    'student-centre': 'Student centre',
    'aid-office': 'Student aid office',
    'shop-street': 'Shop street',
    bank: 'Cash machine by the gate',
    police: 'Campus police post',
    canteen: 'Canteen',
    library: 'Library',
    counsellor: 'Counsellor’s office',
  },
  news: {
    underWay: 'half-way',
    seen: 'seen through',
    helped: 'helped',
    tried: 'played',
    fresh: 'not played yet',
  },
  windows: 'See through a fraud, or help somebody who really asked, and a window lights up there.',
  quietHere: 'quiet tonight',
  quiet: (names) => `Quiet tonight: ${names.join(', ')}.`,
  ways: 'Elsewhere',
  between: ', ',
}
