// The check-up: sixteen cards of one parallel form, from every family, so that two can be laid side by
// side.
import { casesIn, metCards, type LogLine, type ToldRound } from './logbook.ts'
import { deckForms, type DeckForm } from '../cards/quickCard.ts'
import type { Deck } from '../cards/round.ts'
import { readRun, writeRun, type Run } from '../run/run.ts'

/** Of each truth; a form holds twice as many. */
export const checkupEach = 8

/** A check-up in the logbook. */
export interface Checkup {
  readonly line: LogLine
  readonly told: ToldRound
}

/** The check-ups finished so far, oldest first. */
export function checkupsIn(lines: readonly LogLine[]): readonly Checkup[] {
  return lines.flatMap((line) => {
    const { told } = line
    return told.kind === 'checkup' ? [{ line, told }] : []
  })
}

/** How many check-ups were made with each form. */
function timesUsed(deck: Deck, lines: readonly LogLine[]): ReadonlyMap<DeckForm, number> {
  const used = new Map<DeckForm, number>()
  for (const { told } of checkupsIn(lines)) {
    const card = deck.cards.find(({ id }) => id === told.answers[0]?.card)
    if (card !== undefined) used.set(card.form, (used.get(card.form) ?? 0) + 1)
  }
  return used
}

/** The form of the next check-up: a, b, c, and then the one whose cards were met least often. */
export function formForCheckup(deck: Deck, lines: readonly LogLine[]): DeckForm {
  const used = timesUsed(deck, lines)
  const fresh = deckForms.find((form) => !used.has(form))
  if (fresh !== undefined) return fresh
  const met = metCards(lines)
  const times = (form: DeckForm) =>
    deck.cards
      .filter((card) => card.form === form)
      .reduce((sum, { id }) => sum + (met.get(id) ?? 0), 0)
  const [first, ...others] = deckForms
  return others.reduce<DeckForm>(
    (least, form) => (times(form) < times(least) ? form : least),
    first,
  )
}

/** Kept for the check-ups before and after: met in training, they would measure memory. */
const reserved: readonly DeckForm[] = ['a', 'b']

/** The forms training may draw from: those reserved join once their check-up is done. */
export function formsForTraining(deck: Deck, lines: readonly LogLine[]): readonly DeckForm[] {
  const used = timesUsed(deck, lines)
  return deckForms.filter((form) => !reserved.includes(form) || used.has(form))
}

export interface Before {
  readonly checkup: Checkup
  /** Cases finished between the two. */
  readonly casesSince: number
}

/** The check-up before the one with this run; undefined where either is not in the logbook. */
export function checkupBefore(lines: readonly LogLine[], run: Run): Before | undefined {
  const place = lines.findIndex((line) => sameActs(line, run))
  const checkup = checkupsIn(lines.slice(0, Math.max(0, place))).at(-1)
  if (checkup === undefined) return undefined
  const between = lines.slice(lines.indexOf(checkup.line), place)
  return { checkup, casesSince: casesIn(between).length }
}

/** The same round, whatever language it was kept in. */
function sameActs({ run }: LogLine, other: Run): boolean {
  const read = readRun(run)
  return read.ok && writeRun({ ...read.run, language: other.language }) === writeRun(other)
}
