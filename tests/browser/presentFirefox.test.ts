// A trainer's two windows in Firefox: opened from each other, and again after a reload.
import type { Page } from 'puppeteer-core'
import { expect, inject, test } from 'vitest'
import { findFirefox, openFirefox } from './firefox.ts'

const firefox = findFirefox()
const lineOf = (page: Page) => page.$eval('.wall-said__line', (line) => line.textContent)

test.skipIf(firefox === undefined)(
  'wall and desk show one run, before a reload and after',
  async () => {
    const browser = await openFirefox(firefox ?? '')
    try {
      const desk = await browser.newPage()
      await desk.goto(`${inject('site')}?mode=present&case=parcel-claim&lang=zh`)
      await (await desk.waitForSelector('.desk-setup button[type=submit]'))?.click()
      await desk.waitForSelector('.desk-now')
      const address = desk.url().replace('#desk-', '#wall-')
      const wall = await browser.newPage()
      await wall.goto(address)
      await wall.waitForSelector('.wall-said__line')
      const first = await lineOf(wall)
      await desk.bringToFront()
      await desk.keyboard.press('PageDown')
      await expect.poll(() => lineOf(wall)).not.toBe(first)
      const second = await lineOf(wall)
      expect(await desk.$eval('.desk-now__line--now', (line) => line.textContent)).toContain(second)
      await Promise.all([desk.reload(), wall.reload()])
      await Promise.all([
        desk.waitForSelector('.desk-now'),
        wall.waitForSelector('.wall-said__line'),
      ])
      expect(await lineOf(wall)).toBe(second)
      await wall.bringToFront()
      await wall.keyboard.press('PageDown')
      await expect.poll(() => lineOf(wall)).not.toBe(second)
    } finally {
      await browser.close()
    }
  },
)
