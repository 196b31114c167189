// xAPI (1.0.3): what is told of a case, as statements. What a launch by cmi5 wants beside is in cmi5.ts.
import type { Account, Answered, Choice, Outcome } from './account.ts'
import { isoSpan, letterOf, plainId } from './dialect.ts'

export type Statement = Readonly<Record<string, unknown>> & { readonly id: string }

/** What every statement of an attempt shares. */
export interface Speaking {
  /** Whoever the platform says it is, handed back as it came; or nobody in particular. */
  readonly actor: unknown
  /** The case. */
  readonly activityId: string
  readonly context: Readonly<Record<string, unknown>>
  /** Names the attempt: a decision told twice has the same id, and is kept once. */
  readonly attempt: string
  /** Names this opening of it, of which the same holds for what is said of the case. */
  readonly opening: string
}

/** What is said of the case itself. */
export type CaseVerb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated'

/** How it came to be said. */
export interface Saying {
  readonly at: Date
  /** Milliseconds since the case was opened. */
  readonly ms: number
  readonly score?: number
}

/** Nobody, who is the same for everybody: no name is sent, nor a number that stands for one. */
export const nobody = {
  objectType: 'Agent',
  account: { homePage: 'https://shipo.invalid', name: 'anonymous' },
} as const

/** Speaks of one attempt at a case to a store that knows nothing of it. */
export function speakingOfNobody(caseId: string, mark: string): Speaking {
  return {
    actor: nobody,
    activityId: `urn:shipo:case:${caseId}`,
    context: { registration: uuidOf('registration', mark), platform: 'Shipo' },
    attempt: mark,
    opening: mark,
  }
}

/** A statement about the case. */
export function ofCase(
  { actor, activityId, context, attempt, opening }: Speaking,
  verb: CaseVerb,
  { at, ms, score }: Saying,
): Statement {
  const judged = verb === 'passed' || verb === 'failed'
  const result = {
    ...(verb === 'initialized' ? {} : { duration: isoSpan(ms) }),
    ...(verb === 'completed' ? { completion: true } : {}),
    ...(judged ? { success: verb === 'passed' } : {}),
    ...(score === undefined
      ? {}
      : { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }),
  }
  return {
    id: uuidOf(attempt, opening, activityId, verb),
    actor,
    verb: verbOf(verb),
    object: { objectType: 'Activity', id: activityId },
    ...(Object.keys(result).length > 0 ? { result } : {}),
    context,
    timestamp: at.toISOString(),
  }
}

/** A statement about a decision. */
function answered({ actor, activityId, context, attempt }: Speaking, told: Answered): Statement {
  const named = (choice: Choice) => `${letterOf(choice)}_${choice.move}`
  const right = told.right.map(named)
  const place = plainId(told.truth, told.scene)
  return {
    // In a course the attempt is shared by cases, whose places may have the same names.
    id: uuidOf(attempt, activityId, String(told.nth), place, named(told.chosen)),
    actor,
    verb: verbOf('answered'),
    object: {
      objectType: 'Activity',
      id: `${activityId}/${place}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        choices: told.choices.map((choice) => ({
          id: named(choice),
          description: { en: choice.move },
        })),
        ...(right.length > 0 ? { correctResponsesPattern: right } : {}),
      },
    },
    result: {
      response: named(told.chosen),
      ...(told.worth === 'neutral' ? {} : { success: told.worth === 'right' }),
      ...(told.ms === undefined ? {} : { duration: isoSpan(told.ms) }),
      extensions: { 'urn:shipo:points': told.points, 'urn:shipo:best-points': told.bestPoints },
    },
    context,
    timestamp: told.at.toISOString(),
  }
}

/** What accounts are told by; `told` is what has been said of the case in this attempt before. */
export function statementsOf(
  accounts: readonly Account[],
  { speaking, told, failed, say }: Telling,
): { readonly statements: readonly Statement[]; readonly told: readonly CaseVerb[] } {
  const decisions = accounts.flatMap((one) =>
    one.is === 'answered' ? [answered(speaking, one)] : [],
  )
  const outcomes: Statement[] = []
  let known = told
  for (const account of accounts) {
    if (account.is !== 'outcome') continue
    const verbs = verbsOf(account, known, failed)
    known = [...known, ...verbs]
    outcomes.push(...verbs.map((verb) => say(verb, account.score)))
  }
  return { statements: [...decisions, ...outcomes], told: known }
}

export interface Telling {
  readonly speaking: Speaking
  readonly told: readonly CaseVerb[]
  /** What is told of a score that is not enough. */
  readonly failed: 'incomplete' | 'failed'
  readonly say: (verb: CaseVerb, score?: number) => Statement
}

/** What an outcome is told by, but for what has been told before. */
function verbsOf(
  { score, passed }: Outcome,
  told: readonly CaseVerb[],
  failed: 'incomplete' | 'failed',
): readonly CaseVerb[] {
  const completed = told.includes('completed') ? [] : (['completed'] as const)
  if (passed === undefined || score === undefined || told.includes('passed')) return completed
  if (passed) return [...completed, 'passed']
  return failed === 'failed' && !told.includes('failed') ? [...completed, 'failed'] : completed
}

function verbOf(name: CaseVerb | 'answered') {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } }
}

/** The same letters make the same UUID; no two things that are told have the same letters. */
export function uuidOf(...parts: readonly string[]): string {
  const text = parts.join('\n')
  const hex = [0, 1, 2, 3].map((seed) => hashed(text, seed)).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
}

/** Eight letters: Fowler, Noll and Vo's, stirred once more at the end. */
function hashed(text: string, seed: number): string {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
