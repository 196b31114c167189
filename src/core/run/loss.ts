import type { Beat } from '../story/beats.ts'
import type { Secret, Truth } from '../story/tags.ts'
import type { Played } from './play.ts'
import { picksOf } from './run.ts'

/** What a player can do once something is gone, the strongest first. */
export const halts = ['frozen', 'reported', 'told'] as const
export type Halt = (typeof halts)[number]

export interface Taken {
  readonly truth: Truth
  /** Yuan gone that have not come back. */
  readonly moneyLost: number
  readonly secrets: readonly Secret[]
}

/** Whether a fraud got anything: money, a code, a card, an identity. The one place that says so. */
export function hasLost({ truth, moneyLost, secrets }: Taken): boolean {
  return truth === 'scam' && (moneyLost > 0 || secrets.length > 0)
}

/**
 * The strongest halt the player called after the last that was taken; where a fraud got nothing, at
 * any time. Who told somebody first and paid afterwards has stopped nothing.
 */
export function haltOf(
  { steps, run }: Pick<Played, 'steps' | 'run'>,
  lost: boolean,
): Halt | undefined {
  const picks = picksOf(run)
  const called = new Set<Halt>()
  steps.forEach(({ beats, options }, at) => {
    for (const beat of beats) {
      if (lost && takes(beat)) called.clear()
      if (beat.kind === 'freeze') called.add('frozen')
    }
    const move = options[picks[at] ?? -1]?.move
    if (move === 'report') called.add('reported')
    if (move === 'tell') called.add('told')
  })
  return halts.find((halt) => called.has(halt))
}

function takes(beat: Beat): boolean {
  return beat.kind === 'secret' || (beat.kind === 'money' && beat.amount < 0)
}
