import type { Language } from '../core/story/tags.ts'
import { lossesEn } from './en/losses.ts'
import { lossesZh, type LossWords } from './zh/losses.ts'

/** The words of what was lost, in each language: fetched with a debrief or the profile. */
export const lossWords: Readonly<Record<Language, LossWords>> = { zh: lossesZh, en: lossesEn }
