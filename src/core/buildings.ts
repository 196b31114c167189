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
