import { po, type GetTextTranslations } from 'gettext-parser'
import { CaseFault } from './finding.ts'

/** A translation from Chinese lines to another language. */
export type Translation = ReadonlyMap<string, string>

/** Reads a PO file. Fuzzy and empty entries count as missing. @throws {CaseFault} */
export function readPo(source: string, file: string): Translation {
  const parsed = parsePo(source, file)
  const found = new Map<string, string>()
  for (const context of Object.values(parsed.translations)) {
    for (const entry of Object.values(context)) {
      // Absent where a msgid stands alone, whatever its type says.
      const said = (entry.msgstr as readonly string[] | undefined)?.[0] ?? ''
      const fuzzy = entry.comments?.flag?.includes('fuzzy') === true
      if (entry.msgid !== '' && said !== '' && !fuzzy) found.set(entry.msgid, said)
    }
  }
  return found
}

function parsePo(source: string, file: string): GetTextTranslations {
  // The parser passes over what it cannot read, or stumbles without a place: so look first.
  const line = firstStrayLine(source)
  try {
    if (line === 0) return po.parse(source)
  } catch {
    // Told below.
  }
  const cure = 'a line is empty, a # comment, msgctxt, msgid, msgstr, or text in quotes'
  throw new CaseFault([{ file, line, what: 'is not a PO file', cure }])
}

/** The first line that no PO file can hold; 0 where each by itself could be. */
function firstStrayLine(source: string): number {
  const fits = /^\s*(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d+\])?)\s+)?"([^"\\]|\\.)*"\s*)?$/
  return source.split(/\r?\n/).findIndex((line) => !fits.test(line)) + 1
}
