import type { PersonId, PlaceId } from '../core/tags.ts'
import type { Life } from './life.ts'

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

const laptop: Glow = {
  of: 'screen',
  x: 506,
  y: 540,
  width: 420,
  height: 300,
  strength: 0.5,
  follows: 'steady',
  over: 'front',
}

export const sceneries: Readonly<Record<PlaceId, Scenery>> = {
  'dorm-night': {
    glows: [
      {
        of: 'lamp',
        x: 236,
        y: 420,
        width: 1080,
        height: 1000,
        strength: 0.8,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'lamp',
        x: 200,
        y: 520,
        width: 520,
        height: 420,
        strength: 0.42,
        follows: 'lamp',
        over: 'front',
      },
      laptop,
    ],
    life: [{ kind: 'rain', box: { x: 392, y: 110, width: 350, height: 260 }, count: 44 }],
    dark: 0.61,
  },
  'dorm-day': {
    glows: [
      {
        of: 'sun',
        x: 540,
        y: 250,
        width: 1100,
        height: 900,
        strength: 0.6,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'sun',
        x: 330,
        y: 560,
        width: 900,
        height: 420,
        strength: 0.3,
        follows: 'lamp',
        over: 'front',
      },
    ],
    life: [
      { kind: 'motes', box: { x: 330, y: 300, width: 320, height: 280 }, count: 14 },
      { kind: 'leaves', box: { x: 392, y: 120, width: 330, height: 240 }, count: 3 },
    ],
    dark: 0.2,
  },
  'courier-station': {
    glows: [
      {
        of: 'screen',
        x: 420,
        y: 60,
        width: 1300,
        height: 620,
        strength: 0.5,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'lamp',
        x: -60,
        y: 420,
        width: 700,
        height: 700,
        strength: 0.45,
        follows: 'steady',
        over: 'wall',
      },
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
      {
        of: 'rose',
        x: 420,
        y: 200,
        width: 1100,
        height: 700,
        strength: 0.6,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'screen',
        x: 530,
        y: 520,
        width: 640,
        height: 460,
        strength: 0.6,
        follows: 'steady',
        over: 'front',
      },
      {
        of: 'screen',
        x: 360,
        y: 440,
        width: 520,
        height: 420,
        strength: 0.35,
        follows: 'lamp',
        over: 'front',
      },
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
      {
        of: 'sun',
        x: 200,
        y: 340,
        width: 1300,
        height: 1000,
        strength: 0.62,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'lamp',
        x: 508,
        y: 470,
        width: 360,
        height: 300,
        strength: 0.4,
        follows: 'lamp',
        over: 'front',
      },
    ],
    life: [
      { kind: 'leaves', box: { x: 60, y: 130, width: 470, height: 330 }, count: 9 },
      { kind: 'motes', box: { x: 120, y: 320, width: 420, height: 260 }, count: 16 },
    ],
    dark: 0.34,
  },
  canteen: {
    glows: [
      {
        of: 'sun',
        x: 380,
        y: 300,
        width: 1400,
        height: 900,
        strength: 0.5,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'sun',
        x: 300,
        y: 560,
        width: 1100,
        height: 460,
        strength: 0.25,
        follows: 'lamp',
        over: 'front',
      },
    ],
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
      {
        of: 'lamp',
        x: 210,
        y: 380,
        width: 1000,
        height: 800,
        strength: 0.7,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'lamp',
        x: 588,
        y: 250,
        width: 460,
        height: 560,
        strength: 0.45,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'screen',
        x: 790,
        y: 400,
        width: 620,
        height: 520,
        strength: 0.5,
        follows: 'steady',
        over: 'wall',
      },
      {
        of: 'lamp',
        x: 240,
        y: 560,
        width: 700,
        height: 380,
        strength: 0.3,
        follows: 'lamp',
        over: 'front',
      },
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
    glows: [
      {
        of: 'sun',
        x: 170,
        y: 280,
        width: 1200,
        height: 900,
        strength: 0.5,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'sun',
        x: 270,
        y: 570,
        width: 900,
        height: 420,
        strength: 0.26,
        follows: 'lamp',
        over: 'front',
      },
    ],
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
      {
        of: 'screen',
        x: 420,
        y: 120,
        width: 1300,
        height: 760,
        strength: 0.5,
        follows: 'lamp',
        over: 'wall',
      },
      {
        of: 'screen',
        x: 420,
        y: 580,
        width: 1000,
        height: 320,
        strength: 0.25,
        follows: 'lamp',
        over: 'front',
      },
    ],
    life: [
      { kind: 'clock', x: 286, y: 166 },
      { kind: 'steam', x: 735, y: 538 },
    ],
    dark: 0.4,
    keeper: { person: 'sergeant', x: 410, y: 292 },
  },
}
