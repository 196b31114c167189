// What can be learnt from one turning point, as one of a closed list: words/ has a sentence for each.
import type { Option } from '../story/beats.ts'
import type { Move, Truth } from '../story/tags.ts'

export const advices = [
  // against a fraud: what let it in
  'went-along',
  'helped',
  'paid',
  'paid-again',
  'gave',
  // what held
  'checked',
  'refused',
  'reported',
  'told',
  // what else lay open
  'could-check',
  'could-refuse',
  'could-report',
  'could-tell',
  // where it was real: what could have been surer
  'unchecked',
  'gave-luckily',
  'turned-away',
  'let-go',
  'accused',
  'gave-overreach',
  // what was sure
  'checked-real',
  'told-real',
  'went-on',
  'kept-back',
  // what else lay open
  'could-check-real',
  'could-tell-real',
  'could-go-on',
  'could-keep-back',
] as const
export type Advice = (typeof advices)[number]

/** A decision as far as advice hangs on it. */
export interface Turn {
  readonly kind: 'slipped' | 'saved' | 'open'
  readonly truth: Truth
  readonly picked: Option
  /** What else could have been done. */
  readonly other: Option
  readonly verified: boolean
  readonly overreach?: string
  /** A fraud had got something already. */
  readonly again: boolean
}

/** The piece of advice for a turning point. */
export function adviceFor(turn: Turn): Advice {
  return turn.truth === 'scam' ? inFraud(turn) : inReal(turn)
}

function inFraud({ kind, picked, other, again }: Turn): Advice {
  if (kind === 'slipped') return slippedInFraud(picked.move, again)
  return (kind === 'saved' ? held[picked.move] : open[other.move]) ?? 'could-check'
}

function inReal({ kind, picked, other, verified, overreach }: Turn): Advice {
  const within = overreach !== undefined
  if (kind === 'slipped') return within ? 'gave-overreach' : slippedInReal(picked.move, verified)
  if (kind === 'saved') {
    return within && turns(picked) ? 'kept-back' : (heldReal[picked.move] ?? 'went-on')
  }
  return within && turns(other) ? 'could-keep-back' : (openReal[other.move] ?? 'could-go-on')
}

const turns = ({ move }: Option) => move === 'refuse'

function slippedInFraud(move: Move, again: boolean): Advice {
  if (move === 'pay') return again ? 'paid-again' : 'paid'
  if (move === 'disclose') return 'gave'
  return move === 'help' ? 'helped' : 'went-along'
}

function slippedInReal(move: Move, verified: boolean): Advice {
  if (move === 'report') return 'accused'
  if (move === 'refuse') return verified ? 'let-go' : 'turned-away'
  return move === 'disclose' ? 'gave-luckily' : 'unchecked'
}

type Some = Readonly<Partial<Record<Move, Advice>>>

const held: Some = { verify: 'checked', refuse: 'refused', report: 'reported', tell: 'told' }
const open: Some = {
  verify: 'could-check',
  refuse: 'could-refuse',
  report: 'could-report',
  tell: 'could-tell',
}
const heldReal: Some = { verify: 'checked-real', tell: 'told-real' }
const openReal: Some = { verify: 'could-check-real', tell: 'could-tell-real' }
