// What is noted of every step while the roads are played, answers to mere questions included.
import type { Line } from '../../core/story/beats.ts'
import type { Step } from '../../core/story/step.ts'
import type { View } from '../../core/story/view.ts'
import { piecesIn } from '../compile/instrument.ts'
import type { Deed } from '../../core/run/deeds.ts'
import type { Passing } from './passings.ts'

/** What was seen on every step, answers to mere questions included. */
export interface Noted {
  /** Numbers of the pieces some road shows. */
  readonly met: Set<number>
  /** The pieces of steps that say much, in order, by the same joined; how long they show is in their words. */
  readonly full: Map<string, readonly number[]>
  /** Words typed into a thread that somebody in the room answers, by the number of their piece. */
  readonly astray: Map<number, string>
  /** Numbers of what was told, by nobody of the story, while nothing had settled it. */
  readonly unsettled: Set<number>
  /** What is done before the first decision, and by every choice of every state. */
  readonly deeds: { first: readonly Deed[]; readonly ways: (readonly Deed[])[][] }
  /** What moves the clock, a call or a page: before the first decision, and after each choice of each state. */
  opening: readonly Passing[]
  readonly passings: (readonly Passing[])[][]
}

/** Notes what a step shows. */
export function noterOf({ met, full, astray, unsettled }: Noted, you: string) {
  return ({ beats, options, view }: Step): void => {
    const told = beats.flatMap((beat) => (beat.kind === 'line' ? [beat.line] : []))
    const lost = answeredInRoom(told, you)
    if (lost !== undefined) for (const id of piecesIn(lost.said)) astray.set(id, lost.by)
    for (const id of narratedIn(view, told)) unsettled.add(id)
    const lines = told.map(({ text }) => text)
    const pieces = lines.flatMap(piecesIn)
    for (const id of pieces) met.add(id)
    for (const { text } of options) for (const id of piecesIn(text)) met.add(id)
    if (lines.length >= fewLines) full.set(pieces.join(' '), pieces)
  }
}

/** What nobody of the story says, as long as nothing has settled it. */
function narratedIn({ verified, chain }: View, told: readonly Line[]): readonly number[] {
  if (verified || chain === 'aftermath') return []
  return told.flatMap(({ speaker, text }) => (speaker === undefined ? piecesIn(text) : []))
}

/** Words of the player's own, typed into a thread, that somebody in the room answers. */
function answeredInRoom([said, answer]: readonly Line[], you: string) {
  if (said?.speaker !== you || said.channel.on !== 'thread') return undefined
  if (answer?.channel.on !== 'room' || answer.speaker === undefined) return undefined
  return { said: said.text, by: answer.speaker }
}

/** Fewer lines than this never take ninety seconds. */
const fewLines = 8
