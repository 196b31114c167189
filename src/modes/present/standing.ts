import { fieldsOf } from '../../core/fieldsOf.ts'
import type { Keep } from '../../host/keep.ts'
import { isAhead } from '../../wire/peer.ts'
import { readStanding, writeStanding, type Standing } from '../../wire/presenter.ts'

/** Keeps where a session stands, for a window that is loaded anew: apart from every student's run. */
export interface StandingKept {
  /** Who this window was before it was loaded anew. */
  readonly me: string | undefined
  read(): Standing | undefined
  write(me: string, standing: Standing): void
  /** At once, what was written last. */
  flush(): void
  close(): void
}

const name = 'present'
/** Browsers bear a few writes a second to their history. */
const restMs = 300

/**
 * In the window's own history, which outlives a reload even where nothing may be stored; and on the
 * device, for a window that was closed and is opened again.
 */
export function keepStanding(keep: Keep, session: string): StandingKept {
  let waiting: { readonly me: string; readonly standing: Standing } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const inHistory = fieldsOf(fieldsOf(history.state)[name])

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (waiting === undefined) return
    const { me, standing } = waiting
    waiting = undefined
    const text = writeStanding(standing)
    keep.set(name, { session, standing: text })
    try {
      history.replaceState(
        { ...fieldsOf(history.state), [name]: { session, me, standing: text } },
        '',
      )
    } catch {
      // A frame shut off from its own origin; the other window still knows.
    }
  }
  window.addEventListener('pagehide', flush)
  return {
    me: inHistory['session'] === session ? textOf(inHistory['me']) : undefined,
    read() {
      const kept = fieldsOf(keep.get(name))
      const found = [inHistory, kept].flatMap((one) => {
        const standing = one['session'] === session ? readStanding(one['standing']) : undefined
        return standing === undefined ? [] : [standing]
      })
      return found.reduce<Standing | undefined>(
        (best, one) => (isAhead(one.lease, best?.lease) ? one : best),
        undefined,
      )
    },
    write(me, standing) {
      waiting = { me, standing }
      timer ??= setTimeout(flush, restMs)
    },
    flush,
    close() {
      flush()
      window.removeEventListener('pagehide', flush)
    },
  }
}

/** The session that was left last on this device, if it can be gone on with. */
export function lastSession(
  keep: Keep,
): { readonly session: string; readonly standing: Standing } | undefined {
  const kept = fieldsOf(keep.get(name))
  const [session, standing] = [textOf(kept['session']), readStanding(kept['standing'])]
  return session === undefined || standing === undefined ? undefined : { session, standing }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9]{4,16}$/.test(value) ? value : undefined
}
