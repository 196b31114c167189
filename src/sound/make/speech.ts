import { speechMs, type Pace } from '../../core/story/pace.ts'
import type { Language } from '../../core/story/tags.ts'
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

/** Somebody who talks to a phone: milliseconds a syllable, before their own pace. */
const talkingMs = 190
/** Where one stops for breath; between words one does not. */
const breaths = /[，。、？！…—,.?!;；：:]/

/**
 * The syllables of a voice note, which lasts as long as it lasts: said as one talks, with what is
 * left of the time in its pauses; faster where it would not fit.
 */
export function syllablesWithin(
  text: string,
  language: Language,
  lastsMs: number,
  throat: Pick<Throat, 'syllable' | 'pace'>,
): readonly Syllable[] {
  const stride = language === 'zh' ? 1 : 3
  const { charMs, breathMs } = timesOf(text, lastsMs, talkingMs / throat.pace / stride)
  const apartMs = Math.max(charMs * stride, throat.syllable * 1300) - 1
  const latest = lastsMs - throat.syllable * 1000
  const found: Syllable[] = []
  let atMs = 0
  let next = 0
  for (let i = 0; i < text.length && atMs <= latest; i++) {
    const char = text.charAt(i)
    if (atMs >= next && !pauses.test(char)) {
      found.push({ atMs, turn: turnOf(char, i) })
      next = atMs + apartMs
    }
    atMs += breaths.test(char) ? breathMs : charMs
  }
  return found
}

/** How long a letter and a breath of this text take, where it is said at ease and fills the time. */
function timesOf(text: string, lastsMs: number, easyMs: number) {
  const stops = text.match(new RegExp(breaths, 'g'))?.length ?? 0
  const evenMs = lastsMs / Math.max(1, text.length - stops)
  if (stops === 0) return { charMs: evenMs, breathMs: 0 }
  const charMs = Math.min(easyMs, evenMs)
  return { charMs, breathMs: (lastsMs - (text.length - stops) * charMs) / stops }
}

/** Pitch follows the letters, so that a line always sounds the same. */
function turnOf(char: string, at: number): number {
  return (((char.charCodeAt(0) * 31 + at * 7) % 9) - 4) / 4
}
