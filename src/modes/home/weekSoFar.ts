// @beside: who has played nothing has no week behind; no part of a first start (workshop/build/purposes.ts).
import type { LogLine, ToldCase } from '../../core/log/logbook.ts'
import { lastWeekIn } from '../../core/log/week.ts'
import type { HomeWeek } from '../../screens/home/evening.tsx'
import type { HomeCase } from '../../screens/home/invitation.tsx'
import { sinceThenWords } from '../../words/sinceThenWords.ts'
import { weekOnWords } from '../../words/weekOnWords.ts'
import type { Kit } from '../kit.ts'
import { eveningHere, toChooseFrom } from '../library/evening.ts'

/** The week as the logbook has it; undefined where there are too few cases for one. */
export function weekSoFar(
  kit: Kit,
  lines: readonly LogLine[],
  cases: readonly HomeCase[],
): HomeWeek | undefined {
  const next = eveningHere(kit, lines)
  const one = cases.find(({ id }) => id === next?.id)
  if (next === undefined || one === undefined) return undefined
  const { over, day } = next
  const { evenings } = lastWeekIn(lines, toChooseFrom)
  const behind = over || day > 0 ? evenings : []
  const { language } = kit.settings.now.value
  const [text, since] = [weekOnWords[language], sinceThenWords[language]]
  const last = evenings.at(-1)
  return {
    behind: behind.flatMap(({ caseId }) => cases.filter(({ id }) => id === caseId)),
    // What is offered first would be gone on with; of an evening no practice is.
    ...{ day, one: { ...one, underWay: one.underWay.filter(({ practice }) => !practice) } },
    ...(last === undefined ? {} : { since: sinceThen(since[last.tone], evenings, last) }),
    ...(over ? { over: text.over } : {}),
  }
}

/** The same ending of an evening is told anew each time it comes in a week. */
function sinceThen(told: readonly string[], evenings: readonly ToldCase[], last: ToldCase): string {
  const before = evenings.filter(({ tone }) => tone === last.tone).length - 1
  return told[before % told.length] ?? ''
}
