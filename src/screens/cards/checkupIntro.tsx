import type { CardWords } from '../../words/zh/cards.ts'
import { CardFan } from './cardFan.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './cardIntro.css'

export interface CheckupIntroProps {
  readonly text: CardWords
  /** A check-up was done before. */
  readonly again: boolean
  readonly onStart: () => void
}

/** What a check-up is, before it begins. */
export function CheckupIntro({ text, again, onStart }: CheckupIntroProps) {
  const heading = useArrival()
  const { intro } = text
  return (
    <div class="quick__intro quick__intro--drawn">
      <CardFan cards={16} />
      <h1 ref={heading} tabIndex={-1}>
        {intro.title}
      </h1>
      <ul class="quick__points">
        {intro.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p class="prose">{again ? intro.again : intro.first}</p>
      <div class="buttons">
        <button type="button" class="button button--main" onClick={() => onStart()}>
          {intro.start}
        </button>
      </div>
    </div>
  )
}
