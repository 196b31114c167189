// "Fraud or genuine, how sure?", asked once inside the story, and what each of the five answers comes
// to: the one place where it is written down. The data dictionary in words/ repeats it for readers.
import type { Line } from '../story/beats.ts'
import type { Card } from '../story/card.ts'
import type { Parting } from '../story/parting.ts'
import type { Truth } from '../story/tags.ts'

/** How sure a player says they are on a quick card: the chance they give themselves of being right. */
export const sureness = [50, 65, 80, 95] as const
export type Sureness = (typeof sureness)[number]

/** In the order in which they are offered; a run stores an answer as its place in this list. */
export const answers = [
  'surely-real',
  'rather-real',
  'cannot-tell',
  'rather-trick',
  'surely-trick',
] as const
export type Answer = (typeof answers)[number]

/**
 * `informed`: the truths had parted, so there was something to tell them apart by. `blind`: both
 * still read alike, and an answer only shows which way one leans.
 */
export const judgementKinds = ['informed', 'blind'] as const
export type JudgementKind = (typeof judgementKinds)[number]

export interface AnswerValue {
  /** The chance of a fraud it stands for, per cent. */
  readonly chance: 5 | 20 | 50 | 80 | 95
  /** How much of a "fraud" it is for d′ and c: an answer in the middle is half of each. */
  readonly fraud: 0 | 0.5 | 1
}

/**
 * A scale of confidence cut at its middle, as in a rating experiment (Macmillan & Creelman 2005,
 * Detection Theory, ch. 3); the middle is split evenly, as ties are in the area under the curve. The
 * chances are those of the quick cards' sureness, so that both stand on one calibration scale.
 */
export const answerValues = {
  'surely-real': { chance: 5, fraud: 0 },
  'rather-real': { chance: 20, fraud: 0 },
  'cannot-tell': { chance: 50, fraud: 0.5 },
  'rather-trick': { chance: 80, fraud: 1 },
  'surely-trick': { chance: 95, fraud: 1 },
} as const satisfies Record<Answer, AnswerValue>

/** How sure an answer is of being right, per cent, 50–95. */
export function surenessOf(answer: Answer): number {
  const { chance } = answerValues[answer]
  return Math.max(chance, 100 - chance)
}

/** How right an answer is: 1, 0, or a half where it does not say. */
export function rightnessOf(answer: Answer, truth: Truth): 0 | 0.5 | 1 {
  const { fraud } = answerValues[answer]
  if (fraud === 0.5) return 0.5
  return (fraud === 1) === (truth === 'scam') ? 1 : 0
}

/** What a judgement counts for after these lines: whether there was anything to tell it by. */
export function kindAt(
  lines: readonly Line[],
  parting: Parting | undefined,
  card: Card,
): JudgementKind {
  if (parting === undefined) return 'blind'
  return lines.some((line) => line.n >= parting.line && isTheirs(line, card)) ? 'informed' : 'blind'
}

/**
 * Whether it was said or shown by the other side: by whoever calls, or in a line that does to a
 * player what frauds and firms do. Roommates and the player themselves are not the other side.
 */
export function isTheirs(
  { speaker, flags, signals, techniques }: Line,
  { cast, you }: Card,
): boolean {
  if (speaker === you) return false
  const role = cast.find(({ id }) => id === speaker)?.role
  if (role === 'companion') return false
  return role === 'caller' || flags.length + signals.length + techniques.length > 0
}
