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
    <button type="button" class="button button--quiet settings-button" onClick={() => onOpen()}>
      {words.screens.settings}
    </button>
  )
}
