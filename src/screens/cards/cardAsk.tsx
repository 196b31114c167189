import type { QuickCard } from '../../core/cards/quickCard.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import type { Words } from '../../words/zh/words.ts'
import { Encounter } from './encounter.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/choice.css'
import '../parts/screen.css'
import './card.css'

export interface CardAskProps {
  readonly words: Words
  readonly text: CardWords
  readonly card: QuickCard
  readonly nth: number
  readonly of: number
  readonly onGrant: (granted: boolean) => void
}

/**
 * A card once it is judged, before it is explained: may they ask for what they ask for? Put so that it
 * gives away nothing about which truth it was.
 */
export function CardAsk({ words, text, card, nth, of, onGrant }: CardAskProps) {
  const heading = useArrival()
  const { ask } = text
  return (
    <div class="quick__card">
      <header class="quick__setting">
        <h1 ref={heading} tabIndex={-1} aria-label={text.judge.place(nth, of)}>
          {text.judge.progress(nth, of)}
        </h1>
        <p>{card.setting}</p>
      </header>
      <Encounter words={words} text={text} card={card} explained={false} />
      <div class="quick__answer">
        <fieldset class="levels quick__grant">
          <legend>{ask.question(card.request?.asked ?? '')}</legend>
          {[true, false].map((granted) => (
            <button
              type="button"
              class="button quick__sure"
              key={String(granted)}
              onClick={() => onGrant(granted)}
            >
              {granted ? ask.may : ask.mayNot}
            </button>
          ))}
        </fieldset>
        <p class="aside">{ask.hint}</p>
      </div>
    </div>
  )
}
