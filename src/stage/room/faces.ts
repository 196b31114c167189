import type { Feeling } from '../../core/story/tags.ts'

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

/** A laugh passes: what is left of it once the room has come to rest. */
const left: Partial<Record<Feeling, Feeling>> = { amused: 'calm' }

/** The picture of a face that feels this, just now or still. */
export function faceFor(feeling: Feeling, justNow: boolean): string {
  return `people/face-${faces[justNow ? feeling : (left[feeling] ?? feeling)]}`
}
