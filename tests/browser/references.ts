// Reference pictures: small, and compared as somebody would who squints: a quarter of the size, so
// that another machine's letters pass, and whatever is missing, moved or recoloured does not.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { openSeat, sizes, type Sitting } from './sitting.ts'

export const referenceFolder = join(import.meta.dirname, '../look')

export interface Reference {
  readonly name: string
  readonly sitting: Sitting
  readonly moment: string
}

const still = { motion: 'still', stage: false } as const
const seats: readonly (readonly [Sitting, readonly string[]])[] = [
  [
    { language: 'zh', size: 'phone', theme: 'light', ...still },
    [
      'home',
      'settings',
      'chat',
      'call',
      'orders',
      'transfer',
      'debrief',
      'profile',
      'cards-sms',
      'cards-sms-why',
      'fault',
      'help',
    ],
  ],
  [
    { language: 'zh', size: 'phone', theme: 'dark', ...still },
    ['chat', 'ringing', 'call', 'profile', 'cards-sms-why'],
  ],
  [
    { language: 'en', size: 'laptop', theme: 'light', ...still },
    ['settings', 'call', 'order', 'debrief', 'profile', 'cards-call', 'pledge'],
  ],
  [
    { language: 'en', size: 'laptop', theme: 'dark', ...still },
    ['question', 'debrief', 'cards-result', 'help'],
  ],
  [{ language: 'zh', size: 'laptop', theme: 'dark', motion: 'still' }, ['home', 'call']],
]

/** The pages of the browser that are sat before, and what is looked at on each. */
export const sittings = seats.map(([sitting, moments]) => ({
  sitting,
  references: moments.map((moment): Reference => ({
    name: `${nameOf(sitting)}-${moment}`,
    sitting,
    moment,
  })),
}))

export function nameOf({ language, size, theme, motion, stage = true }: Sitting): string {
  return [language, size, theme, motion, ...(stage ? [] : ['plain'])].join('-')
}

/** Shows each reference of one sitting in its turn. */
export async function eachReference(
  on: Browser,
  url: string,
  { sitting, references }: (typeof sittings)[number],
  look: (reference: Reference, page: Page) => Promise<void>,
): Promise<void> {
  const seat = await openSeat(on, url, sitting)
  for (const reference of references) {
    await seat.go(reference.moment)
    await look(reference, seat.page)
  }
  await seat.context.close()
}

/** What is on the page as a picture of half its size. */
export async function keepReference(name: string, page: Page, on: Page): Promise<number> {
  const shot = (await page.screenshot()).toString('base64')
  const webp = await on.evaluate(
    async ([url, share, quality]) => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(image.width * share)
      canvas.height = Math.round(image.height * share)
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('this browser draws no pictures')
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? ''
    },
    [`data:image/png;base64,${shot}`, 0.5, 0.8] as const,
  )
  const data = Buffer.from(webp, 'base64')
  writeFileSync(pathOf(name), data)
  return data.length
}

export const pathOf = (name: string) => join(referenceFolder, `${name}.webp`)

/** How much of a picture may differ: other letters on another machine come to about a tenth of it. */
export const tolerance = { whole: 0.05, patch: 0.5 } as const

export interface Difference {
  /** The share of the picture that differs, 0 to 1. */
  readonly whole: number
  /** The share that differs in the worst patch of the picture. */
  readonly patch: number
}

/** How a page differs from its reference picture. `on` is any page: it decodes the pictures. */
export async function differenceFrom(name: string, page: Page, on: Page): Promise<Difference> {
  const shot = (await page.screenshot()).toString('base64')
  const kept = readFileSync(pathOf(name)).toString('base64')
  const { width, height } = page.viewportSize() ?? sizes.laptop
  const small = { width: Math.round(width / 8), height: Math.round(height / 8) }
  const now = await pixelsOf(on, `data:image/png;base64,${shot}`, small)
  const then = await pixelsOf(on, `data:image/webp;base64,${kept}`, small)
  return difference(now, then, small)
}

interface Extent {
  readonly width: number
  readonly height: number
}

/** A patch is about as large as a button. */
const patch = 10

export function difference(
  now: Uint8Array,
  then: Uint8Array,
  { width, height }: Extent,
): Difference {
  const marks = new Uint8Array(width * height * 4)
  const count = pixelmatch(now, then, marks, width, height, {
    threshold: 0.09,
    includeAA: true,
    diffMask: true,
  })
  const patches = new Map<number, number>()
  for (let at = 0; at < width * height; at++) {
    if (marks[at * 4 + 3] === 0) continue
    const key = Math.floor(at / width / patch) * 1000 + Math.floor((at % width) / patch)
    patches.set(key, (patches.get(key) ?? 0) + 1)
  }
  const worst = Math.max(0, ...patches.values())
  return { whole: count / (width * height), patch: worst / patch ** 2 }
}

/** Drawn in halves again and again, as a squint would: letters become grey, blocks stay blocks. */
async function pixelsOf(on: Page, url: string, { width, height }: Extent): Promise<Uint8Array> {
  const text = await on.evaluate(
    async ([from, w, h]) => {
      const image = new Image()
      image.src = from
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = w
      canvas.height = h
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('this browser draws no pictures')
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(image, 0, 0, w, h)
      let bytes = ''
      for (const one of pen.getImageData(0, 0, w, h).data) bytes += String.fromCharCode(one)
      return btoa(bytes)
    },
    [url, width, height] as const,
  )
  return new Uint8Array(Buffer.from(text, 'base64'))
}
