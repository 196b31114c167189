import { fieldsOf } from '../../core/fieldsOf.ts'
import type { Keep } from '../../host/keep.ts'
import { newAttempt, readAttempt, writeAttempt, type Attempt } from '../../wire/lms/attempt.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import { ofCase, speakingOfNobody, statementsOf, type CaseVerb } from '../../wire/lms/statements.ts'
import type { Platform } from './platform.ts'
import { openRecordStore } from './recordStore.ts'

export interface XapiWish {
  readonly settings: PackageSettings & { readonly xapi: string }
  readonly caseId: string
  /** Keeps what the store has not got yet. */
  readonly device: Keep
  /** Names an attempt that is begun now. */
  readonly mark: string
  /** A clock that only goes on. */
  readonly now: () => number
}

/** The store that a package names. It is only written to: what it has is known by what it confirmed. */
export function openXapi({ settings, caseId, device, mark, now }: XapiWish): {
  readonly platform: Platform
  /** The attempt as this device has it. */
  readonly own: Attempt
  readonly keep: (attempt: Attempt) => void
} {
  const { xapi, xapiKey } = settings
  const name = `xapi/${caseId}`
  const { own, known, goesOn } = attemptsIn(device.get(name), mark)
  const speaking = speakingOfNobody(caseId, own.mark)
  const store = openRecordStore({
    endpoint: xapi.endsWith('/') ? xapi : `${xapi}/`,
    ...(xapiKey === undefined ? {} : { authorization: `Basic ${btoa(xapiKey)}` }),
  })
  const began = now()
  let told: readonly CaseVerb[] = known.scores === undefined ? [] : ['completed']
  let stands: Kept = { own: writeAttempt(own), known: writeAttempt(known), underWay: false }
  const keeps = (how: Partial<Kept>) => {
    stands = { ...stands, ...how }
    device.set(name, stands)
  }
  const say = (verb: CaseVerb, score?: number) => {
    const scored = score === undefined ? {} : { score }
    return ofCase(speaking, verb, { at: new Date(), ms: now() - began, ...scored })
  }
  let sent = stands.known
  let hear: (saved: boolean) => void = () => undefined
  store.onSaved((saved) => {
    if (saved) keeps({ known: sent })
    hear(saved)
  })
  if (!goesOn) store.put([say('initialized')])
  window.addEventListener('pagehide', () => store.leave([]))
  const platform: Platform = {
    attempt: known,
    looksOnly: false,
    tell(accounts, attempt, underWay) {
      const next = statementsOf(accounts, { speaking, told, say, failed: settings.failed })
      told = next.told
      sent = writeAttempt(attempt)
      keeps({ underWay })
      store.put(next.statements)
    },
    onSaved: (listener) => void (hear = listener),
  }
  return { platform, own, keep: (attempt) => keeps({ own: writeAttempt(attempt) }) }
}

/** What was begun here and is not told to its end yet; what was is over, and the next one is new. */
function attemptsIn(found: unknown, mark: string) {
  const before = readKept(found)
  const isOver = before === undefined || (!before.underWay && before.own === before.known)
  const own = isOver ? undefined : readAttempt(before.own)
  if (isOver || own === undefined)
    return { own: newAttempt(mark), known: newAttempt(mark), goesOn: false }
  return { own, known: readAttempt(before.known) ?? newAttempt(own.mark), goesOn: true }
}

/** Attempts as text: as this device has it, and as the store has confirmed it. */
interface Kept {
  readonly own: string
  readonly known: string
  readonly underWay: boolean
}

function readKept(found: unknown): Kept | undefined {
  const { own, known, underWay } = fieldsOf(found)
  if (typeof own !== 'string' || typeof known !== 'string') return undefined
  return { own, known, underWay: underWay === true }
}
