import type * as Phaser from 'phaser'

/** A texture that is painted piece by piece. */
export interface Sheet {
  readonly texture: Phaser.Textures.Texture
  /** How a bitmap has to be made for it. */
  readonly takes: ImageBitmapOptions
  /** Lays a picture down with its upper left corner here; nothing may have lain there before. */
  lay(picture: Picture, x: number, y: number): void
}

export type Picture = HTMLCanvasElement | ImageBitmap | HTMLImageElement

/** An empty sheet of this many pixels. Throws where there is none to be had. */
export function openSheet(scene: Phaser.Scene, key: string, size: Size): Sheet {
  const { renderer } = scene.game
  return 'gl' in renderer ? onTheCard(scene, renderer, key, size) : byHand(scene, key, size)
}

/** A canvas whose pixels stay in the page's own memory. Throws where the browser lends none. */
export function lendCanvas({ width, height }: Size) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new Error('This browser lends no canvas to draw on.')
  return { canvas, pen }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** For the canvas renderer: a canvas. */
function byHand({ textures }: Phaser.Scene, key: string, size: Size): Sheet {
  const { canvas, pen } = lendCanvas(size)
  // Not addCanvas, which reads all of it back at once: most of a second on a slow machine.
  const texture = needed(textures.create(key, canvas, size.width, size.height), key)
  return {
    texture,
    takes: {},
    lay: (picture, x, y) => pen.drawImage(picture, x, y),
  }
}

/**
 * For WebGL: each piece goes to the graphics card by itself. All at once, a slow phone would hear no
 * tap for a tenth of a second.
 */
function onTheCard(
  { textures }: Phaser.Scene,
  renderer: Phaser.Renderer.WebGL.WebGLRenderer,
  key: string,
  { width, height }: Size,
): Sheet {
  const { gl } = renderer
  const linear = 1 // Phaser.ScaleModes.LINEAR, which would be all we take of Phaser here
  const store = needed(
    renderer.createTextureFromSource(null as never, width, height, linear, true),
    key,
  )
  const texture = needed(textures.addGLTexture(key, store), key)
  return {
    texture,
    takes: asTextures,
    lay(picture, x, y) {
      if (gl.isContextLost()) return
      renderer.glTextureUnits.bind(store, 0)
      // Said for pictures and canvases; a bitmap stays as it was made.
      renderer.glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } })
      const top = height - y - picture.height
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x, top, gl.RGBA, gl.UNSIGNED_BYTE, picture)
    },
  }
}

/** Textures stand on their heads, and their colours are weighed by how dense they are. */
const asTextures: ImageBitmapOptions = {
  imageOrientation: 'flipY',
  premultiplyAlpha: 'premultiply',
}

function needed<T>(made: T | null, key: string): T {
  if (made === null) throw new Error(`The pictures of ${key} are there already.`)
  return made
}
