/// <reference types="vite/client" />
import type * as Phaser from 'phaser'
import { palette } from './palette.ts'

/** Pictures travel inside the code: a page opened from disk may not fetch its neighbours. */
const sources: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../assets/people/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>(
    ['../../assets/places/*/*.svg', '!../../assets/places/campus/*.svg'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
}

/** Draws every picture of the rooms once, at `scale` device pixels a unit. */
export async function drawArt(textures: Phaser.Textures.TextureManager, scale: number) {
  await drawPictures(textures, scale, sources)
  drawLights(textures)
}

/** Draws pictures, by path, once; keys are `folder/name`. */
export async function drawPictures(
  textures: Phaser.Textures.TextureManager,
  scale: number,
  pictures: Readonly<Record<string, string>>,
): Promise<void> {
  await Promise.all(
    Object.entries(pictures).map(async ([path, svg]) => {
      const key = path.split('/').slice(-2).join('/').replace('.svg', '')
      if (textures.exists(key)) return
      const canvas = await rasterise(svg, scale)
      if (!textures.exists(key)) textures.addCanvas(key, canvas)
    }),
  )
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
  glow(textures, 'light/vignette', [
    [0.42, palette.vignetteClear],
    [1, palette.vignetteDark],
  ])
  // The Canvas renderer cannot tint, so the cold veil has its colour from the start.
  glow(textures, 'light/cool', [
    [0, palette.cool],
    [1, palette.cool],
  ])
  if (textures.exists('light/drop')) return
  const drop = textures.createCanvas('light/drop', 8, 24)
  const pen = drop?.context
  if (drop === null || pen === undefined) return
  pen.strokeStyle = palette.rain
  pen.lineWidth = 1.8
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(6.5, 2)
  pen.lineTo(1.5, 22)
  pen.stroke()
  drop.refresh()
}

function glow(
  textures: Phaser.Textures.TextureManager,
  key: string,
  stops: readonly (readonly [number, string])[],
): void {
  if (textures.exists(key)) return
  const size = 256
  const texture = textures.createCanvas(key, size, size)
  if (texture === null) return
  const half = size / 2
  const gradient = texture.context.createRadialGradient(half, half, 0, half, half, half)
  for (const [at, colour] of stops) gradient.addColorStop(at, colour)
  texture.context.fillStyle = gradient
  texture.context.fillRect(0, 0, size, size)
  texture.refresh()
}
