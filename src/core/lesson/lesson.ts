import type { QuickCard } from '../cards/quickCard.ts'
import type { Run } from '../run/run.ts'
import type { Sourced } from '../story/card.ts'
import type { Language, Truth } from '../story/tags.ts'
import type { VowId } from '../vows.ts'

/** What can stand in the running order of a lesson. */
export const itemKinds = [
  'say',
  'ask',
  'play',
  'moment',
  'vote',
  'twins',
  'one-line',
  'cards',
  'vows',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Which of the twins is played: one named, one drawn and told to the trainer, or one told to nobody. */
export const truthWishes = ['scam', 'genuine', 'drawn', 'secret'] as const
export type TruthWish = (typeof truthWishes)[number]

/** What the hall raises its hands about: which truth it is, which answer to give, which line catches most. */
export const voteTopics = ['truth', 'option', 'line'] as const
export type VoteTopic = (typeof voteTopics)[number]

/** A moment of a case, kept by the picks that lead there and the version they were read on. */
export interface Moment {
  readonly caseId: string
  readonly truth: Truth
  readonly version: string
  readonly picks: readonly number[]
}

/** A moment that can be come back to by its name. */
export interface NamedMoment extends Moment {
  readonly name: string
}

/** A case to be played with the hall; the road set beforehand is followed where the hall has no majority. */
export interface Playing extends Omit<Moment, 'truth'> {
  readonly truth: TruthWish
}

export const cardReasons = ['each', 'after'] as const
export type CardReasons = (typeof cardReasons)[number]

/** What every item of the running order has. */
export interface InOrder {
  readonly name: string
  readonly minutes: number
  /** What the trainer does, for her eyes alone. */
  readonly does?: string
  /** What the trainer says aloud, sentence by sentence. */
  readonly says: readonly string[]
  /** Facts and law she may name, each with where it is from and when. */
  readonly facts: readonly Sourced[]
}

/** What an item has by its kind. */
export type ByKind =
  | { readonly kind: 'say' }
  /** A question to the hall, and what to say when it has answered. */
  | { readonly kind: 'ask'; readonly question: string; readonly after: readonly string[] }
  | ({
      readonly kind: 'play'
      /** Decisions of its road at which the hall is asked, by the picks before them. */
      readonly asks: readonly number[]
    } & Playing)
  /** A prepared moment: the case opened at this place. */
  | ({ readonly kind: 'moment' } & Moment)
  /** A vote on what stands on the wall; its own question, where the usual one will not do. */
  | { readonly kind: 'vote'; readonly topic: VoteTopic; readonly question?: string }
  /** Who is the fraud: see twinsGame.ts. `first` is told first. */
  | ({ readonly kind: 'twins'; readonly first: Truth } & Omit<Moment, 'truth'>)
  /** One line only: see oneLineGame.ts. `answers` are places among the options there. */
  | ({
      readonly kind: 'one-line'
      readonly answers: readonly number[]
      /** Their words, in the lesson's language. */
      readonly answerWords: readonly string[]
    } & Moment)
  /** Quick cards, judged by the hall one by one. */
  | {
      readonly kind: 'cards'
      readonly cards: readonly QuickCard[]
      /** Why, after each; or after all of them have been judged. */
      readonly reasons: CardReasons
    }
  | { readonly kind: 'vows'; readonly vows: readonly VowId[] }

/** One thing of the running order. */
export type Item = InOrder & ByKind
/** A lesson in one language, as the workshop made it from `stories/lessons/<id>.yaml`. */
export interface Lesson {
  readonly id: string
  readonly language: Language
  readonly title: string
  /** For whom, and how many. */
  readonly audience: string
  /** What the items' minutes add up to. */
  readonly minutes: number
  readonly items: readonly Item[]
  /** Places to come back to, beside the running order. */
  readonly moments: readonly NamedMoment[]
  /** What the hall takes home: three or four sentences. */
  readonly remember: readonly string[]
  /** Sentences to refuse with, as they are said. */
  readonly refusals: readonly string[]
}

/** A lesson in both languages. */
export type LessonIn = Readonly<Record<Language, Lesson>>

/** A lesson a trainer has brought: in both languages, and the text of its file. */
export interface OwnLesson {
  readonly lesson: LessonIn
  readonly yaml: string
}

/** A lesson as a list shows it; the rest is loaded when it is opened. */
export interface LessonTitle {
  readonly id: string
  readonly minutes: number
  readonly title: Readonly<Record<Language, string>>
  readonly audience: Readonly<Record<Language, string>>
  /** The cases it plays, each once. */
  readonly cases: readonly string[]
}

/** The run that stands at a moment; `session.open` goes there. */
export function runAt(
  { caseId, version, picks }: Omit<Moment, 'truth'>,
  truth: Truth,
  language: Language,
): Run {
  const acts = picks.map((option) => ({ did: 'pick', option }) as const)
  return { caseId, version, language, truth, acts }
}

/** The cases a lesson plays, each once, in its order. */
export function casesOf({ items }: Pick<Lesson, 'items'>): readonly string[] {
  return [...new Set(items.flatMap((item) => ('caseId' in item ? [item.caseId] : [])))]
}
