// What a trainer's two windows have in common: the run, and what of it a hall sees.
import { writeRun, type Run } from '../run/run.ts'
import type { FlagId, SignalId, Technique } from '../story/tags.ts'
import { openVote, type Asks, type Vote, type VoteKind } from './vote.ts'

/** Nothing, or the whole wall in one colour. */
export const covers = ['none', 'black', 'white'] as const
export type Cover = (typeof covers)[number]

/** What is shown large, with what it does. */
export type Large =
  | { readonly is: 'flag'; readonly id: FlagId }
  | { readonly is: 'signal'; readonly id: SignalId }
  | { readonly is: 'technique'; readonly id: Technique }

/** A line over the picture, as parts of a thousand of the wall's width and height. */
export type Stroke = readonly (readonly [x: number, y: number])[]

/** What a hall sees of a run beside the run itself. One small value; it travels with the run's text. */
export interface Show {
  /** How many beats of the open step have been shown. */
  readonly at: number
  readonly cover: Cover
  /** Nothing goes on until it is taken off: a clicker that is sat upon turns no page. */
  readonly paused: boolean
  /** The story of a lesson tells itself, as far as the next decision the hall is asked at. */
  readonly rolling?: boolean
  /** The projector look: near-black on white. */
  readonly light: boolean
  /** Nothing is heard of the wall. */
  readonly muted?: boolean
  /** Not even the trainer is told which of the twins it is. */
  readonly hush: boolean
  readonly vote?: Vote
  /** The road set beforehand for this decision: an option. */
  readonly road?: number
  /** No hand was counted and no road set: this one is said aloud before it is taken. */
  readonly going?: number
  /** The options put to the hall here, where the trainer has chosen them. */
  readonly faces?: readonly number[]
  /** Of the lesson's item: the leaf that is shown instead of a story, and of how many. */
  readonly leaf?: { readonly at: number; readonly of: number }
  /** The page of the debrief; absent while the story is told. */
  readonly page?: number
  /** The line all look at. */
  readonly spot?: number
  readonly large?: Large
  /** Drawn over the wall by hand. */
  readonly strokes?: readonly Stroke[]
  /** The road laid beside this one, as a run's text. */
  readonly beside?: string
}

/** A prepared moment, or a road that is kept: where one can come back to. */
export interface KeptRoad {
  readonly name: string
  /** As text. */
  readonly run: string
  readonly at: number
}

/**
 * A vote as the session remembers it: counts, and nobody's name. It was about a story and a moment of it,
 * or about what a leaf of the lesson asked.
 */
export interface ToldVote {
  /** The story's, or the quick card's. */
  readonly caseId: string
  /** Picks that came before it. */
  readonly picks: number
  readonly vote: Vote
  /** Of a vote by truth: which it was. Written once it has been revealed to be read by nobody before. */
  readonly run: string
}

/** All two windows share. Everything on either follows from it. */
export interface Hall {
  readonly run: Run
  readonly show: Show
  readonly kept: readonly KeptRoad[]
  readonly votes: readonly ToldVote[]
  /** Every run that was revealed to the hall, as text, in order. */
  readonly played: readonly string[]
  /** Lines whose trust signal the hall has named; of this run. */
  readonly named: readonly number[]
  /** The lesson that is given, and the item of its running order; `own`: the trainer has brought it. */
  readonly lesson?: {
    readonly id: string
    readonly item: number
    readonly own?: boolean
    /** When the item began: milliseconds since 1970. */
    readonly since?: number
    /** What each leaf of the item asks for hands about. */
    readonly asks?: readonly (Asks | null)[]
    /** Of a story that tells itself: decisions of the prepared road at which the hall is asked. */
    readonly asked?: readonly number[]
  }
  /** The road prepared for this case, pick by pick: followed where the hall has no majority. */
  readonly planned?: readonly number[]
  /** When the session began, and for how many minutes it is meant. */
  readonly began: number
  readonly minutes: number
}

/** A vote before any hand is up, counted in the way the last one was. */
export function freshVote({ votes }: Hall, kind: VoteKind, faces: readonly number[]): Vote {
  return openVote(kind, faces, votes.at(-1)?.vote.way ?? 'levels')
}

/** The show with these changed; what is undefined is taken away. */
export function showing(
  show: Show,
  patch: { readonly [K in keyof Show]?: Show[K] | undefined },
): Show {
  const all = Object.entries({ ...show, ...patch }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(all) as unknown as Show
}

/** The hall with these of its show changed. */
export function shows(hall: Hall, patch: Parameters<typeof showing>[1]): Hall {
  return { ...hall, show: showing(hall.show, patch) }
}

/** The story is in front, and told: nothing lies over it, nobody votes, and it is not held. */
export function isTelling(show: Show): boolean {
  const { paused, cover, vote, large, beside, leaf, page } = show
  if (paused || cover !== 'none') return false
  return [vote, large, beside, leaf, page].every((one) => one === undefined)
}

/** What stays as it is from one case to the next. */
export type Lasting = Pick<Show, 'light' | 'muted'>

/** A show at the first beats of a step. */
export function freshShow(at: number, hush: boolean, lasting: Lasting): Show {
  const { light, muted } = lasting
  return { at, cover: 'none', paused: false, light, ...(muted && { muted }), hush }
}

/** A hall before its first act. */
export function openHall(
  run: Run,
  begun: { readonly began: number; readonly minutes: number },
): Hall {
  return {
    run,
    show: freshShow(0, false, { light: false }),
    kept: [],
    votes: [],
    played: [],
    named: [],
    ...begun,
  }
}

/** Where one stands, to be come back to. */
export function roadHere({ run, show }: Hall, name: string): KeptRoad {
  return { name, run: writeRun(run), at: show.at }
}
