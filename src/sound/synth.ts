import { levels, type SoundName } from './levels.ts'

export const sampleRate = 22_050

/** Samples from −1 to 1 at {@link sampleRate}. */
export type Samples = Float32Array

type Wave = (t: number, i: number) => number

/** A repeatable stream of numbers from −1 to 1 (mulberry32). */
export function noiseOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1
  }
}

function draw(seconds: number, wave: Wave): Samples {
  const samples = new Float32Array(Math.round(seconds * sampleRate))
  for (let i = 0; i < samples.length; i++) samples[i] = wave(i / sampleRate, i)
  return samples
}

const tone = (hz: number, t: number) => Math.sin(2 * Math.PI * hz * t)
const fall = (t: number, seconds: number) => Math.exp((-5 * t) / seconds)
/** Soft start and end, so that nothing clicks. */
const edges = (t: number, seconds: number) =>
  Math.min(1, t / 0.008) * Math.min(1, Math.max(0, (seconds - t) / 0.02))

function plucked(notes: readonly (readonly [at: number, hz: number])[], seconds: number): Samples {
  return draw(seconds, (t) =>
    notes.reduce((sum, [at, hz]) => {
      const since = t - at
      if (since < 0) return sum
      const bell = tone(hz, since) + 0.35 * tone(hz * 2.01, since) * fall(since, 0.3)
      return sum + bell * fall(since, 0.7) * Math.min(1, since / 0.006)
    }, 0),
  )
}

/** One-pole filters in a row keep the band of a telephone: 300 to 3,400 Hz. */
export function telephone(samples: Samples): Samples {
  return highPass(highPass(lowPass(lowPass(samples, 2600), 2600), 420), 420)
}

function lowPass(samples: Samples, hz: number): Samples {
  const a = 1 - Math.exp((-2 * Math.PI * hz) / sampleRate)
  let last = 0
  return samples.map((now) => (last += a * (now - last)))
}

function highPass(samples: Samples, hz: number): Samples {
  const low = lowPass(samples, hz)
  return samples.map((now, i) => now - (low[i] ?? 0))
}

/** Folds the end of a piece into its beginning, so that it loops without a seam. */
function looped(samples: Samples, fadeSeconds: number): Samples {
  const fade = Math.round(fadeSeconds * sampleRate)
  const length = samples.length - fade
  return samples.slice(0, length).map((now, i) => {
    if (i >= fade) return now
    const part = i / fade
    const tail = samples[length + i] ?? 0
    return now * Math.sqrt(part) + tail * Math.sqrt(1 - part)
  })
}

/** Brings a piece to its level; quieter where a peak would clip. */
export function levelled(samples: Samples, rms: number): Samples {
  const power = samples.reduce((sum, one) => sum + one * one, 0) / Math.max(1, samples.length)
  const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  if (power === 0) return samples
  const gain = Math.min(rms / Math.sqrt(power), 0.98 / peak)
  return samples.map((one) => one * gain)
}

const makers: Readonly<Record<Exclude<SoundName, 'voice'>, () => Samples>> = {
  ring: () =>
    plucked(
      [
        [0, 784],
        [0.18, 988],
        [0.36, 1175],
        [0.72, 988],
        [0.9, 784],
      ],
      2.4,
    ),
  message: () =>
    plucked(
      [
        [0, 1047],
        [0.09, 1568],
      ],
      0.5,
    ),
  key: () => draw(0.09, (t) => (tone(690, t) + tone(1290, t)) * edges(t, 0.09)),
  ringback: () => draw(2.4, (t) => (t < 1 ? tone(425, t) * edges(t, 1) : 0)),
  dead: () => draw(1.4, (t) => (t % 0.7 < 0.35 ? tone(425, t) * edges(t % 0.7, 0.35) : 0)),
  click: () => thud(11, 0.05, 1800),
  down: () => thud(12, 0.22, 240),
  up: () => thud(13, 0.12, 900),
  stamp: () => {
    const wood = thud(14, 0.3, 320)
    return draw(0.45, (t, i) => (wood[i] ?? 0) * 1.6 + 0.25 * tone(1320, t) * fall(t, 0.3))
  },
  money: () => draw(0.7, (t) => tone(330 - 180 * t, t) * fall(t, 0.6) * Math.min(1, t / 0.01)),
  flag: () => thud(15, 0.12, 1200),
  typing: () => {
    const tick = thud(16, 0.03, 2200)
    return draw(0.5, (_, i) => tick[i % Math.round(0.14 * sampleRate)] ?? 0)
  },
  room: () => {
    const noise = noiseOf(21)
    const hum = lowPass(
      draw(3.5, () => noise()),
      220,
    )
    return looped(
      hum.map((now, i) => now + 0.04 * tone(100, i / sampleRate)),
      0.5,
    )
  },
  rain: () => {
    const noise = noiseOf(22)
    const drops = noiseOf(23)
    let drop = 0
    const wash = draw(4.5, () => {
      if (drops() > 0.9985) drop = 1
      drop *= 0.992
      return noise() * (0.28 + drop)
    })
    return looped(highPass(lowPass(wash, 3800), 350), 0.5)
  },
}

/** A short knock: noise through wood. */
function thud(seed: number, seconds: number, hz: number): Samples {
  const noise = noiseOf(seed)
  return lowPass(
    draw(seconds, (t) => noise() * fall(t, seconds) * edges(t, seconds)),
    hz,
  )
}

/** Makes a sound by name; the same every time. */
export function makeSound(name: Exclude<SoundName, 'voice'>): Samples {
  return levelled(makers[name](), levels[name])
}

export interface Voice {
  /** Pitch, Hz. */
  readonly hz: number
  /** Where the vowel rings, Hz. */
  readonly formant: number
  readonly onPhone: boolean
}

export const blipSeconds = 0.075

/** One syllable of a made-up voice. `turn` moves the pitch a little, as speech does. */
export function blip({ hz, formant, onPhone }: Voice, turn: number): Samples {
  const pitch = hz * (1 + 0.09 * turn)
  const raw = draw(blipSeconds, (t) => {
    const buzz = tone(pitch, t) + 0.6 * tone(pitch * 2, t) + 0.4 * tone(pitch * 3, t)
    return (buzz + 0.8 * tone(formant * (1 + 0.1 * turn), t)) * edges(t, blipSeconds)
  })
  return levelled(onPhone ? telephone(raw) : raw, levels.voice)
}

/** Samples as a 16-bit mono WAV file. */
export function wav(samples: Samples): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + samples.length * 2)
  const data = new DataView(bytes.buffer)
  const text = (at: number, word: string) => {
    for (let i = 0; i < word.length; i++) data.setUint8(at + i, word.charCodeAt(i))
  }
  text(0, 'RIFF')
  data.setUint32(4, 36 + samples.length * 2, true)
  text(8, 'WAVEfmt ')
  data.setUint32(16, 16, true)
  data.setUint16(20, 1, true)
  data.setUint16(22, 1, true)
  data.setUint32(24, sampleRate, true)
  data.setUint32(28, sampleRate * 2, true)
  data.setUint16(32, 2, true)
  data.setUint16(34, 16, true)
  text(36, 'data')
  data.setUint32(40, samples.length * 2, true)
  samples.forEach((one, i) => {
    data.setInt16(44 + i * 2, Math.max(-1, Math.min(1, one)) * 32767, true)
  })
  return bytes
}
