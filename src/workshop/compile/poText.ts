// Reads PO text. gettext-parser needs Node's streams; a case dropped on the page is read here too.
import { CaseFault, say, type Finding } from './finding.ts'

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

/** The line of a msgid; a long one may be broken over several, so its beginning is looked for. */
export function lineOfMsgid(source: string, msgid: string): number {
  const start = JSON.stringify(msgid).slice(1, -1).slice(0, 24)
  return source.split('\n').findIndex((line) => line.includes(start)) + 1
}

type Worth = Pick<PoEntry, 'msgstr' | 'fuzzy'>

/** An empty or doubtful translation gives way to a sound one. */
function isBetter(one: Worth, other: Worth): boolean {
  const worth = ({ msgstr, fuzzy }: Worth) => (msgstr === '' ? 0 : fuzzy ? 1 : 2)
  return worth(one) > worth(other)
}

/** Lines that are translated twice. */
export function translatedTwice(source: string, file: string): readonly Finding[] {
  return twiceIn(source, file).map(({ entry, first }) => {
    const name = first.msgstr === entry.msgstr ? 'translatedTwice' : 'translatedApart'
    return { file, line: entry.line, ...say((words) => words[name](entry.msgid, first.line)) }
  })
}

/** Those of them that differ: nobody but their writer knows which is right. */
export function translatedApart(source: string, file: string): readonly Finding[] {
  return twiceIn(source, file)
    .filter(({ entry, first }) => first.msgstr !== entry.msgstr)
    .map(({ entry, first }) => {
      return {
        file,
        line: entry.line,
        ...say((words) => words.translatedApart(entry.msgid, first.line)),
      }
    })
}

function twiceIn(source: string, file: string) {
  const known = new Map<string, PoEntry & { readonly line: number }>()
  return entriesOf(source, file).flatMap((entry) => {
    if (entry.msgstr === '') return []
    const first = known.get(entry.msgid)
    if (first === undefined) known.set(entry.msgid, entry)
    return first === undefined ? [] : [{ entry, first }]
  })
}

/** Entries that are cut off, or run into one another: whoever writes the file anew would lose part of them. */
export function brokenEntries(source: string, file: string): readonly Finding[] {
  return blocksOf(source, file).flatMap(({ parts, twice, line }): readonly Finding[] => {
    // Comments at the end belong to nobody.
    if (parts.size === 0) return []
    const half = [...parts.keys()].some((key) => key.startsWith('msgstr')) !== parts.has('msgid')
    if (twice !== undefined) {
      return [{ file, line: twice, ...say((words) => words.entriesRunTogether()) }]
    }
    return half ? [{ file, line, ...say((words) => words.halfAnEntry()) }] : []
  })
}

function entriesOf(source: string, file: string) {
  return blocksOf(source, file)
    .map(({ parts, fuzzy, line }) => {
      const msgstr = parts.get('msgstr') ?? parts.get('msgstr[0]') ?? ''
      return { msgid: parts.get('msgid') ?? '', msgstr, fuzzy, line }
    })
    .filter(({ msgid }) => msgid !== '')
}

function blocksOf(source: string, file: string): readonly Block[] {
  const blocks: Block[] = []
  source.split(/\r?\n/).forEach((text, i) => {
    const line = lineShape.exec(text)
    if (line === null || !take(blocks, line, i + 1)) {
      throw new CaseFault([{ file, line: i + 1, ...say((words) => words.noPo()) }])
    }
  })
  return blocks
}

/** An entry while it is read. */
interface Block {
  readonly parts: Map<string, string>
  fuzzy: boolean
  /** The line at which a key stands in it a second time. */
  twice?: number
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
  if (key !== undefined) begin(now, key, line)
  return goOn(now, quoted)
}

function begin(block: Block, key: string, line: number): void {
  if (block.parts.has(key)) block.twice ??= line
  block.key = key
}

/** False where there is nothing to go on with. */
function goOn({ parts, key }: Block, quoted: string): boolean {
  if (key !== undefined) parts.set(key, (parts.get(key) ?? '') + unescaped(quoted))
  return key !== undefined
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
