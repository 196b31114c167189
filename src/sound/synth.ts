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

/** RMS of the loudest twentieth of a second: what the ear takes for a sound's loudness. */
export function loudness(samples: Samples): number {
  const span = Math.round(sampleRate / 20)
  let power = 0
  let most = 0
  for (let i = 0; i < samples.length; i++) {
    power += (samples[i] ?? 0) ** 2 - (samples[i - span] ?? 0) ** 2
    most = Math.max(most, power)
  }
  return Math.sqrt(most / span)
}

/** Brings a piece to its level; quieter where a peak would clip. */
export function levelled(samples: Samples, level: number): Samples {
  const loud = loudness(samples)
  const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  if (loud === 0) return samples
  const gain = Math.min(level / loud, 0.9 / peak)
  return samples.map((one) => one * gain)
}

/** Ends a piece in silence: filters ring on, bells are cut, and a cut clicks. */
function soft(samples: Samples): Samples {
  const seconds = samples.length / sampleRate
  return samples.map((one, i) => one * Math.min(1, (seconds - (i + 1) / sampleRate) / 0.015))
}

const ringSeconds = 3
/** These go round and round; to fade them at the end would make a hole in every round. */
const loops: ReadonlySet<SoundName> = new Set(['room', 'rain'])

const makers: Readonly<Record<Exclude<SoundName, 'voice'>, () => Samples>> = {
  // A chime of three notes, twice, then a pause: looped, it is a phone that rings.
  ring: () =>
    plucked(
      [0, 0.75].flatMap((at) => [
        [at, 784],
        [at + 0.15, 988],
        [at + 0.3, 1175],
      ]),
      ringSeconds,
    ),
  // Against the wood of the desk, in time with the ring.
  vibration: () => draw(ringSeconds, (t) => (t % 0.75 < 0.5 && t < 1.5 ? buzz(t % 0.75, 0.5) : 0)),
  buzz: () => draw(0.4, (t) => buzz(t, 0.4)),
  message: () =>
    plucked(
      [
        [0, 1047],
        [0.09, 1568],
      ],
      0.5,
    ),
  key: () => draw(0.09, (t) => (tone(770, t) + tone(1336, t)) * edges(t, 0.09)),
  // Line tones as in China: 450 Hz; one second in five, or 0.35 on and 0.35 off.
  ringback: () => draw(5, (t) => (t < 1 ? tone(450, t) * edges(t, 1) : 0)),
  dead: () => draw(1.4, (t) => (t % 0.7 < 0.35 ? tone(450, t) * edges(t % 0.7, 0.35) : 0)),
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
  // The hum makes whole turns in the loop, so that it needs no folding. Room and rain differ in
  // length: together they do not repeat for a minute and more.
  room: () => {
    const noise = noiseOf(21)
    const hush = draw(7.5, () => noise())
    const air = looped(highPass(lowPass(lowPass(hush, 500), 500), 60), 0.5)
    return air.map((now, i) => now + 0.02 * tone(100, i / sampleRate))
  },
  rain: () => {
    const noise = noiseOf(22)
    const drops = noiseOf(23)
    let drop = 0
    const wash = draw(11.5, () => {
      if (drops() > 0.998) drop = Math.max(drop, 0.2 + 0.3 * Math.abs(drops()))
      drop *= 0.993
      return noise() * (0.3 + drop)
    })
    return looped(highPass(lowPass(wash, 3800), 350), 0.5)
  },
}

/** A motor that shakes the phone: low, with the rattle small speakers can still give. */
function buzz(t: number, seconds: number): number {
  const motor = tone(165, t) + 0.7 * tone(330, t) + 0.5 * tone(495, t) + 0.25 * tone(825, t)
  return motor * edges(t, seconds)
}

/** A short knock: noise through wood. */
function thud(seed: number, seconds: number, hz: number): Samples {
  const noise = noiseOf(seed)
  const knock = draw(seconds, (t) => noise() * fall(t, seconds) * Math.min(1, t / 0.002))
  return highPass(lowPass(knock, hz), 80)
}

/** Makes a sound by name; the same every time. */
export function makeSound(name: Exclude<SoundName, 'voice'>): Samples {
  const piece = makers[name]()
  return levelled(loops.has(name) ? piece : soft(piece), levels[name])
}

export interface Voice {
  /** Pitch, Hz. */
  readonly hz: number
  /** Where the vowel rings, Hz. */
  readonly formant: number
  readonly onPhone: boolean
}

export const blipSeconds = 0.075

/** One syllable of a made-up voice: a throat's hum and, round the formant, the vowel. */
export function blip({ hz, formant, onPhone }: Voice, turn: number): Samples {
  const pitch = hz * (1 + 0.06 * turn)
  const count = Math.floor(3000 / pitch)
  const overtones = Array.from({ length: count }, (_, i) => (i + 1) * pitch).map((at, i) => {
    const vowel = Math.exp(-(((at - formant) / 220) ** 2))
    return [at, 0.7 / (i + 1) + vowel] as const
  })
  const raw = draw(blipSeconds, (t) => {
    const sum = overtones.reduce((all, [at, part]) => all + part * tone(at, t), 0)
    return sum * edges(t, blipSeconds)
  })
  return levelled(soft(onPhone ? telephone(raw) : raw), levels.voice)
}
