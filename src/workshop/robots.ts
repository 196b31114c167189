import type { Option } from '../core/beats.ts'
import type { CaseFile } from '../core/card.ts'
import { play, withAct } from '../core/play.ts'
import { recordOf, type Record as RunRecord } from '../core/record.ts'
import type { Run } from '../core/run.ts'
import { openTale } from '../core/story.ts'
import type { Move, Truth } from '../core/tags.ts'
import { noise } from './noise.ts'

/** Players with one habit each; a fair score ranks them the same way on every pair of twins. */
export const robots = ['careful', 'always-trust', 'always-refuse', 'random'] as const
export type Robot = (typeof robots)[number]

interface Moment {
  readonly options: readonly Option[]
  readonly verified: boolean
  readonly truth: Truth
  /** Options taken before, by their text: robots do not ask the same twice. */
  readonly taken: ReadonlySet<string>
  readonly dice: () => number
}

/** More decisions than any road has: a robot that gets this far is lost. */
const mostDecisions = 200

/** Plays a case to its end. @throws where the robot never reaches one. */
export function playAs(robot: Robot, file: CaseFile, truth: Truth, seed = 1): RunRecord {
  const tale = openTale(file)
  const { id, version, language, card } = file
  const dice = noise(seed)
  const taken = new Set<string>()
  let run: Run = { caseId: id, version, language, truth, acts: [] }
  for (let turn = 0; turn < mostDecisions; turn++) {
    const played = play(tale, run)
    if (played.view.ending !== undefined) return recordOf(played, card.balance)
    const { options } = played.here
    const option = habits[robot]({ options, verified: played.view.verified, truth, taken, dice })
    taken.add(option.text)
    run = withAct(run, { did: 'pick', option: option.index })
  }
  throw new Error(`${robot} never came to an end of ${id} (${truth})`)
}

const habits: Readonly<Record<Robot, (moment: Moment) => Option>> = {
  careful: (moment) =>
    moment.verified
      ? first(moment, moment.truth === 'scam' ? afterFraud : afterProof)
      : first(moment, ['verify', 'tell', 'ask', 'stall']),
  'always-trust': (moment) => first(moment, ['pay', 'disclose', 'comply', 'help', 'ask', 'stall']),
  'always-refuse': (moment) => first(moment, ['refuse', 'stall', 'ask']),
  random: ({ options, dice }) => at(options, Math.floor(dice() * options.length)),
}

const afterFraud: readonly Move[] = ['tell', 'report', 'refuse']
const afterProof: readonly Move[] = ['comply', 'help', 'tell', 'verify']

/** The first option of the first of these moves that is on offer and not yet used up. */
function first({ options, taken }: Moment, moves: readonly Move[]): Option {
  for (const move of moves) {
    const found = options.find(
      (option) => option.move === move && !option.inside && !taken.has(option.text),
    )
    if (found !== undefined) return found
  }
  return options.find(({ text }) => !taken.has(text)) ?? at(options, 0)
}

function at(options: readonly Option[], index: number): Option {
  const option = options[index]
  if (option === undefined) throw new Error('there is nothing to choose')
  return option
}
