import { fieldsOf } from '../../core/fieldsOf.ts'
import { newAttempt, readAttempt, writeAttempt, type Attempt } from '../../wire/lms/attempt.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import {
  answered,
  defined,
  isAnswered,
  readLaunch,
  readLaunchData,
  verbsOf,
  type Defined,
  type Speaking,
  type Statement,
} from '../../wire/lms/cmi5.ts'
import { openStore, type Store } from './cmi5Store.ts'
import type { Platform } from './platform.ts'
import type { NoPlatform } from './scormPlatform.ts'

/** Our own words in the platform's state, and what has been said in this registration. */
const kept = 'shipo-attempt'

/** Opens the platform that this page's address was launched by. */
export async function openCmi5(
  settings: PackageSettings,
  mark: string,
): Promise<{ readonly platform: Platform; readonly mastery?: number } | NoPlatform> {
  const launch = readLaunch(location.search)
  if (launch === undefined) return 'none'
  const store = await openStore(launch).catch(() => undefined)
  if (store === undefined) return 'silent'
  try {
    const data = readLaunchData(await store.state('LMS.LaunchData'))
    await store.preferences()
    const { attempt, told } = readKept(await store.state(kept), mark)
    const platform = talking(store, { launch, data }, { attempt, told, settings })
    return { platform, ...(data.mastery === undefined ? {} : { mastery: data.mastery }) }
  } catch {
    return 'silent'
  }
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

interface Before {
  readonly attempt: Attempt
  readonly told: readonly Defined[]
  readonly settings: PackageSettings
}

function talking(store: Store, speaking: Speaking, before: Before): Platform {
  const { attempt, settings } = before
  const { looksOnly } = speaking.data
  const told: Defined[] = [...before.told]
  const began = performance.now()
  const say = (verb: Defined, score?: number): Statement =>
    defined(speaking, verb, {
      at: new Date(),
      ms: performance.now() - began,
      ...(score === undefined ? {} : { score }),
    })
  let over = false
  store.put([say('initialized')])
  window.addEventListener('pagehide', () => {
    if (over) return
    over = true
    store.leave(say('terminated'))
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  return {
    attempt,
    looksOnly,
    tell(accounts, now) {
      if (over || looksOnly) return
      const statements = accounts.filter(isAnswered).map((one) => answered(speaking, one))
      for (const account of accounts) {
        if (account.is !== 'outcome') continue
        for (const verb of verbsOf(account, told, settings.failed)) {
          told.push(verb)
          statements.push(say(verb, account.score))
        }
      }
      store.put(statements, { id: kept, value: { attempt: writeAttempt(now), told } })
    },
    onSaved: store.onSaved,
  }
}
