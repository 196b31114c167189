import type { Language } from '../core/story/tags.ts'
import { papersEn } from './en/papers.ts'
import { papersZh, type PapersWords } from './zh/papers.ts'

/** The words of a lesson's papers in each language: fetched with them alone. */
export const papersWords: Readonly<Record<Language, PapersWords>> = {
  zh: papersZh,
  en: papersEn,
}
