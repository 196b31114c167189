import type { Language } from '../core/story/tags.ts'
import { en } from './en/words.ts'
import { zh, type Words } from './zh/words.ts'

const all: Record<Language, Words> = { zh, en }

/** The interface words of a language, where both are there; the game itself sends for one of them. */
export function wordsIn(language: Language): Words {
  return all[language]
}
