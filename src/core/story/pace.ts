import type { Language } from './tags.ts'

/** How fast lines come. `tap`: each waits for the player. */
export const paces = ['slow', 'normal', 'fast', 'tap'] as const
export type Pace = (typeof paces)[number]

/** Spoken syllables a second; a Chinese character is one, so are about 2.6 Latin letters. */
const syllablesPerSecond: Record<Pace, number> = { slow: 6, normal: 9, fast: 16, tap: 9 }
const lettersPerSyllable: Record<Language, number> = { zh: 1, en: 2.6 }

/** Milliseconds to say `text` aloud at this pace. */
export function speechMs(text: string, language: Language, pace: Pace): number {
  return (text.length / lettersPerSyllable[language] / syllablesPerSecond[pace]) * 1000
}

/** Milliseconds a line stays alone before the next one comes; it stays readable after that too. */
export function restMs(text: string, language: Language, pace: Pace): number {
  return 350 + speechMs(text, language, pace) * 0.35
}

/** Milliseconds nothing comes once somebody has stopped typing and sent nothing. */
export const waitingMs = 1300
