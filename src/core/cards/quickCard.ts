import type { FlagId, SignalId, Technique, Truth } from '../story/tags.ts'

/** How a single encounter reaches the player. */
export const cardModes = ['sms', 'call', 'chat', 'page'] as const
export type CardMode = (typeof cardModes)[number]

/** Kinds of fraud; each has cards of both truths. */
export const families = [
  'rebate',
  'fake-cs',
  'loan',
  'fake-shop',
  'game-trade',
  'impersonation',
  'accomplice',
] as const
export type FamilyId = (typeof families)[number]

/** Parallel forms: alike in make-up and difficulty, so that two can be compared. */
export const cardForms = ['a', 'b', 'c'] as const
export type CardForm = (typeof cardForms)[number]

/** One line of an encounter. */
export interface CardLine {
  readonly text: string
  readonly flags: readonly FlagId[]
  readonly signals: readonly SignalId[]
}

/** A single encounter, judged and then explained on itself. In one language. */
export interface QuickCard {
  readonly id: string
  readonly form: CardForm
  readonly truth: Truth
  readonly family: FamilyId
  readonly mode: CardMode
  /** 1 plain, 2 needs a second look, 3 only a check of one's own could settle it. */
  readonly difficulty: 1 | 2 | 3
  /** What the player knows already: one sentence. */
  readonly setting: string
  readonly from: string
  readonly lines: readonly CardLine[]
  readonly techniques: readonly Technique[]
  /** Why it is what it is, in one or two sentences, pointing at the lines. */
  readonly why: string
  /** The check of one's own that would settle it. */
  readonly check: string
}
