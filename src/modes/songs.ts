import type { DeskId } from '../core/tags.ts'
import type { Settings } from '../core/settings.ts'
import type { SongOptions } from '../sound/song.ts'

/** A tune that may be on its way, or sounding. */
export interface Singing {
  close(): void
}

/** Fetches and plays a tune; the page is whole without it. */
export function sing(name: SongOptions['name'], settings: Settings, room?: DeskId): Singing {
  let song: { close(): void } | undefined
  let closed = false
  const isClosed = () => closed
  if (!settings.sound.muted && !settings.sound.quiet) {
    import('../sound/song.ts').then(
      ({ playSong }) => {
        const at = room === undefined ? {} : { room }
        if (!isClosed()) song = playSong({ name, levels: settings.sound, ...at })
      },
      () => undefined,
    )
  }
  return {
    close() {
      closed = true
      song?.close()
    },
  }
}

/**
 * The tune of home, once a visit: after the first touch on the home page that stays on it, and
 * never as the page loads.
 */
export function homeSong(settings: () => Settings, atHome: () => boolean): Singing {
  let singing: Singing | undefined
  const touched = () => {
    // A touch that opens a case has left home by the time its own listeners have run.
    setTimeout(() => {
      if (!atHome() || singing !== undefined) return
      stop()
      singing = sing('home', settings())
    })
  }
  const stop = () => {
    document.removeEventListener('pointerup', touched)
    document.removeEventListener('keyup', touched)
  }
  document.addEventListener('pointerup', touched)
  document.addEventListener('keyup', touched)
  return { close: () => singing?.close() }
}
