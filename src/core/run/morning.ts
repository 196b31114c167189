import type { Card, CastMember, Ending, Remembered, SpeakerId } from '../story/card.ts'
import { saidOf } from './debrief.ts'

/** What somebody writes on another morning, in one go. */
export interface Message {
  /** As shown to the player. */
  readonly who: string
  readonly lines: readonly string[]
}

/** A finished run as far as somebody beside you remembers it. */
export interface Earlier {
  readonly caseId: string
  readonly ending: string
}

/**
 * What is on the phone after an ending: from whoever the ending says, then from the one beside you,
 * who remembers the latest of `earlier` runs that the card has a word for, and writes of the evening
 * to come, where there is one.
 */
export function morningAfter(
  { morning }: Ending,
  card: Card,
  facts: ReadonlySet<string>,
  earlier: readonly Earlier[],
  toCome?: string,
): readonly Message[] {
  const beside = besideYou(card)
  const remembered = rememberedOf(card.remembers ?? [], earlier)
  const own = [remembered, toCome].filter((line) => line !== undefined)
  const first = morning === undefined ? [] : saidOf(morning.text, facts)
  if (morning === undefined || morning.who === beside?.id) {
    return messages([[beside?.id, [...first, ...own]]], card)
  }
  return messages(
    [
      [morning.who, first],
      [beside?.id, own],
    ],
    card,
  )
}

/** What whoever is beside you writes before the evening of a case. */
export function writtenBefore(
  card: Card,
): { readonly who: string; readonly text: string } | undefined {
  const who = besideYou(card)?.name
  return who === undefined || card.evening === undefined ? undefined : { who, text: card.evening }
}

/** Whoever shares the room: they write first, and remember. */
function besideYou({ cast }: Card): CastMember | undefined {
  return cast.find(({ role }) => role === 'companion')
}

function rememberedOf(
  remembers: readonly Remembered[],
  earlier: readonly Earlier[],
): string | undefined {
  for (const { caseId, ending } of [...earlier].reverse()) {
    const known = remembers.find((one) => one.case === caseId && one.endings.includes(ending))
    if (known !== undefined) return known.text
  }
  return undefined
}

function messages(
  said: readonly (readonly [SpeakerId | undefined, readonly string[]])[],
  { cast }: Card,
): readonly Message[] {
  return said.flatMap(([id, lines]): Message[] => {
    const who = cast.find((one) => one.id === id)?.name
    return who === undefined || lines.length === 0 ? [] : [{ who, lines }]
  })
}
