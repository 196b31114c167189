import { inBoth } from './inBoth.ts'

/** The word of `list` that a misspelt one most likely meant, if any is near. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const ranked = list
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(1, Math.floor(word.length / 3))
    ? best.candidate
    : undefined
}

/** Asks whether that was meant. */
export const meant = (near: string) => inBoth(`是不是“${near}”？`, `did you mean "${near}"?`)

/** What to do about a word that is not of the list: the one it is nearest to, or all there are. */
export function cureFor(
  word: string,
  list: readonly string[],
  more: Both = { zh: '', en: '' },
): string {
  const near = nearest(word, list)
  if (near !== undefined) return meant(near)
  return inBoth(`可用：${list.join('、')}${more.zh}`, `use one of: ${list.join(', ')}${more.en}`)
}

interface Both {
  readonly zh: string
  readonly en: string
}

/** Letters to change, add, take out or swap with the next (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? at(i - 2, j - 2) + 1 : Infinity
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap))
    }
  }
  return at(a.length, b.length)
}
