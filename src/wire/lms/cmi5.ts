// cmi5 (Quartz, 2016): what a launch says in its address, and what it wants of statements beside xAPI.
import { fieldsOf } from '../../core/fieldsOf.ts'
import { ofCase, type CaseVerb, type Saying, type Speaking, type Statement } from './statements.ts'

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

/**
 * A launch that was begun in this tab. The key is given out once and each of cmi5's own statements may be
 * made once: a page that is loaded anew goes on with it (cmi5's best practice 17).
 */
export interface Launched {
  readonly launch: LaunchAddress
  readonly key: string
  /** When it was begun, in milliseconds since 1970. */
  readonly began: number
  /** The store has heard that it was begun. */
  readonly opened: boolean
  /** It was said to be over: nothing more may be told in it. */
  readonly over: boolean
}

export function readLaunch(search: string): LaunchAddress | undefined {
  const given = Object.fromEntries(new URLSearchParams(search))
  try {
    const actor: unknown = JSON.parse(given['actor'] ?? '')
    return addressIn({ ...given, actor })
  } catch {
    return undefined
  }
}

/** Undefined for what this page has not kept itself. */
export function readLaunched(found: unknown): Launched | undefined {
  const { launch, key, began, opened, over } = fieldsOf(found)
  const address = addressIn(fieldsOf(launch))
  if (address === undefined || !isText(key) || typeof began !== 'number') return undefined
  return { launch: address, key, began, opened: opened === true, over: over === true }
}

function addressIn(given: Readonly<Record<string, unknown>>): LaunchAddress | undefined {
  const { endpoint, fetch, registration, activityId, actor } = given
  if (!isText(endpoint) || !isText(fetch)) return undefined
  if (!isText(registration) || !isText(activityId)) return undefined
  const whole = endpoint.endsWith('/') ? endpoint : `${endpoint}/`
  return { endpoint: whole, fetch, registration, activityId, actor }
}

function isText(found: unknown): found is string {
  return typeof found === 'string' && found !== ''
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

/** Speaks of what was launched; `context` is the platform's own. */
export function speakingOf(launch: LaunchAddress, data: LaunchData): Speaking {
  const { actor, activityId, registration, fetch } = launch
  const context = { ...data.contextTemplate, registration }
  return { actor, activityId, context, attempt: registration, opening: fetch }
}

const categories = 'https://w3id.org/xapi/cmi5/context/categories/'
const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'

/** One of cmi5's own statements: marked as such, and with a score only where it judges. */
export function defined(
  speaking: Speaking,
  { mastery }: Pick<LaunchData, 'mastery'>,
  verb: CaseVerb,
  { score, ...saying }: Saying,
): Statement {
  const judges = verb === 'passed' || verb === 'failed'
  const moves = judges || verb === 'completed'
  const marks = ['cmi5', ...(moves ? ['moveon'] : [])].map((name) => ({ id: categories + name }))
  const { contextActivities, extensions, ...more } = speaking.context
  const { category, ...around } = fieldsOf(contextActivities)
  const known: readonly unknown[] = Array.isArray(category) ? category : []
  const context = {
    ...more,
    contextActivities: { ...around, category: [...known, ...marks] },
    extensions: {
      ...fieldsOf(extensions),
      ...(judges && mastery !== undefined ? { [masteryScore]: mastery / 100 } : {}),
    },
  }
  const how = judges ? { ...saying, score: score ?? 0 } : saying
  return ofCase({ ...speaking, context }, verb, how)
}
