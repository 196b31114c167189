// Light and life of the places where somebody sits behind a counter or a desk.
import { onWall, overAll, steady, type Scenery } from './glows.ts'

/** One hall, looked at from either side of its counter. */
const policeHall = {
  glows: [
    onWall('screen', [420, 120, 1300, 760], 0.5),
    overAll('screen', [420, 580, 1000, 320], 0.25),
  ],
  dark: 0.4,
}
const policeClock = { kind: 'clock', x: 286, y: 166 } as const

export const offices: Readonly<Record<string, Scenery>> = {
  'aid-office': {
    glows: [onWall('sun', [142, 240, 900, 760], 0.44)],
    life: [
      { kind: 'clock', x: 310, y: 160 },
      { kind: 'motes', box: { x: 60, y: 200, width: 300, height: 260 }, count: 8 },
    ],
    dark: 0.22,
    keeper: { person: 'lan', x: 420, y: 292 },
  },
  // Everybody has gone home but one; the tube over her window is on.
  'aid-office-night': {
    glows: [onWall('lamp', [560, 220, 820, 640], 0.6)],
    life: [{ kind: 'clock', x: 310, y: 160 }],
    dark: 0.6,
    keeper: { person: 'lan', x: 420, y: 292 },
  },
  'bank-hall': {
    glows: [
      onWall('sun', [112, 240, 900, 760], 0.4),
      overAll('screen', [420, 580, 1000, 320], 0.2),
    ],
    life: [{ kind: 'clock', x: 246, y: 176 }],
    dark: 0.24,
    keeper: { person: 'clerk', x: 440, y: 292 },
  },
  'print-shop': {
    glows: [
      steady(onWall('lamp', [420, 320, 900, 700], 0.5)),
      overAll('lamp', [420, 600, 800, 320], 0.25),
    ],
    // The only sign of him behind his paper.
    life: [{ kind: 'steam', x: 506, y: 536 }],
    dark: 0.42,
  },
  lab: {
    glows: [onWall('sun', [156, 250, 1000, 800], 0.42)],
    life: [
      { kind: 'snow', box: { x: 40, y: 124, width: 232, height: 246 }, count: 16 },
      { kind: 'clock', x: 620, y: 140 },
      { kind: 'steam', x: 116, y: 544 },
    ],
    dark: 0.22,
    keeper: { person: 'han', x: 404, y: 312 },
  },
  'counsellor-office': {
    glows: [onWall('sun', [170, 280, 1200, 900], 0.5), overAll('sun', [270, 570, 900, 420], 0.26)],
    life: [
      { kind: 'leaves', box: { x: 36, y: 130, width: 250, height: 240 }, count: 4 },
      { kind: 'clock', x: 580, y: 156 },
      { kind: 'steam', x: 716, y: 544 },
    ],
    dark: 0.24,
    keeper: { person: 'xu', x: 404, y: 312 },
  },
  'police-bench': {
    ...policeHall,
    life: [policeClock],
    keeper: { person: 'cook', x: 410, y: 292 },
  },
  'police-counter': {
    ...policeHall,
    life: [policeClock, { kind: 'steam', x: 735, y: 538 }],
    keeper: { person: 'sergeant', x: 410, y: 292 },
  },
}
