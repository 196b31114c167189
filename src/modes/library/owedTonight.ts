// @beside: who has played nothing is in no week yet; no part of a first start (workshop/build/purposes.ts).
import type { LogLine } from '../../core/log/logbook.ts'
import { lastWeekIn, owedIn } from '../../core/log/week.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { CaseEntry } from './catalogue.ts'

/** Which of the twins the week under way still owes, if it has to come tonight. */
export function owedTonight(
  lines: readonly LogLine[],
  entries: readonly CaseEntry[],
  id: string,
): Truth | undefined {
  return owedIn(lastWeekIn(lines, entries), id)
}
