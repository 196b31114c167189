import type { BaseIssue } from 'valibot'
import { cureFor } from './nearest.ts'

/** For a word that is not on a closed list: the one it is nearest to, or all there are. */
export function cureOfWord({ type, expected, received }: BaseIssue<unknown>): string | undefined {
  if (type !== 'picklist') return undefined
  const [word = ''] = wordsIn(received)
  return cureFor(word, wordsIn(expected ?? ''))
}

/** valibot says `"pay-frist"` and `("pay-first" | "off-platform")`. */
function wordsIn(told: string): readonly string[] {
  return [...told.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)
}
