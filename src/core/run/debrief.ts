import type { Line, Option } from '../story/beats.ts'
import type { Card, Ending, OtherSide } from '../story/card.ts'
import type { Played } from './play.ts'
import {
  flagResults,
  recordOf,
  type Decision,
  type FlagMark,
  type FlagResult,
  type Record as RunRecord,
} from './record.ts'
import { worthOf } from './score.ts'
import type { Technique } from '../story/tags.ts'

/** One row of the timeline: a line as it was shown, or what the player did. */
export type Entry =
  | { readonly kind: 'line'; readonly line: Line; readonly mark?: FlagMark }
  | { readonly kind: 'pick'; readonly decision: Decision }

/** A decision worth playing differently: it slipped, it saved the day, or other roads lay open. */
export interface TurningPoint {
  readonly decision: Decision
  readonly kind: 'slipped' | 'saved' | 'open'
  /** What else could have been done: better where it slipped, worse where it saved. */
  readonly other: Option
}

export type Calibration = 'sure-right' | 'sure-wrong' | 'unsure-right' | 'unsure-wrong' | 'none'

/** All that is said about one run after it, from that run alone. */
export interface Debrief {
  readonly record: RunRecord
  readonly ending: Ending
  readonly timeline: readonly Entry[]
  /** At most three, in the order they came. */
  readonly turningPoints: readonly TurningPoint[]
  readonly twin: string
  readonly otherSide: OtherSide
  readonly calibration: Calibration
  readonly counts: Readonly<Record<FlagResult, number>>
  /** In order of first use. */
  readonly techniques: readonly Technique[]
}

/** Works out the debrief of a finished run; undefined while it is under way. */
export function debriefOf(played: Played, card: Card): Debrief | undefined {
  const record = recordOf(played, card.balance)
  const ending = card.endings.find(({ id }) => id === record.ending)
  if (ending === undefined) return undefined
  const marks = new Map(record.flags.map((mark) => [mark.line.n, mark]))
  const scam = record.truth === 'scam'
  return {
    record,
    ending,
    timeline: timelineOf(played, record, marks),
    turningPoints: turningPointsOf(record),
    twin: scam ? card.twin.genuine : card.twin.scam,
    otherSide: card.otherSide[record.truth],
    calibration: calibrationOf(record),
    counts: countsOf(record.flags),
    techniques: [...new Set(played.lines.flatMap((line) => line.techniques))],
  }
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

const most = 3

/** The decisions that mattered: what slipped first, then what saved, then what else was open. */
function turningPointsOf(record: RunRecord): readonly TurningPoint[] {
  const rank = { slipped: 0, saved: 1, open: 2 } as const
  return record.decisions
    .flatMap((decision) => turningPoint(decision, record))
    .map((point) => ({ point, stake: stakeOf(point, record) }))
    .filter(({ stake }) => stake > 0)
    .sort((a, b) => rank[a.point.kind] - rank[b.point.kind] || b.stake - a.stake)
    .slice(0, most)
    .map(({ point }) => point)
    .sort((a, b) => a.decision.index - b.decision.index)
}

/** None where there was nothing else to choose, or nothing better and nothing bad. */
function turningPoint(decision: Decision, record: RunRecord): readonly TurningPoint[] {
  const sorted = [...decision.options].sort(
    (a, b) => valueOf(b, decision, record) - valueOf(a, decision, record),
  )
  const [best, worst] = [sorted[0], sorted.at(-1)]
  if (best === undefined || worst === undefined) return []
  const kind = kindOf(decision, valueOf(worst, decision, record))
  const other = kind === 'saved' ? worst : best
  return other.index === decision.picked.index ? [] : [{ decision, kind, other }]
}

function kindOf({ verdict }: Decision, worst: number): TurningPoint['kind'] {
  if (verdict !== 'best' && verdict !== 'fine') return 'slipped'
  return verdict === 'best' && worst <= 0 ? 'saved' : 'open'
}

function valueOf(option: Option, { verified, chain }: Decision, record: RunRecord): number {
  return worthOf(option, record.truth, verified, chain).points
}

/**
 * How much turned on a decision: what it cost where it slipped, what it kept where it held. Nothing
 * turns where all options are worth the same.
 */
function stakeOf({ decision, kind }: TurningPoint, record: RunRecord): number {
  const values = decision.options.map((option) => valueOf(option, decision, record))
  const took = valueOf(decision.picked, decision, record)
  const from = kind === 'slipped' ? took : Math.min(...values)
  const to = kind === 'saved' ? took : Math.max(...values)
  return to - from
}

function calibrationOf({ prediction }: RunRecord): Calibration {
  if (prediction === undefined) return 'none'
  const sure = prediction.sure >= 80
  if (prediction.right) return sure ? 'sure-right' : 'unsure-right'
  return sure ? 'sure-wrong' : 'unsure-wrong'
}

function countsOf(flags: readonly FlagMark[]): Record<FlagResult, number> {
  const counts = { hit: 0, near: 0, missed: 0, fair: 0, false: 0 }
  for (const result of flagResults) {
    counts[result] = flags.filter((mark) => mark.result === result).length
  }
  return counts
}
