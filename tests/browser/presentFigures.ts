// How fast a trainer's two windows are: measured in the pages, not from outside.
import type { Browser, Page } from 'playwright-core'
import { unwrapped } from './chromium.ts'
import { writeRun, type Run } from '../../src/core/run/run.ts'

export interface PresentFigures {
  /** From a press on the desk to the line on the wall; each press. */
  readonly actMs: readonly number[]
  /** From a decision far on to one early on, until the wall stands there. */
  readonly rewindMs: readonly number[]
  /** From a press on the wall to its next frame, or the longest task that follows where that is longer. */
  readonly frameMs: readonly number[]
}

const presses = 20

export async function presentFigures(
  browser: Browser,
  site: string,
  { run, bare }: { readonly run: Run; readonly bare: Browser },
): Promise<PresentFigures> {
  const address = `${site}?mode=present&run=${writeRun(run)}`
  const { desk, wall } = await openPair(browser, address)
  const actMs: number[] = []
  await desk.keyboard.press('Home')
  for (let i = 0; i < presses; i++) {
    actMs.push(await across(desk, wall, () => desk.keyboard.press(i % 2 === 0 ? 'End' : 'Home')))
    await desk.waitForTimeout(200) // what a hand needs between two presses
  }
  const rewindMs: number[] = []
  await desk.locator('summary', { hasText: /回到哪一步|Back to a decision/ }).click()
  for (let nth = 0; nth < 3; nth++) {
    rewindMs.push(await across(desk, wall, () => clickWay(desk, 10 - nth)))
    await desk.waitForTimeout(200)
  }
  await desk.context().close()
  return { actMs, rewindMs, frameMs: await framesOf(bare, address) }
}

async function openPair(browser: Browser, address: string): Promise<{ desk: Page; wall: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  await context.addInitScript(unwrapped)
  const desk = await context.newPage()
  await desk.goto(address)
  await desk.waitForSelector('.desk-now')
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    desk.locator('.desk__bar .button--main').click(),
  ])
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.waitForSelector('.wall__words')
  await desk.waitForTimeout(3000) // the room has come
  return { desk, wall }
}

/** Milliseconds from the act in one window to the change in the other, by the clock both have. */
async function across(desk: Page, wall: Page, act: () => Promise<void>): Promise<number> {
  const changed = wall.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watcher = new MutationObserver(() => {
          watcher.disconnect()
          resolve(performance.timeOrigin + performance.now())
        })
        const words = document.querySelector('.wall__words')
        if (words !== null) {
          watcher.observe(words, { childList: true, subtree: true, characterData: true })
        }
      }),
  )
  const began = desk.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const hear = () => resolve(performance.timeOrigin + performance.now())
        window.addEventListener('keydown', hear, { once: true, capture: true })
        window.addEventListener('click', hear, { once: true, capture: true })
      }),
  )
  await desk.evaluate(() => 0) // both listen by now
  await act()
  const [to, from] = await Promise.all([changed, began])
  return to - from
}

function clickWay(desk: Page, nth: number): Promise<void> {
  return desk
    .locator('.desk-way')
    .nth(nth)
    .evaluate((button) => {
      if (button instanceof HTMLElement) button.click()
    })
}

async function framesOf(bare: Browser, address: string): Promise<readonly number[]> {
  const { desk, wall } = await openPair(bare, address)
  await desk.close()
  const session = await wall.context().newCDPSession(wall)
  await wall.bringToFront()
  await wall.keyboard.press('Home')
  await wall.waitForTimeout(3000) // it has noticed that the desk is gone
  await wall.keyboard.press('End')
  await wall.waitForTimeout(1500)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const tasks = await longTasksOf(wall)
  const times: number[] = []
  for (let i = 0; i < presses; i++) {
    const frame = wall.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const hear = () => {
            const began = performance.now()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0))
          }
          window.addEventListener('keydown', hear, { once: true, capture: true })
        }),
    )
    await wall.evaluate(() => 0)
    await wall.keyboard.press(i % 2 === 0 ? 'Home' : 'End')
    const toFrame = await frame
    await wall.waitForTimeout(200)
    times.push(Math.max(toFrame, ...(await tasks())))
  }
  await wall.context().close()
  return times
}

/** Tasks of 50 ms and more since it was last asked: what the next press would wait for. */
async function longTasksOf(page: Page): Promise<() => Promise<readonly number[]>> {
  const observer = await page.evaluateHandle(() => {
    const found = new PerformanceObserver(() => undefined)
    found.observe({ type: 'longtask' })
    return found
  })
  return () => observer.evaluate((one) => one.takeRecords().map(({ duration }) => duration))
}
