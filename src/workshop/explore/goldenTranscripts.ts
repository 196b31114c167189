// One readable transcript for each ending, truth and language: what a change to a story changed.
import { languages, truths } from '../../core/story/tags.ts'
import { openTale } from '../../core/story/story.ts'
import type { CompiledCase } from '../compile/compileSources.ts'
import { roadTo } from './allRoads.ts'
import { caseRoads, type Explore } from './caseRoads.ts'
import { transcript } from './transcript.ts'

/** File names and texts, in order of name. */
export function goldensOf(
  { id, files }: CompiledCase,
  explore: Explore = caseRoads,
): ReadonlyMap<string, string> {
  const goldens = new Map<string, string>()
  for (const truth of truths) {
    const roads = explore(files.zh, truth)
    const seen = new Set<string>()
    roads.facts.forEach(({ ending }, state) => {
      if (ending === undefined || seen.has(ending)) return
      seen.add(ending)
      const picks = roadTo(roads, state)
      for (const language of languages) {
        const file = files[language]
        if (file === undefined) continue
        const steps = openTale(file).steps(truth, picks)
        const head = `${id} · ${truth} · ${ending} · ${language}\npicks ${picks.join(' ')}\n`
        goldens.set(
          `${truth}-${ending}.${language}.txt`,
          `${head}\n${transcript(steps, picks).trim()}\n`,
        )
      }
    })
  }
  return new Map([...goldens].sort(([a], [b]) => (a < b ? -1 : 1)))
}
