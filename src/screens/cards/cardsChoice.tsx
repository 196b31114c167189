import type { RoundKind } from '../../core/cards/round.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import { CardFan } from './cardFan.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './cardIntro.css'
import './cardsFrame.css'

/** A kind of round on offer, and how far the one under way has come. */
export interface RoundOffer {
  readonly kind: RoundKind
  readonly underWay?: { readonly nth: number; readonly of: number }
}

export interface CardsChoiceProps {
  readonly text: CardWords
  readonly offers: readonly RoundOffer[]
  readonly onRound: (kind: RoundKind) => void
}

/** The quick cards without a round in the address: which round to begin or go on with. */
export function CardsChoice({ text, offers, onRound }: CardsChoiceProps) {
  const heading = useArrival()
  const { choice } = text
  return (
    <div class="quick__intro quick__intro--drawn">
      <CardFan cards={6} />
      <h1 ref={heading} tabIndex={-1}>
        {choice.title}
      </h1>
      <p class="prose">{choice.about}</p>
      {offers.map(({ kind, underWay }) => (
        <section class="quick__offer" key={kind}>
          <h2>{choice[kind].title}</h2>
          <p>{choice[kind].about}</p>
          <button type="button" class="button button--main" onClick={() => onRound(kind)}>
            {underWay === undefined ? choice[kind].start : choice.resume(underWay.nth, underWay.of)}
          </button>
        </section>
      ))}
    </div>
  )
}
