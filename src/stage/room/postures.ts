import type { PersonId } from '../../core/story/tags.ts'

/** How a body can be seen besides sitting at a table. */
export type Posture = 'phone' | 'ear' | 'stand' | 'back'

/** Who is drawn in which postures; `assets/people/make.ts` draws the pictures from it. */
const drawn: Readonly<Partial<Record<PersonId, readonly Posture[]>>> = {
  you: ['phone', 'ear', 'stand', 'back'],
  clerk: ['stand'],
  courier: ['phone', 'ear', 'stand', 'back'],
  agent: ['stand'],
  gu: ['phone', 'ear', 'stand', 'back'],
  lodger: ['phone', 'stand'],
  tenant: ['phone', 'ear', 'stand'],
  buyer: ['phone', 'stand'],
}

export const postures = (person: PersonId): readonly Posture[] =>
  drawn[person] ?? ['phone', 'stand', 'back']
