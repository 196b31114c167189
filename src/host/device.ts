import type { Settings } from '../core/settings.ts'
import { isOneOf, languages, type Language } from '../core/tags.ts'

/** The first language of the device that the game speaks; Chinese where there is none. */
export function deviceLanguage(): Language {
  const wished = navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase())
  return wished.find((tag) => isOneOf(languages, tag)) ?? 'zh'
}

/** Gives the document the player's text size and language, and the title of what is open. */
export function dressDocument({ textSize, language }: Settings, title: string | undefined): void {
  document.documentElement.style.fontSize = `${String(textSize)}%`
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = title === undefined ? '识破 · Shipo' : `${title} · 识破 Shipo`
}
