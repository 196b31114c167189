// Reference pictures: small, and compared as somebody would who squints: an eighth of the size, so
// that letters become grey, and whatever is missing, moved or recoloured still shows.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { openSeat, sizes, type Sitting } from './sitting.ts'

export const referenceFolder = join(import.meta.dirname, '../pictures')

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

/** Keeps what is on the page as a picture of half its size; answers its bytes. */
export async function keepReference(name: string, page: Page, on: Page): Promise<number> {
  const data = await webpOf(await page.screenshot(), on, { share: 0.5, quality: 0.8 })
  writeFileSync(pathOf(name), data)
  return data.length
}

/** A PNG made smaller. */
export async function webpOf(
  png: Buffer,
  on: Page,
  { share, quality }: { readonly share: number; readonly quality: number },
): Promise<Buffer> {
  const webp = await on.evaluate(
    async ([url, part, fine]) => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(image.width * part)
      canvas.height = Math.round(image.height * part)
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('this browser draws no pictures')
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', fine).split(',')[1] ?? ''
    },
    [`data:image/png;base64,${png.toString('base64')}`, share, quality] as const,
  )
  return Buffer.from(webp, 'base64')
}

export const pathOf = (name: string) => join(referenceFolder, `${name}.webp`)

/**
 * How much of a picture may differ. `same` letters differ by what browsers smooth; `other` letters
 * break lines elsewhere, so that only what is coarse can be told: a page recoloured, or another page.
 */
export const tolerances = {
  same: { whole: 0.03, patch: 0.3 },
  other: { whole: 0.4, patch: 1 },
} as const

export type Letters = keyof typeof tolerances

const lettersPath = join(referenceFolder, 'letters.json')

/** Remembers how wide the letters of this machine are. */
export async function keepLetters(on: Page): Promise<void> {
  // As the formatter would write it.
  writeFileSync(lettersPath, `[${(await lettersOn(on)).join(', ')}]\n`)
}

/** Whether this machine has the letters the pictures were taken with. `on` shows the game. */
export async function lettersHere(on: Page): Promise<Letters> {
  const then = JSON.parse(readFileSync(lettersPath, 'utf8')) as unknown
  return JSON.stringify(then) === JSON.stringify(await lettersOn(on)) ? 'same' : 'other'
}

/** Widths of a few words in each language's own letters. */
function lettersOn(on: Page): Promise<readonly number[]> {
  return on.evaluate(() =>
    ['zh-CN', 'en'].flatMap((lang) =>
      [400, 700].map((weight) => {
        const probe = document.body.appendChild(document.createElement('span'))
        probe.lang = lang
        probe.textContent = '识破，“12381” Shipo: who is really calling?'
        const before = document.documentElement.lang
        document.documentElement.lang = lang
        probe.style.cssText = `position:absolute;white-space:nowrap;font:${String(weight)} 100px var(--sans)`
        const { width } = probe.getBoundingClientRect()
        probe.remove()
        document.documentElement.lang = before
        return Math.round(width)
      }),
    ),
  )
}

export const isSame = ({ whole, patch }: Difference, letters: Letters): boolean =>
  whole <= tolerances[letters].whole && patch <= tolerances[letters].patch

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
    threshold: 0.06,
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
