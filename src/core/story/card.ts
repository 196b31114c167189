import type { InkLines } from './inkLines.ts'
import type {
  AppId,
  AppPageId,
  BackroomId,
  FlagId,
  Language,
  LossKind,
  PictureId,
  SignalId,
  Technique,
  ThreadApp,
} from './tags.ts'

/** A speaker's name as the script writes it before the colon is its key, in every language. */
export type SpeakerId = string
export type ThreadId = string
export type EndingId = string

/** One who speaks, writes or calls. */
export interface CastMember {
  readonly id: SpeakerId
  /** As shown to the player, in the card's language. */
  readonly name: string
  /** Beside you in the room, on the phone, or a machine that sends notices. */
  readonly role: 'companion' | 'caller' | 'contact' | 'account'
  /** Number shown when calling; masked unless public (110, 96110, 12381). */
  readonly number?: string
  /** Thread a member writes to when neither a call nor another thread is in front. */
  readonly thread?: ThreadId
  /** Voice blip; a name the sound room knows. Absent: written only. */
  readonly voice?: string
  /** Face on the stage; a name the stage knows. */
  readonly face?: string
}

export interface Thread {
  readonly id: ThreadId
  readonly app: ThreadApp
  readonly title: string
  readonly members: readonly SpeakerId[]
  /** How many are in it, where that is more than have a part in the story. */
  readonly people?: number
}

/** A number the player holds independently of anybody's message. */
export interface Contact {
  readonly id: string
  readonly name: string
  readonly number: string
  /** Where the number comes from: "on the back of your card". */
  readonly note: string
}

/** A sentence of an ending. */
export interface Sentence {
  readonly text: string
  /** Facts of the run that must all hold for it to be said; `not ` before one turns it round. */
  readonly if?: readonly string[]
}

export const endingTones = ['safe', 'near', 'lost', 'helped', 'missed', 'lucky'] as const

/** `tone` is what the ending is to the player, not a grade. */
export interface Ending {
  readonly id: EndingId
  readonly title: string
  /** Two or three sentences on what happened then; those that are not always so say when they are. */
  readonly text: string | readonly Sentence[]
  readonly tone: (typeof endingTones)[number]
  /** Of something genuine that was let go: what that cost, and whom; a fact and no reproach. */
  readonly price?: string | readonly Sentence[]
  readonly morning?: Morning
}

/** What somebody of the story writes on another morning. */
export interface Morning {
  readonly who: SpeakerId
  readonly text: string | readonly Sentence[]
}

/** What the one beside you says of another case, once it has ended so. */
export interface Remembered {
  readonly case: string
  readonly endings: readonly EndingId[]
  readonly text: string
}

/** A fact with where it is from and when; nothing else may be stated as one. */
export interface Sourced {
  /** By which a lesson names it; the law needs none. */
  readonly id?: string
  readonly text: string
  readonly source: string
  /** ISO date of the source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string
  /** The last day it is known to hold; after it the checker asks for a new look. */
  readonly until?: string
}

/** What the backroom at the other end was doing, told at the reveal. */
export interface OtherSide {
  readonly backroom: BackroomId
  readonly text: string
}

/** What the real person or firm asks for and has no right to: the third truth. */
export interface Overreach {
  /** What was asked, as a short phrase. */
  readonly asked: string
  /** Why nobody may ask for it, and how the matter is done without. */
  readonly text: string
}

export const pastCallWays = ['missed', 'taken', 'made'] as const
export type PastCallWay = (typeof pastCallWays)[number]

/** What lies on the player's phone from before the story begins, the same in both truths. */
export interface Past {
  readonly threads?: readonly {
    readonly thread: ThreadId
    /** One of the cast, or the player. */
    readonly who: SpeakerId
    /** As a chat writes it: "Yesterday". */
    readonly day: string
    readonly text: string
  }[]
  readonly pages?: readonly { readonly page: AppPageId; readonly text: string }[]
  readonly calls?: readonly {
    readonly name: string
    readonly way: PastCallWay
    readonly at: string
  }[]
}

/** The card of a case in one language, as the compiler wrote it from `card.yaml`. */
export interface Card {
  readonly title: string
  /** One neutral sentence for the home screen; never says which kind it is. */
  readonly hook: string
  /** Its kind of fraud, by the id of families.ts. */
  readonly family: string
  /** What the family is called, where it is none of the table. */
  readonly familyName?: string
  readonly minutes: readonly [number, number]
  readonly objectives: readonly string[]
  readonly you: SpeakerId
  /** Whose phone the player holds, where it is not their own. */
  readonly phoneOf?: SpeakerId
  readonly cast: readonly CastMember[]
  readonly threads: readonly Thread[]
  readonly contacts: readonly Contact[]
  /** Apps on this player's phone, as named in the fiction. */
  readonly apps: Readonly<Record<AppId, string>>
  /** Pages of these apps that the phone has no words for, as named in the fiction. */
  readonly pages?: Readonly<Record<AppPageId, string>>
  /** Yuan in the wallet at the start. */
  readonly balance: number
  /** Yuan on the account at the bank; absent where the story has none beside the wallet. */
  readonly bank?: number
  /** With whom money changes hands, where it is none of the cast, by the id a line's `whom` names. */
  readonly whom?: Readonly<Record<string, string>>
  readonly endings: readonly Ending[]
  readonly remembers?: readonly Remembered[]
  /** What the one beside you writes before the evening of this case: true of whichever evening it is. */
  readonly evening?: string
  readonly flags: readonly FlagId[]
  /** Why a line is what its flag says, by the id the line's `why` tag names. */
  readonly whys?: Readonly<Record<string, string>>
  /** By the id the line's `overreach` tag names. */
  readonly overreach?: Readonly<Record<string, Overreach>>
  readonly past?: Past
  /** What a check has settled, in a few words, by the id the line's `settles` tag names. */
  readonly settled?: Readonly<Record<string, string>>
  readonly signals: readonly SignalId[]
  /** What its lines do to a player, in both truths. */
  readonly techniques: readonly Technique[]
  /** What its fraud is after, in kinds: each is lost on some road. */
  readonly stakes?: readonly LossKind[]
  /** What the twin you did not meet would have been: keyed by the truth that was NOT played. */
  readonly twin: { readonly scam: string; readonly genuine: string }
  readonly otherSide: { readonly scam: OtherSide; readonly genuine: OtherSide }
  /** The next ten minutes if it has already happened, in order. */
  readonly firstMinutes: readonly string[]
  readonly law: Sourced
  readonly facts: readonly Sourced[]
  /** If-then plans offered as a start; the player may write another. */
  readonly plans: readonly string[]
}

/** One case in one language, but for its script: all that is needed to show it. */
export interface Playbill {
  readonly id: string
  /** Short hash of the script; a run remembers the one it was played on. */
  readonly version: string
  readonly language: Language
  readonly card: Card
  /** What the pictures it shows are of, for those who do not see them. */
  readonly pictures?: Readonly<Record<PictureId, string>>
}

/** One case in one language: all the running game needs. */
export interface CaseFile extends Playbill {
  /** The compiled Ink story, as JSON text. */
  readonly ink: string
  /** Flagged lines that either truth can come to say: they tell nothing apart, wherever they come. */
  readonly alike?: readonly string[]
  /** Where it stands in its source: for who mends it, so that a fault names its line. */
  readonly lines?: InkLines | undefined
}
