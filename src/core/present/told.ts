// A session before a hall as it is handed to the trainer: counts, and nobody's name.
import { readRun } from '../run/run.ts'
import type { Truth } from '../story/tags.ts'
import type { Hall } from './hall.ts'
import { sightOf, type HallSight } from './session.ts'
import { truthFaces } from './vote.ts'

export interface ToldSession {
  readonly format: 'shipo-hall/1'
  readonly minutes: number
  /** The roads that were revealed, in order. */
  readonly played: readonly {
    readonly case: string
    readonly truth: Truth
    readonly run: string
  }[]
  readonly votes: readonly {
    readonly case: string
    /** Decisions that came before it. */
    readonly decision: number
    readonly kind: string
    /** `levels`: 1 few, 2 half, 3 most; `digits`: hands counted. */
    readonly way: string
    readonly hands: readonly { readonly face: string; readonly hands: number }[]
  }[]
  readonly sight: HallSight
}

export function toldSession(hall: Hall, titleOf: (caseId: string) => string): ToldSession {
  return {
    format: 'shipo-hall/1',
    minutes: hall.minutes,
    played: hall.played.flatMap((text) => {
      const read = readRun(text)
      return read.ok ? [{ case: titleOf(read.run.caseId), truth: read.run.truth, run: text }] : []
    }),
    votes: hall.votes.map(({ caseId, picks, vote }) => ({
      case: titleOf(caseId),
      decision: picks + 1,
      kind: vote.kind,
      way: vote.way,
      hands: vote.faces.map((face, i) => ({
        face: vote.kind === 'truth' ? (truthFaces[face] ?? '') : letterOf(i),
        hands: Math.max(0, vote.hands[i] ?? 0),
      })),
    })),
    sight: sightOf(hall.votes),
  }
}

function letterOf(nth: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + nth)
}

/** One row a face of each vote. */
export function toldCsv({ votes, sight }: ToldSession): string {
  const rows = [
    ['case', 'decision', 'kind', 'way', 'face', 'hands'],
    ...votes.flatMap((one) =>
      one.hands.map(({ face, hands }) => [
        ...[one.case, String(one.decision), one.kind, one.way, face, String(hands)],
      ]),
    ),
    [],
    ['hits', 'frauds', 'alarms', 'genuine'],
    [sight.hits, sight.frauds, sight.alarms, sight.genuine].map(String),
  ]
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

/** Quoted where it must be; a title that a sheet would reckon as a formula is not. */
function cell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
