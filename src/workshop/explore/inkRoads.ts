// Every road of any Ink story at all: plain narration and choices, no tags, no truths.
import { past } from '../../core/explore/inkState.ts'
import { StoryProblem } from '../../core/story/problem.ts'
import { openRaw, type RawStep } from '../../core/explore/waypoints.ts'
import { readsAhead } from './readsAhead.ts'
import { allRoads, type Limits, type Roads, type Walker } from './allRoads.ts'
import { stateKeys } from './stateKey.ts'

export interface RawMoment {
  readonly said: readonly string[]
  readonly choices: readonly string[]
  readonly problem?: string
}

interface Here {
  readonly step: RawStep
  readonly problem?: string
  key?: string
}

const nowhere: RawStep = { said: [], choices: [], targets: [], moment: past }

/** Plays every road of a compiled story. A road that breaks ends there, with what broke it. */
export function inkRoads(id: string, ink: string, limits: Limits): Roads<RawMoment> {
  const walk = openRaw(id, ink)
  const keys = stateKeys(readsAhead(JSON.parse(ink)))
  const whole = (here: Here) => {
    const { step, problem } = here
    here.key ??= problem ?? (step.choices.length > 0 ? keys.keyOf(step.moment) : endOf(step))
    return here.key
  }
  const attempt = (take: () => RawStep): Here => {
    try {
      return { step: take() }
    } catch (problem) {
      if (!(problem instanceof StoryProblem)) throw problem
      return { step: nowhere, problem: problem.what }
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
  }
  const factOf = ({ step, problem }: Here): RawMoment => ({
    said: step.said,
    choices: step.choices,
    ...(problem === undefined ? {} : { problem }),
  })
  for (;;) {
    const roads = allRoads(walker, factOf, limits)
    if (roads.stopped !== undefined || !keys.learn()) return roads
  }
}

/** Endings are told apart by their last words. */
function endOf({ said }: RawStep): string {
  return `end ${said.at(-1) ?? ''}`
}
