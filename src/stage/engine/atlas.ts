import type * as Phaser from 'phaser'
import potpack from 'potpack'
import { lights, type Drawn, type LightName } from './drawnLights.ts'
import { letTapsIn, nextTask } from './nextTask.ts'
import { rasterise } from './raster.ts'
import { lendCanvas, openSheet, type Picture } from './texture.ts'

/**
 * All pictures of a place in one texture. The graphics card then draws the place in as many goes as
 * there are changes of blending, and a turned picture can show no other one's texture (phaser#7372).
 */
export interface Atlas {
  has(name: string): boolean
  /** Puts a picture where it belongs, in the units of what it belongs to. */
  put(name: string): Phaser.GameObjects.Image
  /** Puts a light or a small thing where its middle should be. */
  shine(name: LightName, x?: number, y?: number): Phaser.GameObjects.Image
  /** Puts a picture that is moved about: by the middle of its lower edge, `size` times its size. */
  stand(name: string, size: number): Phaser.GameObjects.Image
  /** Gives the memory back; nothing drawn from it may be on the stage any more. */
  close(): void
}

export interface AtlasOptions {
  /** Device pixels for one unit of the room. */
  readonly scale: number
  /** SVGs by name, `folder/name`. */
  readonly pictures: ReadonlyMap<string, string>
  /** False as soon as nobody waits for it any more: the rest is not painted. */
  readonly wanted: () => boolean
}

/** Old graphics cards know no larger texture; 64 MB of memory is enough besides. */
const mostPixels = 4096
/** Between two pictures, so that neither shows at the other's edge. */
const gutter = 2
/** The pixels at the rim of a flat sheet are half air once it is stretched. */
const rim = 4
/** Those who sit are drawn far larger than they are shown. */
const sittingScale = 0.62

interface Piece {
  readonly name: string
  readonly drawn: Drawn | string
  /** In units, with the corner where the picture stands. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Pixels a unit. */
  readonly scale: number
}

interface Packed extends Piece {
  x: number
  y: number
  w: number
  h: number
}

/** Phaser's word for it. */
const restored = 'restorewebgl'

let opened = 0

/** Paints and packs the pictures; rejects where one of them is none, or where it is not wanted. */
export async function openAtlas(scene: Phaser.Scene, options: AtlasOptions): Promise<Atlas> {
  const { renderer, textures } = scene.game
  const key = `atlas-${String(++opened)}`
  const { packed, width, height } = packedOf(options)
  await nextTask()
  const sheet = openSheet(scene, key, { width, height })
  let open = true
  const paintAll = async (goOn: () => boolean) => {
    const between = letTapsIn()
    for (const piece of packed) {
      const { x, y, w, h, drawn } = piece
      const picture = await painted(drawn, w - gutter, h - gutter, sheet.takes)
      if (!goOn()) return
      sheet.lay(picture, x, y)
      if ('close' in picture) picture.close()
      await between()
    }
  }
  const forget = () => {
    open = false
    textures.remove(key)
  }
  try {
    await paintAll(options.wanted)
    if (!options.wanted()) throw new Error('Something else wants the stage.')
  } catch (problem) {
    forget()
    throw problem
  }
  // A graphics card that was gone comes back with nothing on it.
  const again = () => {
    const shown = () => {
      if (open) scene.game.loop.wake()
    }
    void paintAll(() => open).then(shown, shown)
  }
  renderer.on(restored, again)
  const { texture } = sheet
  const boxes = new Map<string, Piece['box']>()
  for (const { name, drawn, box, x, y, w, h } of packed) {
    const cut = typeof drawn !== 'string' && drawn.flat === true ? rim : 0
    texture.add(name, 0, x + cut, y + cut, w - gutter - 2 * cut, h - gutter - 2 * cut)
    boxes.set(name, box)
  }
  const image = (name: string, x: number, y: number) => {
    const box = boxes.get(name)
    if (box === undefined) throw new Error(`${name} is not among the pictures of this place.`)
    return scene.add.image(x, y, key, name).setDisplaySize(box.w, box.h)
  }
  return {
    has: (name) => boxes.has(name),
    put(name) {
      const { x, y } = boxes.get(name) ?? { x: 0, y: 0 }
      return image(name, x, y).setOrigin(0, 0)
    },
    shine: (name, x = 0, y = 0) => image(name, x, y),
    stand(name, size) {
      const { w = 0, h = 0 } = boxes.get(name) ?? {}
      return image(name, 0, 0)
        .setOrigin(0.5, 1)
        .setDisplaySize(w * size, h * size)
    },
    close() {
      renderer.off(restored, again)
      forget()
    },
  }
}

/** Where each picture lies in the texture, as fine as the texture allows. */
function packedOf({ scale, pictures }: AtlasOptions) {
  for (let fit = scale; ; fit *= 0.9) {
    const packed = piecesOf(pictures, fit).map((piece): Packed => ({
      ...piece,
      x: 0,
      y: 0,
      w: Math.ceil(piece.box.w * piece.scale) + gutter,
      h: Math.ceil(piece.box.h * piece.scale) + gutter,
    }))
    const { w: width, h: height } = potpack(packed)
    if (Math.max(width, height) <= mostPixels || fit < 0.2) return { packed, width, height }
  }
}

function piecesOf(pictures: ReadonlyMap<string, string>, scale: number): readonly Piece[] {
  const small = Object.entries(lights).map(([name, drawn]) => ({
    name,
    drawn,
    box: { x: 0, y: 0, w: drawn.width, h: drawn.height },
    scale: 1,
  }))
  const files = [...pictures].map(([name, svg]) => ({
    name,
    drawn: svg,
    box: boxOf(svg),
    scale: scale * (/^people\/.*-(?:body|over|ear)$|face-/.test(name) ? sittingScale : 1),
  }))
  return [...small, ...files]
}

/** Where a drawing stands and how large it is, in the units of what it belongs to. */
function boxOf(svg: string): Piece['box'] {
  const [x = 0, y = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const size = /width="(\d+)" height="(\d+)"/.exec(svg)
  return { x, y, w: Number(size?.[1] ?? 1), h: Number(size?.[2] ?? 1) }
}

/** One picture of this many pixels. */
async function painted(
  drawn: Drawn | string,
  width: number,
  height: number,
  takes: ImageBitmapOptions,
): Promise<Picture> {
  if (typeof drawn === 'string') return rasterise(drawn, width, height, takes)
  const { canvas, pen } = lendCanvas({ width, height })
  drawn.draw(pen)
  return canvas
}
