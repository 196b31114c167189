// Reads PO text. gettext-parser needs Node's streams; a case dropped on the page is read here too.
import { CaseFault } from './finding.ts'

export interface PoEntry {
  readonly msgid: string
  /** Empty where it is not translated. */
  readonly msgstr: string
  readonly fuzzy: boolean
}

/** Every entry but the header, each msgid once: the last one counts. @throws {CaseFault} */
export function readPoEntries(source: string, file: string): readonly PoEntry[] {
  const fault = (line: number) => {
    const cure = 'a line is empty, a # comment, msgctxt, msgid, msgstr, or text in quotes'
    return new CaseFault([{ file, line, what: 'is not a PO file', cure }])
  }
  const entries = new Map<string, PoEntry>()
  let fuzzy = false
  let now: Draft | undefined
  const close = () => {
    const msgid = now?.parts.get('msgid')
    if (now !== undefined && msgid !== undefined && msgid !== '') {
      const msgstr = now.parts.get('msgstr') ?? now.parts.get('msgstr[0]') ?? ''
      entries.set(msgid, { msgid, msgstr, fuzzy: now.fuzzy })
    }
    now = undefined
  }
  source.split(/\r?\n/).forEach((text, i) => {
    const line = lineShape.exec(text)
    if (line === null) throw fault(i + 1)
    const [, comment, key, quoted] = line
    // A comment or a new key after the translation begins the next entry.
    if (now?.parts.has('msgid') === true && begins(comment, key)) close()
    if (comment?.startsWith('#,') === true && comment.includes('fuzzy')) fuzzy = true
    if (quoted === undefined) return
    if (key !== undefined) {
      now ??= { parts: new Map(), fuzzy, key }
      fuzzy = false
      now.key = key
    }
    if (now === undefined) throw fault(i + 1)
    now.parts.set(now.key, (now.parts.get(now.key) ?? '') + unescaped(quoted))
  })
  close()
  return [...entries.values()]
}

interface Draft {
  readonly parts: Map<string, string>
  readonly fuzzy: boolean
  key: string
}

const lineShape =
  /^\s*(?:(#.*)|(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s+)?"((?:[^"\\]|\\.)*)"\s*)?$/

function begins(comment: string | undefined, key: string | undefined): boolean {
  return comment !== undefined || key === 'msgctxt' || key === 'msgid'
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, mark: string) => escapes[mark] ?? mark)
}
