// The small case with something wrong in it, and what is told of that.
import { expect } from 'vitest'
import { lineOf } from './small.ts'

/** A text with some of its parts changed; each must be there. */
export function changed(
  text: string,
  ...swaps: readonly (readonly [from: string, to: string])[]
): string {
  return swaps.reduce((now, [from, to]) => {
    expect(now).toContain(from)
    return now.replace(from, to)
  }, text)
}

/** Each of these is told of, at that line, among whatever else is told. */
export function expectAll(
  findings: readonly string[],
  wanted: readonly (readonly [string, RegExp])[],
) {
  const all = findings.join('\n')
  for (const [place, words] of wanted) {
    const here = findings.filter((one) => one.startsWith(`stories/small/${place}`))
    expect(here.join('\n'), `${place} ${String(words)} in\n${all}`).toMatch(words)
  }
}
/** The file and line at which a text first stands. */
export const at = (file: string, source: string, text: string) =>
  `${file}:${String(lineOf(source, text))}`
