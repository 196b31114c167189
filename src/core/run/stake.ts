// Which decisions are judged: small talk is not.
import type { Beat, Line, Option } from '../story/beats.ts'
import type { Card } from '../story/card.ts'
import type { Step } from '../story/step.ts'
import { isTheirs } from './judgement.ts'
import { asMove } from './score.ts'
import type { Move } from '../story/tags.ts'

/** How far the other side had come when a choice was made. */
export interface Approach {
  /** It has called, or said or shown something. */
  readonly met: boolean
  /** It has said or shown something. */
  readonly heard: boolean
  /** The player is on the phone with somebody they dialled themselves. */
  readonly ownCall: boolean
}

export const noApproach: Approach = { met: false, heard: false, ownCall: false }

/** The same after what a step shows. */
export function approachAfter(before: Approach, beats: readonly Beat[], card: Card): Approach {
  return beats.reduce((now, beat) => afterBeat(now, beat, card), before)
}

function afterBeat(now: Approach, beat: Beat, card: Card): Approach {
  if (beat.kind === 'line') return now.heard ? now : afterLine(now, beat.line, card)
  return beat.kind === 'call' ? afterCall(now, beat, card) : now
}

function afterLine(now: Approach, line: Line, card: Card): Approach {
  return now.ownCall || !isTheirs(line, card) ? now : { ...now, met: true, heard: true }
}

function afterCall(now: Approach, beat: Extract<Beat, { kind: 'call' }>, card: Card): Approach {
  switch (beat.act) {
    case 'ring':
      return { ...now, met: true, ownCall: false }
    case 'dial':
      return { ...now, ownCall: isOwnNumber(beat.who, card) }
    case 'end':
      return { ...now, ownCall: false }
    case 'talk':
    case 'add':
      return now
  }
}

/** A number the player had before, and not from anybody's message. */
function isOwnNumber(who: string, { cast, contacts }: Card): boolean {
  const number = cast.find(({ id }) => id === who)?.number
  return number !== undefined && contacts.some((contact) => contact.number === number)
}

/** To go along with something there must be something to go along with. */
const yields: ReadonlySet<Move> = new Set(['comply', 'pay', 'disclose', 'help'])
const talks: ReadonlySet<Move> = new Set(['ask', 'stall'])

/**
 * Whether something is at stake in what the player picked. Asking and playing for time matter only
 * while the other side is being listened to and nothing has settled it: before, they are a joke with
 * a roommate; after, a stammer to the police. A check or a refusal matters from the first ring on.
 */
export function isAtStake(
  picked: Pick<Option, 'move' | 'inside'>,
  { met, heard, ownCall }: Approach,
  { view }: Pick<Step, 'view'>,
): boolean {
  const move = asMove(picked)
  if (yields.has(move)) return true
  if (!talks.has(move)) return met
  return heard && !ownCall && !view.verified && view.chain !== 'aftermath'
}
