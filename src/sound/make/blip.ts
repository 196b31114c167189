import { levels } from './levels.ts'
import { levelled } from './levelled.ts'
import { draw, edges, noiseOf, soft, telephone, tone, type Samples } from './signal.ts'

/** What makes a voice one's own. */
export interface Throat {
  /** Pitch, Hz. */
  readonly hz: number
  /** Where the vowel rings, Hz. */
  readonly formant: number
  /** Breath in it, 0 to 1. */
  readonly breath: number
  /** Seconds a syllable lasts. */
  readonly syllable: number
  /** How fast they follow each other; 1 is as the caption comes. */
  readonly pace: number
}

export interface Voice extends Throat {
  readonly onPhone: boolean
}

/** Syllables that follow each other as in speech are this much louder than one alone, LU. */
const crowded = 5

/** One syllable of a made-up voice: a throat's hum and, round the formant, the vowel. */
export function blip(voice: Voice, turn: number): Samples {
  const { hz, formant, breath, syllable, onPhone } = voice
  const pitch = hz * (1 + 0.06 * turn)
  // Mouths open and close as they talk: the vowel moves with the letter too, by a third at most.
  const vowelHz = formant * (1 + 0.1 * Math.sin(turn * 5))
  const count = Math.floor(3200 / pitch)
  const overtones = Array.from({ length: count }, (_, i) => (i + 1) * pitch).map((at, i) => {
    const vowel = Math.exp(-(((at - vowelHz) / 220) ** 2))
    const second = 0.3 * Math.exp(-(((at - 1.9 * vowelHz - 300) / 300) ** 2))
    return [at, 0.7 / (i + 1) + vowel + second] as const
  })
  const noise = noiseOf(Math.round(hz))
  const raw = draw(syllable, (t) => {
    const sum = overtones.reduce((all, [at, part]) => all + part * tone(at, t), 0)
    return (sum + breath * noise()) * edges(t, syllable)
  })
  return levelled(soft(onPhone ? telephone(raw) : raw), levels.voice - crowded)
}
