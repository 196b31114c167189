import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs'
import type { Recall } from '../../core/log/boosters.ts'
import type { LogLine, Told } from '../../core/log/logbook.ts'
import type { Technique } from '../../core/story/tags.ts'

// Weeks lie between reviews here: the model's minutes of learning steps have no place, and the same
// log must always give the same cards.
const model = fsrs({ enable_fuzz: false, enable_short_term: false })

/** What is left of each technique today. Every run and every round is one review of those it touched. */
export function recallOf(log: readonly LogLine[], now: Date): readonly Recall[] {
  const kept = new Map<Technique, { card: Card; slips: number }>()
  for (const { at, told } of log) {
    const when = new Date(at)
    for (const [technique, slipped] of reviewsIn(told)) {
      const { card, slips } = kept.get(technique) ?? { card: createEmptyCard(when), slips: 0 }
      const next = model.next(card, notBefore(when, card), slipped ? Rating.Again : Rating.Good)
      kept.set(technique, { card: next.card, slips: slips + (slipped ? 1 : 0) })
    }
  }
  return [...kept].map(([technique, { card, slips }]) => ({
    technique,
    chance: model.get_retrievability(card, notBefore(now, card), false),
    slips,
  }))
}

/** The model refuses a review before the last one; a clock set back is no reason to stop. */
function notBefore(when: Date, { last_review: last }: Card): Date {
  return last !== undefined && when < last ? last : when
}

/** The techniques one run or round touched, and whether they slipped; one slip outweighs. */
function reviewsIn(told: Told): ReadonlyMap<Technique, boolean> {
  const touched = new Map<Technique, boolean>()
  const note = (technique: Technique, slipped: boolean) =>
    touched.set(technique, slipped || touched.get(technique) === true)
  if (told.kind === 'practice') return touched
  if (told.kind === 'case') {
    told.held.forEach((one) => note(one, false))
    told.slipped.forEach((one) => note(one, true))
  } else {
    for (const { techniques, said, truth } of told.answers) {
      techniques.forEach((one) => note(one, said !== truth))
    }
  }
  return touched
}
