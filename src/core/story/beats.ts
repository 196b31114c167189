import type { EndingId, SpeakerId, ThreadId } from './card.ts'
import type {
  AppId,
  CallAct,
  Chain,
  ClipKind,
  Feeling,
  FlagId,
  Move,
  NamedLoss,
  AppPageId,
  PictureId,
  PlaceId,
  Secret,
  SignalId,
  Spot,
  Technique,
} from './tags.ts'

/** Where a line was said or written. */
export type Channel =
  | { readonly on: 'narration' }
  | { readonly on: 'room' }
  | { readonly on: 'call' }
  | { readonly on: 'thread'; readonly thread: ThreadId }
  | { readonly on: 'page'; readonly page: AppPageId }
  | { readonly on: 'notice'; readonly app: AppId }

/** One readable thing. `n` counts lines from the start of the run and is what a flag act points at. */
export interface Line {
  readonly n: number
  readonly channel: Channel
  /** Absent on narration, pages and notices. */
  readonly speaker?: SpeakerId
  readonly text: string
  readonly flags: readonly FlagId[]
  readonly signals: readonly SignalId[]
  readonly techniques: readonly Technique[]
  readonly chain: Chain
  /** The story's clock when it came; a line from before the story has a day, "Yesterday". */
  readonly at?: string
  /** Days since the story began, where that is not the first. */
  readonly day?: number
  /** So many days have gone by right before it. */
  readonly later?: number
  /** Why it is what its flags say: an id of the card's `whys`. */
  readonly why?: string
  /** The real one asks here for what it has no right to: an id of the card's `overreach`. */
  readonly overreach?: string
  readonly picture?: PictureId
  /** A voice note or a video; the text says what is heard or seen in it. */
  readonly clip?: Clip
  /** The page itself sets this row off as a warning. */
  readonly alert?: true
  /** A transfer card in a chat, in yuan. */
  readonly transfer?: number
  /** What the script says to a trainer; no player sees it. */
  readonly note?: string
}

export interface Clip {
  readonly kind: ClipKind
  readonly seconds: number
  /** Somebody else than its sender is heard in it. */
  readonly other?: true
}

/** A voice note as it is played: who is heard in it, saying what, for how long. */
export interface Note extends Pick<Clip, 'other'> {
  /** Whoever sent it. */
  readonly speaker?: SpeakerId
  readonly text: string
  readonly seconds: number
  /** A video: nobody speaks in it, only the place it was taken in sounds. */
  readonly video?: true
}

/** What the phone shows in front. */
export type Front =
  | { readonly at: 'lock' }
  | { readonly at: 'home' }
  | { readonly at: 'call' }
  | { readonly at: 'thread'; readonly thread: ThreadId }
  | { readonly at: 'page'; readonly page: AppPageId }

/** Yuan that come or, below zero, go: in the wallet, or on the account at the bank. */
export interface Payment {
  readonly kind: 'money'
  readonly amount: number
  readonly bank?: true
  /** To whom, or from whom: one of the cast, or an id of the card's `whom`. */
  readonly whom?: string
}

/** One thing to show. Beats are facts; how they look and sound is the rooms' business. */
export type Beat =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'time'; readonly time: string }
  /** So many days go by; the hour is told anew. */
  | { readonly kind: 'day'; readonly days: number }
  | { readonly kind: 'chain'; readonly chain: Chain }
  | { readonly kind: 'call'; readonly act: CallAct; readonly who: SpeakerId }
  | { readonly kind: 'front'; readonly front: Front; readonly address?: string }
  | { readonly kind: 'hand'; readonly phone: 'up' | 'down' }
  | { readonly kind: 'feels'; readonly who: SpeakerId; readonly feeling: Feeling }
  /** Somebody starts typing and stops again; nothing is sent. */
  | { readonly kind: 'typing'; readonly who: SpeakerId; readonly thread: ThreadId }
  | Payment
  /** Yuan of somebody else's that the player has sent on to the other side. */
  | { readonly kind: 'passed'; readonly amount: number }
  /** Yuan the player now owes because of the other side; negative is given back. */
  | { readonly kind: 'debt'; readonly amount: number }
  /** A loss that no sum shows, or that it came right after all. */
  | { readonly kind: 'loss'; readonly loss: NamedLoss; readonly undone: boolean }
  | { readonly kind: 'secret'; readonly secret: Secret }
  | { readonly kind: 'share'; readonly on: boolean }
  | { readonly kind: 'freeze' }
  /**
   * A check through a channel of the player's own has settled it: by which line, and what, an id of
   * the card's `settled`.
   */
  | { readonly kind: 'checked'; readonly line?: number; readonly settles?: string }
  | { readonly kind: 'end'; readonly ending: EndingId }

export interface Option {
  /** Its place among the step's options, in the script's order. */
  readonly index: number
  readonly text: string
  readonly move: Move
  readonly spot: Spot
  /** For `app`, `dial` and `scan`: which. */
  readonly target?: string
  /** The check runs through the other side's link, number or app, and proves nothing. */
  readonly inside: boolean
  /** What a sentence of the card may hang on: this was done. */
  readonly did?: string
  /** What the script says to a trainer; no player sees it. */
  readonly note?: string
}
