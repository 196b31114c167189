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
  const blocks: Block[] = []
  source.split(/\r?\n/).forEach((text, i) => {
    const line = lineShape.exec(text)
    if (line === null || !take(blocks, line)) {
      const cure = 'a line is empty, a # comment, msgctxt, msgid, msgstr, or text in quotes'
      throw new CaseFault([{ file, line: i + 1, what: 'is not a PO file', cure }])
    }
  })
  const entries = blocks.map(({ parts, fuzzy }): PoEntry => {
    const msgstr = parts.get('msgstr') ?? parts.get('msgstr[0]') ?? ''
    return { msgid: parts.get('msgid') ?? '', msgstr, fuzzy }
  })
  const named = entries.filter(({ msgid }) => msgid !== '')
  return [...new Map(named.map((entry) => [entry.msgid, entry])).values()]
}

/** An entry while it is read. */
interface Block {
  readonly parts: Map<string, string>
  fuzzy: boolean
  /** What text in quotes goes on with. */
  key?: string
}

/** Takes in one line; false where it cannot stand there. */
function take(blocks: Block[], [, comment, key, quoted]: RegExpExecArray): boolean {
  let now = blocks.at(-1)
  // A comment or a new key after the msgid begins the next entry.
  if (now === undefined || (now.parts.has('msgid') && begins(comment, key))) {
    now = { parts: new Map(), fuzzy: false }
    blocks.push(now)
  }
  now.fuzzy ||= /^#,.*fuzzy/.test(comment ?? '')
  if (quoted === undefined) return true
  if (key !== undefined) now.key = key
  if (now.key === undefined) return false
  now.parts.set(now.key, (now.parts.get(now.key) ?? '') + unescaped(quoted))
  return true
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
