import type { Feeling } from '../core/tags.ts'

/** Which open-peeps face shows a feeling. `assets/people/make.ts` draws the pictures from it. */
export const faces = {
  calm: 'smile',
  amused: 'smileBig',
  uneasy: 'concerned',
  afraid: 'concernedFear',
  angry: 'veryAngry',
  relieved: 'calm',
  ashamed: 'solemn',
  doubtful: 'suspicious',
  tired: 'tired',
  warm: 'cute',
} as const satisfies Record<Feeling, string>
