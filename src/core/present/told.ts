// A session before a hall as it is handed to the trainer: counts, and nobody's name.
import type { Played } from '../run/play.ts'
import { recordOf } from '../run/record.ts'
import { readRun } from '../run/run.ts'
import type { Card } from '../story/card.ts'
import type { FlagId, Truth } from '../story/tags.ts'
import type { Hall } from './hall.ts'
import { guessesOf, sightOf, type HallSight } from './sight.ts'
import { truthFaces, type VoteKind } from './vote.ts'

export interface ToldSession {
  readonly format: 'shipo-hall/1'
  /** ISO. */
  readonly date: string
  /** The name of the lesson that was given. */
  readonly lesson?: string
  readonly minutes: number
  /** The roads that were revealed, in order. */
  readonly played: readonly {
    readonly case: string
    readonly truth: Truth
    readonly run: string
    /** Flags the hall did not name before it broke off. */
    readonly missed: readonly string[]
  }[]
  readonly votes: readonly {
    readonly case: string
    /** Of a story: which decision, from 1. Absent where it was about a leaf of the lesson. */
    readonly decision?: number
    readonly kind: VoteKind
    /** `levels`: 1 few, 2 half, 3 most; `digits`: hands counted. */
    readonly way: string
    readonly hands: readonly { readonly face: string; readonly hands: number }[]
  }[]
  readonly sight: HallSight
  /** How often the class guessed which line would catch most of it. */
  readonly guesses: { readonly right: number; readonly of: number }
}

export interface Telling extends Pick<ToldSession, 'date' | 'lesson'> {
  readonly titleOf: (caseId: string) => string
  /** By road, in order. */
  readonly missed: readonly (readonly string[])[]
}

/** The flags of a road that nobody named, each once. */
export function missedIn(played: Played, card: Card): readonly FlagId[] {
  const missed = recordOf(played, card).flags.filter(({ result }) => result === 'missed')
  return [...new Set(missed.flatMap(({ line }) => line.flags))]
}

export function toldSession(hall: Hall, { titleOf, missed, date, lesson }: Telling): ToldSession {
  return {
    format: 'shipo-hall/1',
    date,
    ...(lesson === undefined ? {} : { lesson }),
    minutes: hall.minutes,
    played: hall.played.flatMap((text, i) => {
      const read = readRun(text)
      if (!read.ok) return []
      const { caseId, truth } = read.run
      return [{ case: titleOf(caseId), truth, run: text, missed: missed[i] ?? [] }]
    }),
    votes: hall.votes.map(({ caseId, picks, vote }) => ({
      case: titleOf(caseId),
      ...(vote.on === undefined ? { decision: picks + 1 } : {}),
      kind: vote.kind,
      way: vote.way,
      hands: vote.faces.map((face, i) => ({
        face: vote.kind === 'truth' ? (truthFaces[face] ?? '') : letterOf(i),
        hands: Math.max(0, vote.hands[i] ?? 0),
      })),
    })),
    sight: sightOf(hall.votes),
    guesses: guessesOf(hall.votes),
  }
}

function letterOf(nth: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + nth)
}

/** One row a face of each vote. */
export function toldCsv({ votes, played, sight, guesses, date, lesson = '' }: ToldSession): string {
  const rows = [
    ['date', date, 'lesson', lesson],
    [],
    ['case', 'decision', 'kind', 'way', 'face', 'hands'],
    ...votes.flatMap((one) =>
      one.hands.map(({ face, hands }) => [
        ...[one.case, String(one.decision ?? ''), one.kind, one.way, face, String(hands)],
      ]),
    ),
    [],
    ['case', 'truth', 'missed'],
    ...played.map((one) => [one.case, one.truth, one.missed.join('; ')]),
    [],
    ['hits', 'frauds', 'alarms', 'genuine', 'lines guessed', 'of'],
    [sight.hits, sight.frauds, sight.alarms, sight.genuine, guesses.right, guesses.of].map(String),
  ]
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

/** Quoted where it must be; a title that a sheet would reckon as a formula is not. */
function cell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
