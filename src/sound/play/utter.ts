import type { SpeakerId } from '../../core/story/card.ts'
import { blip, type Voice } from '../make/blip.ts'
import type { Player } from './player.ts'
import type { Syllable } from '../make/speech.ts'

export interface Utterance {
  readonly who: SpeakerId
  readonly voice: Voice
  readonly syllables: readonly Syllable[]
  readonly lastsMs: number
  /** Read at every syllable, so that a changed setting takes hold at once. */
  readonly volume: () => number
}

/** Sounds syllables each at its time. `over` comes when they have been said, or cut short. */
export function utter(player: Player, { who, voice, syllables, lastsMs, volume }: Utterance) {
  let cut = (): void => undefined
  const over = new Promise<void>((resolve) => {
    const timers = syllables.map(({ atMs, turn }) =>
      setTimeout(() => {
        const name = `${who} ${voice.onPhone ? 'call' : 'room'} ${String(turn)}`
        player.play(name, () => blip(voice, turn), { volume: volume() })
      }, atMs),
    )
    timers.push(setTimeout(resolve, lastsMs))
    cut = () => {
      timers.forEach(clearTimeout)
      resolve()
    }
  })
  return { over, cut }
}
