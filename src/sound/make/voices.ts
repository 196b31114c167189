import type { CastMember, SpeakerId } from '../../core/story/card.ts'
import { isOneOf, voices, type VoiceId } from '../../core/story/tags.ts'
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

/** Somebody nobody of a cast can be taken for. */
export const stranger: Throat = { hz: 345, formant: 1250, breath: 0.7, syllable: 0.07, pace: 0.9 }

/** Throats between the named ones, a semitone and a half from them and with another vowel. */
const between: readonly Pick<Throat, 'hz' | 'formant'>[] = [
  { hz: 195, formant: 720 },
  { hz: 131, formant: 1450 },
  { hz: 236, formant: 1500 },
  { hz: 160, formant: 1150 },
  { hz: 108, formant: 1300 },
  { hz: 287, formant: 1000 },
  { hz: 317, formant: 1500 },
  { hz: 88, formant: 900 },
]

/**
 * A throat for each of a cast. A voice belongs to the first who has it; who shares it, or has none,
 * is given one near by that nobody has.
 */
export function throatsOf(cast: readonly CastMember[]): ReadonlyMap<SpeakerId, Throat> {
  const throats = new Map<SpeakerId, Throat>()
  const taken = new Set<VoiceId>()
  for (const { id, voice } of cast) {
    if (!isOneOf(voices, voice) || taken.has(voice)) continue
    taken.add(voice)
    throats.set(id, named[voice])
  }
  const free = [...between]
  const strangers = cast.filter(({ id }) => !throats.has(id))
  // Who speaks in the story chooses before those who only write.
  for (const { id, voice } of [...strangers].sort(speakersFirst)) {
    const like = named[isOneOf(voices, voice) ? voice : 'clerk']
    throats.set(id, { ...like, ...nearest(free, like, throats.size) })
  }
  return new Map(cast.flatMap(({ id }) => [[id, throats.get(id) ?? named.clerk] as const]))
}

const speakersFirst = (one: CastMember, other: CastMember) =>
  Number(one.voice === undefined) - Number(other.voice === undefined)

/** Takes the free throat nearest in pitch; a cast larger than that goes on upwards. */
function nearest(free: Pick<Throat, 'hz' | 'formant'>[], { hz, formant }: Throat, n: number) {
  const far = (one: { readonly hz: number }) => Math.abs(Math.log2(one.hz / hz))
  const [found] = [...free].sort((one, other) => far(one) - far(other))
  if (found === undefined) return { hz: 317 * 1.04 ** (n - 13), formant }
  free.splice(free.indexOf(found), 1)
  return found
}
