// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { fading } from '../../core/log/boosters.ts'
import { metCards, type LogLine } from '../../core/log/logbook.ts'
import { drawCards, layRound, type Deck } from '../../core/cards/round.ts'
import type { Run } from '../../core/run/run.ts'
import { recallOf } from './memory.ts'

/** Three minutes: three frauds and three genuine, not seen before, of the techniques that faded most. */
export function boosterRound(deck: Deck, log: readonly LogLine[], now = new Date()): Run {
  const techniques = fading(recallOf(log, now))
  const seed = `booster ${String(log.length)}`
  const cards = drawCards(deck, { each: 3, seed, met: metCards(log), techniques })
  return layRound(deck, 'booster', cards)
}
