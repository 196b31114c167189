import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { unwrapped } from './chromium.ts'
import { playerOf } from './player.ts'

/** What a page counted about itself; see `count`. */
interface Counted {
  draws: number[]
  shift: number
  longestTaskMs: number
}
declare global {
  var counted: Counted
}

/** Runs in the page before its own code: counts WebGL draws a frame, shifts and long tasks. */
function count(): void {
  globalThis.counted = { draws: [], shift: 0, longestTaskMs: 0 }
  let drawn = 0
  const { prototype: two } = WebGL2RenderingContext
  const { prototype: one } = WebGLRenderingContext
  for (const context of [one, two]) {
    for (const name of ['drawArrays', 'drawElements'] as const) {
      const real: unknown = Reflect.get(context, name)
      const value = function (this: unknown, ...given: number[]) {
        drawn += 1
        if (typeof real === 'function') Reflect.apply(real, this, given)
      }
      Object.defineProperty(context, name, { value })
    }
  }
  const real = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (then) =>
    real((now) => {
      drawn = 0
      then(now)
      if (drawn > 0) globalThis.counted.draws.push(drawn)
    })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
      if (!entry.hadRecentInput) globalThis.counted.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    const { counted } = globalThis
    for (const { duration } of list.getEntries()) {
      counted.longestTaskMs = Math.max(counted.longestTaskMs, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
}
interface Shift {
  readonly value: number
  readonly hadRecentInput: boolean
}

export interface Figures {
  /** WebGL draws of each frame in which the place was drawn. */
  readonly draws: readonly number[]
  /** Layout shift over home, case and debrief, all of it. */
  readonly shift: number
  /** The longest task from opening the case to the standing stage, at a quarter of the speed. */
  readonly bootMs: number
  /** Bytes that came over the wire from home to the first call with its stage. */
  readonly fetchedKB: number
  readonly files: readonly string[]
}

const settings = JSON.stringify({ pace: 'fast' })

async function fresh(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 600 },
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.addInitScript(unwrapped)
  await page.addInitScript(count)
  await page.addInitScript((text) => localStorage.setItem('shipo/1/settings', text), settings)
  return page
}

/** Plays the case of this address's run once, as a visitor would meet it, and counts. */
export async function figuresOf(browser: Browser, home: string, run: string): Promise<Figures> {
  const page = await fresh(browser)
  const wire = fetchedBy(page)
  await page.goto(home)
  await page.waitForSelector('.invitation')
  await page.locator('.invitation .button--main').first().click()
  await page.waitForSelector('.stage-slot canvas')
  await page.waitForLoadState('networkidle')
  const fetchedKB = (await wire.fetched()) / 1000
  await page.context().close()

  const played = await fresh(browser)
  await played.goto(home)
  await played.waitForSelector('.invitation')
  await played.goto(home + run)
  await played.waitForSelector('.stage-slot canvas')
  const player = playerOf(played)
  await player.turn()
  await played.evaluate(() => {
    globalThis.counted.draws = []
  })
  for (const text of ['没空', '接听', '挂断', '吃面']) {
    if ((await played.locator('.onward').count()) === 0) await player.take(text)
  }
  const { draws } = await played.evaluate(() => globalThis.counted)
  await player.recall()
  await played.waitForLoadState('networkidle')
  const { shift } = await played.evaluate(() => globalThis.counted)
  await played.context().close()

  // One long task may be the machine's own doing: of five visits the middle one counts.
  const boots: number[] = []
  for (let i = 0; i < 5; i += 1) boots.push(await bootOf(browser, home))
  const bootMs = boots.sort((a, b) => a - b)[2] ?? 0
  return { draws, shift, bootMs, fetchedKB, files: wire.files }
}

/** From home with everything at rest to the case with its stage, on a slow processor. */
async function bootOf(browser: Browser, home: string): Promise<number> {
  const page = await fresh(browser)
  await page.goto(home)
  await page.waitForSelector('.invitation')
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    globalThis.counted.longestTaskMs = 0
  })
  await page.locator('.invitation .button--main').first().click()
  await page.waitForSelector('.stage-slot canvas', { timeout: 120_000 })
  const { longestTaskMs } = await page.evaluate(() => globalThis.counted)
  await page.context().close()
  return longestTaskMs
}

/** Counts the bodies a page fetches, gzipped as a server would send them. */
function fetchedBy(page: Page) {
  const bodies: Promise<{ path: string; bytes: number }>[] = []
  page.on('response', (response) => {
    if (!response.url().startsWith('http')) return
    const path = new URL(response.url()).pathname
    bodies.push(
      response.body().then(
        (body) => ({ path, bytes: gzipSync(body, { level: 9 }).length }),
        () => ({ path, bytes: 0 }),
      ),
    )
  })
  const files: string[] = []
  return {
    files,
    async fetched() {
      const all = await Promise.all(bodies)
      all.sort((a, b) => b.bytes - a.bytes)
      files.push(...all.map(({ path, bytes }) => `${String(bytes)} ${path}`))
      return all.reduce((sum, { bytes }) => sum + bytes, 0)
    },
  }
}
