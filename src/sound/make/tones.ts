import { key, mouse, talk } from './companion.ts'
import { beep, burst, slide, struck } from './grains.ts'
import { every, grains, hiss, hum, inRuns, scattered, type Layer } from './layers.ts'

/** Seconds every tone lasts before it comes round; what ticks divides it. */
export const toneSeconds = 12

/** The name of a place or of a backroom. */
export type ToneId = string

/** Air, and nothing one could tell the place by: for one that has no tone of its own. */
export const plainTone: readonly Layer[] = [
  hiss({ seed: 151, from: 100, to: 700, level: 0.2, turns: 1, depth: 0.2 }),
]

/** What a place sounds like with the eyes shut. */
export function toneOf(name: ToneId): readonly Layer[] {
  return byName.get(sameRoom.get(name) ?? name) ?? plainTone
}

/** One room at other times of the year: rain and the court below sound alike in all of them. */
const sameRoom: ReadonlyMap<ToneId, ToneId> = new Map([
  ['dorm-march-day', 'dorm-day'],
  ['dorm-june-night', 'dorm-night'],
  ['dorm-june-day', 'dorm-day'],
  ['dorm-autumn-night', 'dorm-night'],
  ['dorm-autumn-day', 'dorm-day'],
  ['dorm-winter-day', 'dorm-winter-night'],
  ['dorm-spring-day', 'dorm-day'],
  ['dorm-damp-day', 'dorm-damp-night'],
])

export const tones = {
  // Rain on the window, and what drips from the sill.
  'dorm-night': [
    hiss({ seed: 1, from: 350, to: 3000, level: 0.3, turns: 2, depth: 0.3 }),
    hiss({ seed: 2, from: 60, to: 350, level: 0.12 }),
    grains({
      ...{ seed: 3, level: 0.55, times: scattered(26) },
      grain: burst({ from: 1400, to: 5200, seconds: [0.008, 0.02] }),
    }),
    grains({
      ...{ seed: 4, level: 0.85, times: inRuns({ runs: 5, count: [1, 3], gap: [0.35, 0.7] }) },
      grain: slide([620, 900], [380, 520], [0.04, 0.07]),
    }),
  ],
  // Snow keeps everything away; a radiator knocks as it warms.
  'dorm-winter-night': [
    hiss({ seed: 161, from: 40, to: 260, level: 0.2, turns: 1, depth: 0.4 }),
    grains({
      ...{ seed: 162, level: 0.6, times: inRuns({ runs: 3, count: [1, 3], gap: [0.5, 1.1] }) },
      grain: beep([410, 520], 0.05, 1.2),
    }),
  ],
  // The wall sweats: slow drops, each on its own note.
  'dorm-damp-night': [
    hiss({ seed: 171, from: 50, to: 320, level: 0.16, turns: 1, depth: 0.3 }),
    grains({
      ...{ seed: 172, level: 0.8, times: inRuns({ runs: 4, count: [2, 3], gap: [0.6, 0.9] }) },
      grain: slide([700, 1250], [420, 700], [0.05, 0.09]),
    }),
  ],
  // Wind comes and goes; a sheet of paper flaps on its line.
  'dorm-march-night': [
    hiss({ seed: 191, from: 220, to: 1100, level: 0.34, turns: 3, depth: 0.85 }),
    grains({
      ...{ seed: 192, level: 0.5, times: inRuns({ runs: 4, count: [5, 9], gap: [0.05, 0.09] }) },
      grain: burst({ from: 700, to: 2600, seconds: [0.02, 0.04] }),
    }),
  ],
  // Sparrows in the sun, a ball on the court below.
  'dorm-day': [
    hiss({ seed: 11, from: 80, to: 500, level: 0.16, turns: 1, depth: 0.3 }),
    grains({
      ...{ seed: 12, level: 0.34, times: inRuns({ runs: 7, count: [3, 6], gap: [0.1, 0.17] }) },
      grain: slide([4300, 5000], [3000, 3600], [0.05, 0.08]),
    }),
    grains({
      ...{ seed: 13, level: 0.9, times: inRuns({ runs: 3, count: [4, 6], gap: [0.5, 0.58] }) },
      grain: slide([190, 210], [95, 105], [0.11, 0.14]),
    }),
  ],
  // Tape torn off, the scanner's beep, parcels put down.
  'courier-station': [
    hiss({ seed: 21, from: 100, to: 600, level: 0.16 }),
    grains({
      ...{ seed: 22, level: 0.42, times: inRuns({ runs: 5, count: [1, 3], gap: [0.7, 1.1] }) },
      grain: beep([2150], 0.09),
    }),
    grains({
      ...{ seed: 23, level: 0.5, times: inRuns({ runs: 4, count: [18, 34], gap: [0.015, 0.022] }) },
      grain: burst({ from: 1100, to: 5200, seconds: [0.014, 0.02] }),
    }),
    grains({
      ...{ seed: 24, level: 1.3, times: scattered(0.8) },
      grain: burst({ from: 60, to: 260, seconds: [0.16, 0.25] }),
    }),
  ],
  // Thirty machines that breathe, keys and mice.
  'net-cafe': [
    hiss({ seed: 31, from: 140, to: 800, level: 0.3 }),
    hum([
      [118, 0.05],
      [236, 0.04],
      [239, 0.04],
    ]),
    key(32, 0.85, 16),
    key(33, 0.6, 14),
    mouse(34, 0.7),
  ],
  // Pages turn, a pen, a long quiet.
  library: [
    hiss({ seed: 41, from: 90, to: 340, level: 0.14 }),
    grains({
      ...{ seed: 42, level: 0.55, times: inRuns({ runs: 4, count: [1, 2], gap: [1, 1.4] }) },
      grain: burst({ from: 1800, to: 6500, seconds: [0.3, 0.45], swish: true }),
    }),
    grains({
      ...{ seed: 43, level: 0.22, times: inRuns({ runs: 5, count: [5, 9], gap: [0.13, 0.19] }) },
      grain: burst({ from: 3200, to: 7000, seconds: [0.07, 0.11], swish: true }),
    }),
    grains({
      ...{ seed: 44, level: 0.5, times: scattered(0.17) },
      grain: burst({ from: 90, to: 420, seconds: [0.18, 0.25] }),
    }),
  ],
  // Talk from every table, bowls and trays.
  canteen: [
    hiss({ seed: 51, from: 120, to: 600, level: 0.14 }),
    talk(52, 0.085, 44, [450, 900]),
    grains({
      ...{ seed: 53, level: 0.16, times: scattered(2.6) },
      grain: struck([2150, 3480, 5230], [0.12, 0.3]),
    }),
    grains({
      ...{ seed: 54, level: 0.6, times: inRuns({ runs: 3, count: [2, 4], gap: [0.08, 0.16] }) },
      grain: burst({ from: 500, to: 2400, seconds: [0.05, 0.09] }),
    }),
  ],
  // Cars that pass, cicadas in the plane trees.
  street: [
    hiss({ seed: 61, from: 45, to: 260, level: 0.5, turns: 2, depth: 0.55 }),
    hiss({ seed: 62, from: 450, to: 1500, level: 0.2, turns: 2, depth: 0.9 }),
    hum(
      [
        [4150, 0.1],
        [4420, 0.08],
        [4690, 0.05],
      ],
      { hz: 38, turns: 3 },
    ),
    grains({
      ...{ seed: 63, level: 0.4, times: inRuns({ runs: 2, count: [1, 2], gap: [0.25, 0.3] }) },
      grain: beep([415], 0.16, 1.5),
    }),
  ],
  // A clock on the wall; somebody has time for you.
  'counsellor-office': [
    hiss({ seed: 71, from: 70, to: 300, level: 0.13 }),
    grains({
      ...{ seed: 72, level: 0.4, times: every(1) },
      grain: struck([1750, 2900], [0.05, 0.06], 0),
    }),
    grains({
      ...{ seed: 73, level: 0.28 },
      times: (seconds) => every(1)(seconds, () => 0).map((at) => at + 0.5),
      grain: struck([1250, 2300], [0.05, 0.06], 0),
    }),
    grains({
      ...{ seed: 74, level: 0.2, times: inRuns({ runs: 2, count: [1, 2], gap: [0.3, 0.5] }) },
      grain: struck([2900, 4600], [0.2, 0.3]),
    }),
  ],
  // A tube light, steps in the corridor, a stamp.
  'police-counter': [
    hiss({ seed: 81, from: 120, to: 450, level: 0.08 }),
    hum([
      [100, 0.1],
      [200, 0.07],
      [300, 0.045],
      [400, 0.03],
      [600, 0.018],
    ]),
    grains({
      ...{ seed: 82, level: 0.8, times: inRuns({ runs: 3, count: [4, 6], gap: [0.5, 0.56] }) },
      grain: burst({ from: 120, to: 700, seconds: [0.07, 0.1] }),
    }),
    grains({
      ...{ seed: 83, level: 1.2, times: scattered(0.25) },
      grain: burst({ from: 70, to: 340, seconds: [0.12, 0.16] }),
    }),
  ],
  // A hall of people who all talk on the phone.
  'call-floor': [
    hiss({ seed: 91, from: 200, to: 900, level: 0.12 }),
    talk(92, 0.1, 75, [800, 1700]),
    key(93, 0.45, 12),
    grains({
      ...{ seed: 94, level: 0.1, times: inRuns({ runs: 3, count: [6, 8], gap: [0.06, 0.061] }) },
      grain: beep([1180, 1480], 0.06),
    }),
  ],
  // Labels off the printer, a van that backs up to the door.
  'courier-office': [
    hiss({ seed: 101, from: 80, to: 420, level: 0.14 }),
    grains({
      ...{
        seed: 102,
        level: 0.12,
        times: inRuns({ runs: 3, count: [9, 14], gap: [0.045, 0.046] }),
      },
      grain: beep([330, 345], 0.04, 1.9),
    }),
    grains({ ...{ seed: 103, level: 0.16, times: every(0.8) }, grain: beep([1240], 0.34) }),
    grains({
      ...{ seed: 104, level: 0.3, times: scattered(0.5) },
      grain: burst({ from: 1500, to: 5000, seconds: [0.18, 0.3], swish: true }),
    }),
  ],
  // A fan that turns its head, a fridge, a phone on the mattress.
  bedroom: [
    hiss({ seed: 111, from: 180, to: 1100, level: 0.34, turns: 4, depth: 0.8 }),
    hum([
      [50, 0.1],
      [100, 0.11],
      [150, 0.05],
    ]),
    grains({
      ...{ seed: 112, level: 0.16, times: inRuns({ runs: 2, count: [2, 2], gap: [0.5, 0.55] }) },
      grain: beep([165], 0.32, 1.7),
    }),
  ],
  // A closed shop front: wind, and metal that rattles in it.
  shutters: [
    hiss({ seed: 121, from: 50, to: 240, level: 0.42, turns: 3, depth: 0.75 }),
    hiss({ seed: 122, from: 500, to: 900, level: 0.1, turns: 3, depth: 0.95 }),
    grains({
      ...{ seed: 123, level: 0.2, times: inRuns({ runs: 6, count: [5, 11], gap: [0.05, 0.1] }) },
      grain: struck([480, 1130, 1790, 2650], [0.12, 0.24]),
    }),
  ],
  // Somebody's heart, counted; air through a duct; a trolley.
  hospital: [
    hiss({ seed: 131, from: 250, to: 1400, level: 0.16, turns: 3, depth: 0.6 }),
    grains({ ...{ seed: 132, level: 0.2, times: every(1.2) }, grain: beep([960], 0.1) }),
    grains({
      ...{ seed: 133, level: 0.1, times: inRuns({ runs: 2, count: [4, 6], gap: [0.24, 0.28] }) },
      grain: slide([2500, 2700], [3000, 3200], [0.08, 0.12]),
    }),
  ],
  // One loud keyboard, a fan that whines, a game left running.
  'game-desk': [
    hiss({ seed: 141, from: 300, to: 900, level: 0.1 }),
    hum([
      [228, 0.09],
      [456, 0.05],
      [912, 0.02],
    ]),
    key(142, 0.6, 8),
    grains({
      ...{ seed: 143, level: 0.12, times: inRuns({ runs: 6, count: [4, 8], gap: [0.11, 0.12] }) },
      grain: beep([880, 988, 1175, 1319, 1760], 0.09, 1.4),
    }),
  ],
} as const satisfies Record<ToneId, readonly Layer[]>

const byName = new Map<ToneId, readonly Layer[]>(Object.entries(tones))
