import type { Line } from '../story/beats.ts'
import type { Card, Ending, OtherSide, Overreach } from '../story/card.ts'
import type { Played } from './play.ts'
import { holds } from './deeds.ts'
import { flagResults, type FlagMark, type FlagResult } from './flagging.ts'
import { recordOf, type Decision, type Record as RunRecord } from './record.ts'
import { turningPointsOf, type TurningPoint } from './turningPoints.ts'
import type { LossKind, Move, Technique } from '../story/tags.ts'

/** One row of the timeline: a line as it was shown, or what the player did. */
export type Entry =
  | { readonly kind: 'line'; readonly line: Line; readonly mark?: FlagMark }
  | { readonly kind: 'pick'; readonly decision: Decision }

/** What the real one asked for and had no right to, and what the player did with it. */
export interface Overstep extends Overreach {
  /** `refused`: just that, or everything; `left`: neither given nor refused. */
  readonly answer: 'refused' | 'gave' | 'left'
}

/** Where the player says they knew, beside the first line that could have told. */
export interface Recalled {
  /** Absent: only at the end. */
  readonly line?: Line
  /** The first the twin would not have said; absent where both read alike to the end. */
  readonly first?: Line
}

/** All that is said about one run after it, from that run alone. */
export interface Debrief {
  readonly record: RunRecord
  readonly ending: Ending
  /** What is said of it, of this run: sentences whose conditions do not hold are left out. */
  readonly told: readonly string[]
  /** What it cost that something genuine was let go. */
  readonly price: readonly string[]
  /** What the fraud was after and never got, in kinds. */
  readonly kept: readonly LossKind[]
  readonly timeline: readonly Entry[]
  /** At most three, in the order they came. */
  readonly turningPoints: readonly TurningPoint[]
  /** The one of them on which most turned. */
  readonly moment?: TurningPoint
  readonly oversteps: readonly Overstep[]
  readonly twin: string
  readonly otherSide: OtherSide
  readonly recalled?: Recalled
  /** Of a run from before: what was said once the story had answered it. */
  readonly late?: NonNullable<Played['prediction']>
  readonly counts: Readonly<Record<FlagResult, number>>
  /** In order of first use. */
  readonly techniques: readonly Technique[]
}

/** Asked for by the page, the logbook and the tune of one reveal: worked out once. */
const known = new WeakMap<Played, { readonly card: Card; readonly debrief: Debrief | undefined }>()

/** The debrief of a finished run; undefined while it is under way. */
export function debriefOf(played: Played, card: Card): Debrief | undefined {
  const before = known.get(played)
  if (before?.card === card) return before.debrief
  const debrief = workedOut(played, card)
  known.set(played, { card, debrief })
  return debrief
}

function workedOut(played: Played, card: Card): Debrief | undefined {
  const record = recordOf(played, card)
  const ending = card.endings.find(({ id }) => id === record.ending)
  if (ending === undefined) return undefined
  const marks = new Map(record.flags.map((mark) => [mark.line.n, mark]))
  const scam = record.truth === 'scam'
  const facts = new Set(record.facts)
  const [moment, ...others] = turningPointsOf(record)
  const turningPoints = moment === undefined ? [] : [moment, ...others]
  return {
    record,
    ending,
    told: endingTold(ending, facts),
    price: saidOf(ending.price ?? [], facts),
    kept: scam ? keptOf(record, card) : [],
    timeline: timelineOf(played, record, marks),
    turningPoints: turningPoints.sort((a, b) => a.decision.index - b.decision.index),
    ...(moment === undefined ? {} : { moment }),
    oversteps: overstepsIn(played, record, card),
    twin: scam ? card.twin.genuine : card.twin.scam,
    otherSide: card.otherSide[record.truth],
    ...(played.recall === undefined ? {} : { recalled: recalledIn(played) }),
    ...(played.prediction === undefined ? {} : { late: played.prediction }),
    counts: countsOf(record.flags),
    techniques: [...new Set(played.lines.flatMap((line) => line.techniques))],
  }
}

/** What can be said of an ending where these facts hold. */
export function endingTold({ text }: Ending, facts: ReadonlySet<string>): readonly string[] {
  return saidOf(text, facts)
}

/** The sentences whose conditions hold. */
export function saidOf(text: Ending['text'], facts: ReadonlySet<string>): readonly string[] {
  if (typeof text === 'string') return [text]
  return text.flatMap((one) => (holds(one.if ?? [], facts) ? [one.text] : []))
}

function keptOf({ losses }: RunRecord, { stakes = [] }: Card): readonly LossKind[] {
  const taken = new Set(losses.map(({ kind }) => kind))
  return stakes.filter((kind) => !taken.has(kind))
}

const gives: ReadonlySet<Move> = new Set(['comply', 'pay', 'disclose', 'help'])
const turnsDown: ReadonlySet<Move> = new Set(['refuse', 'report'])

function overstepsIn(
  { lines }: Played,
  { decisions }: RunRecord,
  { overreach: listed = {} }: Card,
): readonly Overstep[] {
  const asked = new Set(lines.flatMap(({ overreach: id }) => (id === undefined ? [] : [id])))
  return [...asked].flatMap((id): Overstep[] => {
    const entry = listed[id]
    const open = decisions.filter(({ overreach }) => overreach === id)
    const settled = open.find(({ picked: { move } }) => gives.has(move) || turnsDown.has(move))
    if (entry === undefined) return []
    if (settled === undefined) return [{ ...entry, answer: 'left' }]
    return [{ ...entry, answer: gives.has(settled.picked.move) ? 'gave' : 'refused' }]
  })
}

function timelineOf(
  played: Played,
  record: RunRecord,
  marks: ReadonlyMap<number, FlagMark>,
): readonly Entry[] {
  return played.steps.flatMap((step, i): Entry[] => {
    const lines = step.beats.flatMap((beat): Entry[] => {
      if (beat.kind !== 'line') return []
      const mark = marks.get(beat.line.n)
      return [{ kind: 'line', line: beat.line, ...(mark === undefined ? {} : { mark }) }]
    })
    const decision = record.decisions[i]
    return decision === undefined ? lines : [...lines, { kind: 'pick', decision }]
  })
}

function recalledIn({ lines, parting, recall }: Played): Recalled {
  const line = recall?.line === undefined ? undefined : lines[recall.line]
  const first = parting === undefined ? undefined : lines[parting.line]
  return { ...(line && { line }), ...(first && { first }) }
}

function countsOf(flags: readonly FlagMark[]): Record<FlagResult, number> {
  const counts = { hit: 0, near: 0, missed: 0, fair: 0, false: 0 }
  for (const result of flagResults) {
    counts[result] = flags.filter((mark) => mark.result === result).length
  }
  return counts
}
