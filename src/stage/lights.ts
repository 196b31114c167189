import type * as Phaser from 'phaser'
import { palette } from './palette.ts'

type Pen = CanvasRenderingContext2D

/** Draws what no file holds: glows, the dark, and the small things that move. */
export function drawLights(textures: Phaser.Textures.TextureManager): void {
  glow(textures, 'light/lamp', [
    [0, palette.lampCore],
    [0.4, palette.lampMid],
    [1, palette.lampEdge],
  ])
  glow(textures, 'light/screen', [
    [0, palette.screenCore],
    [1, palette.screenEdge],
  ])
  glow(textures, 'light/sun', [
    [0, palette.sunCore],
    [1, palette.sunEdge],
  ])
  glow(textures, 'light/rose', [
    [0, palette.roseCore],
    [1, palette.roseEdge],
  ])
  glow(textures, 'light/vignette', [
    [0.42, palette.vignetteClear],
    [1, palette.vignetteDark],
  ])
  // The Canvas renderer cannot tint, so the cold veil has its colour from the start.
  glow(textures, 'light/cool', [
    [0, palette.cool],
    [1, palette.cool],
  ])
  glow(textures, 'light/dark', [
    [0, palette.night],
    [1, palette.night],
  ])
  glow(textures, 'light/puff', [
    [0, palette.puffCore],
    [1, palette.puffEdge],
  ])
  small(textures, 'light/drop', 8, 24, drop)
  small(textures, 'light/leaf', 20, 16, leaf)
  small(textures, 'light/hand', 6, 40, hand)
  small(textures, 'light/stamp', 256, 256, stamp)
}

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

function small(
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
  draw: (pen: Pen) => void,
): void {
  if (textures.exists(key)) return
  const texture = textures.createCanvas(key, width, height)
  if (texture === null) return
  draw(texture.context)
  texture.refresh()
}

function glow(
  textures: Phaser.Textures.TextureManager,
  key: string,
  stops: readonly (readonly [number, string])[],
): void {
  small(textures, key, 256, 256, (pen) => {
    const gradient = pen.createRadialGradient(128, 128, 0, 128, 128, 128)
    for (const [at, colour] of stops) gradient.addColorStop(at, colour)
    pen.fillStyle = gradient
    pen.fillRect(0, 0, 256, 256)
  })
}
