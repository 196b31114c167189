// Every road of a case, in one truth, with what the checks want to know of each moment.
import type { Line, Option } from '../core/beats.ts'
import type { CaseFile, EndingId } from '../core/card.ts'
import { restMs, speechMs } from '../core/pace.ts'
import { StoryProblem } from '../core/problem.ts'
import { openWalk, type Walk, type Waypoint } from '../core/story.ts'
import type { Chain, Truth } from '../core/tags.ts'
import { piecesIn } from './instrument.ts'
import { reachOf } from './reach.ts'
import { roam, type Roads, type Walker } from './roam.ts'
import { stateKeys } from './stateKey.ts'

/** A moment of decision as the checks see it. */
export interface Moment {
  readonly options: readonly Option[]
  /** Lines since the decision before. */
  readonly lines: readonly Line[]
  readonly chain: Chain
  readonly verified: boolean
  /** Money has gone that has not come back. */
  readonly lost: boolean
  readonly ending?: EndingId
  /** The script is at fault here. */
  readonly problem?: StoryProblem
  /** Milliseconds to show the lines at normal pace. */
  readonly showMs: number
}

interface Here {
  readonly at: Waypoint
  readonly problem?: StoryProblem
  /** Worked out once. */
  key?: string
}

export interface Tour extends Roads<Moment> {
  readonly truth: Truth
  /** Numbers of the pieces some road shows, answers to mere questions included. */
  readonly met: ReadonlySet<number>
}

/** More states than this are not explored; the tour says so. */
export const mostStates = 200_000

/**
 * Plays every road of one truth. `lengthOf` gives the words of a piece of an instrumented story;
 * without it the texts are taken as they are.
 */
export function tour(
  file: CaseFile,
  truth: Truth,
  wordsOf: (text: string) => string = (text) => text,
  states = mostStates,
): Tour {
  const walk = openWalk(file)
  const keys = stateKeys(reachOf(JSON.parse(file.ink)))
  const facts = ({ at, problem }: Here): Moment => momentOf(at, problem, file.card.balance, wordsOf)
  for (;;) {
    const met = new Set<number>()
    const walker = walkerOf(walk, truth, keys, file.card.balance, met)
    const roads = roam(walker, facts, { states })
    // A question that turned out to lead somewhere is no mere question: explore again, counting it.
    if (roads.stopped !== undefined || !keys.learn()) return { truth, met, ...roads }
  }
}

type Keys = ReturnType<typeof stateKeys>

function walkerOf(
  walk: Walk,
  truth: Truth,
  keys: Keys,
  balance: number,
  met: Set<number>,
): Walker<Here> {
  const whole = (here: Here): string => {
    const { at, problem } = here
    const { front, call, hand, verified, ending, balance: now } = at.step.view
    // A call that is over is over, whoever it was with.
    const line = call === undefined || call.state === 'ended' ? [] : [call.state, call.party]
    const phone = [front, line, hand, verified, ending, now < balance]
    here.key ??= keys.keyOf(at.moment) + JSON.stringify([phone, problem?.what])
    return here.key
  }
  return {
    start: () =>
      note(
        attempt(walk, undefined, () => walk.start(truth)),
        met,
      ),
    choices: ({ at, problem }) => (problem === undefined ? at.step.options.length : 0),
    choose(here, choice) {
      const next = note(
        attempt(walk, here.at, () => walk.choose(here.at, choice)),
        met,
      )
      keys.watch(here.at.moment, choice, () => whole(here) === whole(next))
      return next
    },
    keyOf: whole,
    keep({ at, problem }) {
      if (problem === undefined) walk.keep(at)
    },
  }
}

/** A step that fails is a place of its own, with the fault that was found there. */
function attempt(walk: Walk, from: Waypoint | undefined, step: () => Waypoint): Here {
  try {
    return { at: step() }
  } catch (problem) {
    if (!(problem instanceof StoryProblem)) throw problem
    return { at: from ?? walk.nowhere(), problem }
  }
}

function momentOf(
  at: Waypoint,
  problem: StoryProblem | undefined,
  balance: number,
  wordsOf: (text: string) => string,
): Moment {
  const { step } = at
  const lines = step.beats.flatMap((beat) => (beat.kind === 'line' ? [beat.line] : []))
  const words = lines.map(({ text }) => wordsOf(text))
  const ms = (text: string) => speechMs(text, 'zh', 'normal') + restMs(text, 'zh', 'normal')
  return {
    options: step.options,
    lines,
    chain: step.view.chain,
    verified: step.view.verified,
    lost: step.view.balance < balance,
    showMs: words.reduce((sum, text) => sum + ms(text), 0),
    ...(step.view.ending === undefined ? {} : { ending: step.view.ending }),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Notes the pieces of the script that a step shows. */
function note(here: Here, met: Set<number>): Here {
  for (const beat of here.at.step.beats) {
    if (beat.kind === 'line') for (const id of piecesIn(beat.line.text)) met.add(id)
  }
  for (const { text } of here.at.step.options) for (const id of piecesIn(text)) met.add(id)
  return here
}
