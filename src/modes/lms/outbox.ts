import type { Call } from '../../host/scormApi.ts'
import type { Dialect, Write } from '../../wire/lms/dialect.ts'
import { openTries } from './tries.ts'

/** What is on its way to a platform. It may be slow, so taps come in between; and it may refuse. */
export interface Outbox {
  /** In this order, and then made sure of. */
  put(writes: readonly Write[]): void
  /** All of it now, without a pause: the page is hidden, or left. */
  flush(): void
  /** No more will come and nothing is tried again. */
  close(): void
}

/** So long the page may be kept waiting in one go. */
const sliceMs = 8

/** `onSaved` hears whenever that changes: true once the platform has confirmed all there was. */
export function openOutbox(
  call: Call,
  { calls }: Dialect,
  onSaved: (saved: boolean) => void,
): Outbox {
  const queue: Write[] = []
  let unsaved = false
  const tries = openTries()
  let timer: ReturnType<typeof setTimeout> | undefined

  /** One value; false where the platform broke over it. One that it refuses it would refuse again. */
  function send(): boolean {
    const [element, value] = queue[0] ?? ['', '']
    if (call(calls.set, element, value) === undefined) return false
    queue.shift()
    return true
  }

  /** Sends while there is time; true once nothing is left. */
  function sendUntil(end: number): boolean {
    while (queue.length > 0) {
      if (performance.now() > end) return false
      if (!send()) throw new Broken()
    }
    return true
  }

  function work(end: number): void {
    try {
      if (!sendUntil(end)) later(0)
      else if (unsaved) commit()
    } catch (problem) {
      if (!(problem instanceof Broken)) throw problem
      failed()
    }
  }

  function commit(): void {
    if (!isYes(call(calls.commit, ''))) {
      failed()
      return
    }
    unsaved = false
    tries.succeeded()
    onSaved(true)
  }

  function failed(): void {
    const wait = tries.failed()
    if (wait === undefined) onSaved(false)
    else later(wait)
  }

  function later(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => work(performance.now() + sliceMs), ms)
  }

  return {
    put(writes) {
      queue.push(...writes)
      unsaved = true
      if (tries.anew()) later(0)
    },
    flush() {
      clearTimeout(timer)
      if (unsaved) work(Infinity)
    },
    close: () => clearTimeout(timer),
  }
}

/** The platform threw, or answered with what is no answer. */
class Broken extends Error {}

/** As platforms say yes. */
export function isYes(answer: string | undefined): boolean {
  return answer === 'true' || answer === '1'
}
