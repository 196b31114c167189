import type { Judged } from './round.ts'

/** A round in numbers; both kinds of error stand side by side. */
export interface RoundTally {
  readonly cards: number
  readonly right: number
  /** Genuine ones taken for a fraud. */
  readonly falseAlarms: number
  /** Frauds taken for the real thing. */
  readonly missed: number
  /** Mean sureness, per cent. */
  readonly sure: number
  /** Share right, per cent. */
  readonly share: number
  /** Nearly certain, and wrong. */
  readonly certainWrong: number
  /** Real ones that asked for what they had no right to, and how many were told so. */
  readonly overreach: { readonly seen: number; readonly of: number }
  readonly calibration: 'too-sure' | 'too-unsure' | 'fitting'
}

/** Per cent between sureness and share right that a handful of cards does not explain away. */
const wide = 15

export function tallyOf(judged: readonly Judged[]): RoundTally {
  const cards = judged.length
  const wrong = judged.filter(({ right }) => !right)
  const right = cards - wrong.length
  const falseAlarms = wrong.filter(({ card }) => card.truth === 'genuine').length
  const sure = Math.round(judged.reduce((sum, one) => sum + one.sure, 0) / cards)
  const share = Math.round((100 * right) / cards)
  const overreaches = judged.filter(
    ({ card }) => card.truth === 'genuine' && card.request?.kind === 'overreach',
  )
  return {
    ...{ cards, right, falseAlarms, sure, share },
    missed: wrong.length - falseAlarms,
    certainWrong: wrong.filter((one) => one.sure === 95).length,
    overreach: {
      seen: overreaches.filter(({ granted }) => granted === false).length,
      of: overreaches.length,
    },
    calibration: sure - share > wide ? 'too-sure' : share - sure > wide ? 'too-unsure' : 'fitting',
  }
}
