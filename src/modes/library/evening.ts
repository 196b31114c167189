import { suggestNext, type Playable, type Suggestion } from '../../core/log/suggest.ts'
import { eveningToCome, type Evening } from '../../core/log/week.ts'
import type { LogLine } from '../../core/log/logbook.ts'
import type { Kit } from '../kit.ts'
import { titleOf, type CaseEntry } from './catalogue.ts'
import { playables } from 'virtual:playables'

/** Every case of this build, as it is chosen by. */
export const toChooseFrom = playables as readonly Playable[]

export interface EveningHere extends Evening {
  readonly entry: CaseEntry
}

/** The evening to come on this device, the same wherever one may go on from; `lines` is its logbook. */
export function eveningHere(
  { visit, now }: Pick<Kit, 'visit' | 'now'>,
  lines: readonly LogLine[],
): EveningHere | undefined {
  const isUnderWay = (id: string) => visit.counted(id) !== undefined
  const found = eveningToCome(lines, toChooseFrom, now().toISOString(), isUnderWay)
  const entry = found && visit.find(found.id)
  return entry && { ...found, entry }
}

/** What a page beside the cases offers to play next, and what it calls it. */
export interface NextHere extends Suggestion {
  readonly name: string
}

/** The evening to come; where there is no week, a case. Undefined where this build has none. */
export function nextHere(kit: Kit, lines: readonly LogLine[]): NextHere | undefined {
  const evening = eveningHere(kit, lines)
  if (evening !== undefined) {
    const { days, evening: called } = kit.words().screens.week
    return { ...evening, name: called(days[evening.day] ?? '') }
  }
  const next = suggestNext(lines, toChooseFrom, kit.now().toISOString())
  return next && { ...next, name: titleOf(next.id, kit.settings.now.value.language) }
}
