import type { ComponentChildren } from 'preact'
import type { CardWords } from '../../words/zh/cards.ts'
import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import '../parts/screen.css'
import '../parts/unseen.css'
import './cardsFrame.css'

export interface CardsFrameProps {
  readonly words: Words
  readonly text: CardWords
  /** Said to those who do not see the page change. */
  readonly status: string
  /** What the way out is called. */
  readonly leave: string
  readonly onLeave: () => void
  readonly onSettings: () => void
  readonly children: ComponentChildren
}

/** The night desk around every card. */
export function CardsFrame({
  words,
  text,
  status,
  leave,
  onLeave,
  onSettings,
  children,
}: CardsFrameProps) {
  return (
    <main class="screen quick">
      <div class="quick__body">
        <div class="quick__bar">
          <p>{text.choice.title}</p>
          <button
            type="button"
            class="button button--quiet quick__way"
            onClick={() => onSettings()}
          >
            {words.screens.settings}
          </button>
          <button type="button" class="button button--quiet quick__way" onClick={() => onLeave()}>
            {leave}
          </button>
        </div>
        {children}
        <p class="unseen" role="status">
          {status}
        </p>
      </div>
    </main>
  )
}
