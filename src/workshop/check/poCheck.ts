import type { Finding } from '../compile/finding.ts'
import { readPoEntries, translatedTwice } from '../compile/poText.ts'
import type { Passage } from '../compile/passages.ts'
import { toTranslate, type Screenplay } from '../compile/script.ts'
import { checkTranslation, checkWords } from './wordCheck.ts'

/** The translation against the script: what is missing, doubtful, lost or too much. */
export function checkPo(script: Screenplay, source: string, file: string): readonly Finding[] {
  if (source === '') {
    const what = 'there is no English: the case is offered in Chinese alone'
    return [{ file, line: 0, what, cure: 'npm run stories -- po <case>' }]
  }
  const entries = new Map(readPoEntries(source, file).map((entry) => [entry.msgid, entry]))
  const lineOf = (text: string) => lineWith(source, text)
  const passages = toTranslate(script)
  const texts = new Set(passages.map(({ text }) => text))
  const missing = passages
    .filter(({ text }, i) => /\p{Script=Han}/u.test(text) && isFirst(passages, text, i))
    .filter(({ text }) => (entries.get(text)?.msgstr ?? '') === '')
    .map(({ text, line, from }) => ({
      file: script.file,
      line,
      column: from + 1,
      what: `"${text}" has no English`,
      cure: `translate it in ${file} (npm run stories -- po brings the line in)`,
    }))
  const stale = [...entries.keys()]
    .filter((text) => !texts.has(text))
    .map((text) => ({
      file,
      line: lineOf(text),
      what: `"${text}" is not in the script any more`,
      cure: 'npm run stories -- po <case> puts it aside',
    }))
  const said = passages.flatMap((passage, i): readonly Finding[] => {
    const entry = entries.get(passage.text)
    if (entry === undefined || entry.msgstr === '' || !isFirst(passages, passage.text, i)) return []
    const line = lineOf(passage.text)
    const fuzzy: Finding = {
      file,
      line,
      what: `"${passage.text}" is marked fuzzy: its Chinese has changed`,
      cure: 'read it again and take the mark away',
    }
    return [
      ...(entry.fuzzy ? [fuzzy] : []),
      ...checkTranslation(passage, entry.msgstr, file, line),
      ...checkWords(entry.msgstr, 'en', { file, line }),
    ]
  })
  return [...missing, ...stale, ...translatedTwice(source, file), ...said]
}

function isFirst(passages: readonly Passage[], text: string, index: number): boolean {
  return passages.findIndex((passage) => passage.text === text) === index
}

/** The line of a msgid; a long one may be broken over several, so its beginning is looked for. */
function lineWith(source: string, text: string): number {
  const start = JSON.stringify(text).slice(1, -1).slice(0, 24)
  return source.split('\n').findIndex((line) => line.includes(start)) + 1
}
