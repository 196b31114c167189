import type { FamilyId } from '../story/families.ts'
import type { FlagId, SignalId, Technique, Truth } from '../story/tags.ts'

/** How a single encounter reaches the player. */
export const quickCardModes = ['sms', 'call', 'chat', 'page'] as const
export type QuickCardMode = (typeof quickCardModes)[number]

/** Parallel forms: alike in make-up and difficulty, so that two can be compared. */
export const deckForms = ['a', 'b', 'c'] as const
export type DeckForm = (typeof deckForms)[number]

/** One line of an encounter. */
export interface QuickCardLine {
  readonly text: string
  readonly flags: readonly FlagId[]
  readonly signals: readonly SignalId[]
}

/**
 * What a card asks for, and whether there is any right to it: an `overreach` has none even where it
 * is really them; what is `rightful` they may ask for, if it is them.
 */
export const requestKinds = ['overreach', 'rightful'] as const
export type RequestKind = (typeof requestKinds)[number]

export interface CardRequest {
  readonly kind: RequestKind
  readonly asked: string
  /** Why they may, or may not, in one or two sentences. */
  readonly text: string
}

/** A single encounter, judged and then explained on itself. In one language. */
export interface QuickCard {
  readonly id: string
  readonly form: DeckForm
  readonly truth: Truth
  readonly family: FamilyId
  readonly mode: QuickCardMode
  /** 1 plain, 2 needs a second look, 3 only a check of one's own could settle it. */
  readonly difficulty: 1 | 2 | 3
  /** What the player knows already: one sentence. */
  readonly setting: string
  readonly from: string
  readonly lines: readonly QuickCardLine[]
  readonly techniques: readonly Technique[]
  /** Asked about once the card is judged; most cards have none. */
  readonly request?: CardRequest
  /** Why it is what it is, in one or two sentences, pointing at the lines. */
  readonly why: string
  /** The check of one's own that would settle it. */
  readonly check: string
}
