import { palette } from './stageColours.ts'

type Pen = CanvasRenderingContext2D

/** A picture that no file holds: a glow, the dark, or one of the small things that move. */
export interface Drawn {
  readonly width: number
  readonly height: number
  /** One colour all over, to be stretched: its rim is left out. */
  readonly flat?: true
  draw(pen: Pen): void
}

/** By name; the sizes are in the room's own units. */
export const lights = {
  'light/lamp': glow([
    [0, palette.lampCore],
    [0.4, palette.lampMid],
    [1, palette.lampEdge],
  ]),
  'light/screen': glow([
    [0, palette.screenCore],
    [1, palette.screenEdge],
  ]),
  'light/sun': glow([
    [0, palette.sunCore],
    [1, palette.sunEdge],
  ]),
  'light/rose': glow([
    [0, palette.roseCore],
    [1, palette.roseEdge],
  ]),
  'light/vignette': glow([
    [0.42, palette.vignetteClear],
    [1, palette.vignetteDark],
  ]),
  // The Canvas renderer cannot tint, so the cold veil has its colour from the start.
  'light/cool': sheet(palette.cool),
  'light/dark': sheet(palette.night),
  'light/puff': glow([
    [0, palette.puffCore],
    [1, palette.puffEdge],
  ]),
  'light/drop': { width: 8, height: 24, draw: drop },
  'light/leaf': { width: 20, height: 16, draw: leaf },
  'light/hand': { width: 6, height: 40, draw: hand },
  'light/stamp': { width: 256, height: 256, draw: stamp },
} as const satisfies Readonly<Record<string, Drawn>>

export type LightName = keyof typeof lights

function drop(pen: Pen): void {
  pen.strokeStyle = palette.rain
  pen.lineWidth = 1.8
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(6.5, 2)
  pen.lineTo(1.5, 22)
  pen.stroke()
}

function leaf(pen: Pen): void {
  pen.fillStyle = palette.leaf
  pen.strokeStyle = palette.ink
  pen.lineWidth = 1.5
  pen.beginPath()
  pen.moveTo(2, 14)
  pen.quadraticCurveTo(2, 2, 18, 3)
  pen.quadraticCurveTo(18, 14, 2, 14)
  pen.fill()
  pen.stroke()
}

/** What a check leaves: green, and green is for nothing else. */
function stamp(pen: Pen): void {
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  for (const [colour, extra] of [
    [palette.ink, 14],
    [palette.checked, 0],
  ] as const) {
    pen.strokeStyle = colour
    pen.lineWidth = 14 + extra
    pen.beginPath()
    pen.arc(128, 128, 100, 0, Math.PI * 2)
    pen.stroke()
    pen.lineWidth = 24 + extra
    pen.beginPath()
    pen.moveTo(78, 132)
    pen.lineTo(116, 168)
    pen.lineTo(182, 92)
    pen.stroke()
  }
}

/** The thin hand of a clock; it turns about its lower end. */
function hand(pen: Pen): void {
  pen.strokeStyle = palette.ink
  pen.lineWidth = 3
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(3, 3)
  pen.lineTo(3, 38)
  pen.stroke()
}

function glow(stops: readonly (readonly [number, string])[]): Drawn {
  return {
    width: 256,
    height: 256,
    draw(pen) {
      const gradient = pen.createRadialGradient(128, 128, 0, 128, 128, 128)
      for (const [at, colour] of stops) gradient.addColorStop(at, colour)
      pen.fillStyle = gradient
      pen.fillRect(0, 0, 256, 256)
    },
  }
}

function sheet(colour: string): Drawn {
  return {
    width: 16,
    height: 16,
    flat: true,
    draw(pen) {
      pen.fillStyle = colour
      pen.fillRect(0, 0, 16, 16)
    },
  }
}
