import { families } from './cards/quickCard.ts'

/** The buildings of the campus, in the order they are walked past from the gate. */
export const buildings = [
  'courier',
  'dormitory',
  'net-cafe',
  'student-centre',
  'aid-office',
  'shop-street',
  'bank',
  'police',
  'canteen',
  'library',
  'counsellor',
] as const
export type BuildingId = (typeof buildings)[number]

/** Every kind of fraud a case may be of: those with quick cards, and those still to be written. */
export const caseFamilies = [...families, 'fake-police', 'intimacy'] as const
export type CaseFamily = (typeof caseFamilies)[number]

/** Where each family lives. The library and the counsellor's office are free for the next two. */
export const homeOf = {
  rebate: 'student-centre',
  'fake-cs': 'courier',
  loan: 'aid-office',
  'fake-shop': 'shop-street',
  'game-trade': 'net-cafe',
  impersonation: 'dormitory',
  accomplice: 'bank',
  'fake-police': 'police',
  intimacy: 'canteen',
} as const satisfies Record<CaseFamily, BuildingId>

/** Where a case is found; one of a family nobody knows (dropped on the page) calls at the dormitory. */
export function buildingOf(family: string): BuildingId {
  return isFamily(family) ? homeOf[family] : 'dormitory'
}

function isFamily(family: string): family is CaseFamily {
  return caseFamilies.some((known) => known === family)
}
