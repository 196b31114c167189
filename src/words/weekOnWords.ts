import { weekOnEn } from './en/weekOn.ts'
import { weekOnZh } from './zh/weekOn.ts'

/** The words of a week under way, in every language. */
export const weekOnWords = { zh: weekOnZh, en: weekOnEn }
