// What no text of ours may say to anybody, in either language: blame, real names, ways that lead somewhere.
import { say, type Finding, type Said } from '../../compile/finding.ts'
import { realNumbers } from './realNumbers.ts'
import { blame, brands, publicNumbers } from './wordLists.ts'

/** Where a text stands. */
export interface InFile {
  readonly file: string
  readonly line: number
  readonly column?: number
}

export function neverSaid(text: string, at: InFile): readonly Finding[] {
  const found: readonly Said[] = [
    ...mentioned(text, blame).map((word) => say((words) => words.blames(word))),
    ...mentioned(text, brands).map((word) => say((words) => words.realName(word))),
    ...realNumbers(text, publicNumbers).map((number) =>
      say((words) => words.realNumber(number, publicNumbers.join(', '))),
    ),
    ...waysOut(text).map((address) => say((words) => words.leadsSomewhere(address))),
  ]
  return found.map((said) => ({ ...at, ...said }))
}

/** Words of a list that stand in a text; Latin ones whole, and a stem with a * in all its forms. */
export function mentioned(text: string, list: readonly string[]): readonly string[] {
  return list.flatMap((word) =>
    /\p{Script=Han}/u.test(word) ? chinese(text, word) : latin(text, word),
  )
}

/** Chinese has no gaps between words: "马上当面" has nothing to do with 上当, nor 寒假的 with 假的. */
const others = /马上|[寒暑请放休节病事]假/g

function chinese(text: string, word: string): readonly string[] {
  return text.replace(others, '').includes(word) ? [word] : []
}

/** Names are met as they are written. */
function latin(text: string, word: string): readonly string[] {
  const plain = word.replace(/[.]/g, '\\.').replace('*', '[a-z]*')
  const flags = /[A-Z]/.test(word) ? '' : 'i'
  const found = new RegExp(`(?<![A-Za-z])${plain}(?![A-Za-z])`, flags).exec(text)
  return found === null ? [] : [found[0]]
}

/** Mail, sites and machines; a site may be spelt out, as in "icbc点com". */
const addresses = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\w@-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi,
  /[\p{L}\d-]+\.(?:中国|公司|网络|集团|网址|网店|手机)/gu,
  /[a-z0-9-]+ ?(?:点|。|．) ?(?:com|cn|net|org|top|xyz|vip)(?![a-z])/gi,
  /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g,
] as const

/** Promised never to lead anywhere (RFC 2606, RFC 6761; for machines RFC 5737). */
const dead = /\.(?:invalid|example|test)$|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/i

function waysOut(text: string): readonly string[] {
  const found = addresses.flatMap((address) => [...text.matchAll(address)].map(([all]) => all))
  return [...new Set(found)].filter((one) => !dead.test(one))
}
