// What a place has besides its pictures, and the lights it is written with.
import type { PersonId } from '../../core/story/tags.ts'
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
export const onWall = (of: Glow['of'], span: Span, strength: number) =>
  glow(of, span, strength, 'wall')
export const overAll = (of: Glow['of'], span: Span, strength: number) =>
  glow(of, span, strength, 'front')
export const steady = (one: Glow): Glow => ({ ...one, follows: 'steady' })
