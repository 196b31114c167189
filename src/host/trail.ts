/**
 * The browser's history, and the one way to it. Back first takes off what lies on top; then it leads
 * to the place before. Where a browser allows no history only Back does nothing; all else stays.
 */
export interface Trail {
  /** The address of what stands here, in place of the one that was. */
  stand(address: string): void
  /** A place after this one. */
  go(address: string): void
  /**
   * Something lies on top: Back takes it off by calling this. What is returned says that it was taken
   * off otherwise.
   */
  lay(takeOff: () => void): () => void
}

/** As a browser's history remembers an entry: whose place it is, and how much lay on it. */
interface Entry {
  readonly place: string
  readonly layers: number
}

/** So long a browser may take for a step back; one that takes none at all is not waited for. */
const longestStepMs = 1000

/** `onReturn` is called when the player has come back, or forward, to another place. */
export function openTrail(onReturn: () => void): Trail {
  const layers: (() => void)[] = []
  const waiting: (() => void)[] = []
  const found = entryIn(history.state)
  let place = found?.place ?? newPlace()
  let here = location.href
  /** Layers taken off whose entries the browser has still to leave. */
  let leaving = 0
  let stepping: ReturnType<typeof setTimeout> | undefined

  /** At once, or when the browser has gone back as far as it was asked to. */
  function inTurn(act: () => void): void {
    if (leaving === 0 && stepping === undefined) act()
    else waiting.push(act)
  }

  function stepBack(): void {
    const steps = leaving
    leaving = 0
    if (steps === 0) return
    stepping = setTimeout(arrive, longestStepMs)
    history.go(-steps)
  }

  function arrive(): void {
    clearTimeout(stepping)
    stepping = undefined
    // The entry on which something lay may still have the address of before.
    if (location.href !== here) write()
    for (const act of waiting.splice(0)) act()
  }

  function write(how: 'pushState' | 'replaceState' = 'replaceState'): void {
    try {
      // What else stands in an entry that stays is wanted by somebody after a reload.
      const beside = how === 'pushState' || (history.state as unknown)
      const entry: Entry = { ...(beside as object), place, layers: layers.length }
      history[how](entry, '', here)
    } catch {
      // A frame shut off from its own origin may not write addresses; nothing else depends on it.
    }
  }

  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    if (stepping !== undefined) {
      arrive()
      return
    }
    const entry = entryIn(state)
    const same = entry?.place === place
    while (layers.length > (same ? entry.layers : 0)) layers.pop()?.()
    if (same) arrive()
    else {
      place = entry?.place ?? newPlace()
      here = location.href
      onReturn()
    }
  })

  write()
  // A page loaded anew has nothing on top: what lay there before it is left behind.
  if (found !== undefined && found.layers > 0) {
    leaving = found.layers
    stepBack()
  }

  return {
    stand: (address) =>
      inTurn(() => {
        here = new URL(address, base()).href
        write()
      }),
    go: (address) =>
      inTurn(() => {
        place = newPlace()
        here = new URL(address, base()).href
        write('pushState')
      }),
    lay(takeOff) {
      // One of its own for each call: the same thing may be laid twice.
      const layer = () => takeOff()
      layers.push(layer)
      inTurn(() => write('pushState'))
      return () => {
        const at = layers.indexOf(layer)
        if (at < 0) return
        layers.splice(at, 1)
        if (leaving === 0) queueMicrotask(stepBack)
        leaving += 1
      }
    },
  }
}

function entryIn(state: unknown): Entry | undefined {
  if (typeof state !== 'object' || state === null) return undefined
  if (!('place' in state) || !('layers' in state)) return undefined
  const { place, layers } = state
  return typeof place === 'string' && typeof layers === 'number' ? { place, layers } : undefined
}

/** Told apart from every other entry of this tab, also of those before a reload. */
function newPlace(): string {
  return `${String(Date.now())} ${String(Math.random())}`
}

/** What addresses are relative to: the page, whatever its query. */
function base(): string {
  const at = new URL(location.href)
  at.search = ''
  at.hash = ''
  return at.href
}
