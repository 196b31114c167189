// The only door to Howler. It is fetched after the first gesture, and only where something may sound.
import type { Howl, HowlerGlobal } from 'howler'
import type { Samples } from '../make/signal.ts'
import { wav } from '../make/wav.ts'

export interface PlayOptions {
  /** 0 to 1, of the master. */
  readonly volume: number
  readonly loop?: boolean
}

export interface Player {
  /** Plays a made sound; `name` keeps it for the next time. Undefined while there is no sound. */
  play(name: string, make: () => Samples, options: PlayOptions): Playing | undefined
  /**
   * Plays a made sound once, after what it belongs to is on screen: on a slow phone it takes a while
   * to make.
   */
  once(name: string, make: () => Samples, volume: number): void
  /** Whether a sound asked for now would be heard. */
  ready(): boolean
  /** Forgets a made sound, and ends it. */
  forget(name: string): void
  setMaster(volume: number): void
  close(): void
}

export interface Playing {
  volume(to: number, fadeMs?: number): void
  stop(): void
  /** The sound system was built anew and no longer knows this sound. */
  lost(): boolean
}

const usualFadeMs = 350

interface Library {
  readonly Howl: typeof Howl
  readonly Howler: HowlerGlobal
}

/** `onReady`: from now on sound can be heard; what should be sounding may start. */
export function openPlayer(
  onReady: () => void,
  onProblem: (problem: unknown) => void = () => undefined,
): Player {
  const made = new Map<string, { howl: Howl; url: string }>()
  let library: Library | undefined
  let loading = false
  let master = 0
  let deadTries = 0
  let closed = false
  const isClosed = () => closed

  const load = async () => {
    if (library !== undefined || loading || closed || master === 0) return
    loading = true
    try {
      const found = await import('howler')
      if (isClosed()) return
      found.Howler.autoSuspend = false
      found.Howler.volume(master)
      library = found
      // A new context is asleep for a moment even where it is allowed to sound.
      contextOf()
        ?.resume()
        .then(ready, () => undefined)
    } catch (problem) {
      onProblem(problem) // without the library the game is silent, which it must be able to be anyway
    }
    loading = false
  }
  /** Null where the browser has no sound to give, whatever the types say. */
  const contextOf = (): AudioContext | undefined => library?.Howler.ctx ?? undefined
  const ready = () => {
    if (contextOf()?.state === 'running' && !closed) onReady()
  }
  const forget = (name: string) => {
    const known = made.get(name)
    if (known === undefined) return
    quietly(() => known.howl.unload())
    URL.revokeObjectURL(known.url)
    made.delete(name)
  }
  const drop = () => [...made.keys()].forEach(forget)
  /** Phones put the sound to sleep; a touch wakes it, and a context that stays dead is built anew. */
  const wake = () => {
    void load()
    const context = contextOf()
    if (library === undefined || context === undefined || context.state === 'running') return
    deadTries += 1
    try {
      context.resume().then(ready, () => undefined)
      if (deadTries < 3) return
      deadTries = 0
      drop()
      library.Howler.unload()
    } catch {
      // A browser that refuses even to be asked: silence.
    }
  }
  const hush = () => library?.Howler.mute(document.hidden)
  /** Silent, not stopped: a page that is come back to goes on sounding. */
  const leave = () => library?.Howler.mute(true)
  document.addEventListener('pointerup', wake)
  document.addEventListener('keydown', wake)
  document.addEventListener('visibilitychange', hush)
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', hush)

  /** Born at its volume: a sound still loading would otherwise begin at full. */
  function howlOf(found: Library, name: string, make: () => Samples, volume: number): Howl {
    const known = made.get(name)
    if (known !== undefined) return known.howl
    const url = URL.createObjectURL(new Blob([wav(make())], { type: 'audio/wav' }))
    const howl = new found.Howl({ src: [url], format: ['wav'], volume })
    made.set(name, { howl, url })
    return howl
  }

  const audible = () => !closed && master > 0 && contextOf()?.state === 'running'

  const play: Player['play'] = (name, make, { volume, loop = false }) => {
    if (library === undefined || !audible()) return undefined
    const found = library
    return quietly(() => {
      const howl = howlOf(found, name, make, volume)
      const id = howl.play()
      howl.loop(loop, id)
      howl.volume(volume, id)
      let last = volume
      return {
        volume(to, fadeMs = usualFadeMs) {
          quietly(() => {
            // While it loads it knows no volume of its own yet, and says 1.
            const now = howl.state() === 'loaded' ? (howl.volume(id) as number) : last
            last = to
            howl.fade(now, to, fadeMs, id)
          })
        },
        stop: () => quietly(() => howl.stop(id)),
        lost: () => made.get(name)?.howl !== howl,
      }
    })
  }

  return {
    ready: audible,
    forget,
    play,
    once(name, make, volume) {
      setTimeout(() => {
        if (!audible()) return
        // To make it is one piece of work and to hand it over another.
        const samples = made.has(name) ? undefined : quietly(make)
        setTimeout(() => play(name, samples === undefined ? make : () => samples, { volume }))
      })
    },
    setMaster(volume) {
      master = volume
      library?.Howler.volume(volume)
      // The tap that opened the case or took the mute away was a gesture too.
      if (touched()) void load()
    },
    close() {
      closed = true
      document.removeEventListener('pointerup', wake)
      document.removeEventListener('keydown', wake)
      document.removeEventListener('visibilitychange', hush)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', hush)
      drop()
    },
  }
}

/** Nothing depends on hearing: what a browser refuses to sound, stop or put away is let be. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** Whether the player has touched this page; where the browser cannot tell, the next touch will. */
function touched(): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation }
  return userActivation?.hasBeenActive === true
}
