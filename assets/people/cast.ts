import type * as openPeeps from '@dicebear/open-peeps'
import { paints, type Paint } from '../../src/look/paints.ts'

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

/** A pot as open-peeps asks for it: without its hash. */
const pot = (name: Paint): string => paints[name].slice(1)

const olive = pot('moss')
const black = pot('hair')

/** People as ordinary as anybody, whichever side of the line they are on. */
export const cast = {
  // Those beside you and in your group chats
  // Whoever plays: hair that anybody wears.
  you: { head: 'short3', skin: pot('skin'), clothing: pot('shirt'), behind: 'short' },
  zhou: { head: 'short5', skin: pot('skinWarm'), clothing: pot('terracotta'), behind: 'short' },
  zhe: { head: 'flatTop', skin: pot('skinMid'), clothing: olive, behind: 'short' },
  han: { head: 'longBangs', skin: pot('skinLight'), clothing: pot('violet'), behind: 'long' },
  gu: { head: 'medium2', skin: pot('skinLight'), clothing: pot('rose'), behind: 'medium' },
  tang: {
    head: 'bangs2',
    skin: pot('skinRose'),
    clothing: pot('teal'),
    glasses: 'glasses5',
    behind: 'medium',
  },
  ding: { head: 'short1', skin: pot('skinTan'), clothing: pot('amber'), behind: 'short' },
  lan: {
    head: 'bangs',
    skin: pot('skin'),
    clothing: pot('brick'),
    hair: pot('brown'),
    behind: 'medium',
  },
  amina: { head: 'hijab', skin: pot('skinWarm'), clothing: pot('blue'), behind: 'scarf' },
  kofi: { head: 'twists2', skin: pot('woodMid'), clothing: pot('noodle'), behind: 'short' },
  deer: { head: 'dreads2', skin: pot('skinMid'), clothing: pot('blueDeep'), behind: 'short' },
  // Those whose work it is
  xu: {
    head: 'medium1',
    skin: pot('skinRose'),
    clothing: pot('denim'),
    glasses: 'glasses2',
    behind: 'medium',
  },
  courier: {
    head: 'short2',
    skin: pot('skinMid'),
    clothing: pot('leafDark'),
    cap: pot('leafDark'),
    behind: 'short',
  },
  clerk: { head: 'bun', skin: pot('skinRose'), clothing: pot('leaf'), behind: 'bun' },
  officer: {
    head: 'short2',
    skin: pot('skinTan'),
    clothing: pot('evening'),
    cap: pot('dusk'),
    behind: 'short',
  },
  sergeant: {
    head: 'medium3',
    skin: pot('skinRose'),
    clothing: pot('evening'),
    cap: pot('dusk'),
    behind: 'medium',
  },
  cook: {
    head: 'grayBun',
    skin: pot('skinTan'),
    clothing: pot('white'),
    hair: pot('grey'),
    behind: 'bun',
  },
  // Those behind the calls
  agent: { head: 'short3', skin: pot('skinPale'), clothing: pot('bone'), behind: 'short' },
  lodger: {
    head: 'mediumStraight',
    skin: pot('skinRose'),
    clothing: pot('grey'),
    behind: 'medium',
  },
  tenant: {
    head: 'shaved2',
    skin: pot('skinTan'),
    clothing: pot('slate'),
    glasses: 'glasses',
    behind: 'short',
  },
  buyer: { head: 'pomp', skin: pot('skinPale'), clothing: pot('blue'), behind: 'short' },
} as const satisfies Readonly<Record<string, Person>>

export const hairBehind = black
