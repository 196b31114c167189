/** Width of a text at a font size of 1, in ems. */
export type Measure = (text: string) => number

export interface Box {
  readonly width: number
  /** From the largest that would look well to the smallest that can be read. */
  readonly sizes: readonly number[]
  readonly mostLines: number
}

export interface Fitted {
  readonly size: number
  readonly lines: readonly string[]
}

/** The largest size at which a text fits into a box; at the smallest, whatever does not fit is cut. */
export function fitText(text: string, box: Box, measure: Measure): Fitted {
  const { sizes, width, mostLines } = box
  for (let most = 1; most <= mostLines; most++) {
    for (const size of sizes) {
      const lines = linesOf(text, width / size, measure)
      if (lines.length <= most) return { size, lines }
    }
  }
  const size = sizes.at(-1) ?? 1
  return { size, lines: linesOf(text, width / size, measure).slice(0, mostLines) }
}

function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of partsOf(text, width, measure)) {
    if (line !== '' && measure((line + part).trimEnd()) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += part
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}

/** What stays together: words, unless a word alone is too long; then what a reader sees as one letter. */
function partsOf(text: string, width: number, measure: Measure): readonly string[] {
  return glued(split(text, 'word')).flatMap((word) =>
    measure(word.trimEnd()) > width ? split(word, 'grapheme') : [word],
  )
}

const closes = /^[\s\p{Pe}\p{Pf}，。、；：！？,.;:!?]+$/u
const opens = /[\p{Ps}\p{Pi}]$/u

/** No line begins with a closing mark or ends with an opening one. */
function glued(words: readonly string[]): readonly string[] {
  const out: string[] = []
  for (const word of words) {
    const before = out.at(-1)
    if (before !== undefined && (closes.test(word) || opens.test(before))) {
      out[out.length - 1] = before + word
    } else out.push(word)
  }
  return out
}

function split(text: string, granularity: 'word' | 'grapheme'): readonly string[] {
  // Older browsers have no Segmenter: code points do.
  if (!('Segmenter' in Intl)) return Array.from(text)
  return [...new Intl.Segmenter(undefined, { granularity }).segment(text)].map(
    ({ segment }) => segment,
  )
}

/** What a reader sees as one letter: a flag or a family is one, not eleven. */
export function lettersOf(text: string): readonly string[] {
  return split(text, 'grapheme')
}

/** Measures with the fonts of this device; where there is no canvas, by a rule of thumb. */
export function measureIn(family: string, weight: number): Measure {
  const canvas = document.createElement('canvas').getContext('2d')
  // A canvas that does not draw says so with null, in some frames by not being there at all.
  if (typeof canvas?.measureText !== 'function') return roughly
  canvas.font = `${String(weight)} 100px ${family}`
  return (text) => canvas.measureText(text).width / 100
}

function roughly(text: string): number {
  return lettersOf(text).reduce(
    (sum, letter) => sum + (/^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(letter) ? 0.6 : 1.05),
    0,
  )
}
