/** Keeps small values on this device; where it may not, for as long as the page is open. */
export interface Keep {
  /** Whether values outlive the page, as long as there is room. */
  readonly lasting: boolean
  /** Everything ends with the visit, because it was asked for. */
  readonly forVisit?: boolean
  /** What was kept under this name, as it comes back: unknown until parsed. */
  get(name: string): unknown
  /**
   * What lies in storage beneath a value that found no room there: another tab may have written it
   * meanwhile. Undefined where nothing lies over it.
   */
  beneath(name: string): unknown
  /** False where there was no room: the value is then kept for this page only. */
  set(name: string, value: unknown): boolean
  erase(): void
  /** Calls when another tab has cleared the device: what this page holds would only be written back. */
  onCleared(act: () => void): void
  /** Calls when another tab has written a value, with its name; returns its stop. */
  onWritten(act: (name: string) => void): () => void
}

/** file:// pages share one storage in some browsers, so every key says whose it is. */
const prefix = 'shipo/1/'
/** Written and removed at once, to see whether anything can be. */
const tried = `${prefix}try`

/** Opens the keep. Blocked, full or damaged storage never throws. */
export function openKeep(storage: () => Storage = () => window.localStorage): Keep {
  const memory = new Map<string, string>()
  const lasting = usable(storage)
  const written = (name: string) => attempt(() => lasting?.getItem(prefix + name) ?? undefined)
  return {
    lasting: lasting !== undefined,
    get: (name) => parsed(memory.get(name) ?? written(name)),
    beneath: (name) => (memory.has(name) ? parsed(written(name)) : undefined),
    set(name, value) {
      const text = JSON.stringify(value)
      const done = attempt(() => {
        lasting?.setItem(prefix + name, text)
        return lasting !== undefined
      })
      if (done === true) memory.delete(name)
      else memory.set(name, text)
      return done === true
    },
    erase() {
      memory.clear()
      attempt(() => {
        const ours = Object.keys(lasting ?? {}).filter((key) => key.startsWith(prefix))
        for (const key of ours) lasting?.removeItem(key)
        return true
      })
    },
    onCleared(act) {
      window.addEventListener('storage', ({ key, newValue }) => {
        const ours = key === null || (key.startsWith(prefix) && key !== tried)
        if (newValue === null && ours) act()
      })
    },
    onWritten(act) {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key?.startsWith(prefix) === true && key !== tried && newValue !== null)
          act(key.slice(prefix.length))
      }
      window.addEventListener('storage', hear)
      return () => window.removeEventListener('storage', hear)
    },
  }
}

/** Full storage is usable: what is in it can be read, and there may be room again. */
function usable(storage: () => Storage): Storage | undefined {
  return attempt(() => {
    const found = storage()
    try {
      found.setItem(tried, '1')
      found.removeItem(tried)
    } catch (problem) {
      if (!(problem instanceof DOMException && problem.name === 'QuotaExceededError')) throw problem
    }
    return found
  })
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : attempt(() => JSON.parse(text) as unknown)
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
