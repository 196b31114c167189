// The numbers a text names, in figures or in words, so that two languages can be compared.
import type { Language } from '../../../core/story/tags.ts'

export interface NumberIn {
  readonly value: number
  readonly written: string
  /** So it stands for itself: "3" may not be left out; "one" often may. */
  readonly inFigures: boolean
}

export function numbersIn(text: string, language: Language): readonly NumberIn[] {
  const plain = text
    .replace(/[０-９]/g, (sign) => String(sign.charCodeAt(0) - 0xff10))
    // Words that only look like numbers.
    .replace(/万一|千万(?=别|不|要|记)|千奇百怪|百分之?百/g, '')
    .replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '')
  return [
    ...figures(plain, language),
    ...(language === 'zh' ? numerals(plain) : numberWords(plain)),
  ]
}

const times: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 },
  ...{ hundred: 100, thousand: 1000, k: 1000, million: 1_000_000, billion: 1_000_000_000 },
}

function figures(text: string, language: Language): readonly NumberIn[] {
  const unit =
    language === 'zh' ? '([百千万亿])?' : '(?:(?:\\s?)(k|hundred|thousand|million|billion)\\b)?'
  return [...text.matchAll(new RegExp(`\\d+(?:\\.\\d+)?${unit}`, 'gi'))].map(
    ([written, by = '']) => {
      const value = Math.round(parseFloat(written) * (times[by.toLowerCase()] ?? 1) * 100) / 100
      return { value, written, inFigures: true }
    },
  )
}

const ones = '零一二三四五六七八九'

/** 十九块九 is 19.9. */
const sums = /([〇零一二两三四五六七八九十百千万]+)块([一二三四五六七八九])(?![十百千万])/g
const whole =
  /[〇零一二两三四五六七八九十百千万]+(?![〇零一二两三四五六七八九十百千万]|块[一二三四五六七八九](?![十百千万]))/g

function numerals(text: string): readonly NumberIn[] {
  const broken = [...text.matchAll(sums)].map(([written, yuan = '', mao = '']) => {
    return { value: numeralOf(yuan) + numeralOf(mao) / 10, written, inFigures: false }
  })
  return [...broken, ...wholeNumerals(text)]
}

function wholeNumerals(text: string): readonly NumberIn[] {
  return [...text.matchAll(whole)].map(([written]) => {
    return { value: numeralOf(written), written, inFigures: false }
  })
}

function numeralOf(written: string): number {
  const plain = written.replaceAll('〇', '零').replaceAll('两', '二')
  if (!/[十百千万]/.test(plain)) {
    return Number(plain.replace(/./gu, (sign) => String(ones.indexOf(sign))))
  }
  const [high = '', low] = plain.split('万')
  if (low === undefined) return below(high, 1)
  return (below(high, 1) || 1) * 10_000 + below(low, 10_000)
}

/** Less than ten thousand, said after `above`: 三百五 is 350, and 三百零五 is 305. */
function below(said: string, above: number): number {
  let [sum, last] = [0, above]
  for (const [part] of said.matchAll(/[一二三四五六七八九]?[十百千]|[一二三四五六七八九]/g)) {
    const digit = ones.indexOf(part.charAt(0))
    const by = times[part.slice(-1)]
    if (by !== undefined) [sum, last] = [sum + Math.max(digit, 1) * by, by]
    else sum += last > 10 && !said.includes('零') ? (digit * last) / 10 : digit
  }
  return sum
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const byName = (names: string, first = 0) =>
  Object.fromEntries(names.split(' ').map((name, at) => [name, first + at]))

/** Said by themselves: they make no larger number with what stands beside them. */
const alone: Readonly<Record<string, number>> = {
  ...byName('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...byName('nought once twice'),
  ...{ both: 2, couple: 2, pair: 2, double: 2, dozen: 12, dozens: 12, noon: 12, midnight: 12 },
  ...{ hundreds: 100, thousands: 1000, tens: 10, fifteens: 15, fives: 5 },
  ...byName(
    'january february march april may june july august september october november december',
    1,
  ),
}
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const composed: Readonly<Record<string, number>> = {
  ...byName(small),
  ...Object.fromEntries(tens.map((name, at) => [name, (at + 2) * 10])),
}

function numberWords(text: string): readonly NumberIn[] {
  const words = text.toLowerCase().match(/[a-z]+|[^\sa-z-]/g) ?? []
  const runs: string[][] = [[]]
  const found: NumberIn[] = []
  for (const word of words) {
    const value = alone[word]
    if (value !== undefined) found.push({ value, written: word, inFigures: false })
    if (word in composed || (word in times && word !== 'k')) runs.at(-1)?.push(word)
    else if (word !== 'and') runs.push([])
  }
  return [...found, ...runs.flatMap((run) => numbersOf(run))]
}

/** "Two thousand three hundred" is one number; "six fifteen" are two, or said as one. */
function numbersOf(run: readonly string[]): readonly NumberIn[] {
  const found: number[] = []
  let [total, part] = [0, -1]
  const close = () => {
    if (part >= 0 || total > 0) found.push(total + Math.max(part, 0))
    ;[total, part] = [0, -1]
  }
  for (const word of run) {
    const by = times[word]
    const one = composed[word] ?? 0
    if (by === 100) part = Math.max(part, 1) * by
    else if (by !== undefined) [total, part] = [total + Math.max(part, 1) * by, -1]
    else if (part < 0) part = one
    else if (part % 100 === 0 || (part % 10 === 0 && one < 10)) part += one
    else {
      close()
      part = one
    }
  }
  close()
  const joined = found.slice(1).flatMap((low, at) => {
    const high = found[at] ?? 0
    return high > 0 && high < 100 && low >= 10 && low < 100 ? [high * 100 + low] : []
  })
  const written = run.join(' ')
  return [...found, ...joined].map((value) => ({ value, written, inFigures: false }))
}
