// How long a player waits for a choice at the usual pace, worked out as the director does, without a page.
import type { CaseFile } from '../src/core/story/card.ts'
import { openTale } from '../src/core/story/story.ts'
import type { Step } from '../src/core/story/step.ts'
import { showMs, type Manner } from '../src/core/story/tempo.ts'
import { typingMs } from '../src/look/measures.ts'
import { longestHoldOf } from '../src/stage/holds.ts'
import { roadTo } from '../src/workshop/explore/allRoads.ts'
import { keptRoads } from '../src/workshop/explore/keptRoads.ts'

/** Seconds until the choice of a step, at the pace of somebody who has set none. */
export function choiceSeconds(step: Step, { language, card }: CaseFile): number {
  const manner: Manner = {
    ...{ language, pace: 'normal', you: card.you },
    ...{ typingMs, holdMs: longestHoldOf },
  }
  return showMs(step, manner) / 1000
}

/** Seconds from the opening of a case to its first choice, in the slowest of these. */
export function firstChoiceSeconds(files: readonly CaseFile[]): number {
  const seconds = files.flatMap((file) =>
    openTale(file)
      .steps('scam', [])
      .map((step) => choiceSeconds(step, file)),
  )
  return Math.max(...seconds)
}

/** The step to every moment of a case that the workshop tells apart, each once. */
export function stepsOf(file: CaseFile): readonly Step[] {
  const tale = openTale(file)
  return (['scam', 'genuine'] as const).flatMap((truth) => {
    const roads = keptRoads(file, truth)
    const met = new Set<string>()
    return roads.facts.flatMap(({ scene, lines }, state) => {
      const key = [scene, ...lines.map(({ text }) => text)].join('\n')
      if (met.has(key)) return []
      met.add(key)
      return tale.steps(truth, roadTo(roads, state)).slice(-1)
    })
  })
}
