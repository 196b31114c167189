import type { Statement } from '../../wire/lms/statements.ts'
import { openTries } from './tries.ts'

/** A record store of statements, and the little state it keeps for us. */
export interface Store {
  /** What lies there; undefined where nothing does. @throws an error where it does not say */
  get(path: string): Promise<unknown>
  /** Sends in this order, and the newest state after them; tried three times. */
  put(statements: readonly Statement[], state?: Kept): void
  /** All that is still on its way, and these: the page is left, nobody waits for an answer. */
  leave(last: readonly Statement[]): void
  readonly onSaved: (hear: (saved: boolean) => void) => void
}

interface Kept {
  readonly path: string
  readonly value: object
}

export interface StoreDoor {
  /** Ends with a slash. */
  readonly endpoint: string
  /** As the header wants it; absent where the store asks for none. */
  readonly authorization?: string
}

/** A store that is silent for so long has not answered. */
const patienceMs = 20_000
/** Stores take no more than some size at once. */
const mostAtOnce = 50
/** Bytes a page may leave on its way when it goes: browsers stop at 64 KiB. */
const mostLeft = 60_000

export function openRecordStore({ endpoint, authorization }: StoreDoor): Store {
  const headers = {
    ...(authorization === undefined ? {} : { Authorization: authorization }),
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  }
  const queue: Statement[] = []
  let state: Kept | undefined
  let hear: (saved: boolean) => void = () => undefined
  const tries = openTries()
  let busy = false
  // So many at the head of the queue may be there already: their answer has not come, or a page before
  // this one may have told them.
  let doubtful = Infinity

  async function call(path: string, init: RequestInit): Promise<Response> {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), patienceMs)
    try {
      return await fetch(endpoint + path, { headers, signal: patience.signal, ...init })
    } finally {
      clearTimeout(timer)
    }
  }

  async function post(statements: readonly Statement[]): Promise<void> {
    const { ok, status } = await call('statements', postOf(statements))
    if (ok) return
    // One that is there already: a second try after an answer that was lost. Of several the store then
    // has taken none of the others either.
    if (status !== 409) throw new Error(`refused: ${String(status)}`)
    if (statements.length > 1) for (const one of statements) await post([one])
  }

  async function work(): Promise<void> {
    if (busy) return
    busy = true
    try {
      while (queue.length > 0 || state !== undefined) await sendNext()
      doubtful = 0
      tries.succeeded()
      hear(true)
    } catch {
      const wait = tries.failed()
      if (wait === undefined) hear(false)
      else setTimeout(() => void work(), wait)
    } finally {
      busy = false
    }
  }

  async function sendNext(): Promise<void> {
    const statements = queue.slice(0, mostAtOnce)
    if (statements.length > 0) {
      doubtful = Math.max(doubtful, statements.length)
      await post(statements)
      queue.splice(0, statements.length)
      doubtful -= statements.length
      return
    }
    const now = state
    if (now === undefined) return
    const { ok, status } = await call(now.path, putOf(now.value))
    if (!ok) throw new Error(`refused: ${String(status)}`)
    if (state === now) state = undefined
  }

  return {
    async get(path) {
      const found = await call(path, {})
      if (found.status === 404 || found.status === 204) return undefined
      // To take a refusal for nothing would be to write over what lies there.
      if (!found.ok) throw new Error(`refused: ${String(found.status)}`)
      return (await found.json()) as unknown
    },
    put(statements, next) {
      queue.push(...statements)
      state = next ?? state
      if (tries.anew()) void work()
    },
    leave(last) {
      // Nobody will read the answers. What may be refused goes by itself and takes nothing along; the rest
      // is new, and stays in order.
      const doubted = queue.slice(0, doubtful).map((one) => sending([one]))
      const rest = [...queue.slice(doubtful), ...last]
      const surely = [
        ...(state === undefined ? [] : [{ path: state.path, init: putOf(state.value) }]),
        ...(rest.length === 0 ? [] : [sending(rest)]),
      ]
      for (const { path, init } of fitting(doubted, surely))
        void call(path, { ...init, keepalive: true }).catch(ignore)
    },
    onSaved(listener) {
      hear = listener
    },
  }
}

interface Sending {
  readonly path: string
  readonly init: { readonly method: string; readonly body: string }
}

function sending(statements: readonly Statement[]): Sending {
  return { path: 'statements', init: postOf(statements) }
}

/** What a page may leave on its way: these, and before them as many of the first as there is room for. */
function fitting(first: readonly Sending[], surely: readonly Sending[]): readonly Sending[] {
  let room = mostLeft - surely.reduce((sum, one) => sum + bytesOf(one), 0)
  return [...first.filter((one) => (room -= bytesOf(one)) >= 0), ...surely]
}

function bytesOf({ init }: Sending): number {
  return new Blob([init.body]).size
}

function postOf(statements: readonly Statement[]) {
  return { method: 'POST', body: JSON.stringify(statements) }
}

function putOf(value: object) {
  return { method: 'PUT', body: JSON.stringify(value) }
}

/** Nobody is there any more to be told. */
const ignore = () => undefined
