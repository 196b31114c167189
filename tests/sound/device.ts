import { vi } from 'vitest'
import type { Skip } from '../../src/core/story/part.ts'
import type { Player } from '../../src/sound/play/player.ts'

/** A tap that may come. */
export function askable(): Skip & { ask(): void } {
  const waiting = new Set<() => void>()
  let asked = false
  return {
    get asked() {
      return asked
    },
    onAsk(then) {
      if (asked) then()
      else waiting.add(then)
      return () => waiting.delete(then)
    },
    ask() {
      asked = true
      waiting.forEach((then) => then())
    },
  }
}

/** A device that speaks, as far as the browser's own door shows it. */
export function device(voices: readonly { lang: string; localService: boolean }[]) {
  const spoken: SpeechSynthesisUtterance[] = []
  let cancelled = 0
  class Utterance {
    onend?: () => void
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  const door = {
    getVoices: () => voices,
    speak: (one: SpeechSynthesisUtterance) => void spoken.push(one),
    cancel: () => void (cancelled += 1),
  } as unknown as SpeechSynthesis
  return {
    door,
    said: () => spoken.map(({ text }) => text),
    cancelled: () => cancelled,
    /** The sentence being said comes to its end. */
    async finish() {
      const end = spoken.at(-1)?.onend as (() => void) | undefined
      end?.()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

/** A loudspeaker that notes what it is given. */
export function loudspeaker() {
  const played: { name: string; loop: boolean; volumes: number[]; stopped: boolean }[] = []
  let master = 0
  const sound: Player['play'] = (name, _, { volume, loop = false }) => {
    const one = { name, loop, volumes: [volume], stopped: false }
    played.push(one)
    return {
      volume: (to) => void one.volumes.push(to),
      stop: () => void (one.stopped = true),
      lost: () => false,
    }
  }
  const player: Player = {
    play: sound,
    once: (name, make, volume) => void sound(name, make, { volume }),
    ready: () => true,
    forget: () => undefined,
    setMaster: (to) => void (master = to),
    close: () => undefined,
  }
  return {
    player: () => player,
    names: () => played.map(({ name }) => name),
    master: () => master,
    /** How loud a sound is now; undefined while it does not sound. */
    loud: (name: string) =>
      played.findLast((one) => one.name === name && !one.stopped)?.volumes.at(-1),
  }
}
