import type { Words } from '../../words/zh/words.ts'
import './button.css'

export interface WayOnProps {
  readonly words: Words
  readonly onHome: () => void
  /** Absent where trying again would not help. */
  readonly onRetry?: () => void
  /** What trying again is called, where it is more than that. */
  readonly retryName?: string
}

/** What helps where something could not come: again, and the way home. */
export function WayOn({ words, onHome, onRetry, retryName }: WayOnProps) {
  return (
    <div class="buttons">
      {onRetry !== undefined && (
        <button type="button" class="button button--main" onClick={() => onRetry()}>
          {retryName ?? words.screens.retry}
        </button>
      )}
      <button type="button" class="button" onClick={() => onHome()}>
        {words.screens.debrief.home}
      </button>
    </div>
  )
}
