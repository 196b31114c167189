import type { Words } from '../../words/zh/words.ts'

export interface WayOnProps {
  readonly words: Words
  readonly onHome: () => void
  /** Absent where trying again would not help. */
  readonly onRetry?: () => void
}

/** What helps where something could not come: again, and the way home. */
export function WayOn({ words, onHome, onRetry }: WayOnProps) {
  return (
    <div class="buttons">
      {onRetry !== undefined && (
        <button type="button" class="button button--main" onClick={() => onRetry()}>
          {words.screens.retry}
        </button>
      )}
      <button type="button" class="button" onClick={() => onHome()}>
        {words.screens.debrief.home}
      </button>
    </div>
  )
}
