// Numbers that may be somebody's, however they are written: with gaps, full-width, in Chinese numerals.

/** A digit, as it is written anywhere. */
const digits: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零０', '一幺１', '二两２', '三３', '四４', '五５', '六６', '七７', '八８', '九９'].flatMap(
    (signs, digit) => Array.from(signs, (sign) => [sign, String(digit)]),
  ),
)
const gap = '[ \\u00a0·.–—-]?'

/** Shapes of digits, each with a gap allowed where people leave one. */
const spaced = (pattern: string) => pattern.replaceAll('_', gap)
const mobile = spaced('1_[3-9]_\\d(?:_\\d){8}')
const landline = spaced('0\\d{2,3}_\\d{3,4}_\\d{4}')
const service = spaced('[48]00_\\d{3,4}_\\d{3,4}|95_?\\d{3}\\d?|12\\d{3}|96\\d{3}')
const abroad = spaced('\\+\\d{1,3}(?:_\\d){7,}')
/** Of a bank card, and of a person. */
const owned = spaced('[1-9]\\d{3}_\\d{4}_\\d{4}_\\d{4}(?:_\\d{1,3})?|[1-9]\\d{16}[\\dXx]')

const inFigures = new RegExp(
  `(?<![\\d.,¥￥])(?:${[abroad, owned, mobile, landline, service].join('|')})(?![\\d.,]*\\d)`,
  'g',
)
/** Spoken digit by digit; five of them alone may be a count. */
const inWords = /[〇零一幺二三四五六七八九]{5,}/g
const spoken = new RegExp(
  `^(?:${[owned, mobile, landline, '[48]00\\d{7}', '95\\d{3,4}', '96\\d{3}'].join('|')})$`,
)

/** As they stand in the text; `known` may be named. */
export function realNumbers(text: string, known: readonly string[]): readonly string[] {
  const plain = text.replace(/[０-９]/g, (sign) => digits[sign] ?? sign)
  const figures = [...plain.matchAll(inFigures)].map(({ 0: { length }, index }) => [index, length])
  const words = [...text.matchAll(inWords)].flatMap(({ 0: said, index }) =>
    spoken.test(asDigits(said)) ? [[index, said.length]] : [],
  )
  return [...figures, ...words]
    .map(([from = 0, length = 0]) => text.slice(from, from + length))
    .filter((number) => !known.includes(asDigits(number)))
}

function asDigits(said: string): string {
  return Array.from(said, (sign) => digits[sign] ?? sign).join('')
}
