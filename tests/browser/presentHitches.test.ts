// What goes wrong before a hall: the trainer is told in plain words, and the hall sees nothing of it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { writeRun } from '../../src/core/run/run.ts'
import { filesOf } from '../library.ts'
import { press, sameLine, show, wallText } from './presenting.ts'
import { closed, site, visit, withSite } from './visit.ts'

withSite()

/** The window as it stands, full screen too, is carried to a display of this size. */
async function onDisplay(page: Page, width: number, height: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height, screenWidth: width, screenHeight: height },
    ...{ deviceScaleFactor: 1, mobile: false },
  })
}

/** A file slips from the hand over a window of the trainer's: it does not take the window's place. */
async function letGoOver(page: Page): Promise<void> {
  const data = { items: [], files: [import.meta.filename], dragOperationsMask: 1 }
  const devtools = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
}

test('what an address names and cannot be had is named on the desk with its cure, and Begin begins', async () => {
  const seen = await visit({ address: '?mode=present&lesson=nobody-wrote-this&lang=zh' })
  const { page: desk } = seen
  const hitch = () => desk.locator('.desk__hitch').innerText()
  const { version } = filesOf('parcel-claim').zh
  const run = { caseId: 'parcel-claim', version, language: 'zh', truth: 'scam' } as const
  const cut = writeRun({ ...run, acts: [{ did: 'pick', option: 99 }] })
  expect(await hitch()).toMatch(/“nobody-wrote-this”这里没有.*从下面选一份/)
  for (const [asked, says] of [
    ['lesson=nobody-wrote-this&lang=en', /no lesson “nobody-wrote-this” here.*choose one below/],
    ['case=nobody&lang=zh', /“nobody”这里没有.*从下面选一个/],
    [`run=${cut.slice(0, -1)}&lang=zh`, /对不上了.*重新复制完整/],
    [`run=1.nobody&lang=en`, /cannot be read.*copy all that follows run=/],
  ] as const) {
    await desk.goto(`${site.url}?mode=present&${asked}`)
    expect(await hitch()).toMatch(says)
  }
  await desk.locator('.desk-setup button[type=submit]').click()
  await desk.waitForSelector('.desk-now')
  expect(await desk.locator('.desk__hitch').count()).toBe(0)
  await desk.goto(`${site.url}?mode=present&run=${cut}&lang=zh`)
  expect(await hitch()).toMatch(/第 1 步之前.*接着走/)
  await desk.locator('.desk__hitch button').click()
  expect(await desk.locator('.desk-now__line').count()).toBeGreaterThan(0)
  expect(await desk.locator('.desk__hitch').count()).toBe(0)
  await closed(seen)
})

test('full screen refused is told on the desk; a desk on the hall’s display covers itself; a display pulled out or a laptop asleep costs nothing', async () => {
  const showing = await show('scam')
  const { desk, wall, visit: seen } = showing
  await press(desk)
  await press(desk, 'l')
  await wall.waitForSelector('.wall--light')
  const said = await sameLine(showing)
  await wall.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('denied'))
  })
  const before = await wallText(wall)
  for (const page of [desk, wall]) await letGoOver(page)
  await press(wall, 'f')
  await expect.poll(() => desk.locator('.desk__hitch').allInnerTexts()).toHaveLength(1)
  expect(await desk.locator('.desk__hitch').innerText()).toContain('F11')
  expect(await wallText(wall)).toBe(before)
  expect(await wall.title()).toContain('F11')

  await desk.bringToFront()
  await press(desk, 'f')
  await expect.poll(() => desk.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  expect(await desk.locator('.desk-now').count()).toBe(1)
  await onDisplay(desk, 1920, 1080)
  await desk.waitForSelector('.desk--covered')
  expect(await desk.locator('.desk').innerText()).not.toContain(said)
  await onDisplay(desk, 1366, 768)
  await desk.waitForSelector('.desk-now')

  // The projector goes, and the wall comes back on the laptop; then on another projector.
  for (const [width, height] of [
    [1366, 768],
    [1024, 768],
    [1280, 720],
  ] as const) {
    await wall.setViewportSize({ width, height })
    expect(await wall.locator('.wall-said__line').innerText()).toBe(said)
    expect(await wall.locator('.wall--light').count()).toBe(1)
    const size = await wall
      .locator('.wall-said__line')
      .evaluate((line) => parseFloat(getComputedStyle(line).fontSize) / innerHeight)
    expect(size).toBeGreaterThanOrEqual(1 / 20)
  }
  await press(desk)
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).not.toBe(said)
  const beforeSleep = await sameLine(showing)

  // The laptop is shut for ten minutes: when it is opened, both windows' clocks have jumped.
  for (const page of [desk, wall]) {
    await page.evaluate(() => {
      const now = performance.now.bind(performance)
      performance.now = () => now() + 600_000
    })
  }
  const drives = () => desk.locator('.desk__drives').innerText()
  await expect.poll(drives).toContain('睡着')
  expect(await sameLine(showing)).toBe(beforeSleep)
  await press(desk)
  await expect.poll(drives).toContain('在控制')
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).not.toBe(beforeSleep)
  await sameLine(showing)
  await closed(seen)
})
