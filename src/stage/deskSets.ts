import type { DeskId } from '../core/tags.ts'

/** Who sits at a desk of the other side, what they wear or hold, and how their face changes. */
export interface DeskSet {
  readonly person: string
  /** Pictures in the person's own units: a headset, a telephone at the ear. */
  readonly wears: readonly string[]
  /** Faces as the conversation goes by; the first is how they begin. */
  readonly looks: readonly string[]
}

export const deskSets = {
  'call-floor': {
    person: 'agent',
    wears: ['call-floor/headset'],
    looks: ['explaining', 'serious', 'calm'],
  },
  'courier-office': {
    person: 'clerk',
    wears: ['people/clerk-ear'],
    looks: ['calm', 'explaining', 'smile'],
  },
} as const satisfies Record<DeskId, DeskSet>
