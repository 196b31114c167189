import type { Option } from '../story/beats.ts'
import { chains, type Chain, type Move, type Truth } from '../story/tags.ts'

/** What a choice turned out to be. */
export const verdicts = [
  'best',
  'fine',
  'lucky',
  'risky',
  'missed',
  'harmful',
  'false-alarm',
] as const
export type Verdict = (typeof verdicts)[number]

/**
 * `before`: no check of the player's own has settled it yet; `after`: one has. `overreach`: it is
 * really them, and they have just asked for something they have no right to.
 */
type Known = 'before' | 'after' | 'overreach'

/**
 * The one table of worth. Stories say what a choice does; what it is worth follows from the truth
 * and from whether the player could know. Refusing is best against a fraud and costs somebody
 * something when it is not one; helping is right once it has been checked.
 */
export const worth = {
  scam: {
    before: {
      verify: 'best',
      refuse: 'best',
      report: 'best',
      tell: 'best',
      ask: 'fine',
      stall: 'fine',
      comply: 'risky',
      help: 'risky',
      disclose: 'harmful',
      pay: 'harmful',
    },
    after: {
      verify: 'best',
      refuse: 'best',
      report: 'best',
      tell: 'best',
      ask: 'fine',
      stall: 'fine',
      comply: 'risky',
      help: 'risky',
      disclose: 'harmful',
      pay: 'harmful',
    },
  },
  genuine: {
    before: {
      verify: 'best',
      tell: 'best',
      ask: 'fine',
      stall: 'fine',
      comply: 'lucky',
      help: 'lucky',
      pay: 'lucky',
      disclose: 'lucky',
      refuse: 'missed',
      report: 'false-alarm',
    },
    after: {
      verify: 'best',
      tell: 'best',
      comply: 'best',
      help: 'best',
      pay: 'best',
      ask: 'fine',
      stall: 'fine',
      disclose: 'lucky',
      refuse: 'harmful',
      report: 'false-alarm',
    },
    // To refuse that one thing and keep the rest is right; to give it is a risk, real as they are.
    overreach: {
      refuse: 'best',
      verify: 'best',
      tell: 'best',
      ask: 'fine',
      stall: 'fine',
      comply: 'risky',
      help: 'risky',
      pay: 'risky',
      disclose: 'risky',
      report: 'false-alarm',
    },
  },
} as const satisfies Record<Truth, Partial<Record<Known, Record<Move, Verdict>>>>

/** Points of a verdict; harm against a fraud weighs more the further the chain has come. */
const points = {
  best: 4,
  fine: 3,
  lucky: 1,
  risky: 0,
  missed: 0,
  harmful: -2,
  'false-alarm': -2,
} as const satisfies Record<Verdict, number>

export interface Worth {
  readonly verdict: Verdict
  readonly points: number
}

/** How a matter stands when an option is taken. */
export interface Standing {
  readonly verified: boolean
  readonly chain: Chain
  /** See {@link View}. */
  readonly overreach?: string
}

/** A check through the other side's own channel proves nothing, so it counts as a question. */
export function asMove({ move, inside }: Pick<Option, 'move' | 'inside'>): Move {
  return move === 'verify' && inside ? 'ask' : move
}

/** What an option is worth here. */
export function worthOf(
  option: Pick<Option, 'move' | 'inside'>,
  truth: Truth,
  { verified, chain, overreach }: Standing,
): Worth {
  const move = asMove(option)
  const known = verified ? 'after' : 'before'
  const table =
    truth === 'genuine'
      ? worth.genuine[overreach === undefined ? known : 'overreach']
      : worth.scam[known]
  const verdict = table[move]
  const late = verdict === 'harmful' && truth === 'scam' ? chains.indexOf(chain) : 0
  return { verdict, points: points[verdict] - late }
}

/** What each of these options is worth in points, taken here. */
export function pointsOf(
  options: readonly Pick<Option, 'move' | 'inside'>[],
  truth: Truth,
  here: Standing,
): readonly number[] {
  return options.map((option) => worthOf(option, truth, here).points)
}

/** Earned over possible as 0–100, never below 0. Nothing to decide counts as nothing earned. */
export function percent(earned: number, possible: number): number {
  return possible <= 0 ? 0 : Math.round((Math.max(0, earned) / possible) * 100)
}

export const bands = ['low', 'middle', 'high'] as const
export type Band = (typeof bands)[number]

/**
 * The score of a pair of twins is its weaker half: who refuses everything wins one side and loses
 * the other, and so does who trusts everything.
 */
export function pairScore(scam: number, genuine: number): number {
  return Math.min(scam, genuine)
}

/** Where a score of a pair stands. */
export function bandOf(score: number): Band {
  if (score >= 80) return 'high'
  return score >= 30 ? 'middle' : 'low'
}
