import { signal, type ReadonlySignal } from '@preact/signals'
import type { Clip, Line, Note } from '../core/story/beats.ts'
import { besideDrawing } from './parts/drawnWords.ts'

/**
 * The voice notes and the videos of the chats: they play by hand alone, one at a time. The phone keeps their time,
 * not the sound: muted, or where nothing can sound, a note still runs for as long as it is.
 */
export interface Notes {
  /** The line whose note plays, and the whole quarters of a second that have. */
  readonly now: ReadonlySignal<{ readonly n: number; readonly quarters: number } | undefined>
  /** Plays the note of a line from its beginning; stops it where it plays. */
  press(line: Line): void
  /** Stops what plays, or only the note of line `n`. */
  stop(n?: number): void
}

/** A step of the progress: one bar of the wave, so that it fills and nothing glides. */
export const quarterMs = 250

/** `sound` begins to sound a note and returns how to cut it short. */
export function openNotes(sound: (note: Note) => () => void): Notes {
  const now = signal<{ readonly n: number; readonly quarters: number } | undefined>(undefined)
  let end = (): void => undefined

  function stop(n?: number): void {
    const playing = now.value?.n
    if (playing !== undefined && (n ?? playing) === playing) end()
  }

  function play(line: Line, clip: Clip): void {
    const began = performance.now()
    const timer = setInterval(() => {
      const quarters = Math.floor((performance.now() - began) / quarterMs)
      if (quarters < clip.seconds * 4) now.value = { n: line.n, quarters }
      else end()
    }, quarterMs)
    const cut = sound(noteOf(line, clip))
    end = () => {
      clearInterval(timer)
      now.value = undefined
      cut()
    }
    now.value = { n: line.n, quarters: 0 }
  }

  return {
    now,
    stop,
    press(line) {
      const again = now.value?.n === line.n
      stop()
      if (!again && line.clip !== undefined) play(line, line.clip)
    },
  }
}

function noteOf({ speaker, text }: Line, { kind, seconds, other }: Clip): Note {
  const note: Note = {
    ...{ text: besideDrawing(text), seconds },
    ...(other === true ? { other } : {}),
    ...(kind === 'video' ? { video: true } : {}),
  }
  return speaker === undefined ? note : { ...note, speaker }
}
