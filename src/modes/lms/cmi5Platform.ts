import { fieldsOf } from '../../core/fieldsOf.ts'
import { openKeep, type Keep } from '../../host/keep.ts'
import { newAttempt, readAttempt, writeAttempt, type Attempt } from '../../wire/lms/attempt.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import {
  defined,
  readLaunch,
  readLaunchData,
  readLaunched,
  speakingOf,
  type LaunchAddress,
  type LaunchData,
  type Launched,
} from '../../wire/lms/cmi5.ts'
import { statementsOf, type CaseVerb, type Statement } from '../../wire/lms/statements.ts'
import { leftInTab } from './ended.ts'
import type { NoPlatform, Platform } from './platform.ts'
import { openRecordStore, type Store } from './recordStore.ts'

/** Our own words in the platform's state, and what has been said in this registration. */
const kept = 'shipo-attempt'

export interface Cmi5Wish {
  readonly settings: PackageSettings
  readonly mark: string
  readonly caseId: string
}

/** Opens the platform that launched this page, or launched it before it was loaded anew. */
export async function openCmi5({
  settings,
  mark,
  caseId,
}: Cmi5Wish): Promise<{ readonly platform: Platform | NoPlatform; readonly mastery?: number }> {
  const tab = tabOf(caseId)
  const launched = await launchedFor(readLaunch(location.search), tab.read()).catch(() => 'silent')
  if (launched === undefined) return { platform: 'none' }
  if (typeof launched === 'string') return { platform: 'silent' }
  const left = leftInTab(caseId)
  if (launched.over) return { platform: left.read() ?? 'silent' }
  tab.write(launched)
  try {
    const { launch, key } = launched
    const store = openRecordStore({ endpoint: launch.endpoint, authorization: `Basic ${key}` })
    const data = readLaunchData(await store.get(stateAt(launch, 'LMS.LaunchData')))
    await store.get(preferencesOf(launch)).catch(() => undefined)
    const of = readKept(await store.get(stateAt(launch, kept)), mark)
    const platform = talking({ store, data, launched, settings, ...of, tell: tab.write, left })
    return { platform, ...(data.mastery === undefined ? {} : { mastery: data.mastery }) }
  } catch {
    return { platform: 'silent' }
  }
}

/** The launch that the address asks for, or the one that was begun here before; undefined for none. */
async function launchedFor(
  asked: LaunchAddress | undefined,
  before: Launched | undefined,
): Promise<Launched | undefined> {
  return asked === undefined || asked.fetch === before?.launch.fetch ? before : begin(asked)
}

/** What this tab knows of a launch of this case. */
function tabOf(caseId: string) {
  const tab: Keep = openKeep(() => sessionStorage)
  const name = `cmi5/${caseId}`
  return {
    read: () => readLaunched(tab.get(name)),
    write: (launched: Launched) => void tab.set(name, launched),
  }
}

/** Fetches the key to the store, which is given out once. @throws an error where there is none */
async function begin(launch: LaunchAddress): Promise<Launched> {
  const answer = await fetch(launch.fetch, { method: 'POST' })
  const key = fieldsOf(await answer.json())['auth-token']
  if (typeof key !== 'string') throw new Error('no key was given')
  return { launch, key, began: Date.now(), opened: false, over: false }
}

function stateAt({ activityId, actor, registration }: LaunchAddress, stateId: string): string {
  const agent = JSON.stringify(actor)
  const of = new URLSearchParams({ stateId, activityId, agent, registration })
  return `activities/state?${of.toString()}`
}

/** What cmi5 wants to be asked for, whether it is used or not. */
function preferencesOf({ actor }: LaunchAddress): string {
  const of = new URLSearchParams({
    profileId: 'cmi5LearnerPreferences',
    agent: JSON.stringify(actor),
  })
  return `agents/profile?${of.toString()}`
}

function readKept(found: unknown, mark: string) {
  const { attempt, told } = fieldsOf(found)
  const read = typeof attempt === 'string' ? readAttempt(attempt) : undefined
  const verbs = Array.isArray(told) ? told.map(String) : []
  return {
    attempt: read ?? newAttempt(mark),
    told: (['completed', 'passed', 'failed'] as const).filter((verb) => verbs.includes(verb)),
  }
}

interface Talk {
  readonly store: Store
  readonly data: LaunchData
  readonly settings: PackageSettings
  readonly attempt: Attempt
  readonly told: readonly CaseVerb[]
  readonly launched: Launched
  /** Keeps in this tab how it stands with the launch, and how the case was left. */
  readonly tell: (launched: Launched) => void
  readonly left: ReturnType<typeof leftInTab>
}

function talking({ store, data, settings, attempt, tell, left, ...before }: Talk): Platform {
  const { looksOnly } = data
  let launched = before.launched
  const { launch, began } = launched
  const speaking = speakingOf(launch, data)
  let { told } = before
  let stood = attempt
  // Before the first choice too: whoever loads the page anew then has not ended it either.
  let underWay = !told.includes('completed') && !looksOnly
  const say = (verb: CaseVerb, score?: number): Statement => {
    const scored = score === undefined ? {} : { score }
    return defined(speaking, data, verb, { at: new Date(), ms: Date.now() - began, ...scored })
  }
  const stands = (how: Partial<Launched>) => {
    launched = { ...launched, ...how }
    tell(launched)
  }
  let hear: (saved: boolean) => void = () => undefined
  store.onSaved((saved) => {
    if (saved && !launched.opened) stands({ opened: true })
    hear(saved)
  })
  if (!launched.opened) store.put([say('initialized')])
  window.addEventListener('pagehide', () => {
    if (launched.over) return
    // After this nothing may be told any more, and a page that is only loaded anew cannot be told from
    // one that is left: until it is completed it stays open, and the platform ends it as abandoned.
    if (!underWay) stands({ over: true })
    left.write({ attempt: stood, looksOnly })
    store.leave(underWay ? [] : [say('terminated')])
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  return {
    attempt,
    looksOnly,
    tell(accounts, now, isUnderWay) {
      if (launched.over || looksOnly) return
      // Told to its end, there is nothing to lose any more, though it is still to be looked back on.
      underWay = isUnderWay && !accounts.some(({ is }) => is === 'outcome')
      const next = statementsOf(accounts, { speaking, told, say, failed: settings.failed })
      told = next.told
      stood = now
      const value = { attempt: writeAttempt(now), told }
      store.put(next.statements, { path: stateAt(launch, kept), value })
    },
    onSaved: (listener) => void (hear = listener),
  }
}
