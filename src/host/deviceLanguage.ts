import { isOneOf, languages, type Language } from '../core/story/tags.ts'

/** The first language of the device that the game speaks; Chinese where there is none. */
export function deviceLanguage(): Language {
  const wished = navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase())
  return wished.find((tag) => isOneOf(languages, tag)) ?? 'zh'
}
