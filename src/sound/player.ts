// The only door to Howler. It is fetched after the first gesture, and only where something may sound.
import type { Howl, HowlerGlobal } from 'howler'
import { wav, type Samples } from './synth.ts'

export interface PlayOptions {
  /** 0 to 1, of the master. */
  readonly volume: number
  readonly loop?: boolean
}

export interface Player {
  /** Plays a made sound; `name` keeps it for the next time. Undefined while there is no sound. */
  play(name: string, make: () => Samples, options: PlayOptions): Playing | undefined
  setMaster(volume: number): void
  close(): void
}

export interface Playing {
  volume(to: number): void
  stop(): void
}

const fadeMs = 350

interface Library {
  readonly Howl: typeof Howl
  readonly Howler: HowlerGlobal
}

export function openPlayer(): Player {
  const made = new Map<string, { howl: Howl; url: string }>()
  let library: Library | undefined
  let loading = false
  let master = 0
  let deadTries = 0

  const load = async () => {
    if (library !== undefined || loading || master === 0) return
    loading = true
    try {
      library = await import('howler')
      library.Howler.autoSuspend = false
      library.Howler.volume(master)
    } catch {
      // Without the library the game is silent, which it must be able to be anyway.
    }
    loading = false
  }
  const drop = () => {
    for (const { howl, url } of made.values()) {
      howl.unload()
      URL.revokeObjectURL(url)
    }
    made.clear()
  }
  /** Phones put the sound to sleep; a touch wakes it, and a context that stays dead is built anew. */
  const wake = () => {
    void load()
    const context = library?.Howler.ctx
    if (library === undefined || context?.state !== 'suspended') return
    void context.resume().catch(() => undefined)
    deadTries += 1
    if (deadTries > 2) {
      deadTries = 0
      drop()
      library.Howler.unload()
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

  function howlOf(found: Library, name: string, make: () => Samples): Howl {
    const known = made.get(name)
    if (known !== undefined) return known.howl
    const url = URL.createObjectURL(new Blob([wav(make())], { type: 'audio/wav' }))
    const howl = new found.Howl({ src: [url], format: ['wav'] })
    made.set(name, { howl, url })
    return howl
  }

  return {
    play(name, make, { volume, loop = false }) {
      // Where the browser gives no context at all, Howler's is null whatever its types say.
      const context = library?.Howler.ctx as AudioContext | null | undefined
      if (library === undefined || master === 0 || context?.state !== 'running') return undefined
      const howl = howlOf(library, name, make)
      const id = howl.play()
      howl.loop(loop, id)
      howl.volume(volume, id)
      return {
        volume: (to) => howl.fade(howl.volume(id) as number, to, fadeMs, id),
        stop: () => howl.stop(id),
      }
    },
    setMaster(volume) {
      master = volume
      library?.Howler.volume(volume)
    },
    close() {
      document.removeEventListener('pointerup', wake)
      document.removeEventListener('keydown', wake)
      document.removeEventListener('visibilitychange', hush)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', hush)
      drop()
    },
  }
}
