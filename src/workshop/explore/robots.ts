import type { Option } from '../../core/story/beats.ts'
import type { CaseFile } from '../../core/story/card.ts'
import { judgementOfGuess, type Judgement } from '../../core/log/logbook.ts'
import { askedBefore } from '../../core/run/asking.ts'
import { play, withAct, type Played } from '../../core/run/play.ts'
import type { QuickCard } from '../../core/cards/quickCard.ts'
import { recordOf, type Record as RunRecord } from '../../core/run/record.ts'
import {
  answers,
  sureness,
  type Answer,
  type JudgementKind,
  type Sureness,
} from '../../core/run/judgement.ts'
import type { Run } from '../../core/run/run.ts'
import { openTale } from '../../core/story/story.ts'
import type { Tale } from '../../core/story/step.ts'
import { truths, type Move, type Truth } from '../../core/story/tags.ts'
import { noise } from './seededNumbers.ts'

/** Players with one habit each; a fair score ranks them the same way on every pair of twins. */
export const robotKinds = ['careful', 'always-trust', 'always-refuse', 'random'] as const
export type Robot = (typeof robotKinds)[number]

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

/** Plays a case to its end, and scores it. @throws where the robot never reaches one. */
export function playAs(robot: Robot, file: CaseFile, truth: Truth, seed = 1): RunRecord {
  return recordOf(finishAs(robot, file, truth, seed), file.card)
}

/** Plays a case to its end and says what it was. @throws where the robot never reaches one. */
export function finishAs(robot: Robot, file: CaseFile, truth: Truth, seed = 1): Played {
  const tale = taleOf(file)
  const { id, version, language } = file
  const dice = noise(seed)
  const taken = new Set<string>()
  let run: Run = { caseId: id, version, language, truth, acts: [] }
  for (let turn = 0; turn < mostDecisions; turn++) {
    const played = play(tale, run)
    if (played.view.ending !== undefined) return play(tale, withAct(run, { did: 'recall' }))
    const { options } = played.here
    const option = habits[robot]({ options, verified: played.view.verified, truth, taken, dice })
    const kind = askedBefore(tale, played, option)
    if (kind !== undefined) {
      const answer = thoughts[robot](kind, truth, dice)
      run = withAct(run, { did: 'judge', answer, about: option.index })
    }
    taken.add(option.text)
    run = withAct(run, { did: 'pick', option: option.index })
  }
  throw new Error(`${robot} never came to an end of ${id} (${truth})`)
}

const tales = new WeakMap<CaseFile, Tale>()

/** A robot's next game goes on with the story that is open: to open one takes as long as to play it. */
function taleOf(file: CaseFile): Tale {
  const tale = tales.get(file) ?? openTale(file)
  tales.set(file, tale)
  return tale
}

/**
 * What each thinks when asked inside a story. Who is careful has an ear for it once the truths have
 * parted, right nine times in ten, and before that knows that nobody can tell.
 */
const thoughts: Readonly<
  Record<Robot, (kind: JudgementKind, truth: Truth, dice: () => number) => Answer>
> = {
  careful(kind, truth, dice) {
    if (kind === 'blind') return 'cannot-tell'
    return dice() < 0.9 === (truth === 'scam') ? 'rather-trick' : 'rather-real'
  },
  'always-trust': () => 'rather-real',
  'always-refuse': () => 'rather-trick',
  random: (_, __, dice) => oneOf(answers, dice),
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

/** What each says of a card, given what the check named on it comes to. */
const guesses: Readonly<Record<Robot, (checked: Truth, dice: () => number) => Said>> = {
  careful: (checked) => ({ truth: checked, sure: 95 }),
  'always-trust': () => ({ truth: 'genuine', sure: 80 }),
  'always-refuse': () => ({ truth: 'scam', sure: 80 }),
  random: (_, dice) => ({ truth: oneOf(truths, dice), sure: oneOf(sureness, dice) }),
}

interface Said {
  readonly truth: Truth
  readonly sure: Sureness
}

/** Judges quick cards. Each card names a check that settles it, and the careful player makes it. */
export function judgeAs(robot: Robot, cards: readonly QuickCard[], seed = 1): readonly Judgement[] {
  const dice = noise(seed)
  return cards.map((card) => {
    const { truth: said, sure } = guesses[robot](card.truth, dice)
    return judgementOfGuess({ truth: card.truth, said, sure })
  })
}

/** Whether each real one that oversteps is refused: who checks who it is also knows what it may ask. */
export function refuseAs(robot: Robot, cards: readonly QuickCard[], seed = 1): readonly boolean[] {
  const dice = noise(seed)
  const refused = {
    careful: () => true,
    'always-trust': () => false,
    'always-refuse': () => true,
    random: () => dice() < 0.5,
  } as const satisfies Record<Robot, () => boolean>
  return cards
    .filter(({ truth, request }) => truth === 'genuine' && request?.kind === 'overreach')
    .map(refused[robot])
}

function oneOf<T>(list: readonly T[], dice: () => number): T {
  const found = list[Math.floor(dice() * list.length)]
  if (found === undefined) throw new Error('there is nothing to draw from')
  return found
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
