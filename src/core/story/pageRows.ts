// A page of the phone, row by row.
import type { Line } from './beats.ts'
import type { Language } from './tags.ts'
import type { AppPage } from './view.ts'

/** The colon that parts a label from its value; those in addresses and times part nothing. */
export const labelEnds: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/** What stood there before the story began, but for what the story shows anew: nothing is there twice. */
export function stoodBefore(
  { rows, before = [] }: Pick<AppPage, 'rows' | 'before'>,
  language: Language,
): readonly Line[] {
  const anew = new Set(rows.map((row) => labelOf(row, language)))
  return before.filter((row) => !anew.has(labelOf(row, language)))
}

/** What stands before a row's colon; all of it where there is none. */
export function labelOf({ text }: Line, language: Language): string {
  return text.split(labelEnds[language])[0] ?? text
}
