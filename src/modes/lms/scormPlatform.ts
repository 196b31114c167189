import { findApi } from '../../host/scormApi.ts'
import type { Account } from '../../wire/lms/account.ts'
import { keptIn, writesOf, type Dialect, type Write } from '../../wire/lms/dialect.ts'
import { heldBy, type Held } from '../../wire/lms/held.ts'
import type { PackageSettings } from '../../wire/lms/package.ts'
import { scorm12 } from '../../wire/lms/scorm12.ts'
import { scorm2004 } from '../../wire/lms/scorm2004.ts'
import { isYes, openOutbox } from './outbox.ts'
import type { NoPlatform, Platform } from './platform.ts'

/** So long is looked for a platform that puts its object there late. */
const patienceMs = 1000

/** Opens the platform around this page, the package's own version of SCORM first. */
export async function openScorm(
  settings: PackageSettings,
  mark: string,
): Promise<Platform | NoPlatform> {
  const dialects = settings.platform === 'scorm2004' ? [scorm2004, scorm12] : [scorm12, scorm2004]
  const found = await patiently(() => findApi(dialects.map(({ api }) => api)))
  const dialect = dialects.find(({ api }) => api === found?.name)
  if (found === undefined || dialect === undefined) return 'none'
  const { call } = found
  // A page loaded anew may find its session still open: 101 and 103 are how the two versions say so.
  const opened =
    isYes(call(dialect.calls.initialize, '')) ||
    ['101', '103'].includes(call(dialect.calls.error) ?? '')
  if (!opened) return 'silent'
  const held = heldBy(dialect, (element) => call(dialect.calls.get, element) ?? '', mark)
  return talking(call, dialect, held, settings)
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

function talking(
  call: NonNullable<ReturnType<typeof findApi>>['call'],
  dialect: Dialect,
  held: Held,
  settings: PackageSettings,
): Platform {
  const { attempt, looksOnly } = held
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
