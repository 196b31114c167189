import type { CastMember, SpeakerId } from '../core/card.ts'
import { isOneOf, voices, type VoiceId } from '../core/tags.ts'
import type { Throat } from './blip.ts'

/**
 * Three semitones and more lie between any two, further than speech turns; vowels, breath and pace
 * differ too. The pressing ones are quick, those with time are not.
 */
const named: Readonly<Record<VoiceId, Throat>> = {
  recovery: { hz: 98, formant: 640, breath: 0.5, syllable: 0.09, pace: 0.85 },
  'agent-a': { hz: 119, formant: 1000, breath: 0.15, syllable: 0.07, pace: 1.15 },
  zhou: { hz: 145, formant: 780, breath: 0.3, syllable: 0.075, pace: 1 },
  clerk: { hz: 176, formant: 1400, breath: 0.1, syllable: 0.08, pace: 0.9 },
  'agent-b': { hz: 214, formant: 1100, breath: 0.6, syllable: 0.066, pace: 1.2 },
  bank: { hz: 260, formant: 1750, breath: 0.2, syllable: 0.085, pace: 0.85 },
}

/** A throat for each of a cast; who shares a named voice, or has none, still sounds unlike others. */
export function throatsOf(cast: readonly CastMember[]): ReadonlyMap<SpeakerId, Throat> {
  const used = new Map<string, number>()
  const throats = new Map<SpeakerId, Throat>()
  for (const { id, voice } of cast) {
    const name = isOneOf(voices, voice) ? voice : 'clerk'
    const again = used.get(name) ?? (name === voice ? 0 : 1)
    used.set(name, again + 1)
    const { hz, formant, ...rest } = named[name]
    throats.set(id, { ...rest, hz: hz * 1.09 ** again, formant: formant * 0.75 ** again })
  }
  return throats
}
