import { speechMs, type Pace } from '../core/pace.ts'
import type { Language } from '../core/tags.ts'
import type { Throat } from './blip.ts'

/** When a syllable sounds, and how its pitch turns: −1 to 1. */
export interface Syllable {
  readonly atMs: number
  readonly turn: number
}

const pauses = /[，。、？！……——,.?!;；：:\s]/

/**
 * The syllables of a line, spread over the time its caption takes; silent at punctuation. A quick
 * tongue fits more of them in, a slow one fewer, and all end with the line.
 */
export function syllablesOf(
  text: string,
  language: Language,
  pace: Pace,
  throat: Pick<Throat, 'syllable' | 'pace'>,
): readonly Syllable[] {
  const total = speechMs(text, language, pace)
  const lasts = throat.syllable * 1000
  const stride = language === 'zh' ? 1 : 3
  const perChar = total / Math.max(1, text.length)
  const apartMs = Math.max((perChar * stride) / throat.pace, lasts * 1.3)
  const found: Syllable[] = []
  for (let atMs = 0; atMs < total - lasts; atMs += apartMs) {
    const at = Math.floor(atMs / perChar)
    const char = text.charAt(at)
    if (char !== '' && !pauses.test(char)) found.push({ atMs, turn: turnOf(char, at) })
  }
  return found
}

/** Pitch follows the letters, so that a line always sounds the same. */
function turnOf(char: string, at: number): number {
  return (((char.charCodeAt(0) * 31 + at * 7) % 9) - 4) / 4
}
