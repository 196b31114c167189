import { lettersOf } from './fitText.ts'

/** Longest name, in letters as a reader sees them. */
export const longestName = 30

/** What draws nothing and may turn round or hide what is drawn; fillers are letters that are blank. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu

/**
 * A name as it may stand on paper: no control character, nothing that turns the direction of what is
 * around it, nothing unseen; and no longer than thirty letters. Joiners stay where they make one sign
 * of two: in 👩‍👧, and between letters of the scripts that are written with them.
 */
export function properName(typed: string): string {
  const seen = typed.replace(unseen, (sign, at: number) =>
    isJoiner(sign) && joins(typed.slice(0, at), typed.slice(at + 1)) ? sign : '',
  )
  return lettersOf(seen).slice(0, longestName).join('')
}

function isJoiner(sign: string): boolean {
  return sign === '\u200C' || sign === '\u200D'
}

function joins(before: string, after: string): boolean {
  const pictures =
    /[\p{Extended_Pictographic}\p{EMod}\uFE0F]$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  const letters = /[\p{Script=Arabic}\p{M}]$/u.test(before) && /^\p{L}/u.test(after)
  return pictures || letters
}
