import type { Words } from '../../../words/zh/words.ts'
import '../../parts/button.css'
import './onward.css'

export interface OnwardProps {
  readonly words: Words
  readonly onOnward: () => void
}

/** The story is over; the player leaves it when they have read enough. */
export function Onward({ words, onOnward }: OnwardProps) {
  return (
    <div class="onward">
      <button type="button" class="button button--main" onClick={() => onOnward()}>
        {words.screens.onward}
      </button>
    </div>
  )
}
