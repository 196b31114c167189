import type { CastMember } from '../core/card.ts'
import type { Voice } from './synth.ts'

type Throat = Omit<Voice, 'onPhone'>

const named: Readonly<Record<string, Throat>> = {
  'agent-a': { hz: 196, formant: 1150 },
  'agent-b': { hz: 138, formant: 860 },
  clerk: { hz: 165, formant: 990 },
  zhou: { hz: 152, formant: 1240 },
  bank: { hz: 214, formant: 1310 },
  recovery: { hz: 121, formant: 780 },
}

/** The throat of a cast member; those without a voice of their own get one by their name. */
export function throatOf(who: CastMember): Throat {
  const own = who.voice === undefined ? undefined : named[who.voice]
  if (own !== undefined) return own
  const sum = Array.from(who.id).reduce((total, char) => total + char.charCodeAt(0), 0)
  return { hz: 130 + (sum % 90), formant: 800 + (sum % 500) }
}
