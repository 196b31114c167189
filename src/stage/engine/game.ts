import type * as PhaserTypes from 'phaser'
import { nextTask } from './nextTask.ts'
import { pixelsWith, sizeOf } from './fitCanvas.ts'
import { palette } from './stageColours.ts'

/** Destroying a game leaks (phaser#7379), so the page keeps this one and lends it out. */
let game: Promise<PhaserTypes.Game> | undefined

let borrowers = 0

/** Whoever asks last has the game; the answer says whether that is still the one who asked. */
export function borrow(): () => boolean {
  const mine = ++borrowers
  return () => mine === borrowers
}

/**
 * The page's only game, booted on first use, as large as `host`. Rejects where neither WebGL nor Canvas
 * works.
 */
export function theGame(host: HTMLElement): Promise<PhaserTypes.Game> {
  game ??= boot(host).catch((problem: unknown) => {
    game = undefined
    throw problem
  })
  return game
}

async function boot(host: HTMLElement): Promise<PhaserTypes.Game> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl', graphics)
  // Phaser tries out a canvas while it loads and throws where there is none, so ask first.
  if (context === null && document.createElement('canvas').getContext('2d') === null) {
    throw new Error('The stage needs WebGL or Canvas, and this browser has neither.')
  }
  const Phaser = await import('phaser')
  await nextTask()
  return new Promise((resolve) => {
    const nursery = document.createElement('div')
    const made = new Phaser.Game({
      // The one context that is made: each costs a slow machine a tenth of a second.
      type: context === null ? Phaser.CANVAS : Phaser.WEBGL,
      // Phaser takes either kind here; its types know one.
      ...(context === null ? {} : { context: context as unknown as CanvasRenderingContext2D }),
      canvas,
      parent: nursery,
      scale: { mode: Phaser.Scale.NONE, ...sizeOf(host, pixelsWith(context !== null, host)) },
      autoFocus: false,
      banner: false,
      audio: { noAudio: true },
      disableContextMenu: false,
      backgroundColor: palette.night,
      input: {
        keyboard: false,
        gamepad: false,
        windowEvents: false,
        touch: { capture: false },
        mouse: {
          preventDefaultDown: false,
          preventDefaultUp: false,
          preventDefaultMove: false,
          preventDefaultWheel: false,
        },
      },
      render: { antialias: true },
      scene: {
        key: 'room',
        create() {
          const renderer = made.renderer
          // Rotated pictures can show another texture (phaser#7372) unless one is bound at a time.
          if ('renderNodes' in renderer) renderer.renderNodes.setMaxParallelTextureUnits(1)
          resolve(made)
        },
      },
    })
  })
}

/** What the stage asks of the graphics card: pictures on pictures, nothing else. */
const graphics: WebGLContextAttributes = {
  alpha: false,
  antialias: false,
  depth: false,
  stencil: false,
  powerPreference: 'low-power',
}
