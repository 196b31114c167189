// What a text may not say, in either language, and the traps Ink lays for texts about frauds.
import type { Language } from '../../core/story/tags.ts'
import type { Finding } from '../compile/finding.ts'
import { logicOf, type Passage } from '../compile/passages.ts'
import type { Screenplay } from '../compile/script.ts'
import { blame, brands, publicNumbers } from './wordLists.ts'

/** Where a text stands. */
interface InFile {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** The most characters a bubble of the phone holds without being read like a page. */
export const longest = { zh: 60, en: 170 } as const satisfies Record<Language, number>

/** Everything that is wrong with one text of a story. */
export function checkWords(text: string, language: Language, at: InFile): readonly Finding[] {
  const long = tooLong(text, language).map(([what, cure]) => ({ ...at, what, cure }))
  return [...neverSaid(text, at), ...long]
}

/** What no text of ours may say, however long it is. */
export function neverSaid(text: string, at: InFile): readonly Finding[] {
  const found = [
    ...listed(text, blame, (word) => [
      `"${word}" puts it on the one who was robbed`,
      'say what the criminal did',
    ]),
    ...listed(text, brands, (word) => [`"${word}" is a real name`, 'invent one']),
    ...numbers(text),
    ...links(text),
  ]
  return found.map(([what, cure]) => ({ ...at, what, cure }))
}

type Said = readonly [what: string, cure: string]

function listed(
  text: string,
  list: readonly string[],
  say: (word: string) => Said,
): readonly Said[] {
  return list.filter((word) => mentions(text, word)).map(say)
}

/** Latin words are met whole, names as they are written; Chinese has no gaps between words. */
function mentions(text: string, word: string): boolean {
  // "马上当面" has nothing to do with 上当.
  if (/\p{Script=Han}/u.test(word)) return text.replaceAll('马上', '').includes(word)
  const plain = word.replace(/[.]/g, '\\.')
  const flags = /[A-Z]/.test(word) ? '' : 'i'
  return new RegExp(`(?<![A-Za-z])${plain}(?![A-Za-z])`, flags).test(text)
}

/** Mobile, landline and service numbers as they are written here. */
const dialled =
  /(?<![\d.,¥])(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4}|95\d{3,4}|12\d{3}|96\d{3})(?![\d.,]*\d)/g

function numbers(text: string): readonly Said[] {
  return [...text.matchAll(dialled)]
    .map(([number]) => number)
    .filter((number) => !publicNumbers.includes(number))
    .map((number) => [
      `"${number}" may be somebody’s number`,
      `mask it, as in "+00 •••• 2317"; only ${publicNumbers.join(', ')} are real`,
    ])
}

const domain = /(?<![\w@-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi
/** Endings that are promised never to resolve (RFC 2606, RFC 6761). */
const dead = /\.(invalid|example|test)$/i

function links(text: string): readonly Said[] {
  return [...text.matchAll(domain)]
    .map(([name]) => name)
    .filter((name) => !dead.test(name))
    .map((name) => [`"${name}" may lead somewhere`, 'end it in ".example.invalid"'])
}

function tooLong(text: string, language: Language): readonly Said[] {
  const most = longest[language]
  if (text.length <= most) return []
  const what = `is ${String(text.length)} characters long, and a bubble holds ${String(most)}`
  return [[what, 'say it in two lines']]
}

/** Characters that Ink takes for its own, each with how to write it. */
const traps: readonly { readonly found: RegExp; readonly what: string; readonly cure: string }[] = [
  {
    found: /:\/\//,
    what: '"//" begins a comment: the rest of the line is lost',
    cure: 'write "\\/\\/"',
  },
  {
    found: /^\s*\+\s*\d/,
    what: 'a line that begins with + is a choice',
    cure: 'write "\\+", or begin with a word',
  },
  { found: /(?<!\\)#\s*\d/, what: '"#" begins a tag', cure: 'write "\\#"' },
  {
    found: /^[^{}]*(?<![|\\])\|(?!\|)[^{}]*$/,
    what: '"|" parts alternatives in Ink',
    cure: 'write the full-width "｜"',
  },
]

/** The traps of Ink, in the source as it was written. */
export function checkTraps({
  file,
  source,
}: Pick<Screenplay, 'file' | 'source'>): readonly Finding[] {
  return source.split('\n').flatMap((text, i) => {
    if (/^\s*(\/\/|~|VAR|CONST|LIST|INCLUDE|EXTERNAL|===?)/.test(text)) return []
    return traps.flatMap(({ found, what, cure }): Finding[] => {
      const at = found.exec(text)
      return at === null ? [] : [{ file, line: i + 1, column: at.index + 1, what, cure }]
    })
  })
}

/** What a translation lost: logic, numbers that are names, placeholders. */
export function checkTranslation(
  passage: Passage,
  words: string,
  file: string,
  line: number,
): readonly Finding[] {
  const at = { file, line }
  const said = logicOf(words).join(' ')
  const meant = passage.logic.join(' ')
  if (said !== meant) {
    const what = `inline logic is lost: "${meant}" became "${said}"`
    return [{ ...at, what, cure: 'keep everything in braces as it is' }]
  }
  const plain = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, '')
  const kept = plain(words)
  return [...plain(passage.text).matchAll(/\d{3,}(?:\.\d+)?|●+/g)]
    .filter(([number]) => !kept.includes(number))
    .map(([number]) => ({
      ...at,
      what: `"${number}" is not in the translation`,
      cure: 'write it as it stands in the Chinese',
    }))
}
