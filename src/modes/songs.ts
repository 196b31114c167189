import type { ReadonlySignal } from '@preact/signals'
import { soundsByItself, type Settings } from '../core/settings.ts'
import type { BackroomId } from '../core/story/tags.ts'
import type { SongOptions } from '../sound/play/song.ts'

/** A tune that may be on its way, or sounding. */
export interface Singing {
  close(): void
}

/** Fetches and plays a tune; the page is whole without it. */
export function sing(
  name: SongOptions['name'],
  settings: ReadonlySignal<Settings>,
  room?: BackroomId,
): Singing {
  let song: { close(): void } | undefined
  let closed = false
  const isClosed = () => closed
  if (soundsByItself(settings.value)) {
    import('../sound/play/song.ts').then(
      ({ playSong }) => {
        const at = room === undefined ? {} : { room }
        if (!isClosed()) song = playSong({ name, settings, ...at })
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

const pressed = 'button, a, input, select, label, summary, dialog'

/**
 * The tune of home, once a visit: after the first touch on the home page that stays on it, and
 * never as the page loads.
 */
export function homeSong(settings: ReadonlySignal<Settings>, atHome: () => boolean): Singing {
  let singing: Singing | undefined
  const touched = ({ target }: Event) => {
    // What is pressed may lead away, and then neither the tune nor the work of it is wanted.
    if (target instanceof Element && target.closest(pressed) !== null) return
    if (!atHome() || singing !== undefined) return
    stop()
    singing = sing('home', settings)
  }
  // Not a key: whoever comes by keyboard may be listening to a screen reader.
  const stop = () => document.removeEventListener('pointerup', touched)
  document.addEventListener('pointerup', touched)
  return { close: () => singing?.close() }
}
