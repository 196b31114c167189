import { sinceThenEn } from './en/sinceThen.ts'
import { sinceThenZh } from './zh/sinceThen.ts'

/** What the one beside you has done since, in every language. */
export const sinceThenWords = { zh: sinceThenZh, en: sinceThenEn }
