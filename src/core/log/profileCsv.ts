// The logbook as a table: one row for each run of a case and each card judged.
import { answerValues, rightnessOf, surenessOf } from '../run/judgement.ts'
import type { Truth } from '../story/tags.ts'
import type { LogLine, ToldCase, ToldPractice, ToldQuickCard } from './logbook.ts'

/** The columns, in order; `words/` has the dictionary. Named as in the JSON file. */
export const columns = [
  'at',
  'kind',
  'place',
  'item',
  'family',
  'mode',
  'truth',
  'judged',
  'answer',
  'said',
  'sure',
  'right',
  'score',
  'ending',
  'tone',
  'verified',
  'brokeAt',
  'moneyLost',
  'passed',
  'codeGiven',
  'secrets',
  'losses',
  'undone',
  'stopped',
  'held',
  'slipped',
  'techniques',
  'request',
  'granted',
  'run',
] as const
export type Column = (typeof columns)[number]

type Cell = string | number | boolean | undefined
type Row = Readonly<Partial<Record<Column, Cell>>>

/** The table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function csvOf(lines: readonly LogLine[]): string {
  const rows = lines.flatMap(rowsOf).map((row) => columns.map((column) => row[column]))
  return writeCsv([columns, ...rows])
}

/** Any table as CSV. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/**
 * A cell a spreadsheet cannot take for a formula: what begins like one is text, and says so by an
 * apostrophe; what begins with that already gets another. Numbers stay numbers, minus or not.
 */
function cell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const plain = /^'*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function rowsOf({ at, run, told }: LogLine): readonly Row[] {
  if (!('answers' in told)) return [{ at, run, kind: told.kind, place: 1, ...caseRow(told) }]
  const { kind, answers } = told
  return answers.map((answer, i) => ({ at, run, kind, place: i + 1, ...cardRow(answer) }))
}

function caseRow(told: ToldCase | ToldPractice): Row {
  if (told.kind === 'practice') return outcomeRow(told)
  const { judged, late, ...outcome } = told
  return { ...outcomeRow(outcome), ...thoughtRow(told.truth, judged, late) }
}

function outcomeRow(outcome: Omit<ToldCase | ToldPractice, 'judged' | 'late'>): Row {
  const { caseId, held, slipped, secrets = [], losses = [], undone = [], ...rest } = outcome
  const lists = {
    ...{ secrets: secrets.join(' '), losses: losses.join(' '), undone: undone.join(' ') },
    ...{ held: held.join(' '), slipped: slipped.join(' ') },
  }
  return { ...rest, item: caseId, ...lists }
}

/** Practice was not judged, and what was said once it was known is neither right nor wrong. */
function thoughtRow(truth: Truth, judged: ToldCase['judged'], late: ToldCase['late']): Row {
  if (late !== undefined) return { ...late, judged: 'late' }
  if (judged === undefined) return {}
  const { answer, kind } = judged
  const sure = surenessOf(answer)
  const { fraud } = answerValues[answer]
  if (fraud === 0.5) return { judged: kind, answer, sure }
  return {
    judged: kind,
    answer,
    said: fraud === 1 ? 'scam' : 'genuine',
    sure,
    right: rightnessOf(answer, truth) === 1,
  }
}

function cardRow({ card, techniques, ...rest }: ToldQuickCard): Row {
  return { ...rest, item: card, right: rest.truth === rest.said, techniques: techniques.join(' ') }
}
