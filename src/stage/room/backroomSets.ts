import type { BackroomId, PersonId } from '../../core/story/tags.ts'

/** Who sits at a desk of the other side, what they wear or hold, and how their face changes. */
export interface BackroomSet {
  readonly person: PersonId
  /** Pictures in the person's own units: a headset, a telephone at the ear. */
  readonly wears: readonly string[]
  /** Faces as the conversation goes by; the first is how they begin. */
  readonly looks: readonly string[]
}

export const backroomSets = {
  'call-floor': {
    person: 'agent',
    wears: ['call-floor/headset'],
    looks: ['explaining', 'serious', 'calm'],
  },
  'courier-office': {
    person: 'courier',
    wears: ['people/courier-ear'],
    looks: ['calm', 'explaining', 'smile'],
  },
  bedroom: { person: 'lodger', wears: [], looks: ['explaining', 'serious', 'tired'] },
  shutters: {
    person: 'tenant',
    wears: ['people/tenant-ear'],
    looks: ['smile', 'explaining', 'serious'],
  },
  'five-phones': { person: 'clerk', wears: [], looks: ['smile', 'explaining', 'serious'] },
  'lab-desk': { person: 'han', wears: [], looks: ['tired', 'smile', 'calm'] },
  'credit-desk': { person: 'agent', wears: [], looks: ['explaining', 'calm', 'serious'] },
  'aid-desk': { person: 'lan', wears: [], looks: ['tired', 'smile', 'concerned'] },
  'shift-desk': { person: 'lodger', wears: [], looks: ['smile', 'explaining', 'tired'] },
  'packed-room': { person: 'ding', wears: [], looks: ['smile', 'calm', 'tired'] },
  'bunk-desk': { person: 'zhe', wears: [], looks: ['tired', 'serious', 'concerned'] },
  'print-desk': { person: 'zhe', wears: [], looks: ['calm', 'explaining', 'smile'] },
  hospital: { person: 'gu', wears: ['people/gu-ear'], looks: ['concerned', 'tired', 'calm'] },
  'game-desk': {
    person: 'buyer',
    wears: ['game-desk/sling'],
    looks: ['explaining', 'concerned', 'smile'],
  },
} as const satisfies Record<BackroomId, BackroomSet>

/** At a desk that nobody was given: somebody as ordinary as anybody. */
const anybody: BackroomSet = { person: 'clerk', wears: [], looks: ['calm', 'explaining', 'smile'] }

/** Who sits at a desk. */
export function backroomSetOf(backroom: BackroomId): BackroomSet {
  return sets.get(backroom) ?? anybody
}

const sets = new Map<BackroomId, BackroomSet>(Object.entries(backroomSets))
