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

/** The row on which a choice turns that is made on this page: what is asked last, or warned of, or promised. */
export function turningRow(rows: readonly Line[]): Line | undefined {
  const most = Math.max(...rows.map(weightOf))
  return rows.findLast((row) => weightOf(row) === most)
}

function weightOf({ flags, overreach, alert, signals }: Line): number {
  if (flags.length > 0 || overreach !== undefined) return 3
  return alert ? 2 : Math.min(1, signals.length)
}

/** What stands before a row's colon; all of it where there is none. */
export function labelOf({ text }: Line, language: Language): string {
  return text.split(labelEnds[language])[0] ?? text
}
