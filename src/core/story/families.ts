import type { BuildingId } from '../buildings.ts'

interface Both {
  readonly zh: string
  readonly en?: string | undefined
}

/** All the house knows of a kind of fraud. */
interface FamilyEntry {
  /** As the campus shows it: it may not give away which truth is met. */
  readonly name: Required<Both>
  /** Where on the campus its cases are found. */
  readonly building: BuildingId
  /** Its chapter of the casebook. */
  readonly chapter: `C${number}`
  /** How many quick cards of it each form holds in each truth. */
  readonly cards: number
}

/**
 * Every kind of fraud, one entry each: a case or a quick card names it by its id and needs nothing
 * else. The library and the counsellor's office are free for the next two.
 */
export const families = {
  // First in number and in loss.
  rebate: {
    name: { zh: '兼职与返利', en: 'Gigs and rewards' },
    ...{ building: 'student-centre', chapter: 'C1', cards: 3 },
  },
  // It has the most ways to reach somebody.
  'fake-cs': {
    name: { zh: '购物与快递来电', en: 'Shop and courier calls' },
    ...{ building: 'courier', chapter: 'C2', cards: 3 },
  },
  loan: {
    name: { zh: '贷款与征信', en: 'Loans and credit' },
    ...{ building: 'aid-office', chapter: 'C3', cards: 2 },
  },
  'fake-shop': {
    name: { zh: '网购与抢票', en: 'Shopping and tickets' },
    ...{ building: 'shop-street', chapter: 'C4', cards: 2 },
  },
  'game-trade': {
    name: { zh: '网络游戏交易', en: 'Game trades' },
    ...{ building: 'net-cafe', chapter: 'C5', cards: 2 },
  },
  impersonation: {
    name: { zh: '熟人求助与收费通知', en: 'Friends and fees' },
    ...{ building: 'dormitory', chapter: 'C6', cards: 2 },
  },
  accomplice: {
    name: { zh: '账户与代办', en: 'Accounts and errands' },
    ...{ building: 'bank', chapter: 'C7', cards: 2 },
  },
  'fake-police': {
    name: { zh: '公安与机关来电', en: 'Police and office calls' },
    ...{ building: 'police', chapter: 'C8', cards: 0 },
  },
  intimacy: {
    name: { zh: '网上交友', en: 'Friends made online' },
    ...{ building: 'canteen', chapter: 'C9', cards: 0 },
  },
} as const satisfies Record<string, FamilyEntry>

export type FamilyId = keyof typeof families

/** The kinds this build has cases of, which a page may name. */
export const playedFamilies = [
  'fake-cs',
  'impersonation',
  'game-trade',
  'rebate',
  'loan',
  'fake-shop',
  'accomplice',
] as const satisfies readonly FamilyId[]
export type PlayedFamily = (typeof playedFamilies)[number]

export const familyIds = Object.keys(families) as readonly FamilyId[]

/** What of a card says its family; only one of a family that is not in the table brings a name. */
interface Named {
  readonly family: string
  readonly familyName?: Both | undefined
}

/** What the family of a case is called, and where it is found; one nobody knows calls at the dormitory. */
export function familyOf({ family, familyName }: Named): {
  readonly name: Both
  readonly building: BuildingId
} {
  if (isFamily(family)) return families[family]
  return { name: familyName ?? { zh: '其他', en: 'Other' }, building: 'dormitory' }
}

export function isFamily(family: string): family is FamilyId {
  return Object.hasOwn(families, family)
}
