import { inks } from '../../look/inks.ts'
import { paints } from '../../look/paints.ts'

/** A colour with so much of its light left, as a canvas reads it. */
function light(colour: string, left: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  return `rgba(${String(r)}, ${String(g)}, ${String(b)}, ${String(left)})`
}

/** The colours of the stage's light, as Phaser numbers and CSS; the pictures use the same pots. */
export const palette = {
  ink: inks.outline,
  night: inks.deep,
  lampCore: light(paints.glowCore, 0.8),
  lampMid: light(paints.glowMid, 0.3),
  lampEdge: light(paints.glowMid, 0),
  screenCore: light(paints.skyBlue, 0.55),
  screenEdge: light(paints.skyBlue, 0),
  sunCore: light(paints.lamp, 0.6),
  sunEdge: light(paints.lamp, 0),
  roseCore: light(paints.rose, 0.6),
  roseEdge: light(paints.violet, 0),
  puffCore: light(paints.white, 0.5),
  puffEdge: light(paints.white, 0),
  vignetteClear: light(inks.deep, 0),
  vignetteDark: light(inks.deep, 0.95),
  cool: paints.cool,
  rain: paints.rain,
  leaf: paints.ginkgo,
  checked: inks.checked,
} as const
