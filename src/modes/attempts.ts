import { debriefOf } from '../core/debrief.ts'
import type { Language } from '../core/tags.ts'
import type { Shelf } from '../host/shelf.ts'
import type { Attempt } from '../screens/invitation.tsx'
import { loadTale, type CaseEntry } from './catalogue.ts'
import { resume } from './resume.ts'

export interface Attempts {
  readonly first: Attempt
  readonly best: Attempt
  readonly last: Attempt
}

/** First, best and last attempt at each case, by replaying the finished runs of this device. */
export async function attemptsOf(
  entries: readonly CaseEntry[],
  shelf: Shelf,
  language: Language,
): Promise<ReadonlyMap<string, Attempts>> {
  const found = new Map<string, Attempts>()
  for (const entry of entries) {
    const runs = shelf.finished(entry.id)
    if (runs.length === 0) continue
    const tale = await loadTale(entry, language)
    const told = runs.flatMap((run): Attempt[] => {
      const { played, startedAfresh } = resume(tale, run)
      const debrief = startedAfresh ? undefined : debriefOf(played, tale.file.card)
      if (debrief === undefined) return []
      return [{ score: debrief.record.score, endingTitle: debrief.ending.title }]
    })
    const first = told[0]
    const last = told.at(-1)
    if (first === undefined || last === undefined) continue
    const best = told.reduce((a, b) => (b.score > a.score ? b : a))
    found.set(entry.id, { first, best, last })
  }
  return found
}
