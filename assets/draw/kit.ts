// The pen everything on the stage is drawn with: one outline, three weights, flat fills.
import { hues, type Hue } from './hues.ts'

/** Outlines: `bold` around things, `fine` within them, `hair` for marks. */
export const line = { bold: 5, mid: 4, fine: 3 } as const

export interface Ink {
  /** Width of the outline; 0 for none. */
  readonly line?: number
  readonly round?: number
  /** 0 to 1. */
  readonly see?: number
}

const edge = (width: number) =>
  width === 0 ? '' : ` stroke="${hues.ink}" stroke-width="${String(width)}"`
const faint = (see: number | undefined) => (see === undefined ? '' : ` opacity="${String(see)}"`)
const n = (value: number) => String(Math.round(value * 10) / 10)

export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: Hue,
  { line: outline = line.bold, round = 0, see }: Ink = {},
): string {
  const corner = round === 0 ? '' : ` rx="${n(round)}"`
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${corner} fill="${hues[fill]}"${edge(outline)}${faint(see)}/>`
}

export function shape(
  path: string,
  fill: Hue,
  { line: outline = line.bold, see }: Ink = {},
): string {
  return `<path d="${path}" fill="${hues[fill]}"${edge(outline)}${faint(see)}/>`
}

export function dot(
  x: number,
  y: number,
  radius: number,
  fill: Hue,
  { line: outline = line.mid, see }: Ink = {},
): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${hues[fill]}"${edge(outline)}${faint(see)}/>`
}

/** A bare stroke: writing, folds, a shine. */
export function mark(path: string, colour: Hue, width: number, see?: number): string {
  return `<path d="${path}" stroke="${hues[colour]}" stroke-width="${String(width)}"${faint(see)}/>`
}

/** A rod or cable: a coloured stroke with the outline around it. */
export function rod(path: string, colour: Hue, width: number): string {
  return mark(path, 'ink', width + 8) + mark(path, colour, width)
}

export interface Turn {
  readonly turn?: number
  readonly size?: number
}

export function at(x: number, y: number, parts: string, { turn, size }: Turn = {}): string {
  const turned = turn === undefined ? '' : ` rotate(${n(turn)})`
  const sized = size === undefined ? '' : ` scale(${String(size)})`
  return `<g transform="translate(${n(x)} ${n(y)})${turned}${sized}">${parts}</g>`
}

/** As many of something as asked, joined. */
export function many(count: number, draw: (n: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** A number from 0 to 1 that is always the same for the same `seed`: variety without chance. */
export function vary(seed: number): number {
  const value = Math.sin(seed * 127.1 + 11.7) * 43758.5453
  return value - Math.floor(value)
}

export function pick<T>(list: readonly [T, ...T[]], seed: number): T {
  return list[Math.floor(vary(seed) * list.length)] ?? list[0]
}

/** A picture of one depth, in the room's own units. */
export interface Layer {
  readonly name: string
  readonly view: readonly [number, number, number, number]
  readonly parts: string
  /** Cut along the slant of the seam, as the desks at the other end are. */
  readonly cut?: boolean
}

/** The whole of the drawn room; the camera never looks past it. */
export const roomView = [-480, -220, 1780, 1168] as const
/** What stands before you, from the top of what is on the table down. */
export const frontView = [-480, 400, 1780, 548] as const
/** One desk at the other end of the line. */
export const deskView = [0, 0, 1000, 768] as const
