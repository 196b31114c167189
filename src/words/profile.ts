import type { Language } from '../core/tags.ts'
import { profileEn } from './profile.en.ts'
import { profileZh, type ProfileWords } from './profile.zh.ts'

/** The words of the profile in each language: fetched with that page alone. */
export const profileWords: Readonly<Record<Language, ProfileWords>> = {
  zh: profileZh,
  en: profileEn,
}
