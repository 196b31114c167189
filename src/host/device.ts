import './translator.ts' // every page is dressed before it is drawn
import { inks } from '../look/inks.ts'
import type { Settings } from '../core/settings.ts'

/** How the document is dressed beside what the player set. */
export interface Dress {
  readonly theme: 'light' | 'dark'
  /** Whether a page beside the cases is open: what is read is on paper, the rest in the evening. */
  readonly reading: boolean
  /** Of the case that is open. */
  readonly title: string | undefined
}

/** Gives the document the player's text size, language and colours, and the title of what is open. */
export function dressDocument({ textSize, language }: Settings, dress: Dress): void {
  const { theme, reading, title } = dress
  document.documentElement.dataset['theme'] = theme
  const bar = theme === 'light' && reading ? inks.day : inks.night
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar)
  document.documentElement.style.fontSize = `${String(textSize)}%`
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = title === undefined ? '识破 · Shipo' : `${title} · 识破 Shipo`
}
