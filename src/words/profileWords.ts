import type { Language } from '../core/story/tags.ts'
import { profileEn } from './en/profile.ts'
import { profileZh, type ProfileWords } from './zh/profile.ts'

/** The words of the profile in each language: fetched with that page alone. */
export const profileWords: Readonly<Record<Language, ProfileWords>> = {
  zh: profileZh,
  en: profileEn,
}
