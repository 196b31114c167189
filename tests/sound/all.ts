import { blip } from '../../src/sound/make/blip.ts'
import { cookNow } from '../../src/sound/make/cook.ts'
import { kinds, levels, type Loudness, type SoundName } from '../../src/sound/make/levels.ts'
import { makeMotif } from '../../src/sound/make/motifs.ts'
import { makeSound } from '../../src/sound/make/makers.ts'
import { sampleRate, type Samples } from '../../src/sound/make/signal.ts'
import { toneOf, tones, toneSeconds, type ToneId } from '../../src/sound/make/tones.ts'
import { throatsOf } from '../../src/sound/make/voices.ts'
import { voices } from '../../src/core/story/tags.ts'

export const toneNames = Object.keys(tones)
export const soundNames = Object.keys(kinds) as SoundName[]

/** A room tone as it sounds when nothing holds it down. */
export function wholeTone(name: ToneId): Samples {
  const { near, open } = cookNow(toneOf(name), toneSeconds, levels.tone)
  return near.map((one, i) => one + (open[i] ?? 0))
}

const cast = voices.map((voice) => ({ id: voice, name: voice, role: 'caller', voice }) as const)
export const throats = throatsOf(cast)

/** Two seconds of a voice that talks. */
export function talkOf(id: string, onPhone: boolean): Samples {
  const throat = throats.get(id)
  if (throat === undefined) throw new Error(`no voice ${id}`)
  const said = new Float32Array(2 * sampleRate)
  for (let n = 0; n < 14; n++) {
    said.set(blip({ ...throat, onPhone }, ((n * 5) % 9) / 4 - 1), Math.round(n * 0.13 * sampleRate))
  }
  return said
}

export interface Heard {
  readonly name: string
  readonly kind: Loudness
  readonly samples: Samples
  readonly ms: number
}

/** Every sound there is, with the time this machine took for it. */
export function* everySound(): Generator<Heard> {
  const timed = (name: string, kind: Loudness, make: () => Samples): Heard => {
    const before = process.cpuUsage()
    const samples = make()
    return { name, kind, samples, ms: process.cpuUsage(before).user / 1000 }
  }
  for (const name of toneNames) yield timed(name, 'tone', () => wholeTone(name))
  for (const name of soundNames) yield timed(name, kinds[name], () => makeSound(name))
  for (const voice of voices) {
    yield timed(`${voice}, in the room`, 'voice', () => talkOf(voice, false))
    yield timed(`${voice}, on the phone`, 'voice', () => talkOf(voice, true))
  }
  for (const name of ['home', 'reveal'] as const) {
    yield timed(`motif: ${name}`, 'motif', () => makeMotif(name))
  }
}
