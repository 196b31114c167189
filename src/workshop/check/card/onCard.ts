// What the checks of a card are given, and what they find.
import type { CardPath } from '../../compile/card.ts'
import type { Said } from '../../compile/finding.ts'

/** A card as text, and where it lies. */
export interface CardText {
  readonly yaml: string
  readonly file: string
}

/** Something wrong at a place of the card. */
export type AtPath = readonly [path: CardPath, said: Said]
