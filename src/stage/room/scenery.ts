import type { PersonId, PlaceId } from '../../core/story/tags.ts'
import type { Life } from './livingThings.ts'

/** A soft light over part of a place; its centre and size are in the place's own units. */
export interface Glow {
  readonly of: 'lamp' | 'screen' | 'sun' | 'rose'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** 0–1, at ease. */
  readonly strength: number
  /** `lamp` sinks under pressure and rises with a check; `steady` stays. */
  readonly follows: 'lamp' | 'steady'
  /** Behind the people on the wall, or over everything. */
  readonly over: 'wall' | 'front'
}

/** What a place has besides its pictures: light, weather and a small life of its own. */
export interface Scenery {
  readonly glows: readonly Glow[]
  readonly life: readonly Life[]
  /** How dark the edges are at ease, 0–1: little by day. */
  readonly dark: number
  /** Who works here, behind the counter. */
  readonly keeper?: { readonly person: PersonId; readonly x: number; readonly y: number }
}

type Span = readonly [x: number, y: number, width: number, height: number]

const glow = (
  of: Glow['of'],
  [x, y, width, height]: Span,
  strength: number,
  over: Glow['over'],
): Glow => ({ of, x, y, width, height, strength, follows: 'lamp', over })
const onWall = (of: Glow['of'], span: Span, strength: number) => glow(of, span, strength, 'wall')
const overAll = (of: Glow['of'], span: Span, strength: number) => glow(of, span, strength, 'front')
const steady = (one: Glow): Glow => ({ ...one, follows: 'steady' })

const laptop = steady(overAll('screen', [506, 540, 420, 300], 0.5))

/** Of a place that has only its pictures: a lamp, and dust in its light. */
const plain: Scenery = {
  glows: [onWall('lamp', [420, 300, 1100, 900], 0.5)],
  life: [{ kind: 'motes', box: { x: 200, y: 300, width: 420, height: 260 }, count: 12 }],
  dark: 0.36,
}

/** The light and life of a place. */
export function sceneryOf(place: PlaceId): Scenery {
  return sceneries.get(place) ?? plain
}

/** What hangs in the air of a room whose walls sweat. */
const damp = (count: number): Life => ({
  kind: 'motes',
  box: { x: 200, y: 300, width: 420, height: 260 },
  count,
})

/** Catkin fluff outside the window of the dormitory: it falls as snow does, and is in no hurry. */
const fluff = (count: number): Life => ({
  kind: 'snow',
  box: { x: 372, y: 96, width: 380, height: 310 },
  count,
})

/** The room by night in spring; other seasons change what they must. */
const dormByNight: Scenery = {
  glows: [
    onWall('lamp', [236, 420, 1080, 1000], 0.8),
    overAll('lamp', [200, 520, 520, 420], 0.42),
    laptop,
  ],
  life: [{ kind: 'rain', box: { x: 392, y: 110, width: 350, height: 260 }, count: 44 }],
  dark: 0.61,
}

const dormByDay: Scenery = {
  glows: [onWall('sun', [540, 250, 1100, 900], 0.6), overAll('sun', [330, 560, 900, 420], 0.3)],
  life: [
    { kind: 'motes', box: { x: 330, y: 300, width: 320, height: 280 }, count: 14 },
    { kind: 'leaves', box: { x: 392, y: 120, width: 330, height: 240 }, count: 3 },
  ],
  dark: 0.2,
}

const drawn: Readonly<Record<PlaceId, Scenery>> = {
  'dorm-night': dormByNight,
  'dorm-day': dormByDay,
  // Spring: a moon and no rain; the wind brings petals past the window.
  'dorm-march-night': {
    ...dormByNight,
    glows: [
      onWall('lamp', [236, 420, 1180, 1060], 0.9),
      overAll('lamp', [200, 520, 520, 420], 0.5),
      laptop,
    ],
    life: [{ kind: 'leaves', box: { x: 392, y: 120, width: 330, height: 240 }, count: 5 }],
    dark: 0.5,
  },
  'dorm-march-day': {
    ...dormByDay,
    glows: [onWall('sun', [540, 250, 1160, 940], 0.66), overAll('sun', [330, 560, 940, 430], 0.34)],
    life: [{ kind: 'leaves', box: { x: 392, y: 120, width: 330, height: 240 }, count: 6 }],
    dark: 0.18,
  },
  // June: a long dusk and warm rain; leaves that fly in the sun would be another month's.
  'dorm-june-night': { ...dormByNight, dark: 0.5 },
  'dorm-june-day': {
    ...dormByDay,
    glows: [onWall('sun', [540, 250, 1200, 980], 0.72), overAll('sun', [330, 560, 960, 440], 0.36)],
    life: [{ kind: 'motes', box: { x: 330, y: 300, width: 320, height: 280 }, count: 18 }],
    dark: 0.16,
  },
  // The lights are out; the rain brings the leaves down.
  'dorm-autumn-night': {
    ...dormByNight,
    life: [
      ...dormByNight.life,
      { kind: 'leaves', box: { x: 392, y: 120, width: 330, height: 240 }, count: 4 },
    ],
    dark: 0.68,
  },
  'dorm-autumn-day': {
    ...dormByDay,
    glows: [onWall('sun', [540, 250, 1000, 820], 0.46), overAll('sun', [330, 560, 820, 380], 0.22)],
    life: [{ kind: 'leaves', box: { x: 392, y: 120, width: 330, height: 240 }, count: 9 }],
    dark: 0.28,
  },
  'dorm-winter-night': {
    ...dormByNight,
    life: [{ kind: 'snow', box: { x: 372, y: 96, width: 380, height: 310 }, count: 34 }],
    dark: 0.55,
  },
  'dorm-winter-day': {
    ...dormByDay,
    glows: [onWall('sun', [540, 250, 1000, 820], 0.4), overAll('sun', [330, 560, 820, 380], 0.2)],
    life: [{ kind: 'snow', box: { x: 372, y: 96, width: 380, height: 310 }, count: 12 }],
    dark: 0.22,
  },
  'dorm-spring-night': {
    ...dormByNight,
    life: [fluff(12)],
    dark: 0.5,
  },
  'dorm-spring-day': {
    ...dormByDay,
    life: [fluff(20)],
    dark: 0.18,
  },
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
  // Fog at the window; nothing falls, everything hangs in the air.
  'dorm-damp-night': { ...dormByNight, life: [damp(8)], dark: 0.52 },
  'dorm-damp-day': {
    ...dormByDay,
    glows: [onWall('sun', [540, 250, 1000, 820], 0.3), overAll('sun', [330, 560, 820, 380], 0.14)],
    life: [damp(12)],
    dark: 0.26,
  },
  'gate-six': {
    glows: [
      steady(onWall('lamp', [420, 330, 760, 640], 0.7)),
      overAll('lamp', [420, 600, 700, 300], 0.3),
    ],
    // Moths about the lamp of the gate.
    life: [{ kind: 'motes', box: { x: 300, y: 150, width: 240, height: 260 }, count: 9 }],
    dark: 0.56,
    keeper: { person: 'cook', x: 410, y: 292 },
  },
  'stadium-hill': {
    glows: [
      steady(onWall('rose', [420, 240, 1500, 620], 0.5)),
      onWall('lamp', [420, 260, 800, 420], 0.55),
    ],
    life: [
      { kind: 'breath', of: 'rose', box: { x: 60, y: 20, width: 720, height: 320 }, seconds: 4 },
    ],
    dark: 0.5,
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
  'courier-station': {
    glows: [
      onWall('screen', [420, 60, 1300, 620], 0.5),
      steady(onWall('lamp', [-60, 420, 700, 700], 0.45)),
    ],
    life: [
      {
        kind: 'passers',
        who: ['amina-stand', 'ding-back', 'kofi-stand'],
        from: -330,
        to: 240,
        floor: 640,
        size: 0.62,
        seconds: 26,
        depth: 'far',
      },
    ],
    dark: 0.36,
    keeper: { person: 'courier', x: 404, y: 300 },
  },
  'net-cafe': {
    glows: [
      onWall('rose', [420, 200, 1100, 700], 0.6),
      steady(overAll('screen', [530, 520, 640, 460], 0.6)),
      overAll('screen', [360, 440, 520, 420], 0.35),
    ],
    life: [
      { kind: 'breath', of: 'rose', box: { x: 250, y: 90, width: 340, height: 280 }, seconds: 6 },
      {
        kind: 'breath',
        of: 'screen',
        box: { x: 560, y: 260, width: 260, height: 240 },
        seconds: 9,
      },
      { kind: 'steam', x: 742, y: 536 },
    ],
    dark: 0.55,
  },
  library: {
    glows: [
      onWall('sun', [200, 340, 1300, 1000], 0.62),
      overAll('lamp', [508, 470, 360, 300], 0.4),
    ],
    life: [
      { kind: 'leaves', box: { x: 60, y: 130, width: 470, height: 330 }, count: 9 },
      { kind: 'motes', box: { x: 120, y: 320, width: 420, height: 260 }, count: 16 },
    ],
    dark: 0.34,
  },
  canteen: {
    glows: [onWall('sun', [380, 300, 1400, 900], 0.5), overAll('sun', [300, 560, 1100, 460], 0.25)],
    life: [
      {
        kind: 'passers',
        who: ['amina-stand', 'ding-stand', 'lan-stand', 'deer-back'],
        from: -460,
        to: 960,
        floor: 690,
        size: 0.85,
        seconds: 30,
        depth: 'mid',
      },
      { kind: 'steam', x: 538, y: 524 },
      { kind: 'steam', x: 470, y: 424 },
    ],
    dark: 0.24,
    keeper: { person: 'cook', x: 410, y: 270 },
  },
  street: {
    glows: [
      onWall('lamp', [210, 380, 1000, 800], 0.7),
      onWall('lamp', [588, 250, 460, 560], 0.45),
      steady(onWall('screen', [790, 400, 620, 520], 0.5)),
      overAll('lamp', [240, 560, 700, 380], 0.3),
    ],
    life: [
      {
        kind: 'passers',
        who: ['tang-stand', 'kofi-back', 'gu-stand', 'zhe-back'],
        from: -480,
        to: 1000,
        floor: 630,
        size: 0.8,
        seconds: 32,
        depth: 'wall',
      },
      { kind: 'breath', of: 'rose', box: { x: 230, y: 120, width: 240, height: 180 }, seconds: 5 },
    ],
    dark: 0.5,
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
  'police-counter': {
    glows: [
      onWall('screen', [420, 120, 1300, 760], 0.5),
      overAll('screen', [420, 580, 1000, 320], 0.25),
    ],
    life: [
      { kind: 'clock', x: 286, y: 166 },
      { kind: 'steam', x: 735, y: 538 },
    ],
    dark: 0.4,
    keeper: { person: 'sergeant', x: 410, y: 292 },
  },
}

const sceneries = new Map(Object.entries(drawn))
