import { speechMs, type Pace } from '../core/pace.ts'
import type { Language } from '../core/tags.ts'
import { blipSeconds } from './synth.ts'

/** When a syllable sounds, and how its pitch turns: −1 to 1. */
export interface Syllable {
  readonly atMs: number
  readonly turn: number
}

const pauses = /[，。、？！……——,.?!;；：:\s]/

/** The syllables of a line, spread over the time it takes to say it; silent at punctuation. */
export function syllablesOf(text: string, language: Language, pace: Pace): readonly Syllable[] {
  const total = speechMs(text, language, pace)
  const stride = language === 'zh' ? 1 : 3
  const perChar = total / Math.max(1, text.length)
  const apartMs = Math.max(perChar * stride, blipSeconds * 1000 * 1.3)
  const found: Syllable[] = []
  for (let atMs = 0; atMs < total - blipSeconds * 1000; atMs += apartMs) {
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
