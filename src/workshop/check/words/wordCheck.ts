// How one text reads: what it may not say, and whether it fits where it stands.
import type { Language } from '../../../core/story/tags.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { neverSaid, type InFile } from './neverSaid.ts'
import type { Shown } from './shownTexts.ts'

/** The most characters a bubble of the phone holds without being read like a page. */
export const longest = { zh: 60, en: 170 } as const satisfies Record<Language, number>

/** One rule over everything that is shown. */
export function checkShown(shown: readonly Shown[]): readonly Finding[] {
  return shown.flatMap(({ text, language, inBubble, place }) => {
    const none = { file: '', line: 0 }
    const found = inBubble ? checkWords(text, language, none) : neverSaid(text, none)
    // Most texts have nothing wrong with them, and a place takes time to find.
    return found.length === 0 ? [] : found.map((one) => ({ ...one, ...place() }))
  })
}

/** Everything that is wrong with one text that stands in a bubble. */
export function checkWords(text: string, language: Language, at: InFile): readonly Finding[] {
  const most = longest[language]
  const long =
    text.length > most ? [{ ...at, ...say((words) => words.tooLong(text.length, most)) }] : []
  return [...neverSaid(text, at), ...long]
}
