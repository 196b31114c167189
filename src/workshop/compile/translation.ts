import { readPoEntries } from './poText.ts'

/** A translation from Chinese lines to another language. */
export type Translation = ReadonlyMap<string, string>

/** Reads a PO file. Fuzzy and empty entries count as missing. @throws {CaseFault} */
export function readPo(source: string, file: string): Translation {
  const sound = readPoEntries(source, file).filter(({ msgstr, fuzzy }) => msgstr !== '' && !fuzzy)
  return new Map(sound.map(({ msgid, msgstr }) => [msgid, msgstr]))
}

/** Numbers and punctuation need no translator. */
export function hasWords(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
