import { isAnswer } from '../../../src/core/story/answers.ts'
import { writeRun } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Language, Truth } from '../../../src/core/story/tags.ts'
import { roadTo } from '../../../src/workshop/explore/allRoads.ts'
import type { Moment } from '../../../src/workshop/explore/caseRoads.ts'
import { keptRoads } from '../../../src/workshop/explore/keptRoads.ts'
import { fileIn } from '../../library.ts'

/** Where a scene of a case shows the most, and how much that is. */
export interface FullMoment {
  readonly scene: string
  readonly address: string
  readonly fullness: number
}

/** As many letters as the edges of an answer take the room of. */
const edges = 16

/**
 * Of every scene of a case, on every road of both truths, the moment with the longest answers and last
 * words; what both truths show alike, once. The fullest come first.
 */
export function fullMoments(caseId: string, language: Language): readonly FullMoment[] {
  const file = fileIn(caseId, language)
  const tale = openTale(file)
  const found = new Map<string, FullMoment>()
  for (const truth of ['scam', 'genuine'] as const satisfies readonly Truth[]) {
    const roads = keptRoads(file, truth)
    for (const [scene, state] of fullestOf(roads.facts)) {
      const picks = roadTo(roads, state)
      const [here] = tale.steps(truth, picks).slice(-1)
      if (here === undefined) continue
      const acts = picks.map((option) => ({ did: 'pick' as const, option }))
      const run = writeRun({ caseId, version: file.version, language, truth, acts })
      const fullness = fullnessOf(roads.facts[state])
      const key = `${scene} ${here.options.map(({ text }) => text).join(' ')}`
      if (!found.has(key))
        found.set(key, { scene, address: `?case=${caseId}&run=${run}`, fullness })
    }
  }
  return [...found.values()].sort((one, other) => other.fullness - one.fullness)
}

/** The state in which each scene is fullest. */
function fullestOf(facts: readonly Moment[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  facts.forEach((moment, state) => {
    if (moment.options.length === 0) return
    const so = best.get(moment.scene)
    if (so === undefined || fullnessOf(facts[so]) < fullnessOf(moment))
      best.set(moment.scene, state)
  })
  return best
}

function fullnessOf(moment: Moment | undefined): number {
  if (moment === undefined) return 0
  const { options, lines } = moment
  const long = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + edges + text.length, 0)
  return long(options.filter(isAnswer).slice(0, 5)) + long(lines.slice(-2))
}
