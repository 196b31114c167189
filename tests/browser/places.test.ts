// Every place and every desk, drawn by the Phaser of the build in a real browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorld } from '../../src/workshop/compile/world.ts'
import { watched } from './evidence.ts'
import { browser, withBrowser } from './visit.ts'

const page = 'tests/browser/showcase/index.html'
const outDir = mkdtempSync(join(tmpdir(), 'shipo-stage-'))
let server: PreviewServer

withBrowser()

beforeAll(async () => {
  await build({
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: page } },
  })
  server = await preview({
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
}, 240_000)

afterAll(async () => {
  await server.close()
  rmSync(outDir, { recursive: true, force: true })
})

interface Shown {
  readonly tab: Page
  readonly complaints: string[]
}

async function show(query: string): Promise<Shown> {
  const tab = await browser.newPage({ viewport: { width: 480, height: 450 } })
  const complaints: string[] = []
  tab.on('pageerror', (error) => complaints.push(error.message))
  await watched(tab)
  const { port } = server.httpServer.address() as AddressInfo
  await tab.goto(`http://127.0.0.1:${String(port)}/${page}?${query}`)
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

/** How many frames were drawn in a second. */
function framesOf(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = window.drawn
        setTimeout(() => {
          resolve(window.drawn - before)
        }, 1000)
      }),
  )
}

const { places, backrooms } = readWorld()

describe.each(places)('%s', (place) => {
  test('is drawn in four goes a frame, and then rests without one', async () => {
    const { tab, complaints } = await show(`place=${place}&mate=tang`)
    await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(150)
    await expect.poll(() => framesOf(tab), { timeout: 20_000 }).toBe(0)
    expect(await tab.evaluate(() => window.goes)).toBeGreaterThan(0)
    expect(await tab.evaluate(() => window.goes)).toBeLessThanOrEqual(4)
    expect(complaints).toEqual([])
    await tab.close()
  })
})

test('a place nobody has drawn has its people before a plain wall', async () => {
  const { tab, complaints } = await show('place=nowhere&mate=tang')
  await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(80)
  await expect.poll(() => framesOf(tab), { timeout: 20_000 }).toBe(0)
  expect(complaints).toEqual([])
  await tab.close()
})

// And one that nobody has drawn.
describe.each([...backrooms, 'nowhere'])('the backroom %s', (backroom) => {
  test('is drawn beside your room', async () => {
    const { tab, complaints } = await show('place=dorm-night')
    await expect.poll(() => coloursOf(tab), { timeout: 20_000 }).toBeGreaterThan(100)
    const alone = await tab.screenshot()
    await tab.evaluate((id) => {
      window.stage.setBackroom(id)
      window.stage.reveal(1)
    }, backroom)
    await expect
      .poll(async () => alone.equals(await tab.screenshot()), { timeout: 20_000 })
      .toBe(false)
    await expect.poll(() => framesOf(tab), { timeout: 20_000 }).toBe(0)
    expect(complaints).toEqual([])
    await tab.close()
  })
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
