import type { ComponentChildren } from 'preact'
import type { Judged } from '../../core/cards/round.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import type { Words } from '../../words/zh/words.ts'
import { Encounter } from './encounter.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import './card.css'
import './cardsFrame.css'

export interface CardWhyProps {
  readonly words: Words
  readonly text: CardWords
  readonly judged: Judged
  readonly nth: number
  readonly of: number
  /** The ways on from here. */
  readonly children: ComponentChildren
}

/** A card after it was judged: what it was, and why, on the message itself. */
export function CardWhy({ words, text, judged, nth, of, children }: CardWhyProps) {
  const heading = useArrival()
  const { card, said, sure, granted } = judged
  const { why } = text
  return (
    <div class="quick__card quick__card--why">
      <header class="quick__verdict">
        <p class="quick__place">{text.judge.place(nth, of)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {why.reveal[card.truth]}
        </h1>
        <p class="quick__said">{words.screens.debrief.withSure(why.said[said], sure)}</p>
        <p>{why.verdict[card.truth][said]}</p>
      </header>
      <div class="quick__message">
        <p class="quick__context">{card.setting}</p>
        <Encounter words={words} text={text} card={card} explained />
      </div>
      <div class="quick__why">
        <section>
          <h2>{why.title}</h2>
          <p>{card.why}</p>
        </section>
        {card.request !== undefined && granted !== undefined && (
          <section class="quick__asked">
            <h2>{why.asked(card.request.asked)}</h2>
            <p>{why.granted[card.request.kind][granted ? 'yes' : 'no']}</p>
            <p>{card.request.text}</p>
          </section>
        )}
        <section class="quick__check">
          <h2>{why.check}</h2>
          <p>{card.check}</p>
        </section>
        {card.techniques.length > 0 && (
          <section>
            <h2>{why.techniques}</h2>
            <ul class="quick__techniques">
              {card.techniques.map((one) => (
                <li key={one}>
                  <b>{words.training.techniques[one].name}</b>{' '}
                  <span>{words.training.techniques[one].why}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="buttons">{children}</div>
      </div>
    </div>
  )
}
