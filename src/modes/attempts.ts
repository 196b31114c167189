import { debriefOf } from '../core/debrief.ts'
import { litBy, type Lit, type Outcome } from '../core/lit.ts'
import type { Run } from '../core/run.ts'
import type { Tale } from '../core/step.ts'
import type { Language } from '../core/tags.ts'
import type { Shelf } from '../host/shelf.ts'
import type { Attempt } from '../screens/invitation.tsx'
import { loadTale, type CaseEntry } from './catalogue.ts'
import { resume } from './resume.ts'

export interface Attempts {
  readonly first: Attempt
  readonly best: Attempt
  readonly last: Attempt
  /** The windows they light on the campus. */
  readonly lit: Lit
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
    // What cannot be loaded now is not told now; the runs are kept.
    const tale = await loadTale(entry, language).catch(() => undefined)
    if (tale === undefined) continue
    const told = runs.map((run) => attemptAt(tale, run)).filter((one) => one !== undefined)
    const first = told[0]
    const last = told.at(-1)
    if (first === undefined || last === undefined) continue
    const best = told.reduce((a, b) => (b.score > a.score ? b : a))
    const lit = litBy(told.map(({ outcome }) => outcome))
    found.set(entry.id, { first, best, last, lit })
  }
  return found
}

interface Told extends Attempt {
  readonly outcome: Outcome
}

/** Undefined where the case has changed since, or breaks on this road. */
function attemptAt(tale: Tale, run: Run): Told | undefined {
  try {
    const { played, misfit } = resume(tale, run)
    const debrief = misfit !== undefined ? undefined : debriefOf(played, tale.file.card)
    if (debrief === undefined) return undefined
    const { record, ending } = debrief
    const { truth, prediction } = record
    const outcome = { truth, right: prediction?.truth === truth, tone: ending.tone }
    return { score: record.score, endingTitle: ending.title, outcome }
  } catch {
    return undefined
  }
}
