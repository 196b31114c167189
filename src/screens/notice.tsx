import type { Words } from '../words/zh.ts'
import './screens.css'

export interface NoticeProps {
  readonly words: Words
  readonly text: string
  readonly onDismiss?: () => void
}

/** A calm word about something that did not go as it should; the game goes on. */
export function Notice({ words, text, onDismiss }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {onDismiss !== undefined && (
        <button type="button" class="button button--quiet" onClick={() => onDismiss()}>
          {words.screens.dismiss}
        </button>
      )}
    </div>
  )
}
