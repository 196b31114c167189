import type { Language } from '../core/tags.ts'
import { en } from './en.ts'
import { zh, type Words } from './zh.ts'

const all: Record<Language, Words> = { zh, en }

/** The interface words of a language. */
export function wordsIn(language: Language): Words {
  return all[language]
}
