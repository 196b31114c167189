// Every road of any Ink story at all: plain narration and choices, no tags, no truths.
import { past } from '../../core/explore/inkState.ts'
import type { InkLines } from '../../core/story/inkLines.ts'
import { StoryProblem, type Place } from '../../core/story/problem.ts'
import { openRaw, type RawStep } from '../../core/explore/waypoints.ts'
import { readsAhead } from './readsAhead.ts'
import { allRoads, type Limits, type Roads, type Walker } from './allRoads.ts'
import { chanceDecides } from './caseRoads.ts'
import { stateKeys } from './stateKey.ts'

export interface RawMoment {
  readonly said: readonly string[]
  readonly choices: readonly string[]
  readonly problem?: string
  /** Where it broke; absent where the story came without its lines. */
  readonly place?: Place
}

interface Here {
  readonly step: RawStep
  readonly problem?: string
  readonly place?: Place
  key?: string
}

const nowhere: RawStep = { said: [], choices: [], targets: [], moment: past }

/** Plays every road of a compiled story. A road that breaks ends there, with what broke it. */
export function inkRoads(
  id: string,
  ink: string,
  limits: Limits,
  lines?: InkLines,
): Roads<RawMoment> {
  const walk = openRaw(id, ink, { lines })
  const reads = readsAhead(JSON.parse(ink))
  const keys = stateKeys(reads)
  const share = sharing()
  const whole = (here: Here) => {
    const { step, problem, place } = here
    here.key ??=
      problem === undefined
        ? step.choices.length > 0
          ? keys.keyOf(step.moment)
          : endOf(step)
        : broken(problem, place)
    return here.key
  }
  const attempt = (take: () => RawStep): Here => {
    try {
      return { step: take() }
    } catch (problem) {
      if (!(problem instanceof StoryProblem)) throw problem
      const { what, place } = problem
      return { step: nowhere, problem: what, ...(place === undefined ? {} : { place }) }
    }
  }
  const walker: Walker<Here> = {
    start: () => attempt(() => walk.start()),
    choices: ({ step }) => step.choices.length,
    choose(here, choice) {
      const next = attempt(() => walk.choose(here.step, choice))
      keys.watch(here.step.targets[choice], () => whole(here) === whole(next))
      return next
    },
    keyOf: whole,
    keep({ step, problem }) {
      if (problem === undefined) walk.keep(step)
    },
    countedAt: ({ step, problem }) =>
      problem === undefined ? keys.countedAt(step.moment) : undefined,
  }
  const factOf = ({ step, problem, place }: Here): RawMoment => ({
    said: share(step.said),
    choices: share(step.choices),
    ...(problem === undefined ? {} : { problem }),
    ...(place === undefined ? {} : { place }),
  })
  for (;;) {
    const roads = allRoads(walker, factOf, limits)
    if (roads.stopped === undefined && keys.learn()) continue
    return { ...(reads.chance ? { stopped: chanceDecides } : {}), ...roads }
  }
}

/** One place that breaks is one state, whatever road leads there. */
function broken(problem: string, place: Place | undefined): string {
  return `${problem} ${place?.file ?? ''}:${String(place?.line)}`
}

/** Gives texts that are alike as one: a large story says the same in many places. */
function sharing(): (texts: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (texts) => {
    const key = texts.join('\n')
    const like = known.get(key) ?? texts
    if (known.size < mostShared) known.set(key, like)
    return like
  }
}

const mostShared = 20_000

/** Endings are told apart by their last words. */
function endOf({ said }: RawStep): string {
  return `end ${said.at(-1) ?? ''}`
}
