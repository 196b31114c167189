import type { Words } from '../words/zh/words.ts'
import { report } from './report.ts'

/** Whether the game plays on this device without a network: it does, will soon, not yet, never. */
export type Offline = keyof Words['screens']['offline']['states']

export interface OfflineKeep {
  readonly state: () => Offline
  /** What was asked for is shown: the rest may come as soon as nothing else does. */
  readonly begin: () => void
}

/** For so long nothing may have been fetched: what the player waits for comes first. */
const quietMs = 3000

/**
 * Keeps the game on this device, through the service worker of the build. A newer version waits beside the one in use until no
 * page of it is open any more. Never rejects, and says nothing by itself.
 */
export function keepOffline(onChange: () => void): OfflineKeep {
  const workers = workersHere()
  let state: Offline =
    workers === undefined ? 'never' : workers.controller === null ? 'coming' : 'kept'
  const tell = (next: Offline) => {
    state = next
    onChange()
  }
  return {
    state: () => state,
    begin() {
      if (workers !== undefined) void register(workers, tell)
    },
  }
}

/** Whether the device itself says that it has no network; where it does not know, it says that it has. */
export function networkGone(): boolean {
  return !navigator.onLine
}

/** Does it when the network is back; what is returned calls it off. */
export function whenBack(act: () => void): () => void {
  window.addEventListener('online', act)
  return () => window.removeEventListener('online', act)
}

/**
 * None on file://, in a build or server without a manifest, where the browser has or allows none,
 * and in somebody else's frame: there a device would keep one copy for every page that shows it.
 */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    const own = window.top === window.self && location.protocol.startsWith('http')
    const keepable = document.querySelector('link[rel="manifest"]') !== null
    // Reading it throws in a frame that is shut off from storage, and off https it is not there.
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
    return own && keepable ? workers : undefined
  } catch {
    return undefined
  }
}

async function register(
  workers: ServiceWorkerContainer,
  tell: (state: Offline) => void,
): Promise<void> {
  try {
    await quiet()
    const registration = await workers.register('sw.js')
    if (registration.active === null) await settled(registration)
    tell('kept')
    await keepLetters(workers)
  } catch (problem) {
    const refused = problem instanceof DOMException && problem.name === 'SecurityError'
    if (!refused) report('offline', problem)
    tell(refused ? 'never' : 'later')
  }
}

/** Resolves once all is kept. @throws where that failed: the network went, or there is no room. */
function settled({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker === null || worker.state === 'redundant') reject(new Error('not kept'))
      else if (worker.state === 'activated') resolve()
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}

/**
 * The lent letters come before the worker does, and it keeps them when they are asked for: they are
 * asked for once more, of the browser's own cache.
 */
async function keepLetters(workers: ServiceWorkerContainer): Promise<void> {
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
  const letters = fetched.filter((name) => name.endsWith('.woff2'))
  if (letters.length === 0) return
  if (workers.controller === null) {
    await new Promise((done) => workers.addEventListener('controllerchange', done, { once: true }))
  }
  await Promise.all(letters.map((name) => fetch(name).catch(() => undefined)))
}

/** Resolves once nothing has been fetched for a while. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, quietMs)
    const watch = new PerformanceObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(done, quietMs)
    })
    function done(): void {
      watch.disconnect()
      resolve()
    }
    watch.observe({ type: 'resource' })
  })
}
