/// <reference types="vite/client" />
import type * as Phaser from 'phaser'

/** Pictures travel inside the code: a page opened from disk may not fetch its neighbours. */
const faces = import.meta.glob<string>('../../assets/people/face-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** What only some stories show comes when it is wanted. */
const others = import.meta.glob<string>(
  [
    '../../assets/people/*.svg',
    '../../assets/places/*/*.svg',
    '!../../assets/people/face-*.svg',
    '!../../assets/places/campus/*.svg',
  ],
  { query: '?raw', import: 'default' },
)

/** Where each drawn picture stands, in the units of what it belongs to. */
const corners = new Map<string, Corner>()

interface Corner {
  readonly x: number
  readonly y: number
}

const keyOf = (path: string) => path.split('/').slice(-2).join('/').replace('.svg', '')

/** The pictures of a folder of `assets/places`. */
export function picturesOf(folder: string): readonly string[] {
  return Object.keys(others)
    .map(keyOf)
    .filter((key) => key.startsWith(`${folder}/`))
}

/** Draws every face once, at `scale` device pixels a unit; keys are `folder/name`. */
export async function drawFaces(textures: Phaser.Textures.TextureManager, scale: number) {
  await drawPictures(textures, scale, faces)
}

/** Draws pictures, by path, once; keys are `folder/name`. */
export async function drawPictures(
  textures: Phaser.Textures.TextureManager,
  scale: number,
  pictures: Readonly<Record<string, string>>,
): Promise<void> {
  await Promise.all(
    Object.entries(pictures).map(async ([path, svg]) => {
      const key = keyOf(path)
      if (!textures.exists(key)) await draw(textures, key, svg, scale)
    }),
  )
}

/** Fetches and draws those of these pictures that exist and are not drawn yet; rejects where one cannot come. */
export async function fetchPictures(
  textures: Phaser.Textures.TextureManager,
  scale: number,
  keys: readonly string[],
): Promise<void> {
  const wanted = Object.entries(others).filter(([path]) => keys.includes(keyOf(path)))
  await Promise.all(
    wanted.map(async ([path, fetchIt]) => {
      const key = keyOf(path)
      if (!textures.exists(key)) await draw(textures, key, await fetchIt(), scale)
    }),
  )
}

/** Gives the memory of these back; they are drawn again when they are wanted again. */
export function forget(textures: Phaser.Textures.TextureManager, keys: readonly string[]): void {
  for (const key of keys) if (textures.exists(key)) textures.remove(key)
}

/** Puts a drawn picture where it belongs. */
export function put(scene: Phaser.Scene, key: string, scale: number): Phaser.GameObjects.Image {
  const { x, y } = corners.get(key) ?? { x: 0, y: 0 }
  return scene.add
    .image(x, y, key)
    .setOrigin(0, 0)
    .setScale(1 / scale)
}

async function draw(
  textures: Phaser.Textures.TextureManager,
  key: string,
  svg: string,
  scale: number,
): Promise<void> {
  const canvas = await rasterise(svg, scale)
  const [x = 0, y = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  corners.set(key, { x, y })
  if (!textures.exists(key)) textures.addCanvas(key, canvas)
}

async function rasterise(svg: string, scale: number): Promise<HTMLCanvasElement> {
  const size = /width="(\d+)" height="(\d+)"/.exec(svg)
  const width = Math.ceil(Number(size?.[1] ?? 1) * scale)
  const height = Math.ceil(Number(size?.[2] ?? 1) * scale)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
    return canvas
  } finally {
    URL.revokeObjectURL(url)
  }
}
