import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import './settingsButton.css'

export interface SettingsButtonProps {
  readonly words: Words
  readonly onOpen: () => void
}

/** The way to the settings on every page that has none of its own. */
export function SettingsButton({ words, onOpen }: SettingsButtonProps) {
  return (
    <button
      type="button"
      class="button settings-button"
      aria-label={words.screens.settings}
      title={words.screens.settings}
      onClick={() => onOpen()}
    >
      <svg class="settings-button__gear" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2" />
      </svg>
    </button>
  )
}
