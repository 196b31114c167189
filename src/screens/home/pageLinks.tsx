import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import './pageLinks.css'

/** Another page one may go to from home. */
export interface PageLink {
  readonly id: string
  readonly label: string
  readonly onGo: () => void
}

export interface WaysProps {
  readonly words: Words
  readonly ways: readonly PageLink[]
}

/** The other pages. */
export function PageLinks({ words, ways }: WaysProps) {
  return (
    <nav class="home__ways" aria-label={words.screens.campus.ways}>
      {ways.map(({ id, label, onGo }) => (
        <button type="button" class="button button--glass" key={id} onClick={() => onGo()}>
          {label}
        </button>
      ))}
    </nav>
  )
}
