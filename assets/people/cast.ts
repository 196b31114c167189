import type * as openPeeps from '@dicebear/open-peeps'
import type { PersonId } from '../../src/core/tags.ts'

export type Head = NonNullable<openPeeps.Options['head']>[number]
export type Glasses = NonNullable<openPeeps.Options['accessories']>[number]

/** Whoever can be seen on the stage; `stand` and `back` are the postures the stage shows them in. */
export interface Person {
  readonly head: Head
  readonly skin: string
  readonly clothing: string
  /** The hair's second colour, where the head has one. */
  readonly hair?: string
  readonly glasses?: Glasses
  /** A cap over the hair, in this colour. */
  readonly cap?: string
  readonly legs?: string
  /** How far the hair comes down behind: seen from the back alone. */
  readonly behind: 'short' | 'medium' | 'long' | 'bun' | 'scarf'
}

const olive = '6a8f5a'
const black = '1b1a22'

/** People as ordinary as anybody, whichever side of the line they are on. */
export const cast = {
  // Those beside you and in your group chats
  you: { head: 'mediumBangs', skin: 'f2c9a0', clothing: '6f9bd8', behind: 'medium' },
  zhou: { head: 'short5', skin: 'e8b98a', clothing: 'c9744f', behind: 'short' },
  zhe: { head: 'flatTop', skin: 'd9a679', clothing: olive, behind: 'short' },
  han: { head: 'longBangs', skin: 'f0c8a2', clothing: '8f6fb0', behind: 'long' },
  gu: { head: 'medium2', skin: 'f0c8a2', clothing: 'd99a8b', behind: 'medium' },
  tang: {
    head: 'bangs2',
    skin: 'edbf95',
    clothing: '4aa3a0',
    glasses: 'glasses5',
    behind: 'medium',
  },
  ding: { head: 'short1', skin: 'e3b285', clothing: 'e0a13c', behind: 'short' },
  lan: { head: 'bangs', skin: 'f2c9a0', clothing: 'a3573d', hair: '4a3a34', behind: 'medium' },
  amina: { head: 'hijab', skin: 'e8b98a', clothing: '5d86b5', behind: 'scarf' },
  kofi: { head: 'twists2', skin: '8a5a3b', clothing: 'f0c870', behind: 'short' },
  deer: { head: 'dreads2', skin: 'd9a679', clothing: '3f648f', behind: 'short' },
  // Those whose work it is
  xu: {
    head: 'medium1',
    skin: 'edbf95',
    clothing: '587099',
    glasses: 'glasses2',
    behind: 'medium',
  },
  courier: { head: 'short2', skin: 'd9a679', clothing: '3f7a58', cap: '3f7a58', behind: 'short' },
  clerk: { head: 'bun', skin: 'edbf95', clothing: '4f8f6b', behind: 'bun' },
  officer: { head: 'short2', skin: 'e3b285', clothing: '2a3853', cap: '22304d', behind: 'short' },
  sergeant: {
    head: 'medium3',
    skin: 'edbf95',
    clothing: '2a3853',
    cap: '22304d',
    behind: 'medium',
  },
  cook: { head: 'grayBun', skin: 'e3b285', clothing: 'eef3f6', hair: '8b8575', behind: 'bun' },
  // Those behind the calls
  agent: { head: 'short3', skin: 'eec39a', clothing: 'e9e4d6', behind: 'short' },
  lodger: { head: 'mediumStraight', skin: 'edbf95', clothing: '8b8575', behind: 'medium' },
  tenant: {
    head: 'shaved2',
    skin: 'e3b285',
    clothing: '48566d',
    glasses: 'glasses',
    behind: 'short',
  },
  buyer: { head: 'pomp', skin: 'eec39a', clothing: '5d86b5', behind: 'short' },
} as const satisfies Readonly<Record<PersonId, Person>>

export const hairBehind = black
