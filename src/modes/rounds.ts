import { metCards } from '../core/logbook.ts'
import { drawCards, layRound, type RoundKind } from '../core/round.ts'
import { writeRun, type Run } from '../core/run.ts'
import type { Settings } from '../core/settings.ts'
import type { Shelf } from '../host/shelf.ts'
import { loadDeck } from './deck.ts'

/** A new round: six after a run, a check-up of sixteen, a booster. */
export async function roundFor(
  kind: RoundKind,
  shelf: Shelf,
  { language }: Settings,
  after?: Run,
): Promise<Run> {
  const deck = await loadDeck(language)
  const log = shelf.log()
  const seed = after === undefined ? `${kind} ${String(log.length)}` : writeRun(after)
  return layRound(deck, kind, drawCards(deck, { each: 3, seed, met: metCards(log) }))
}
