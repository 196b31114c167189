import { fieldsOf } from '../../core/fieldsOf.ts'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { Hall } from '../../core/present/hall.ts'
import type { Keep } from '../../host/keep.ts'
import type { BroughtKind, Message } from '../../wire/presenter.ts'

/**
 * What a trainer has brought to this session, a lesson or a case: every window of it has it, after a
 * reload too. It goes where the session goes, and no further.
 */
export interface Brought<T> {
  readonly now: ReadonlySignal<T | undefined>
  /** It is given from this window. */
  bring(own: T): void
  hear(message: Extract<Message, { readonly say: 'wants' | 'brought' }>): void
  /** Asks the other windows for it, where the hall is at one this window has not got. */
  lookFor(hall: Hall | undefined): void
}

/** What is said of it between windows. */
export type Bringing =
  | { readonly say: 'wants'; readonly what: BroughtKind }
  | { readonly say: 'brought'; readonly what: BroughtKind; readonly own: unknown }

/** The session it is brought to, and the way to its other windows. */
export interface BroughtTo {
  readonly keep: Keep
  readonly session: string
  readonly say: (saying: Bringing) => void
}

export interface BroughtOptions<T> extends BroughtTo {
  readonly what: BroughtKind
  /** From the device or another window, where anything may stand. */
  readonly read: (data: unknown) => T | undefined
  readonly take: (own: T) => void
  /** Whether the hall is at something else than this. */
  readonly lacks: (hall: Hall, own: T | undefined) => boolean
}

export function openBrought<T>(options: BroughtOptions<T>): Brought<T> {
  const { what, keep, session, read, take, lacks, say } = options
  const name = `present-${what}`
  const found = keptIn()
  const now = signal(found)
  if (found !== undefined) take(found)

  /** In the window's history, or on the device; of this session. */
  function keptIn(): T | undefined {
    const places = [fieldsOf(history.state)[name], keep.get(name)].map(fieldsOf)
    const mine = places.filter((one) => one['session'] === session)
    return mine.map((one) => read(one['own'])).find((own) => own !== undefined)
  }

  function hold(own: T): void {
    now.value = own
    take(own)
    keep.set(name, { session, own })
    try {
      history.replaceState({ ...fieldsOf(history.state), [name]: { session, own } }, '')
    } catch {
      // Too long for this browser's history, or none: the other window still has it.
    }
  }
  return {
    now,
    bring(own) {
      hold(own)
      say({ say: 'brought', what, own })
    },
    hear(message) {
      if (message.what !== what) return
      const own = message.say === 'wants' ? now.peek() : read(message.own)
      if (own === undefined) return
      if (message.say === 'wants') say({ say: 'brought', what, own })
      else hold(own)
    },
    lookFor(hall) {
      if (hall !== undefined && lacks(hall, now.peek())) say({ say: 'wants', what })
    },
  }
}
