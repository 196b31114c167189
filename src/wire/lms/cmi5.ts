// cmi5 (Quartz, 2016): what is told of a case, as statements; and what a launch says in its address.
import { fieldsOf } from '../../core/fieldsOf.ts'
import type { Account, Answered, Choice, Outcome } from './account.ts'
import { letterOf, plainId } from './dialect.ts'
import { span } from './scorm2004.ts'

/** What the address of a launch holds. */
export interface LaunchAddress {
  /** Ends with a slash. */
  readonly endpoint: string
  /** Gives the key to it, once. */
  readonly fetch: string
  readonly registration: string
  readonly activityId: string
  /** Whoever the platform says it is: handed back as it came, and read by nobody here. */
  readonly actor: unknown
}

/** What the platform says of this launch. */
export interface LaunchData {
  readonly contextTemplate: Readonly<Record<string, unknown>>
  readonly looksOnly: boolean
  /** 0–100. */
  readonly mastery?: number
}

export type Statement = Readonly<Record<string, unknown>>

export function readLaunch(search: string): LaunchAddress | undefined {
  const query = new URLSearchParams(search)
  const given = ['endpoint', 'fetch', 'registration', 'activityId', 'actor'].map((name) =>
    query.get(name),
  )
  const [endpoint, fetch, registration, activityId, actor] = given
  if (!endpoint || !fetch || !registration || !activityId || !actor) return undefined
  try {
    const whole = endpoint.endsWith('/') ? endpoint : `${endpoint}/`
    return { endpoint: whole, fetch, registration, activityId, actor: JSON.parse(actor) as unknown }
  } catch {
    return undefined
  }
}

export function readLaunchData(found: unknown): LaunchData {
  const { contextTemplate, launchMode, masteryScore } = fieldsOf(found)
  const score = typeof masteryScore === 'number' ? masteryScore * 100 : undefined
  return {
    contextTemplate: fieldsOf(contextTemplate),
    looksOnly: launchMode === 'Browse' || launchMode === 'Review',
    ...(score === undefined ? {} : { mastery: score }),
  }
}

/** What every statement of a session shares. */
export interface Speaking {
  readonly launch: LaunchAddress
  readonly data: LaunchData
}

const categories = 'https://w3id.org/xapi/cmi5/context/categories/'
const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

export type Defined = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated'

/** One of cmi5's own statements. */
export function defined(
  { launch, data }: Speaking,
  verb: Defined,
  { at, ms, score }: { readonly at: Date; readonly ms: number; readonly score?: number },
): Statement {
  const judged = verb === 'passed' || verb === 'failed'
  const moves = judged || verb === 'completed'
  const result = {
    ...(verb === 'initialized' ? {} : { duration: span(ms) }),
    ...(verb === 'completed' ? { completion: true } : {}),
    ...(judged ? { success: verb === 'passed', ...scored(score ?? 0) } : {}),
  }
  const marks = ['cmi5', ...(moves ? ['moveon'] : [])].map((name) => ({ id: categories + name }))
  return {
    actor: launch.actor,
    verb: verbOf(verb),
    object: { objectType: 'Activity', id: launch.activityId },
    ...(Object.keys(result).length > 0 ? { result } : {}),
    context: contextOf({ launch, data }, marks, judged),
    timestamp: at.toISOString(),
  }
}

/** A decision: a statement that cmi5 allows, and that is none of its own. */
export function answered(speaking: Speaking, told: Answered): Statement {
  const { launch } = speaking
  const named = (choice: Choice) => `${letterOf(choice)}_${choice.move}`
  const right = told.right.map(named)
  return {
    actor: launch.actor,
    verb: verbOf('answered'),
    object: {
      objectType: 'Activity',
      id: `${launch.activityId}/${plainId(told.truth, told.scene)}`,
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
      ...(told.ms === undefined ? {} : { duration: span(told.ms) }),
      extensions: { 'urn:shipo:points': told.points, 'urn:shipo:best-points': told.bestPoints },
    },
    context: contextOf(speaking, [], false),
    timestamp: told.at.toISOString(),
  }
}

/** What an outcome is told by, but for what has been told in this registration before. */
export function verbsOf(
  { score, passed }: Outcome,
  told: readonly Defined[],
  failed: 'incomplete' | 'failed',
): readonly Defined[] {
  const completed = told.includes('completed') ? [] : (['completed'] as const)
  if (passed === undefined || score === undefined || told.includes('passed')) return completed
  if (passed) return [...completed, 'passed']
  return failed === 'failed' && !told.includes('failed') ? [...completed, 'failed'] : completed
}

export function isAnswered(account: Account): account is Answered {
  return account.is === 'answered'
}

function verbOf(name: Defined | 'answered') {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } }
}

function scored(score: number) {
  return { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }
}

/** The platform's own context, with what cmi5 wants beside it. */
function contextOf(
  { launch, data }: Speaking,
  marks: readonly object[],
  judged: boolean,
): Statement {
  const { contextActivities, extensions, ...more } = data.contextTemplate
  const around = fieldsOf(contextActivities)
  const { category } = around
  const known: readonly unknown[] = Array.isArray(category) ? category : []
  const all = [...known, ...marks]
  return {
    ...more,
    registration: launch.registration,
    contextActivities: { ...around, ...(all.length > 0 ? { category: all } : {}) },
    extensions: {
      ...fieldsOf(extensions),
      ...(judged && data.mastery !== undefined ? { [masteryScore]: data.mastery / 100 } : {}),
    },
  }
}
