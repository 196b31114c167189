import { findApi, type Call } from '../../host/scormApi.ts'
import type { Account } from '../../wire/lms/account.ts'
import { keptIn, writesOf, type Dialect, type Write } from '../../wire/lms/dialect.ts'
import { heldBy, type Held } from '../../wire/lms/held.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import { scorm12 } from '../../wire/lms/scorm12.ts'
import { scorm2004 } from '../../wire/lms/scorm2004.ts'
import { leftInTab } from './ended.ts'
import { isYes, openOutbox } from './outbox.ts'
import type { NoPlatform, Platform } from './platform.ts'

/** So long is looked for a platform that puts its object there late. */
const patienceMs = 1000

export interface ScormWish {
  readonly settings: PackageSettings
  readonly mark: string
  readonly caseId: string
}

/** Opens the platform around this page, the package's own version of SCORM first. */
export async function openScorm({
  settings,
  mark,
  caseId,
}: ScormWish): Promise<Platform | NoPlatform> {
  const dialects = settings.platform === 'scorm2004' ? [scorm2004, scorm12] : [scorm12, scorm2004]
  const found = await patiently(() => findApi(dialects.map(({ api }) => api)))
  const dialect = dialects.find(({ api }) => api === found?.name)
  if (found === undefined || dialect === undefined) return 'none'
  const { call } = found
  const left = leftInTab(caseId)
  const how = opened(call, dialect)
  if (how !== 'open') return (how === 'ended' ? left.read() : undefined) ?? 'silent'
  const held = heldBy(dialect, (element) => call(dialect.calls.get, element) ?? '', mark)
  return talking({ call, dialect, held, settings, left })
}

/**
 * A page loaded anew may find its session still open: 101 and 103 are how the two versions say so. Or it
 * has been ended for good, which 1.2 has no word for: it then answers nothing that it is asked, and one
 * widespread platform throws at the second beginning.
 */
function opened(call: Call, { calls, elements }: Dialect): 'open' | 'ended' | 'silent' {
  const answer = call(calls.initialize, '')
  if (isYes(answer)) return 'open'
  const why = call(calls.error) ?? ''
  if (why === '104' || (answer === undefined && isLoadedAnew())) return 'ended'
  if (!['101', '103'].includes(why)) return 'silent'
  call(calls.get, elements.status)
  return ['122', '123', '301'].includes(call(calls.error) ?? '') ? 'ended' : 'open'
}

function isLoadedAnew(): boolean {
  const [how] = performance.getEntriesByType('navigation')
  return (how as PerformanceNavigationTiming | undefined)?.type === 'reload'
}

/** Nobody may be there at all: then nobody waits. */
async function patiently<T>(look: () => T | undefined): Promise<T | undefined> {
  const alone = window.parent === window && window.opener === null
  for (let waited = 0; !alone && waited < patienceMs; waited += 100) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return look()
}

interface Talk {
  readonly call: Call
  readonly dialect: Dialect
  readonly held: Held
  readonly settings: PackageSettings
  readonly left: ReturnType<typeof leftInTab>
}

function talking({ call, dialect, held, settings, left }: Talk): Platform {
  const { attempt, looksOnly } = held
  let stood = attempt
  let hear: (saved: boolean) => void = () => undefined
  const outbox = openOutbox(call, dialect, (saved) => hear(saved))
  const began = performance.now()
  let underWay = attempt.run !== undefined && !held.done
  const leaving = () => dialect.leaving({ underWay, ms: performance.now() - began })
  const put = (writes: readonly Write[]) => {
    if (!looksOnly) outbox.put(writes.filter((write) => !takesBack(write, dialect, held)))
  }

  if (held.fresh) put([...dialect.begun, keptIn(dialect, attempt), ...leaving()])
  let over = false
  document.addEventListener('visibilitychange', () => {
    // A page that is left is hidden once more after that, when nothing may be written any longer.
    if (over || document.visibilityState !== 'hidden') return
    put(leaving())
    outbox.flush()
  })
  // Never `unload`, which platforms forbid; a page that comes back from the cache begins anew.
  window.addEventListener('pagehide', () => {
    if (over) return
    over = true
    left.write({ attempt: stood, looksOnly })
    put(leaving())
    outbox.flush()
    outbox.close()
    call(dialect.calls.terminate, '')
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })

  return {
    attempt,
    looksOnly,
    tell(accounts, now, isUnderWay) {
      if (over) return
      underWay = isUnderWay
      stood = now
      const writes = accounts.flatMap((one: Account) => writesOf(dialect, one, settings.failed))
      put([...writes, keptIn(dialect, now), ...leaving()])
    },
    onSaved(listener) {
      hear = listener
    },
  }
}

/** What was done is never undone, nor what was passed failed: not by a worse run, nor by a lost memory. */
function takesBack(
  [element, value]: Write,
  { elements }: Dialect,
  { done, passed }: Held,
): boolean {
  if (passed && element === elements.success) return value !== 'passed'
  return done && element === elements.status && value !== 'completed' && value !== 'passed'
}
