// The texts of a script at their exact places, so that another language can be put in their stead
// and the logic stays where it is.

/** One text as Ink cuts it: without speaker, tags and outer blanks. */
export interface Piece {
  readonly text: string
  /** 1-based line; 0-based start and end within the line, of `text` alone. */
  readonly line: number
  readonly from: number
  readonly to: number
}

/** What a translator is given: a piece, or the pieces of one sentence with the logic between them. */
export interface Passage extends Piece {
  /** The logic inside, as it must stand in every language: `{money}`, `{looked:`. */
  readonly logic: readonly string[]
}

/** Joins the pieces that inline logic cuts out of one sentence. */
export function passagesOf(
  source: string,
  pieces: readonly Piece[],
  speakers: readonly string[],
): readonly Passage[] {
  const lines = source.split('\n')
  const passages: Passage[] = []
  for (const piece of [...pieces].sort((a, b) => a.line - b.line || a.from - b.from)) {
    const line = lines[piece.line - 1] ?? ''
    const span = spanOf(line, piece, speakers)
    const last = passages.at(-1)
    if (last?.line === piece.line && piece.from < last.to) continue
    const text = line.slice(span.from, span.to)
    passages.push({ text, line: piece.line, ...span, logic: logicOf(text) })
  }
  return passages
}

/** The whole sentence around a piece: its stretch of the line between brackets, tags and diverts. */
function spanOf(line: string, piece: Piece, speakers: readonly string[]) {
  const { from, to } = piece
  const open = Math.max(line.lastIndexOf('[', from), line.lastIndexOf(']', from)) + 1
  const ends = ['[', ']', '#', '->', '<-']
    .map((mark) => line.indexOf(mark, to))
    .filter((at) => at >= 0)
  const zone = line.slice(open, Math.min(line.length, ...ends))
  if (!zone.includes('{') || !balanced(zone)) return { from, to }
  const bullets = open > 0 ? 0 : (leading.exec(zone)?.[0].length ?? 0)
  const said = zone.slice(bullets)
  const name = speakers.find((one) => said.trimStart().startsWith(`${one}：`))
  const skip = name === undefined ? 0 : said.indexOf('：') + 1
  const kept = said.slice(skip)
  const start = open + bullets + skip + (kept.length - kept.trimStart().length)
  return { from: start, to: open + zone.trimEnd().length }
}

/** Bullets, gather dashes, labels and conditions before a choice's text. */
const leading =
  /^\s*(?:[*+]\s*)*(?:-\s*)*(?:\(\w+\)\s*)?(?:(?<=[*+]\s*(?:\(\w+\)\s*)?)\{[^}]*\}\s*)*/

function balanced(text: string): boolean {
  return text.split('{').length === text.split('}').length
}

/** Every `{…}` reduced to what a translator must not touch. */
export function logicOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, inner = '']) => {
      const colon = inner.indexOf(':')
      if (colon >= 0) return `{${inner.slice(0, colon + 1)}`
      return inner.includes('|') ? `{${'|'.repeat(inner.split('|').length - 1)}` : `{${inner}}`
    })
    .sort()
}

/** The source with pieces or passages replaced; `say` gives the new words, or nothing to keep. */
export function replaced<P extends Piece>(
  source: string,
  pieces: readonly P[],
  say: (piece: P, index: number) => string | undefined,
): string {
  const lines = source.split('\n')
  const indexed = pieces.map((piece, index) => ({ piece, index }))
  indexed.sort((a, b) => b.piece.line - a.piece.line || b.piece.from - a.piece.from)
  for (const { piece, index } of indexed) {
    const now = lines[piece.line - 1]
    const words = say(piece, index)
    if (now !== undefined && words !== undefined) {
      lines[piece.line - 1] = now.slice(0, piece.from) + words + now.slice(piece.to)
    }
  }
  return lines.join('\n')
}

/** Words made safe to stand in Ink as text; what stands in braces is logic and is left alone. */
export function asInk(words: string, hasLogic: boolean): string {
  if (!hasLogic) return escaped(words)
  return words
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part : escaped(part)))
    .join('')
}

/** Characters that would mean something to Ink. */
function escaped(words: string): string {
  return words
    .replace(/[\\{}|#[\]<>~]/g, (char) => `\\${char}`)
    .replace(/->/g, '-\\>')
    .replace(/\/\//g, '\\/\\/')
    .replace(/^([-*+=])/, '\\$1')
}
