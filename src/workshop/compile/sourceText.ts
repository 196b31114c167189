// The one gate for whatever a writer wrote: text is UTF-8, or it is not read. Knows no file system.
import { dropInEn } from '../../words/en/dropIn.ts'
import { dropInZh } from '../../words/zh/dropIn.ts'
import { CaseFault, phrase } from './finding.ts'
import { inBoth } from './inBoth.ts'

/** The text of some bytes; or the 1-based line at which they are none. A mark at the start is no text. */
export function decoded(bytes: Uint8Array): string | { readonly badLine: number } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // UTF-16 without a mark is full of them, and no text has one.
    const nul = text.indexOf('\0')
    return nul < 0 ? text : { badLine: text.slice(0, nul).split('\n').length }
  } catch {
    return { badLine: badLineIn(bytes) }
  }
}

/** The text of a file. @throws {CaseFault} with the drop page's sentence, in both languages. */
export function sourceText(bytes: Uint8Array, file: string): string {
  const text = decoded(bytes)
  if (typeof text === 'string') return text
  const what = inBoth(dropInZh.refusals.encoding, dropInEn.refusals.encoding)
  const cure = phrase((words) => words.saveAsUtf8())
  throw new CaseFault([{ file, line: text.badLine, what, cure }])
}

const newline = 0x0a

/** A line ends with the same byte in UTF-8 and in what Chinese systems wrote before it. */
function badLineIn(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, from)
    const to = end < 0 ? bytes.length : end
    try {
      strict.decode(bytes.subarray(from, to))
    } catch {
      return line
    }
    from = to + 1
  }
  return line
}
