import { po } from 'gettext-parser'

/** A translation from Chinese lines to another language. */
export type Translation = ReadonlyMap<string, string>

/** Reads a PO file. Fuzzy and empty entries count as missing. */
export function readPo(source: string): Translation {
  const parsed = po.parse(source)
  const found = new Map<string, string>()
  for (const context of Object.values(parsed.translations)) {
    for (const entry of Object.values(context)) {
      const said = entry.msgstr[0] ?? ''
      const fuzzy = entry.comments?.flag?.includes('fuzzy') === true
      if (entry.msgid !== '' && said !== '' && !fuzzy) found.set(entry.msgid, said)
    }
  }
  return found
}
