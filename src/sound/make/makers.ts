import { kinds, levels, type SoundName } from './levels.ts'
import { levelled } from './levelled.ts'
import {
  draw,
  edges,
  fall,
  highPass,
  lowPass,
  noiseOf,
  plucked,
  sampleRate,
  soft,
  thud,
  tone,
  type Samples,
} from './signal.ts'

const ringSeconds = 3

/** Each sound, before it is brought to its level. Nothing is recorded: all of it is arithmetic. */
const makers: Readonly<Record<SoundName, () => Samples>> = {
  // A chime of three notes, twice, then a pause: looped, it is a phone that rings.
  ring: () =>
    plucked(
      [0, 0.75].flatMap((at) => [
        { at, hz: 784 },
        { at: at + 0.15, hz: 988 },
        { at: at + 0.3, hz: 1175 },
      ]),
      ringSeconds,
    ),
  // Against the wood of the desk, in time with the ring.
  vibration: () => draw(ringSeconds, (t) => (t % 0.75 < 0.5 && t < 1.5 ? motor(t % 0.75, 0.5) : 0)),
  buzz: () => draw(0.4, (t) => motor(t, 0.4)),
  // Who writes is heard before it is read: two notes up; one note twice; a chord; a tune.
  'ding-chat': () =>
    plucked(
      [
        { at: 0, hz: 1047 },
        { at: 0.09, hz: 1568 },
      ],
      0.6,
    ),
  'ding-sms': () =>
    plucked(
      [
        { at: 0, hz: 880, dies: 0.25 },
        { at: 0.16, hz: 880, dies: 0.4 },
      ],
      0.6,
    ),
  'ding-bank': () =>
    plucked(
      [
        { at: 0, hz: 523, dies: 0.9 },
        { at: 0.02, hz: 659, dies: 0.9 },
        { at: 0.04, hz: 784, dies: 0.9 },
      ],
      0.9,
    ),
  'ding-game': () =>
    draw(0.4, (t) => {
      const hz = [1319, 1760, 1568, 2093][Math.floor(t / 0.1)] ?? 0
      return (tone(hz, t) + 0.3 * tone(3 * hz, t)) * edges(t % 0.1, 0.1) * 0.5
    }),
  ding: () => plucked([{ at: 0, hz: 1319, dies: 0.4 }], 0.5),
  // Line tones as in China: 450 Hz; without a break, then one second in five; 0.35 on and 0.35 off
  // when it is over. The ringback leaves the dial tone room to end.
  dialtone: () => draw(0.6, (t) => tone(450, t) * edges(t, 0.6)),
  ringback: () => draw(5, (t) => (t > 0.8 && t < 1.8 ? tone(450, t) * edges(t - 0.8, 1) : 0)),
  dead: () => draw(1.4, (t) => (t % 0.7 < 0.35 ? tone(450, t) * edges(t % 0.7, 0.35) : 0)),
  // It rushes away and is gone; what follows is silence, and the room keeps it.
  'money-out': () => {
    const rush = whoosh(41, 0.75, 2600, 240)
    return draw(0.8, (t, i) => {
      const sinking = tone(392 - 220 * t, t) * fall(t, 0.6) * Math.min(1, t / 0.012)
      return (rush[i] ?? 0) * 1.5 + 0.4 * sinking
    })
  },
  'money-in': () => {
    const rush = whoosh(42, 0.3, 500, 3000)
    const coins = plucked(
      [
        { at: 0.2, hz: 1976, dies: 0.35 },
        { at: 0.27, hz: 2637, dies: 0.45 },
      ],
      0.75,
    )
    return coins.map((now, i) => now + 0.8 * (rush[i] ?? 0))
  },
  // A card frozen: the bolt goes home.
  lock: () => {
    const [latch, bolt] = [thud(43, 0.05, 2600), thud(44, 0.22, 420)]
    const late = Math.round(0.11 * sampleRate)
    return draw(0.4, (_, i) => (latch[i] ?? 0) + 1.8 * (bolt[i - late] ?? 0))
  },
  stamp: () => {
    const wood = thud(14, 0.3, 320)
    const bell = plucked([{ at: 0.03, hz: 1320, dies: 0.5 }], 0.6)
    return draw(0.6, (_, i) => (wood[i] ?? 0) * 1.6 + 0.2 * (bell[i] ?? 0))
  },
  key: () => draw(0.09, (t) => (tone(770, t) + tone(1336, t)) * edges(t, 0.09)),
  click: () => thud(11, 0.06, 1800),
  down: () => thud(12, 0.22, 240),
  up: () => thud(13, 0.12, 900),
  flag: () => {
    const cloth = whoosh(45, 0.16, 700, 1900)
    const pin = thud(15, 0.1, 1200)
    return draw(0.26, (_, i) => 0.5 * (cloth[i] ?? 0) + (pin[i - 2400] ?? 0))
  },
  // Where a video was taken: a hall's air and its lamps, through a small microphone. No voice.
  video: () => {
    const air = whoosh(50, 2, 700, 900)
    return draw(2, (t, i) => {
      const lamps = 0.04 * tone(100, t) + 0.03 * tone(300, t)
      const shaken = 0.75 + 0.25 * tone(3, t)
      return ((air[i] ?? 0) * shaken + lamps) * edges(t, 2)
    })
  },
  // Thumbs on glass, as unsure as what they write; they stop before the dots do.
  typing: () => {
    const typed = new Float32Array(0.9 * sampleRate)
    for (const [n, at] of [0, 0.13, 0.22, 0.44, 0.53, 0.66].entries()) {
      const tick = thud(16 + (n % 3), 0.04, n % 2 === 0 ? 2200 : 1700)
      typed.set(tick, Math.round(at * sampleRate))
    }
    return typed
  },
  // Slippers on the floor: heel and sole, coming nearer.
  steps: () => {
    const [heel, sole] = [thud(46, 0.1, 260), thud(47, 0.07, 1100)]
    const stride = Math.round(0.46 * sampleRate)
    const after = Math.round(0.055 * sampleRate)
    return draw(1.6, (_, i) => {
      const [step, at] = [Math.floor(i / stride), i % stride]
      return (0.55 + 0.15 * step) * (1.3 * (heel[at] ?? 0) + 0.35 * (sole[at - after] ?? 0))
    })
  },
  door: () => {
    const [latch, wood] = [thud(48, 0.05, 1900), thud(49, 0.3, 170)]
    const late = Math.round(0.38 * sampleRate)
    return draw(0.8, (t, i) => {
      const creak = t > 0.06 && t < 0.36 ? 0.05 * tone(410 + 160 * t, t) * edges(t - 0.06, 0.3) : 0
      return (latch[i] ?? 0) + creak + 1.6 * (wood[i - late] ?? 0)
    })
  },
}

/** Air that rushes past, its pitch going from one to another. */
function whoosh(seed: number, seconds: number, fromHz: number, toHz: number): Samples {
  const noise = noiseOf(seed)
  let [low, lower] = [0, 0]
  const rush = draw(seconds, (t) => {
    const part = t / seconds
    const a = 1 - Math.exp((-2 * Math.PI * fromHz * (toHz / fromHz) ** part) / sampleRate)
    low += a * (noise() - low)
    lower += a * (low - lower)
    return lower * Math.sin(Math.PI * part ** 0.6)
  })
  return highPass(rush, 150)
}

/** A motor that shakes the phone: low, with the rattle small speakers can still give. */
function motor(t: number, seconds: number): number {
  const turns = tone(165, t) + 0.7 * tone(330, t) + 0.5 * tone(495, t) + 0.25 * tone(825, t)
  return turns * edges(t, seconds)
}

/** Makes a sound by name; the same every time. */
export function makeSound(name: SoundName): Samples {
  return levelled(soft(lowPass(makers[name](), 9000)), levels[kinds[name]])
}
