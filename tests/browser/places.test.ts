// Every place and every desk, drawn by the Phaser of the build in a real browser.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorld } from '../../src/workshop/compile/world.ts'
import { watched } from './evidence.ts'
import { openShowcase } from './showcase/site.ts'
import type { Site } from './site.ts'
import { browser, withBrowser } from './visit.ts'

let showcase: Site

withBrowser()

beforeAll(async () => {
  showcase = await openShowcase()
}, 240_000)

afterAll(() => showcase.close())

interface Shown {
  readonly tab: Page
  readonly complaints: string[]
}

async function show(query: string): Promise<Shown> {
  const tab = await browser.newPage({ viewport: { width: 480, height: 450 } })
  const complaints: string[] = []
  tab.on('pageerror', (error) => complaints.push(error.message))
  await watched(tab)
  await tab.goto(`${showcase.url}?${query}`)
  await tab.waitForSelector('canvas')
  return { tab, complaints }
}

/** How many colours a picture has, coarsely; one that failed has a handful. */
async function coloursOf(tab: Page): Promise<number> {
  const shot = (await tab.screenshot()).toString('base64')
  return tab.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const data = pen?.getImageData(0, 0, image.width, image.height).data ?? []
    const found = new Set<number>()
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
      found.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4))
    }
    return found.size
  }, shot)
}

/** How many frames were drawn in half a second. */
function framesOf(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = window.drawn
        setTimeout(() => {
          resolve(window.drawn - before)
        }, 500)
      }),
  )
}

const comesToRest = (tab: Page, message = '') =>
  expect.poll(() => framesOf(tab), { timeout: 20_000, message }).toBe(0)

/** Waits until something else is seen than `before`. */
const becomesOther = (tab: Page, before: Buffer, message: string) =>
  expect
    .poll(async () => before.equals(await tab.screenshot()), { timeout: 20_000, message })
    .toBe(false)

const { places, backrooms } = readWorld()
const [first = ''] = places

test('every place is drawn in four goes a frame, and then rests without one', async () => {
  const { tab, complaints } = await show('place=nowhere&mate=tang')
  // A place nobody has drawn has its people before a plain wall.
  await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(80)
  await comesToRest(tab)
  for (const place of places) {
    const before = await tab.screenshot()
    await tab.evaluate((id) => {
      window.show(id)
    }, place)
    await becomesOther(tab, before, place)
    await expect
      .poll(() => coloursOf(tab), { timeout: 20_000, message: place })
      .toBeGreaterThan(150)
    await comesToRest(tab, place)
    const goes = await tab.evaluate(() => window.goes)
    expect(goes, place).toBeGreaterThan(0)
    expect(goes, place).toBeLessThanOrEqual(4)
    expect(complaints, place).toEqual([])
  }
  await tab.close()
})

test('every backroom is drawn beside your room', async () => {
  const { tab, complaints } = await show('place=dorm-night')
  await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(100)
  // And one that nobody has drawn.
  for (const backroom of [...backrooms, 'nowhere']) {
    const before = await tab.screenshot()
    await tab.evaluate((id) => {
      window.stage.setBackroom(id)
      window.stage.reveal(1)
    }, backroom)
    await becomesOther(tab, before, backroom)
    await comesToRest(tab, backroom)
    expect(complaints, backroom).toEqual([])
  }
  await tab.close()
})

test('a place is there at once where the story begins in it', async () => {
  const { tab, complaints } = await show(`place=${first}&mate=tang`)
  await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(150)
  expect(complaints).toEqual([])
  await tab.close()
})

test('what lives in a place moves for a while, and then hangs still', async () => {
  const { tab } = await show('place=canteen&moving')
  expect(await framesOf(tab)).toBeGreaterThan(0)
  await expect.poll(() => framesOf(tab), { timeout: 30_000 }).toBe(0)
  await tab.close()
})

test('a story that moves on takes the stage along', async () => {
  const { tab, complaints } = await show('place=dorm-night')
  await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(100)
  const night = await tab.screenshot()
  await tab.evaluate(() => window.goTo('library'))
  await expect
    .poll(async () => night.equals(await tab.screenshot()), { timeout: 20_000 })
    .toBe(false)
  await tab.evaluate(() => window.goTo('dorm-night'))
  await expect
    .poll(async () => night.equals(await tab.screenshot()), { timeout: 20_000 })
    .toBe(true)
  expect(complaints).toEqual([])
  await tab.close()
})
