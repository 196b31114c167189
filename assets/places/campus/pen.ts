import { paints } from '../../../src/look/paints.ts'

/** What every part of the campus is drawn with: flat shapes, one ink line. */
export const ink = paints.ink

type Points = string

export function rect(x: number, y: number, w: number, h: number, fill: string, line = 4): string {
  const stroke = line === 0 ? '' : ` stroke="${ink}" stroke-width="${String(line)}"`
  const [a, b, c, d] = [x, y, w, h].map(String)
  return `<rect x="${a ?? ''}" y="${b ?? ''}" width="${c ?? ''}" height="${d ?? ''}" fill="${fill}"${stroke}/>`
}

export function shape(d: Points, fill: string, line = 4): string {
  const stroke = line === 0 ? '' : ` stroke="${ink}" stroke-width="${String(line)}"`
  return `<path d="${d}" fill="${fill}"${stroke}/>`
}

export function stroke(d: Points, colour: string, width: number, opacity = 1): string {
  const faint = opacity === 1 ? '' : ` stroke-opacity="${String(opacity)}"`
  return `<path d="${d}" stroke="${colour}" stroke-width="${String(width)}"${faint}/>`
}

export function round(cx: number, cy: number, rx: number, ry: number, fill: string, line = 0) {
  const edge = line === 0 ? '' : ` stroke="${ink}" stroke-width="${String(line)}"`
  const at = `cx="${String(cx)}" cy="${String(cy)}"`
  return `<ellipse ${at} rx="${String(rx)}" ry="${String(ry)}" fill="${fill}"${edge}/>`
}

export function faint(opacity: number, inside: string): string {
  return `<g opacity="${String(opacity)}">${inside}</g>`
}

/** An unlit window: evening sky in the glass. */
export function glass({ x, y, width, height }: Area): string {
  const [l, t, r, b] = [x, y, x + width, y + height]
  const gleam = `M${n(l + 4)} ${n(t + height * 0.62)}L${n(l + width * 0.62)} ${n(t + 4)}H${n(l + 4)}Z`
  return (
    rect(x, y, width, height, '#1a2745', 3.5) +
    shape(gleam, '#2c3f66', 0) +
    stroke(`M${n((l + r) / 2)} ${n(t)}V${n(b)}M${n(l)} ${n(t + height * 0.45)}H${n(r)}`, ink, 2.5)
  )
}

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A tree of three round heads; `tone` darkens with distance. */
export function tree(x: number, y: number, size: number, leaf: string, line = 4): string {
  const s = size
  const top = `M${n(x - s)} ${n(y - s * 1.1)}c${n(-s * 0.5)} ${n(-s * 0.7)} ${n(s * 0.1)} ${n(-s * 1.2)} ${n(s * 0.6)} ${n(-s * 0.9)}c${n(s * 0.2)} ${n(-s * 0.7)} ${n(s * 1.1)} ${n(-s * 0.6)} ${n(s * 1.1)} ${n(s * 0.15)}c${n(s * 0.6)} ${n(s * 0.1)} ${n(s * 0.6)} ${n(s * 0.9)} ${n(s * 0.05)} ${n(s * 0.95)}c${n(-s * 0.5)} ${n(s * 0.35)} ${n(-s * 1.4)} ${n(s * 0.3)} ${n(-s * 1.75)} ${n(-s * 0.2)}z`
  return (
    rect(x - s * 0.12, y - s * 0.9, s * 0.24, s * 0.9, '#3b2b2a', line) + shape(top, leaf, line)
  )
}

/** A street lamp with its light, and the light again in the wet ground. */
export function streetLamp(x: number, y: number, height: number): string {
  return (
    round(x + 14, y - height + 4, 92, 78, 'url(#lamp)') +
    round(x + 10, y + 8, 46, 12, 'url(#lamp)') +
    stroke(`M${n(x)} ${n(y)}V${n(y - height + 8)}q0 -10 14 -8`, ink, 6) +
    shape(`M${n(x + 6)} ${n(y - height)}h18l4 11h-26z`, paints.evening, 3) +
    round(x + 15, y - height + 13, 8, 4.5, '#ffe3a3')
  )
}

export function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}
