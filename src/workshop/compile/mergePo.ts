import { po, type GetTextTranslation } from 'gettext-parser'
import { distance } from './nearest.ts'
import { CaseFault } from './finding.ts'
import type { Passage } from './passages.ts'
import { brokenEntries, readPoEntries, translatedApart } from './poText.ts'
import { hasWords } from './translation.ts'
import { toTranslate, type Screenplay } from './script.ts'

export interface Merged {
  readonly text: string
  /** Lines without English. */
  readonly added: number
  /** Lines whose Chinese changed under their English. */
  readonly fuzzy: number
  /** Lines put aside. */
  readonly gone: number
}

/** Two lines this alike, of 1, are one line that was changed. */
const alike = 0.5

/**
 * A PO file brought up to date with a script. Every translation it had is still in it.
 * @throws {CaseFault} where something would be lost: a line translated twice and not alike, an entry
 * cut off or run into another.
 */
export function mergePo(before: string, script: Screenplay, id: string, file = 'en.po'): Merged {
  const losing = [...brokenEntries(before, file), ...translatedApart(before, file)]
  if (losing.length > 0) throw new CaseFault(losing)
  const old = po.parse(before === '' ? emptyPo(id) : before)
  const had = new Map(entriesOf(old.translations))
  for (const { msgid, msgstr } of readPoEntries(before, file)) {
    // Of a line that is there twice the parser keeps the last, though that be the empty one.
    const kept = had.get(msgid)
    if (kept !== undefined && isEmpty(kept)) had.set(msgid, { ...kept, msgstr: [msgstr] })
  }
  const aside = new Map(entriesOf(old.obsolete ?? {}).filter(([, one]) => !isEmpty(one)))
  const passages = firstOfEach(script)
  const wanted = new Set(passages.map(({ text }) => text))
  const loose = new Map([...had, ...aside].filter(([text]) => !wanted.has(text)))
  const taken = new Set<string>()
  let added = 0
  let fuzzy = 0
  const entries = passages.map((passage): GetTextTranslation => {
    const reference = referencesOf(script, passage.text)
    const mine = had.get(passage.text)
    const known = mine === undefined || isEmpty(mine) ? (aside.get(passage.text) ?? mine) : mine
    if (known !== undefined) {
      if (isEmpty(known)) added += 1
      return {
        ...known,
        comments: { ...known.comments, reference },
      }
    }
    const near = nearestOf(passage.text, loose, taken)
    if (near === undefined) {
      added += 1
      return entry(passage.text, [''], { reference })
    }
    taken.add(near.msgid)
    fuzzy += 1
    return entry(passage.text, near.msgstr, {
      ...notesOf(near),
      reference,
      flag: 'fuzzy',
      previous: previousOf(near.msgid),
    })
  })
  const gone = [
    ...[...loose].filter(([text, one]) => !taken.has(text) && !isEmpty(one)),
    // Put aside once, and translated anew since.
    ...[...aside].filter(([text, one]) => isOther(had.get(text), one) && wanted.has(text)),
  ]
  const header = old.translations['']?.[''] ?? entry('', [''], {})
  const table = Object.fromEntries([header, ...entries].map((one) => [one.msgid, one]))
  const obsolete = Object.fromEntries(
    gone.map(([text, one]) => [text, { ...one, comments: notesOf(one) }]),
  )
  const compiled = po.compile(
    {
      charset: 'utf-8',
      headers: old.headers,
      translations: { '': table },
      obsolete: { '': obsolete },
    },
    { foldLength: 0 },
  )
  return { text: `${String(compiled).trimEnd()}\n`, added, fuzzy, gone: gone.length }
}

const isEmpty = ({ msgstr }: GetTextTranslation) => msgstr.join('') === ''

function isOther(mine: GetTextTranslation | undefined, aside: GetTextTranslation): boolean {
  return mine !== undefined && !isEmpty(mine) && mine.msgstr.join('') !== aside.msgstr.join('')
}

type Comments = Partial<Record<'reference' | 'flag' | 'previous' | 'translator', string>>

/** What the translator wrote for themselves stays with the line, wherever it goes. */
function notesOf({ comments }: GetTextTranslation): Comments {
  const translator = comments?.translator ?? ''
  return translator === '' ? {} : { translator }
}

function entry(msgid: string, msgstr: string[], comments: Comments): GetTextTranslation {
  return { msgid, msgstr, comments: comments }
}

function entriesOf(
  translations: Readonly<Record<string, Readonly<Record<string, GetTextTranslation>>>>,
): (readonly [string, GetTextTranslation])[] {
  return Object.values(translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid !== '')
    .map((one) => [one.msgid, one])
}

function firstOfEach(script: Screenplay): readonly Passage[] {
  const seen = new Set<string>()
  return toTranslate(script).filter(({ text }) => {
    const fresh = hasWords(text) && !seen.has(text)
    seen.add(text)
    return fresh
  })
}

function referencesOf(script: Screenplay, text: string): string {
  const { placeOf } = script
  return toTranslate(script)
    .filter((passage) => passage.text === text)
    .map(({ line }) => placeOf(line))
    .map((place) => `${place.file}:${String(place.line)}`)
    .join('\n')
}

/** The translated line that this one most likely was before it was changed. */
function nearestOf(
  text: string,
  loose: ReadonlyMap<string, GetTextTranslation>,
  taken: ReadonlySet<string>,
): GetTextTranslation | undefined {
  let best: { readonly one: GetTextTranslation; readonly like: number } | undefined
  for (const [before, one] of loose) {
    if (taken.has(before) || isEmpty(one)) continue
    const like = 1 - distance(text, before) / Math.max(text.length, before.length)
    if (like >= alike && like > (best?.like ?? 0)) best = { one, like }
  }
  return best?.one
}

function previousOf(msgid: string): string {
  return `msgid ${JSON.stringify(msgid)}`
}

function emptyPo(id: string): string {
  return `msgid ""
msgstr ""
"Project-Id-Version: ${id}\\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
`
}
