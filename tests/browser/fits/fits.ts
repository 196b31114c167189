import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { TextSize } from '../../../src/core/settings.ts'
import { fullMoments } from './fullMoments.ts'
import { closed, visit, withSite, type Visit } from '../visit.ts'
import { notWhole } from '../wholeOnPage.ts'

interface Sight {
  readonly width: number
  readonly height: number
  readonly text: TextSize
}

const sizes = [
  [360, 640],
  [360, 740],
  [390, 844],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
] as const
const large: Sight = { width: 1920, height: 1080, text: 200 }

/** What every scene is seen in: where there is least room. */
const least: Sight = { width: 360, height: 640, text: 150 }
/** What the fullest scenes are seen in. */
const all: readonly Sight[] = [
  ...sizes.flatMap(([width, height]) =>
    ([100, 150] as const).map((text) => ({ width, height, text })),
  ),
  large,
]
const fullest = 4

/**
 * Goes to an address without loading the page anew, as the way back does, until its answers are
 * open. The page says so itself: to ask it at every frame takes longer than to lay it out.
 */
async function go({ page, player }: Visit, address: string): Promise<void> {
  const waits = await page.evaluate(async (to) => {
    const before = document.querySelector('.device')
    const here = (selector: string) =>
      [...document.querySelectorAll(`.device ${selector}`)].some((one) => !before?.contains(one))
    // By then every way to fit has been tried.
    const isOpen = () =>
      [...document.querySelectorAll('.device[data-open="true"]')].some((one) => one !== before)
    const isThere = () => isOpen() || here('.onward') || here('.seen-bar')
    const come = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (!isThere()) return
        watch.disconnect()
        done()
      })
      watch.observe(document.body, { attributes: true, childList: true, subtree: true })
    })
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    await come
    return here('.seen-bar')
  }, address)
  if (waits) await player.turn()
}

/** What cannot be read or pressed, seen so. */
async function faultsIn(page: Page, { width, height, text }: Sight): Promise<readonly string[]> {
  await page.setViewportSize({ width, height })
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${String(size)}%`
    // It is laid out, what it is watched by has run, and it is laid out again.
    return new Promise((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
  }, text)
  const faults = await notWhole(page)
  return faults.map((fault) => `${String(width)}×${String(height)} ${String(text)} %: ${fault}`)
}

/** In either language a case shows, at the fullest moment of every scene, all one needs to decide. */
export function fits(id: string): void {
  withSite()
  test.each(['zh', 'en'] as const)(
    `${id} in %s: every scene shows the last words, all answers and the tools`,
    async (language) => {
      const seen = await visit({ address: `?lang=${language}`, width: 360, height: 640 })
      await seen.page.waitForSelector('.invitation')
      // Measured, not seen: what is clear as air is laid out and hit, but not painted.
      await seen.page.addStyleTag({ content: 'html { opacity: 0 }' })
      const found: string[] = []
      for (const [i, { scene, address }] of fullMoments(id, language).entries()) {
        await go(seen, address)
        for (const sight of i < fullest ? all : [least]) {
          const faults = await faultsIn(seen.page, sight)
          found.push(...faults.map((fault) => `${scene} ${address} ${fault}`))
        }
      }
      expect(found).toEqual([])
      await closed(seen)
    },
  )
}
