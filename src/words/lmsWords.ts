import type { Language } from '../core/story/tags.ts'
import { lmsEn } from './en/lms.ts'
import { lmsZh, type LmsWords } from './zh/lms.ts'

/** What is said of a learning platform in each language: fetched in its packages alone. */
export const lmsWords: Readonly<Record<Language, LmsWords>> = { zh: lmsZh, en: lmsEn }
