import type { SoundName } from '../make/levels.ts'
import type { Playing } from './player.ts'

/** A call that waits for an answer. */
export interface Calling {
  readonly state: string
  /** Sounds from now on, as loud as this; takes up ringing late where sound comes late. */
  sound(volume: number): void
  stop(): void
}

/** A phone left ringing falls silent; the call is still there. */
const longestRingMs = 20_000

/** What a call sounds like until it is answered, by its state. */
const tones: Readonly<Record<string, readonly SoundName[]>> = {
  ringing: ['ring', 'vibration'],
  dialling: ['ringback'],
}

/** `loop` plays a sound round and round, or not at all. */
export function callingIn(
  state: string,
  loop: (name: SoundName, volume: number) => Playing | undefined,
): Calling {
  const names = tones[state] ?? []
  let playing: readonly Playing[] = []
  let over = false
  const stop = () => {
    over = true
    playing.forEach((one) => one.stop())
  }
  const timer = names.length === 0 ? undefined : setTimeout(stop, longestRingMs)
  return {
    state,
    sound(volume) {
      if (over) return
      playing.forEach((one) => one.volume(volume))
      if (playing.length > 0 && !playing.some((one) => one.lost())) return
      playing = names.flatMap((name) => loop(name, volume) ?? [])
    },
    stop() {
      clearTimeout(timer)
      stop()
    },
  }
}
