// What is noted of every step while the roads are played, answers to mere questions included.
import type { Line } from '../../core/story/beats.ts'
import { restMs, speechMs } from '../../core/story/pace.ts'
import type { Step } from '../../core/story/step.ts'
import type { View } from '../../core/story/view.ts'
import { piecesIn } from '../compile/instrument.ts'
import type { Deed } from '../../core/run/deeds.ts'
import type { Passing } from './passings.ts'

/** What was seen on every step, answers to mere questions included. */
export interface Noted {
  /** Numbers of the pieces some road shows. */
  readonly met: Set<number>
  /** Steps that show for long: milliseconds by the number of their first piece. */
  readonly long: Map<number, number>
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

/** A step that shows for longer than this is noted. */
const longShowMs = 90_000

/** Notes what a step shows. */
export function noterOf(
  { met, long, astray, unsettled }: Noted,
  wordsOf: (text: string) => string,
  you: string,
) {
  return ({ beats, options, view }: Step): void => {
    const told = beats.flatMap((beat) => (beat.kind === 'line' ? [beat.line] : []))
    const lost = answeredInRoom(told, you)
    if (lost !== undefined) for (const id of piecesIn(lost.said)) astray.set(id, lost.by)
    for (const id of narratedIn(view, told)) unsettled.add(id)
    const lines = told.map(({ text }) => text)
    const pieces = lines.flatMap(piecesIn)
    for (const id of pieces) met.add(id)
    for (const { text } of options) for (const id of piecesIn(text)) met.add(id)
    const ms = lines.length < fewLines ? 0 : showMsOf(lines.map(wordsOf))
    if (ms > longShowMs) long.set(pieces[0] ?? -1, ms)
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

/** Milliseconds to show these lines at normal pace. */
function showMsOf(lines: readonly string[]): number {
  const ms = (text: string) => speechMs(text, 'zh', 'normal') + restMs(text, 'zh', 'normal')
  return lines.reduce((sum, text) => sum + ms(text), 0)
}
