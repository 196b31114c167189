import type { CastMember, SpeakerId } from '../core/card.ts'
import { isOneOf, voices, type VoiceId } from '../core/tags.ts'
import type { Voice } from './synth.ts'

export type Throat = Omit<Voice, 'onPhone'>

/** Three semitones and more lie between any two, further than speech turns; vowels differ too. */
const named: Readonly<Record<VoiceId, Throat>> = {
  recovery: { hz: 98, formant: 640 },
  'agent-a': { hz: 119, formant: 1000 },
  zhou: { hz: 145, formant: 780 },
  clerk: { hz: 176, formant: 1400 },
  'agent-b': { hz: 214, formant: 1100 },
  bank: { hz: 260, formant: 1750 },
}

/** A throat for each of a cast; who shares a named voice, or has none, still sounds unlike others. */
export function throatsOf(cast: readonly CastMember[]): ReadonlyMap<SpeakerId, Throat> {
  const used = new Map<string, number>()
  const throats = new Map<SpeakerId, Throat>()
  for (const { id, voice } of cast) {
    const name = isOneOf(voices, voice) ? voice : 'clerk'
    const again = used.get(name) ?? (name === voice ? 0 : 1)
    used.set(name, again + 1)
    const { hz, formant } = named[name]
    throats.set(id, { hz: hz * 1.09 ** again, formant: formant * 0.75 ** again })
  }
  return throats
}
