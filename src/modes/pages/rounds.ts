import { checkupEach, formForCheckup, formsForTraining } from '../../core/log/checkup.ts'
import { metCards, type LogLine } from '../../core/log/logbook.ts'
import { drawCards, layRound, type Deck, type RoundKind } from '../../core/cards/round.ts'
import { writeRun, type Run } from '../../core/run/run.ts'
import type { Settings } from '../../core/settings.ts'
import type { Shelf } from '../../host/shelf.ts'
import { loadDeck } from '../library/deck.ts'

/** A new round: six after a run, a check-up of sixteen, a booster. */
export async function roundFor(
  kind: RoundKind,
  shelf: Shelf,
  { language }: Settings,
  after?: Run,
): Promise<Run> {
  const deck = await loadDeck(language)
  const log = shelf.log()
  // The memory model comes with the first booster, not with the first six cards.
  if (kind === 'booster') return (await import('./boosterRound.ts')).boosterRound(deck, log)
  return roundFrom(deck, kind, log, after)
}

/** The same round for the same deck, logbook and run. */
export function roundFrom(deck: Deck, kind: RoundKind, log: readonly LogLine[], after?: Run): Run {
  const seed = after === undefined ? `${kind} ${String(log.length)}` : writeRun(after)
  const wish =
    kind === 'checkup'
      ? { each: checkupEach, forms: [formForCheckup(deck, log)], everyFamily: true }
      : { each: 3, forms: formsForTraining(deck, log) }
  return layRound(deck, kind, drawCards(deck, { ...wish, seed, met: metCards(log) }))
}
