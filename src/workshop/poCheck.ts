import { po } from 'gettext-parser'
import type { Finding } from './finding.ts'
import type { Script } from './script.ts'
import { checkTranslation, checkWords } from './wordCheck.ts'

/** The translation against the script: what is missing, doubtful, lost or too much. */
export function checkPo(script: Script, source: string, file: string): readonly Finding[] {
  if (source === '') {
    const what = 'there is no English: the case is offered in Chinese alone'
    return [{ file, line: 0, what, cure: 'npm run stories -- po <case>' }]
  }
  const entries = entriesOf(source)
  const lineOf = (text: string) => lineWith(source, text)
  const texts = new Set(script.passages.map(({ text }) => text))
  const missing = script.passages
    .filter(({ text }, i) => /\p{Script=Han}/u.test(text) && isFirst(script, text, i))
    .filter(({ text }) => (entries.get(text)?.words ?? '') === '')
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
  const said = script.passages.flatMap((passage, i): readonly Finding[] => {
    const entry = entries.get(passage.text)
    if (entry === undefined || entry.words === '' || !isFirst(script, passage.text, i)) return []
    const line = lineOf(passage.text)
    const fuzzy: Finding = {
      file,
      line,
      what: `"${passage.text}" is marked fuzzy: its Chinese has changed`,
      cure: 'read it again and take the mark away',
    }
    return [
      ...(entry.fuzzy ? [fuzzy] : []),
      ...checkTranslation(passage, entry.words, file, line),
      ...checkWords(entry.words, 'en', { file, line }),
    ]
  })
  return [...missing, ...stale, ...said]
}

interface Entry {
  readonly words: string
  readonly fuzzy: boolean
}

function entriesOf(source: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const context of Object.values(po.parse(source).translations)) {
    for (const { msgid, msgstr, comments } of Object.values(context)) {
      if (msgid === '') continue
      const fuzzy = comments?.flag?.includes('fuzzy') === true
      entries.set(msgid, { words: msgstr[0] ?? '', fuzzy })
    }
  }
  return entries
}

function isFirst(script: Script, text: string, index: number): boolean {
  return script.passages.findIndex((passage) => passage.text === text) === index
}

/** The line of a msgid; a long one may be broken over several, so its beginning is looked for. */
function lineWith(source: string, text: string): number {
  const start = JSON.stringify(text).slice(1, -1).slice(0, 24)
  return source.split('\n').findIndex((line) => line.includes(start)) + 1
}
