import { casesIn, type LogLine, type ToldCase } from '../../core/log/logbook.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Attempt } from '../../screens/home/invitation.tsx'
import type { CaseFacts } from '../library/caseFacts.ts'

export interface Attempts {
  readonly first: Attempt
  readonly best: Attempt
  readonly last: Attempt
}

/** First, best and last attempt at each case, as the logbook tells them. */
export function attemptsOf(
  log: readonly LogLine[],
  kinds: readonly CaseFacts[],
  language: Language,
): ReadonlyMap<string, Attempts> {
  const found = new Map<string, Attempts>()
  for (const kind of kinds) {
    const told = casesIn(log).filter(({ caseId }) => caseId === kind.id)
    const [first, last] = [told[0], told.at(-1)]
    if (first === undefined || last === undefined) continue
    const best = told.reduce((a, b) => (b.score > a.score ? b : a))
    const attempt = ({ score, ending }: ToldCase): Attempt => {
      const titles = kind.endings[ending]
      // An ending the case no longer has keeps its score and loses its name.
      return { score, endingTitle: titles?.[language] ?? titles?.zh ?? '' }
    }
    found.set(kind.id, { first: attempt(first), best: attempt(best), last: attempt(last) })
  }
  return found
}
