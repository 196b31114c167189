// The logbook as it comes back from storage or a file: unknown until every field has been looked at.
import type { Guess, LogLine, Told, ToldCase, ToldQuickCard } from './logbook.ts'
import { quickCardModes, requestKinds } from '../cards/quickCard.ts'
import { roundKinds } from '../cards/round.ts'
import { answers, judgementKinds } from '../run/judgement.ts'
import { readRun } from '../run/run.ts'
import { endingTones, type Ending } from '../story/card.ts'
import { chains, isOneOf, lossKinds, secrets, techniques, truths } from '../story/tags.ts'

/** A line, or undefined where anything about it is not as we write it. */
export function readLogLine(value: unknown): LogLine | undefined {
  if (!isObject(value)) return undefined
  const { at, run } = value
  if (typeof at !== 'string' || !instant.test(at)) return undefined
  if (typeof run !== 'string' || !readRun(run).ok) return undefined
  const told = readTold(value['told'])
  return told === undefined ? undefined : { at, run, told }
}

/** The lines of a list that can be read, and how many could not. */
export function readLog(value: unknown): {
  readonly lines: readonly LogLine[]
  readonly bad: number
} {
  if (!Array.isArray(value)) return { lines: [], bad: value === undefined ? 0 : 1 }
  const lines = value.map(readLogLine).filter((line) => line !== undefined)
  return { lines, bad: value.length - lines.length }
}

type Fields = Readonly<Record<string, unknown>>

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/
const word = /^[\p{L}\p{N}_-]{1,60}$/u

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readTold(value: unknown): Told | undefined {
  if (!isObject(value)) return undefined
  if (value['kind'] === 'case') return readCase(value)
  if (value['kind'] === 'practice') return readPractice(value)
  const { kind, answers } = value
  if (!isOneOf(roundKinds, kind) || !Array.isArray(answers)) return undefined
  const read = answers.map(readCard).filter((one) => one !== undefined)
  return read.length === answers.length && read.length > 0 ? { kind, answers: read } : undefined
}

function readGuess({ truth, said, sure }: Fields): Guess | undefined {
  if (!isOneOf(truths, truth) || !isOneOf(truths, said)) return undefined
  return isNumber(sure, 100) ? { truth, said, sure } : undefined
}

function readCard(value: unknown): ToldQuickCard | undefined {
  if (!isObject(value)) return undefined
  const guess = readGuess(value)
  const { card, family, mode } = value
  const used = readTechniques(value['techniques'])
  if (guess === undefined || used === undefined) return undefined
  if (!isWord(card) || !isWord(family) || !isOneOf(quickCardModes, mode)) return undefined
  const asked = readRequest(value)
  return asked && { ...guess, card, family, mode, techniques: used, ...asked }
}

/** Both or neither: on cards from before, and on most, nothing is asked about. */
function readRequest({
  request,
  granted,
}: Fields): Pick<ToldQuickCard, 'request' | 'granted'> | undefined {
  if (request === undefined && granted === undefined) return {}
  if (!isOneOf(requestKinds, request) || typeof granted !== 'boolean') return undefined
  return { request, granted }
}

function readCase(value: Fields): Told | undefined {
  const { truth } = value
  const [outcome, thought] = [readOutcome(value), readThought(value)]
  if (outcome === undefined || thought === undefined || !isOneOf(truths, truth)) return undefined
  return { kind: 'case', truth, ...thought, ...outcome }
}

/** What was judged; before judgements were asked inside the story, lines had `said` and `sure`. */
function readThought(value: Fields): Pick<ToldCase, 'judged' | 'late'> | undefined {
  const { truth, judged, late, said } = value
  if (said !== undefined) return lateOf(readGuess(value))
  if (isObject(late)) return lateOf(readGuess({ truth, ...late }))
  if (judged === undefined) return {}
  if (!isObject(judged)) return undefined
  const { answer, kind } = judged
  if (!isOneOf(answers, answer) || !isOneOf(judgementKinds, kind)) return undefined
  return { judged: { answer, kind } }
}

function lateOf(guess: Guess | undefined): Pick<ToldCase, 'late'> | undefined {
  return guess && { late: { said: guess.said, sure: guess.sure } }
}

function readPractice(value: Fields): Told | undefined {
  const outcome = readOutcome(value)
  const { truth } = value
  if (outcome === undefined || !isOneOf(truths, truth)) return undefined
  return { kind: 'practice', truth, ...outcome }
}

function readOutcome(value: Fields) {
  const [names, ends, facts] = [readNames(value), readEnds(value), readFacts(value)]
  const kinds = readKinds(value)
  if (names === undefined || ends === undefined) return undefined
  return facts && kinds && { ...names, ...ends, ...facts, ...kinds }
}

/** On lines from before, and where nothing was lost, neither is there. */
function readKinds({ losses, undone }: Fields) {
  const [stood, saved] = [losses ?? [], undone ?? []].map((one) => readAllOf(lossKinds, one))
  if (stood === undefined || saved === undefined) return undefined
  return {
    ...(losses === undefined ? {} : { losses: stood }),
    ...(undone === undefined ? {} : { undone: saved }),
  }
}

function readNames({ caseId, family, held, slipped }: Fields) {
  const [stood, fell] = [readTechniques(held), readTechniques(slipped)]
  if (!isWord(caseId) || !isWord(family)) return undefined
  if (stood === undefined || fell === undefined) return undefined
  return { caseId, family, held: stood, slipped: fell }
}

function readEnds({ ending, tone, brokeAt }: Fields) {
  if (!isWord(ending) || !isTone(tone)) return undefined
  if (brokeAt === undefined) return { ending, tone }
  return isOneOf(chains, brokeAt) ? { ending, tone, brokeAt } : undefined
}

function readFacts(value: Fields) {
  const facts = readOutcomeFacts(value)
  const { passed } = value
  if (passed === undefined || facts === undefined) return facts
  return isNumber(passed, 10_000_000) ? { ...facts, passed } : undefined
}

function readOutcomeFacts({
  score,
  moneyLost,
  verified,
  codeGiven,
  secrets: given,
  stopped,
}: Fields) {
  if (!isNumber(score, 100) || !isNumber(moneyLost, 10_000_000)) return undefined
  if (typeof verified !== 'boolean' || typeof codeGiven !== 'boolean') return undefined
  if (typeof stopped !== 'boolean') return undefined
  const facts = { score, moneyLost, verified, codeGiven, stopped }
  if (given === undefined) return facts
  const read = readAllOf(secrets, given)
  return read === undefined ? undefined : { ...facts, secrets: read }
}

function readTechniques(value: unknown) {
  return readAllOf(techniques, value)
}

/** A list of these words and of no others. */
function readAllOf<T extends string>(
  words: readonly T[],
  value: unknown,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > words.length) return undefined
  const read = value.filter((one) => isOneOf(words, one))
  return read.length === value.length ? read : undefined
}

function isTone(value: unknown): value is Ending['tone'] {
  return isOneOf(endingTones, value)
}

function isNumber(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && word.test(value)
}
