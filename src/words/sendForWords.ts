import type { Language } from '../core/story/tags.ts'
import type { Words } from './zh/words.ts'

/** Sends for the interface words of a language: nobody waits for those of another. */
export async function sendForWords(language: Language): Promise<Words> {
  return language === 'zh' ? (await import('./zh/words.ts')).zh : (await import('./en/words.ts')).en
}
