import type { Beat, Line, Option } from './beats.ts'
import type { Playbill } from './card.ts'
import type { Parting } from './parting.ts'
import type { PlaceId, Truth } from './tags.ts'
import type { View } from './view.ts'

/** The beats up to the next decision, the view they lead to, and what can be done there. */
export interface Step {
  readonly beats: readonly Beat[]
  /** The view the beats start from, and the one they settle in. */
  readonly from: View
  readonly view: View
  /** Empty only at an ending. */
  readonly options: readonly Option[]
  /** How many lines have been shown up to here, this step's included. */
  readonly lines: number
  /** Which decision of the script this is: the knot its answers stand in, or the ending. */
  readonly scene: string
}

/** Where a step finds the player: the room that is painted before its first line is. */
export function firstPlaceOf({ beats, from }: Step): PlaceId {
  return beats.find((beat) => beat.kind === 'place')?.place ?? from.place
}

/** A run does not fit the story: `at` is the first pick (of a tale), or act (of a run), that does not. */
export class Misfit extends Error {
  readonly at: number
  constructor(at: number) {
    super(`act ${String(at + 1)} does not fit the story`)
    this.name = 'Misfit'
    this.at = at
  }
}

/** An opened story. Asking for the same picks twice gives the same steps. */
export interface Tale {
  readonly file: Playbill
  /**
   * All steps of a run with these picks: one more than there are picks.
   * @throws {Misfit} where a pick is not among the options; StoryProblem where the script is at fault.
   */
  steps(truth: Truth, picks: readonly number[]): readonly Step[]
  /**
   * Where the two truths part on this road; undefined while they still read alike.
   * @throws as {@link Tale.steps} does
   */
  parting(truth: Truth, picks: readonly number[]): Parting | undefined
  /**
   * Present where it has only begun, and knows its first step alone: sends for the rest, and settles
   * once every step can be asked for.
   */
  whole?(): Promise<void>
}

export function isLine(beat: Beat): beat is Extract<Beat, { kind: 'line' }> {
  return beat.kind === 'line'
}

/** Every line of these steps, in the order they were shown; `line.n` is its place here. */
export function linesOf(steps: readonly Step[]): readonly Line[] {
  return steps.flatMap((step) => step.beats.filter(isLine).map((beat) => beat.line))
}
