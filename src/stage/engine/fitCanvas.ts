import type * as Phaser from 'phaser'
import type { Frame } from './framing.ts'

/** As many pixels as a processor paints in a few milliseconds. */
const mostPixelsByHand = 500_000

/**
 * Device pixels for one of the page's, as far as the machine can draw them: without a graphics card
 * a stage as fine as a phone's screen takes all its time, and taps wait.
 */
export function pixelsIn({ renderer }: Phaser.Game, host: HTMLElement): number {
  return pixelsWith('gl' in renderer, host)
}

/** The same, before there is a game. */
export function pixelsWith(graphicsCard: boolean, host: HTMLElement): number {
  if (graphicsCard) return devicePixelRatio
  const area = Math.max(1, host.clientWidth * host.clientHeight)
  return Math.min(devicePixelRatio, Math.max(1, Math.sqrt(mostPixelsByHand / area)))
}

/** Phaser knows nothing of device pixels: the canvas is drawn larger and shown smaller. */
export function fitCanvas(
  game: Phaser.Game,
  scene: Phaser.Scene,
  host: HTMLElement,
  frame: Frame,
): void {
  // Whoever has just left the page has no size, and a graphics card takes its time over a new one.
  if (host.clientWidth === 0 || host.clientHeight === 0) return
  game.loop.wake()
  const ratio = pixelsIn(game, host)
  const { width: wide, height: high } = sizeOf(host, ratio)
  if (wide !== game.scale.width || high !== game.scale.height) game.scale.resize(wide, high)
  // At a zoom of 1 only this, and not resizing, gives the canvas its new size on the page.
  game.scale.setZoom(1 / ratio)
  const { x, y, width, height } = frame.seen
  scene.cameras.main.setZoom(frame.zoom * ratio).centerOn(x + width / 2, y + height / 2)
}

/** How many pixels a canvas in `host` has, at so many for one of the page's. */
export function sizeOf(host: HTMLElement, ratio: number): { width: number; height: number } {
  return {
    width: Math.round(host.clientWidth * ratio),
    height: Math.round(host.clientHeight * ratio),
  }
}
