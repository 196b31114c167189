import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { framesAsked } from '../pageFigures.ts'
import { openList } from '../thePage.ts'
import { closed, playOn, toCall, visit, withSite } from '../visit.ts'

withSite()

const onStage = '.campus__map canvas'

/** Waits until a whole second has passed in which nobody asked for a frame. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.requestAnimationFrame.bind(window)
    let asked = performance.now()
    window.requestAnimationFrame = (then) => {
      asked = performance.now()
      return real(then)
    }
    Object.assign(window, { stillForMs: () => performance.now() - asked })
  })
  await page.waitForFunction(
    () => (window as unknown as { stillForMs: () => number }).stillForMs() > 1000,
    undefined,
    { polling: 100 },
  )
}

const moving = () => {
  localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: true, motion: 'full' }))
}

describe('nothing moves when nothing happens', () => {
  test('with the stage on, the room is drawn and sleeps when still', async () => {
    const seen = await visit({ truth: 'scam', stage: true, width: 900, height: 600 })
    await playOn(seen.player, toCall)
    await seen.page.waitForSelector('.stage-slot canvas')
    await expect.poll(() => framesAsked(seen.page, 1000), { timeout: 20_000 }).toBe(0)
    await closed(seen)
  })

  test('the campus comes to rest: after a stir, no frame is drawn', async () => {
    const seen = await visit({ before: moving })
    const { page } = seen
    await page.waitForSelector(onStage)
    await stillness(page)
    await openList(page)
    await page.locator('.place__button', { hasText: '宿舍楼' }).click()
    await page.waitForSelector('[data-light="lamp/dormitory"]', { state: 'attached' })
    await stillness(page)
    await closed(seen)
  })
})
