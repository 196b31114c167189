import type { LaunchAddress, Statement } from '../../wire/lms/cmi5.ts'
import { openTries } from './tries.ts'

/** A record store of statements, and the little state it keeps for us. */
export interface Store {
  state(id: string): Promise<unknown>
  /** What cmi5 wants to be asked for, whether it is used or not. */
  preferences(): Promise<unknown>
  /** Sends in this order, and the newest state after them; tried three times. */
  put(statements: readonly Statement[], state?: Kept): void
  /** The last of all, with whatever is still on its way: the page is left. */
  leave(last: Statement): void
  readonly onSaved: (hear: (saved: boolean) => void) => void
}

interface Kept {
  readonly id: string
  readonly value: object
}

/** Fetches the key to the store, which is given out once. @throws an error where there is none. */
export async function openStore(launch: LaunchAddress): Promise<Store> {
  const answer = await fetch(launch.fetch, { method: 'POST' })
  const key = ((await answer.json()) as Readonly<Record<string, unknown>>)['auth-token']
  if (typeof key !== 'string') throw new Error('no key was given')
  const headers = {
    Authorization: `Basic ${key}`,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  }
  const { endpoint, activityId, registration } = launch
  const agent = JSON.stringify(launch.actor)
  const stateAt = (stateId: string) =>
    `${endpoint}activities/state?${new URLSearchParams({ stateId, activityId, agent, registration }).toString()}`
  const ask = async (address: string): Promise<unknown> => {
    const found = await fetch(address, { headers })
    return found.ok ? found.json() : undefined
  }
  const queue: Statement[] = []
  let state: Kept | undefined
  let hear: (saved: boolean) => void = () => undefined
  const tries = openTries()
  let busy = false

  const send = async (address: string, method: string, body: unknown, keepalive = false) => {
    const sent = await fetch(address, { method, headers, body: JSON.stringify(body), keepalive })
    // What was there already is there: a second try after an answer that was lost.
    if (!sent.ok && sent.status !== 409) throw new Error(`refused: ${String(sent.status)}`)
  }

  async function work(): Promise<void> {
    if (busy) return
    busy = true
    try {
      while (queue.length > 0 || state !== undefined) await sendNext()
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
    const statements = [...queue]
    if (statements.length > 0) {
      await send(`${endpoint}statements`, 'POST', statements)
      queue.splice(0, statements.length)
      return
    }
    const now = state
    if (now === undefined) return
    await send(stateAt(now.id), 'PUT', now.value)
    if (state === now) state = undefined
  }

  return {
    state: (id) => ask(stateAt(id)),
    preferences: () =>
      ask(
        `${endpoint}agents/profile?${new URLSearchParams({ profileId: 'cmi5LearnerPreferences', agent }).toString()}`,
      ),
    put(statements, next) {
      queue.push(...statements.map((one) => ({ id: lot(), ...one })))
      state = next ?? state
      if (tries.anew()) void work()
    },
    leave(last) {
      const all = [...queue, { id: lot(), ...last }]
      if (state !== undefined) void send(stateAt(state.id), 'PUT', state.value, true).catch(ignore)
      void send(`${endpoint}statements`, 'POST', all, true).catch(ignore)
    },
    onSaved(listener) {
      hear = listener
    },
  }
}

/** Nobody is there any more to be told. */
const ignore = () => undefined

/** A UUID of version 4; the browser's own is there on https alone. */
function lot(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, i) => {
    const value = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  })
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
