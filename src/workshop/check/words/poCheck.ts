import { say, type Finding } from '../../compile/finding.ts'
import { distance } from '../../compile/nearest.ts'
import {
  brokenEntries,
  lineOfMsgid,
  readPoEntries,
  translatedTwice,
  type PoEntry,
} from '../../compile/poText.ts'
import { toTranslate, type Screenplay } from '../../compile/script.ts'
import { hasWords } from '../../compile/translation.ts'
import { checkTranslation } from './translationCheck.ts'

/** The translation against the script: what is missing, doubtful, lost or too much. */
export function checkPo(script: Screenplay, source: string, file: string): readonly Finding[] {
  if (source === '') return [{ file, line: 0, ...say((words) => words.noEnglish()) }]
  const entries = readPoEntries(source, file)
  const english = new Map(entries.map((entry) => [entry.msgid, entry]))
  const passages = new Map(
    toTranslate(script)
      .toReversed()
      .map((passage) => [passage.text, passage]),
  )
  const missing = [...passages.values()]
    .filter(({ text }) => hasWords(text) && (english.get(text)?.msgstr ?? '') === '')
    .sort((a, b) => a.line - b.line)
  const [first] = missing
  return [
    ...(first === undefined
      ? []
      : [
          {
            ...{ file: script.file, line: first.line, column: first.from + 1 },
            ...say((words) => words.untranslated(first.text, missing.length, file)),
          },
        ]),
    ...brokenEntries(source, file),
    ...translatedTwice(source, file),
    ...pastedTwice(entries, (msgid) => ({ file, line: lineOfMsgid(source, msgid) })),
    ...entries.flatMap(({ msgid, msgstr, fuzzy }): readonly Finding[] => {
      const at = { file, line: lineOfMsgid(source, msgid) }
      const passage = passages.get(msgid)
      if (passage === undefined) return [{ ...at, ...say((words) => words.translationGone(msgid)) }]
      if (msgstr === '') return []
      return [
        ...(fuzzy ? [{ ...at, ...say((words) => words.fuzzy(msgid)) }] : []),
        ...checkTranslation(passage, msgstr, at),
      ]
    }),
  ]
}

/** A short answer may be said in many ways; a whole sentence in English stands for one in Chinese. */
const sentence = 24
const alike = 0.4

function pastedTwice(
  entries: readonly PoEntry[],
  placeOf: (msgid: string) => Pick<Finding, 'file' | 'line'>,
): readonly Finding[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ msgid, msgstr }): readonly Finding[] => {
    const other = first.get(msgstr)
    if (other === undefined) first.set(msgstr, msgid)
    if (other === undefined || msgstr.length <= sentence) return []
    const like = 1 - distance(other, msgid) / Math.max(other.length, msgid.length)
    return like >= alike ? [] : [{ ...placeOf(msgid), ...say((words) => words.pastedTwice(other)) }]
  })
}
