// Every road of a case, in one truth, with what the checks want to know of each moment.
import type { Line, Option } from '../../core/story/beats.ts'
import type { CaseFile, EndingId } from '../../core/story/card.ts'
import { deedsOf, type Deed } from '../../core/run/deeds.ts'
import { StoryProblem } from '../../core/story/problem.ts'
import { openWaypoints, type Waypoints, type Waypoint } from '../../core/explore/waypoints.ts'
import type { Chain, Truth } from '../../core/story/tags.ts'
import { moneyIn, type View } from '../../core/story/view.ts'
import { noterOf, type Noted } from './noting.ts'
import { passingsIn } from './passings.ts'
import { readsAhead, type ReadsAhead } from './readsAhead.ts'
import { allRoads, mostStates, type Limits, type Roads, type Walker } from './allRoads.ts'
import { stateKeys } from './stateKey.ts'

/** A moment of decision as the checks see it. */
export interface Moment {
  readonly options: readonly Option[]
  /** What was said since the decision before. */
  readonly lines: readonly Utterance[]
  readonly chain: Chain
  readonly verified: boolean
  /** What the real one has asked for and has no right to. */
  readonly overreach?: string
  /** Money has gone that has not come back. */
  readonly lost: boolean
  /** Somebody else's money has gone on through the player's hands. */
  readonly passed: boolean
  readonly ending?: EndingId
  readonly scene: string
  /** The script is at fault here. */
  readonly problem?: StoryProblem
}

/** A line, as far as the checks ask. */
export type Utterance = Pick<Line, 'speaker' | 'text'>

interface Here {
  readonly at: Waypoint
  readonly problem?: StoryProblem
  /** Worked out once. */
  key?: string
  /** The choice that led here. */
  by?: Option | undefined
}

export interface CaseRoads extends Roads<Moment> {
  readonly truth: Truth
  readonly noted: Noted
}

/** How the roads of one truth come to be known: played, or remembered from an earlier time. */
export type Explore = typeof caseRoads

/**
 * Plays every road of one truth. Of an instrumented story nothing noted hangs on its words: those may
 * change, and the roads are the same.
 */
export function caseRoads(
  file: CaseFile,
  truth: Truth,
  limits: Limits = { states: mostStates },
): CaseRoads {
  const walk = openWaypoints(file)
  const reads = readsAheadIn(file)
  const keys = stateKeys(reads)
  const share = sharing()
  const all = moneyIn(file.card)
  const facts = ({ at, problem }: Here): Moment => momentOf(at, problem, all, share)
  for (;;) {
    const deeds = { first: [], ways: [] }
    const noted: Noted = {
      ...{ met: new Set(), full: new Map(), astray: new Map(), unsettled: new Set() },
      ...{ deeds, opening: [], passings: [] },
    }
    const noteStep = noterOf(noted, file.card.you)
    const note = (here: Here): Here => {
      noteStep(here.at.step)
      return here
    }
    const plain = walkerOf(walk, truth, keys, all, { note, deeds: noted.deeds })
    const walker: Walker<Here> = {
      ...plain,
      start: () => {
        const here = plain.start()
        noted.opening = passingsIn(here.at.step.beats)
        return here
      },
      onWay(from, choice, to) {
        plain.onWay?.(from, choice, to)
        ;(noted.passings[from] ??= [])[choice] = passingsIn(to.at.step.beats)
      },
    }
    const roads = allRoads(walker, facts, limits)
    // A question that turned out to lead somewhere is no mere question: explore again, counting it.
    if (roads.stopped === undefined && keys.learn()) continue
    return { truth, noted, ...(reads.chance ? { stopped: chanceDecides } : {}), ...roads }
  }
}

/** Of a story that throws dice not every road can be known to have been played. */
export const chanceDecides = 'chance decides where it goes, and may decide otherwise'

const reaches = new WeakMap<CaseFile, ReadsAhead>()

/** What a case can still read, worked out once for both truths and for what compares them. */
export function readsAheadIn(file: CaseFile): ReadsAhead {
  const known =
    reaches.get(file) ?? readsAhead(JSON.parse(file.ink), (text) => movesPhone.test(text))
  reaches.set(file, known)
  return known
}

const none: readonly Deed[] = []

type Keys = ReturnType<typeof stateKeys>

function walkerOf(
  walk: Waypoints,
  truth: Truth,
  keys: Keys,
  all: number,
  { note, deeds }: { readonly note: (here: Here) => Here; readonly deeds: Noted['deeds'] },
): Walker<Here> {
  const whole = (here: Here): string => {
    here.key ??= keyOf(here, keys, all)
    return here.key
  }
  return {
    start() {
      const here = note(attempt(walk, undefined, () => walk.start(truth)))
      deeds.first = here.problem === undefined ? deedsOf(undefined, here.at.step) : []
      return here
    },
    choices: ({ at, problem }) => (problem === undefined ? at.step.options.length : 0),
    choose(here, choice) {
      const next = note(attempt(walk, here.at, () => walk.choose(here.at, choice)))
      next.by = here.at.step.options[choice]
      keys.watch(here.at.targets[choice], () => whole(here) === whole(next))
      return next
    },
    keyOf: whole,
    onWay(from, choice, { at, by, problem }) {
      const done = problem === undefined ? deedsOf(by, at.step) : none
      ;(deeds.ways[from] ??= [])[choice] = done.length === 0 ? none : done
    },
    keep({ at, problem }) {
      if (problem === undefined) walk.keep(at)
    },
    countedAt({ at, problem }) {
      const counted = problem === undefined ? keys.countedAt(at.moment) : undefined
      const phone = () => phoneKey(at.step.view, all)
      return counted && { ...counted, rest: `${counted.rest} ${phone()}` }
    },
  }
}

function keyOf({ at, problem }: Here, keys: Keys, all: number): string {
  const phone = phoneKey(at.step.view, all)
  // A step that failed left nothing to read: it is told by where it was tried.
  if (problem !== undefined) return [phone, problem.what, ...at.targets].join('\n')
  return `${keys.keyOf(at.moment)} ${phone}`
}

/** What of the phone decides how the next words are shown, or whether they can be. */
function phoneKey(view: View, before: number): string {
  const { front, call, hand, verified, overreach, ending, passed } = view
  const open = front.at === 'thread' ? front.thread : front.at === 'page' ? front.page : ''
  // A call that is over is over, whoever it was with.
  const line =
    call === undefined || call.state === 'ended' ? '' : `${call.state} ${call.party.join(' ')}`
  const lost = `${moneyIn(view) < before ? 'lost' : ''}${passed > 0 ? 'passed' : ''}`
  return `${front.at} ${open}|${line}|${hand}|${String(verified)}|${overreach ?? ''}|${ending ?? ''}|${lost}`
}

/** Tags that change what {@link phoneKey} tells of: an answer that carries one is no mere question. */
const movesPhone = /^\s*(?:call|screen|hand|money|bank|passed|checked|overreach|end)\b/

/** A step that fails is a place of its own, with the fault that was found there. */
function attempt(walk: Waypoints, from: Waypoint | undefined, step: () => Waypoint): Here {
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
  before: number,
  share: ReturnType<typeof sharing>,
): Moment {
  const { step } = at
  const lines = step.beats.flatMap((beat) => (beat.kind === 'line' ? [share(beat.line)] : []))
  return {
    options: step.options,
    lines,
    chain: step.view.chain,
    verified: step.view.verified,
    lost: moneyIn(step.view) < before,
    passed: step.view.passed > 0,
    scene: step.scene,
    ...(step.view.overreach === undefined ? {} : { overreach: step.view.overreach }),
    ...(step.view.ending === undefined ? {} : { ending: step.view.ending }),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Gives lines that say the same as one: a story says few things, in many places. */
function sharing(): (line: Line) => Utterance {
  const known = new Map<string, Utterance>()
  return ({ speaker, text }) => {
    const key = `${speaker ?? ''}\n${text}`
    const words = known.get(key) ?? { text, ...(speaker === undefined ? {} : { speaker }) }
    if (known.size < mostShared) known.set(key, words)
    return words
  }
}

const mostShared = 20_000
