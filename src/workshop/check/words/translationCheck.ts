// One line and its English: what was lost between them, or left standing.
import { say, type Finding, type Said } from '../../compile/finding.ts'
import { logicOf, type Passage } from '../../compile/passages.ts'
import { numbersIn, type NumberIn } from './numbersIn.ts'
import { publicNumbers } from './wordLists.ts'

/** What keeps the English from being played at all. */
export function unplayable({ logic }: Passage, words: string | undefined): readonly Said[] {
  if (words === undefined) return []
  const [meant, said] = [logic.join(' '), logicOf(words).join(' ')]
  return [
    // Where the Chinese has none, braces are only braces.
    ...(said === meant || logic.length === 0 ? [] : [say((words) => words.logicLost(meant, said))]),
    ...(/[\n\r]/.test(words) ? [say((words) => words.newlineInEnglish())] : []),
  ]
}

/** What a reader of English would stumble over, or be told wrongly. */
export function checkTranslation(
  { text }: Pick<Passage, 'text'>,
  words: string,
  at: Pick<Finding, 'file' | 'line'>,
): readonly Finding[] {
  const found: readonly Said[] = [
    ...chineseIn(words).map((left) => say((words) => words.chineseLeft(left))),
    ...marksLost(text, words),
    ...numbersApart(text, words),
  ]
  return found.map((said) => ({ ...at, ...said }))
}

/** Words, and the marks that are only Chinese. */
function chineseIn(words: string): readonly string[] {
  return (words.match(/\p{Script=Han}+|[，。！？：；、（）]+/gu) ?? []).slice(0, 1)
}

/** Marks that say what a text is: spoken words, what is drawn, a row of a page. */
const telling: readonly { readonly mark: string; readonly has: RegExp; readonly only: RegExp }[] = [
  // "“Two weeks,” he says. “Please.”" is told, not spoken.
  { mark: '“…”', has: /^“.*”$/s, only: /^“[^“”]*”$/s },
  { mark: '〔…〕', has: /〔.*〕/s, only: /〔.*〕/s },
  { mark: '••••', has: /[●•]{2}/, only: /[●•]{2}/ },
]

function marksLost(text: string, words: string): readonly Said[] {
  return telling.flatMap(({ mark, has, only }): readonly Said[] => {
    if (has.test(text) && !has.test(words)) return [say((told) => told.marksLost(mark))]
    if (only.test(words) && !has.test(text)) return [say((told) => told.marksAdded(mark))]
    return []
  })
}

/** Measures are told in those of the other language, and "2nd" is a word. */
const converted = /\d+(?:\.\d+)? ?(?:斤|两|mm|kg|cm|km|g)(?![a-z])|\d+(?:st|nd|rd|th)\b/gi

function numbersApart(text: string, words: string): readonly Said[] {
  const [zh, en] = [numbersIn(text, 'zh'), numbersIn(words, 'en')]
  const [firm, firmInEnglish] = [text, words].map((one) => one.replace(converted, ''))
  const dropped = numbersIn(firm ?? '', 'zh').filter((one) => isExact(one) && !isAmong(one, en))
  const added = numbersIn(firmInEnglish ?? '', 'en').filter(
    (one) => one.inFigures && !isAmong(one, zh),
  )
  return [
    ...dropped.map(({ written }) => say((words) => words.numberLost(written))),
    ...added.map(({ written }) => say((words) => words.numberAdded(written))),
  ]
}

/** In figures, or a sum that was said in full: "a few" may stand for 几个, but nothing for 三百. */
function isExact({ inFigures, written }: NumberIn): boolean {
  return inFigures || (written.length > 1 && /[百千万]/.test(written))
}

/** One clock has twelve hours, and one twenty-four. */
function isAmong({ value, written }: NumberIn, others: readonly NumberIn[]): boolean {
  return (
    publicNumbers.includes(written) ||
    others.some((one) => [0, 12].includes(Math.abs(one.value - value)))
  )
}
