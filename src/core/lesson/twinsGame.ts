// Who is the fraud: the twins of a case told in turn, for a hall to decide which is which.
import type { Line } from '../story/beats.ts'
import { linesOf, type Step, type Tale } from '../story/step.ts'
import { truths, type Truth } from '../story/tags.ts'

/** What one of the twins says once they have parted. */
export interface TwinTold {
  readonly truth: Truth
  /** From the parting on, in order. */
  readonly lines: readonly Line[]
  /** The line that told: the first of these that carries a flag, or a signal; none where none does. */
  readonly telling?: Line
}

export interface TwinsGame {
  /** What both say to the letter, up to the parting; the last of it is enough to tell again. */
  readonly shared: readonly Line[]
  readonly twins: Readonly<Record<Truth, TwinTold>>
}

/** Lines of each twin that a hall can hold in its head, and no more. */
const mostLines = 8

/**
 * The game on this road; undefined where the twins still read alike at its end. The picks must fit
 * both truths up to where they part; what follows there is one decision's worth of each.
 * @throws Misfit where they do not; StoryProblem where the script is at fault.
 */
export function twinsGame(tale: Tale, picks: readonly number[]): TwinsGame | undefined {
  const parting = tale.parting('scam', picks)
  if (parting === undefined) return undefined
  const road = picks.slice(0, parting.step)
  const [scam, genuine] = truths.map((truth) => tale.steps(truth, road)) as [Steps, Steps]
  const shared = linesOf(scam).filter(({ n }) => n < parting.line)
  const own = (truth: Truth, steps: Steps) => toldBy(truth, linesOf(steps).slice(shared.length))
  return { shared, twins: { scam: own('scam', scam), genuine: own('genuine', genuine) } }
}

type Steps = readonly Step[]

function toldBy(truth: Truth, said: readonly Line[]): TwinTold {
  const lines = said.slice(0, mostLines)
  const marksOf = ({ flags, signals }: Line) => (truth === 'scam' ? flags : signals)
  const telling = lines.find((line) => marksOf(line).length > 0)
  return { truth, lines, ...(telling === undefined ? {} : { telling }) }
}
