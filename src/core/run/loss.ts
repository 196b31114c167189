import type { Secret, Truth } from '../story/tags.ts'

/** What a player can do once something is gone, the strongest first. */
export const halts = ['frozen', 'reported', 'told'] as const
export type Halt = (typeof halts)[number]

export interface Taken {
  readonly truth: Truth
  /** Yuan gone that have not come back. */
  readonly moneyLost: number
  readonly secrets: readonly Secret[]
  /** Yuan of somebody else's that the player sent on. */
  readonly passed?: number
}

/**
 * Whether a fraud got anything: money, the player's own or another's through their hands, a code, a
 * card, an identity. The one place that says so.
 */
export function hasLost({ truth, moneyLost, secrets, passed = 0 }: Taken): boolean {
  return truth === 'scam' && (moneyLost > 0 || passed > 0 || secrets.length > 0)
}
