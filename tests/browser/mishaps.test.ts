import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { filesOf } from '../library.ts'
import { actsIn, closed, playOn, toCall, toDebrief, visit, withSite } from './visit.ts'

withSite()

const toEnd = [...toCall, '挂断', '吃面']
const linesOf = (page: Page) => page.locator('.log .caption').allTextContents()

describe('the graphics are lost in mid-play', () => {
  test('the case plays on to its end, and the room is back afterwards', async () => {
    const seen = await visit({ truth: 'scam', stage: true, width: 900, height: 600 })
    const { page, player } = seen
    await playOn(player, toCall)
    const canvas = page.locator('.stage-slot canvas')
    await canvas.waitFor()
    // A black square takes next to no bytes.
    const weight = async () => (await canvas.screenshot()).length
    const drawn = await weight()
    await page.evaluate(() => {
      const gl = document.querySelector<HTMLCanvasElement>('.stage-slot canvas')
      const context = gl?.getContext('webgl2') ?? gl?.getContext('webgl')
      const lose = context?.getExtension('WEBGL_lose_context')
      if (lose === null || lose === undefined) throw new Error('no WebGL to lose')
      Object.assign(window, { lose })
      lose.loseContext()
    })
    await expect.poll(() => canvas.evaluate((one) => one.style.visibility)).toBe('hidden')
    await player.take('那现在怎么办')
    await page.evaluate(() =>
      (window as unknown as { lose: WEBGL_lose_context }).lose.restoreContext(),
    )
    await expect.poll(() => canvas.evaluate((one) => one.style.visibility)).toBe('')
    await expect.poll(weight, { timeout: 20_000 }).toBeGreaterThan(drawn * 0.7)
    await player.take('挂断')
    await player.take('吃面')
    await toDebrief(seen)
    await closed(seen, /WebGL|CONTEXT_LOST|context/i)
  })
})

describe('the page goes out of sight in mid-call', () => {
  test('nothing is lost, and the show goes on', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toCall)
    const before = await linesOf(page)
    await page.locator('.offer', { hasText: '那现在怎么办' }).click()
    await page.evaluate(() => {
      const see = (state: string) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
        Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }
      see('hidden')
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
      see('visible')
    })
    await player.turn()
    const after = await linesOf(page)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after.length).toBeGreaterThan(before.length)
    await player.take('挂断')
    await player.take('吃面')
    await toDebrief(seen)
    await closed(seen)
  })
})

describe('the window is turned in mid-play', () => {
  test('everything stays in reach, and the room fills its place', async () => {
    const seen = await visit({ truth: 'scam', stage: true, width: 360, height: 740 })
    const { page, player } = seen
    await playOn(player, toCall)
    await page.locator('.stage-slot canvas').waitFor()
    for (const [width, height] of [
      [740, 360],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => misplacedIn(page), { timeout: 20_000 }).toEqual([])
      const last = page.locator('.tray .offer').last()
      await last.scrollIntoViewIfNeeded()
      const box = await last.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1)
    }
    await player.take('那现在怎么办')
    await closed(seen)
  })
})

/** What is wider than the window, or a canvas that is not the size of its slot. */
function misplacedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const sizeOf = (selector: string) => {
      const { width = 0, height = 0 } =
        document.querySelector(selector)?.getBoundingClientRect() ?? {}
      return `${width.toFixed(0)}×${height.toFixed(0)}`
    }
    const slot = sizeOf('.stage-slot')
    const canvas = sizeOf('.stage-slot canvas')
    return [
      ...(root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : []),
      ...(slot === canvas ? [] : [`canvas ${canvas} in a slot of ${slot}`]),
    ]
  })
}

describe('storage fills up in mid-run', () => {
  test('it is said once, and the address still leads back', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toCall)
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await player.take('那现在怎么办')
    const notice = page.locator('.notice', { hasText: '存储满了' })
    await notice.waitFor()
    await notice.locator('button').click()
    await player.take('那你帮我登记')
    expect(await notice.count()).toBe(0)
    const before = await page.locator('.device').textContent()
    await page.reload()
    await player.turn()
    expect(await page.locator('.device').textContent()).toBe(before)
    await closed(seen)
  })

  test('what was kept before it was full is still read', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, toCall)
    await seen.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await seen.page.goto(seen.page.url().split('?')[0] ?? '')
    await seen.page.locator('.invitation button', { hasText: '接着上次' }).click()
    await seen.player.turn()
    expect(actsIn(seen.page)).toHaveLength(toCall.length)
    expect(await seen.page.locator('.notice').textContent()).toContain('存储满了')
    await closed(seen)
  })
})

describe('sound is blocked', () => {
  const throwing = () => {
    const refuse = function () {
      throw new Error('no audio here')
    }
    Object.assign(window, { AudioContext: refuse, webkitAudioContext: refuse })
  }
  const asleep = () => {
    Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' })
    AudioContext.prototype.resume = () => new Promise(() => undefined)
  }
  test.each([
    ['no context can be made', throwing],
    ['the context never wakes', asleep],
  ])('%s: silent, and the case plays', async (_, before) => {
    const seen = await visit({ sound: true, truth: 'scam', before })
    await playOn(seen.player, toCall)
    await seen.page.waitForLoadState('networkidle')
    for (let i = 0; i < 4; i++) await seen.page.locator('.top .chip').first().click()
    await seen.player.take('挂断')
    await seen.player.take('吃面')
    await toDebrief(seen)
    await closed(seen)
  })
})

describe('the tab is killed after the story', () => {
  /** What is written of any evening to come. */
  const ofAnEvening = new RegExp(
    caseIds('stories')
      .flatMap((id) => filesOf(id).zh.card.evening ?? [])
      .map((text) => text.slice(0, 6))
      .join('|'),
  )

  test('it comes back to the last scene, and from the debrief to the debrief', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toEnd)
    const scene = await page.locator('.device').textContent()
    await page.reload()
    await page.waitForSelector('.onward')
    expect(await page.locator('.device').textContent()).toBe(scene)
    await page.locator('.onward button').click()
    await page.waitForSelector('main.recall')
    await page.reload()
    await page.locator('.onward button').click()
    await page.locator('.recall .button--main').click()
    const debrief = page.locator('main.debrief')
    // What is written of the next evening comes last.
    const whole = async () => {
      await debrief.locator('.message__line', { hasText: ofAnEvening }).waitFor()
      return debrief.textContent()
    }
    const told = await whole()
    await page.reload()
    expect(await whole()).toBe(told)
    await closed(seen)
  })
})
