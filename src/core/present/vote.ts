// A hall votes by hands: three levels, or a number somebody has counted.
import type { Option } from '../story/beats.ts'
import type { RequestKind } from '../cards/quickCard.ts'
import { voteTopics } from '../lesson/lesson.ts'
import type { Move, Spot, Truth } from '../story/tags.ts'

export const voteKinds = [...voteTopics, 'twin', 'answer', 'grant'] as const
/**
 * Which option; fraud or real; which line would catch most of us; and on a leaf of the lesson, which of
 * the twins is the fraud, which answer to give, or whether they may ask what they ask.
 */
export type VoteKind = (typeof voteKinds)[number]

/** Few, half, most: what a hall can see at a glance. A count is any number of hands. */
export const levels = ['few', 'half', 'most'] as const
export type Level = (typeof levels)[number]

export const ways = ['levels', 'digits'] as const
export type VoteWay = (typeof ways)[number]

/** Of a vote by truth, in the order in which they are asked. */
export const truthFaces = ['scam', 'genuine', 'unsure'] as const

/** Of a vote on what is asked for: it may be, or not. */
export const grantFaces = ['may', 'mayNot'] as const

export const votePhases = ['open', 'closed', 'shown'] as const

export interface Vote {
  readonly kind: VoteKind
  readonly phase: (typeof votePhases)[number]
  readonly way: VoteWay
  /** What is voted on: options, places in {@link truthFaces}, or line numbers. */
  readonly faces: readonly number[]
  /** Hands for each face: a level from 1, or a count; absent where nobody has looked yet: -1. */
  readonly hands: readonly number[]
  /** Of a vote by truth: the option that is taken after it. */
  readonly about?: number
  /** The leaf of the lesson it is about, and not the story behind it. */
  readonly on?: Asks
  /** Of a vote by line, in its second round: what the hall took most of itself to be caught by. */
  readonly guess?: { readonly face: number; readonly hands: readonly number[] }
}

/** What a leaf of a lesson asks: known in every window, wherever the lesson itself is. */
export type Asks =
  /** A quick card. */
  | { readonly is: 'card'; readonly id: string; readonly truth: Truth }
  /** What a quick card asks for: may they? */
  | { readonly is: 'request'; readonly id: string; readonly kind: RequestKind }
  /** Of a case, which of the twins that were told is the fraud. */
  | { readonly is: 'twins'; readonly id: string; readonly fraud: 0 | 1 }
  /** Of a case, which of so many answers. */
  | { readonly is: 'answers'; readonly id: string; readonly count: number }

const uncounted = -1

/** No hall raises more hands. */
export const mostHands = 9999

export function openVote(kind: VoteKind, faces: readonly number[], way: VoteWay): Vote {
  return { kind, phase: 'open', way, faces, hands: faces.map(() => uncounted) }
}

/** Hands for a face as they are written down; what makes no sense is as if nobody had looked. */
export function withHands(vote: Vote, face: number, count: number): Vote {
  const most = vote.way === 'levels' ? levels.length : mostHands
  const sound = Number.isInteger(count) && count >= 0 && count <= most
  const hands = vote.hands.map((one, i) => (i === face ? (sound ? count : uncounted) : one))
  return { ...vote, hands }
}

export function isCounted({ hands }: Vote): boolean {
  return hands.some((one) => one > 0)
}

/** Of each level: a few of the hall, half of it, most of it. */
const levelBars = [0, 0.2, 0.5, 1]

/** How long the bar of each face is, 0 to 1: as high as the level looked, or its share of what was counted. */
export function barsOf(vote: Vote): readonly number[] {
  if (vote.way === 'digits') return sharesOf(vote)
  return vote.hands.map((one) => levelBars[Math.max(0, one)] ?? 0)
}

/** The share of each face, 0 to 1, of all hands there were. */
export function sharesOf({ hands }: Vote): readonly number[] {
  const seen = hands.map((one) => Math.max(0, one))
  const all = seen.reduce((sum, one) => sum + one, 0)
  return seen.map((one) => (all === 0 ? 0 : one / all))
}

/** The face most hands were for; undefined where none was, or two are level. */
export function leaderOf(vote: Vote): number | undefined {
  const most = Math.max(0, ...vote.hands)
  const first = vote.hands.indexOf(most)
  if (most === 0 || vote.hands.lastIndexOf(most) !== first) return undefined
  return vote.faces[first]
}

/** The line most took the class to be caught by is the one that most said of themselves. */
export function isGuessRight(vote: Vote): boolean {
  return vote.guess !== undefined && vote.guess.face === leaderOf(vote)
}

/** A folded sheet has four faces. */
export const ballotFaces = 4
/** Letters, colours and shapes on the wall. */
export const mostFaces = 6

type Kind = 'give' | 'ask' | 'check' | 'away'
const kindOf: Readonly<Record<Move, Kind>> = {
  comply: 'give',
  pay: 'give',
  disclose: 'give',
  help: 'give',
  ask: 'ask',
  stall: 'ask',
  verify: 'check',
  refuse: 'away',
  report: 'away',
  tell: 'away',
}

const openly: ReadonlySet<Spot> = new Set(['say', 'page', 'answer', 'scan'])

/** What is said comes before what is done with the phone: a hall is quicker to answer. */
const spoken = ({ spot }: Option) => openly.has(spot)

/**
 * The options put to a hall where the trainer has chosen none: as many as a folded sheet has faces,
 * and as different as they can be in what they do. A player alone has them all.
 */
export function facesOf(options: readonly Option[]): readonly number[] {
  if (options.length <= ballotFaces) return options.map(({ index }) => index)
  const left = [...options].sort(
    (a, b) => Number(spoken(b)) - Number(spoken(a)) || a.index - b.index,
  )
  const chosen: Option[] = []
  while (chosen.length < ballotFaces && left.length > 0) {
    const counts = new Map<Kind, number>()
    for (const { move } of chosen) counts.set(kindOf[move], (counts.get(kindOf[move]) ?? 0) + 1)
    const rare = (option: Option) => counts.get(kindOf[option.move]) ?? 0
    const fewest = Math.min(...left.map(rare))
    const next = left.findIndex((option) => rare(option) === fewest)
    chosen.push(...left.splice(next, 1))
  }
  return chosen.map(({ index }) => index).sort((a, b) => a - b)
}
