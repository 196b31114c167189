import { compileScript, type Screenplay } from './script.ts'
import { replaced } from './passages.ts'

const mark = /⟦(\d+)⟧/g

/**
 * The same story with every text replaced by its number, so that whatever is met on a road can be
 * told by its place in the source. Quotes stay: they decide whether an option is said aloud.
 */
export function instrumented(script: Screenplay, speakers: readonly string[]): string | undefined {
  const source = replaced(script.source, script.pieces, ({ text }, index) => {
    const id = `⟦${String(index)}⟧`
    return /^“.*”$/.test(text) ? `“${id}”` : id
  })
  return compileScript(source, script.file, { speakers }).json
}

/** Turns the numbers of a numbered story back into words. */
export function wordsIn({ pieces }: Pick<Screenplay, 'pieces'>): (text: string) => string {
  return (text) => text.replace(/“?⟦(\d+)⟧”?/g, (_, id: string) => pieces[Number(id)]?.text ?? '')
}

/** Roads show the same few texts again and again. */
const found = new Map<string, readonly number[]>()
const mostFound = 5000

/** The numbers of the pieces in a text of an instrumented story. */
export function piecesIn(text: string): readonly number[] {
  if (!text.includes('⟦')) return []
  const known = found.get(text)
  if (known !== undefined) return known
  const pieces = [...text.matchAll(mark)].map(([, id]) => Number(id))
  if (found.size >= mostFound) found.clear()
  found.set(text, pieces)
  return pieces
}
