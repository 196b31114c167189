import type { Words } from '../../words/zh/words.ts'
import './button.css'
import './notice.css'

export interface NoticeProps {
  readonly words: Words
  readonly text: string
  readonly onDismiss?: () => void
  readonly onRetry?: () => void
}

/** A calm word about something that did not go as it should; the game goes on. */
export function Notice({ words, text, onDismiss, onRetry }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {onRetry !== undefined && (
        <button type="button" class="button button--quiet" onClick={() => onRetry()}>
          {words.screens.retry}
        </button>
      )}
      {onDismiss !== undefined && (
        <button type="button" class="button button--quiet" onClick={() => onDismiss()}>
          {words.screens.dismiss}
        </button>
      )}
    </div>
  )
}
