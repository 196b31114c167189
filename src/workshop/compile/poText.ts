// Reads PO text. gettext-parser needs Node's streams; a case dropped on the page is read here too.
import { CaseFault, type Finding } from './finding.ts'

export interface PoEntry {
  readonly msgid: string
  /** Empty where it is not translated. */
  readonly msgstr: string
  readonly fuzzy: boolean
}

/** Every entry but the header, each msgid once: what has English counts. @throws {CaseFault} */
export function readPoEntries(source: string, file: string): readonly PoEntry[] {
  const each = new Map<string, PoEntry>()
  for (const { msgid, msgstr, fuzzy } of entriesOf(source, file)) {
    const known = each.get(msgid)
    if (known === undefined || isBetter({ msgstr, fuzzy }, known)) {
      each.set(msgid, { msgid, msgstr, fuzzy })
    }
  }
  return [...each.values()]
}

type Worth = Pick<PoEntry, 'msgstr' | 'fuzzy'>

/** An empty or doubtful translation gives way to a sound one. */
function isBetter(one: Worth, other: Worth): boolean {
  const worth = ({ msgstr, fuzzy }: Worth) => (msgstr === '' ? 0 : fuzzy ? 1 : 2)
  return worth(one) > worth(other)
}

/** Lines that are translated twice, each in another way: nobody but their writer knows which is right. */
export function translatedTwice(source: string, file: string): readonly Finding[] {
  const first = new Map<string, PoEntry & { readonly line: number }>()
  return entriesOf(source, file).flatMap((entry): Finding[] => {
    if (entry.msgstr === '') return []
    const known = first.get(entry.msgid)
    if (known === undefined) first.set(entry.msgid, entry)
    if (known === undefined || known.msgstr === entry.msgstr) return []
    const what = `"${entry.msgid}" is translated twice, here and in line ${String(known.line)}, and not alike`
    return [{ file, line: entry.line, what, cure: 'keep the right one and take the other out' }]
  })
}

function entriesOf(source: string, file: string) {
  const blocks: Block[] = []
  source.split(/\r?\n/).forEach((text, i) => {
    const line = lineShape.exec(text)
    if (line === null || !take(blocks, line, i + 1)) {
      const cure = 'a line is empty, a # comment, msgctxt, msgid, msgstr, or text in quotes'
      throw new CaseFault([{ file, line: i + 1, what: 'is not a PO file', cure }])
    }
  })
  return blocks
    .map(({ parts, fuzzy, line }) => {
      const msgstr = parts.get('msgstr') ?? parts.get('msgstr[0]') ?? ''
      return { msgid: parts.get('msgid') ?? '', msgstr, fuzzy, line }
    })
    .filter(({ msgid }) => msgid !== '')
}

/** An entry while it is read. */
interface Block {
  readonly parts: Map<string, string>
  fuzzy: boolean
  /** 1-based, of its first comment or key. */
  readonly line: number
  /** What text in quotes goes on with. */
  key?: string
}

/** Takes in one line; false where it cannot stand there. */
function take(blocks: Block[], [, comment, key, quoted]: RegExpExecArray, line: number): boolean {
  let now = blocks.at(-1)
  // A comment or a new key after the msgid begins the next entry.
  if (now === undefined || (now.parts.has('msgid') && begins(comment, key))) {
    now = { parts: new Map(), fuzzy: false, line }
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
