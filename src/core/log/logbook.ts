// What was finished on this device. A line holds the run, which says everything, and what its record
// said that day: once a case has changed its runs cannot be replayed, and they were played all the same.
import type { Ending } from '../story/card.ts'
import { answerValues, surenessOf, type Answer, type JudgementKind } from '../run/judgement.ts'
import type { QuickCardMode, RequestKind } from '../cards/quickCard.ts'
import type { Round, RoundKind } from '../cards/round.ts'
import { writeRun } from '../run/run.ts'
import type { Chain, LossKind, Secret, Technique, Truth } from '../story/tags.ts'

/** "Fraud or genuine, how sure?" as it is answered on a quick card. */
export interface Guess {
  readonly truth: Truth
  readonly said: Truth
  /** Per cent, 50–100. */
  readonly sure: number
}

/** One judgement as it counts, on a card or inside a story: see {@link answerValues}. */
export interface Judgement {
  readonly truth: Truth
  /** How much of a "fraud" it says: half where it does not say. */
  readonly fraud: 0 | 0.5 | 1
  /** Per cent, 50–95. */
  readonly sure: number
  readonly kind: JudgementKind
}

export interface LogLine {
  /** When it was finished: ISO 8601, UTC. */
  readonly at: string
  /** The run as text. */
  readonly run: string
  readonly told: Told
}

export type Told = ToldCase | ToldPractice | ToldRound

/** A finished run of a case whose truth was not known beforehand. */
export interface ToldCase extends CaseOutcome {
  readonly kind: 'case'
  readonly truth: Truth
  /** What the player thought before it was settled; absent where they were not asked. */
  readonly judged?: { readonly answer: Answer; readonly kind: JudgementKind }
  /** On lines from before: what was said once the story had answered it. Shown, counted nowhere. */
  readonly late?: Pick<Guess, 'said' | 'sure'>
}

/** A run replayed after its truth was known: kept and shown, never counted as a judgement. */
export interface ToldPractice extends CaseOutcome {
  readonly kind: 'practice'
  readonly truth: Truth
}

/** How a run of a case came out, in the few facts that dials, map and export need. */
export interface CaseOutcome {
  readonly caseId: string
  readonly family: string
  /** 0–100. */
  readonly score: number
  readonly ending: string
  readonly tone: Ending['tone']
  readonly verified: boolean
  /** Against a fraud: where the chain was broken for good. */
  readonly brokeAt?: Chain
  /** Yuan gone that did not come back. */
  readonly moneyLost: number
  /** Yuan of somebody else's that went on through the player's hands; absent where none did. */
  readonly passed?: number
  /** A code was given away. */
  readonly codeGiven: boolean
  /** All that was given away. Absent where nothing was, and on lines written before it was kept. */
  readonly secrets?: readonly Secret[]
  /** What a fraud got and kept, in kinds, and what came to nothing. Absent as `secrets` is. */
  readonly losses?: readonly LossKind[]
  readonly undone?: readonly LossKind[]
  /** Locked, reported or told somebody: after the last loss, or at any time where there was none. */
  readonly stopped: boolean
  /** Techniques after which the player chose well, and after which something slipped. */
  readonly held: readonly Technique[]
  readonly slipped: readonly Technique[]
}

export interface ToldRound {
  readonly kind: RoundKind
  readonly answers: readonly ToldQuickCard[]
}

export interface ToldQuickCard extends Guess {
  readonly card: string
  readonly family: string
  readonly mode: QuickCardMode
  readonly techniques: readonly Technique[]
  /** What the card asked for, and whether the player said they may; absent where it asked nothing. */
  readonly request?: RequestKind
  readonly granted?: boolean
}

/** The line of a round whose cards are all judged; undefined before. */
export function toldOfRound({ kind, cards, judged }: Round): ToldRound | undefined {
  if (judged.length < cards.length) return undefined
  const answers = judged.map(({ card, said, sure, granted }) => ({
    card: card.id,
    family: card.family,
    mode: card.mode,
    techniques: card.techniques,
    truth: card.truth,
    said,
    sure,
    ...(card.request === undefined || granted === undefined
      ? {}
      : { request: card.request.kind, granted }),
  }))
  return { kind, answers }
}

/** A line of the logbook for a finished run. */
export function logLine(at: string, run: Parameters<typeof writeRun>[0], told: Told): LogLine {
  return { at, run: writeRun(run), told }
}

/** Every run of a case whose truth was not known beforehand; practice is none. */
export function casesIn(lines: readonly LogLine[]): readonly ToldCase[] {
  return lines.flatMap(({ told }) => (told.kind === 'case' ? [told] : []))
}

export function cardsIn(lines: readonly LogLine[]): readonly ToldQuickCard[] {
  return lines.flatMap(({ told }) => ('answers' in told ? told.answers : []))
}

/**
 * Cards on which the real one asked for what it had no right to: whether that was refused. Which truth
 * it was is another question, and was answered before.
 */
export function overreachesIn(lines: readonly LogLine[]): readonly boolean[] {
  return cardsIn(lines).flatMap(({ truth, request, granted }) =>
    truth === 'genuine' && request === 'overreach' ? [granted === false] : [],
  )
}

/** How often each card was met, by id. */
export function metCards(lines: readonly LogLine[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const { card } of cardsIn(lines)) met.set(card, (met.get(card) ?? 0) + 1)
  return met
}

/** What was judged before it was known, cards and cases alike. */
export function judgementsIn(lines: readonly LogLine[]): readonly Judgement[] {
  return lines.flatMap(({ told }): readonly Judgement[] => {
    if (told.kind === 'case') return judgementOfCase(told)
    return 'answers' in told ? told.answers.map(judgementOfGuess) : []
  })
}

export function judgementOfCase({ truth, judged }: ToldCase): readonly Judgement[] {
  if (judged === undefined) return []
  const { answer, kind } = judged
  return [{ truth, fraud: answerValues[answer].fraud, sure: surenessOf(answer), kind }]
}

/** A card shows all there is to tell it by. */
export function judgementOfGuess({ truth, said, sure }: Guess): Judgement {
  return { truth, fraud: said === 'scam' ? 1 : 0, sure, kind: 'informed' }
}
