import type { Browser } from 'playwright-core'
import { unwrapped } from './chromium.ts'

/**
 * Plays ten cases one after another on one page, with the room on, and tells how many MB the heap has
 * grown by from the first debrief to the tenth. The page plays by itself: what a test holds of a page is
 * never let go, and would be counted.
 */
export async function heapOfTenCases(browser: Browser, home: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 600 },
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.addInitScript(unwrapped)
  await page.addInitScript(() =>
    localStorage.setItem('shipo/1/settings', JSON.stringify({ pace: 'fast' })),
  )
  await page.goto(home)
  await page.waitForSelector('.invitation')
  const devtools = await page.context().newCDPSession(page)
  const heaps: number[] = []
  for (let nth = 0; nth < 10; nth++) {
    await page.evaluate(playOne, nth)
    // What only a finalizer held goes with the second.
    for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    heaps.push(usedSize / 1e6)
  }
  await context.close()
  return (heaps.at(-1) ?? 0) - (heaps[0] ?? 0)
}

/** In the page: one case from home to its debrief, and home again. */
async function playOne(nth: number): Promise<void> {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const until = (selector: string) =>
    new Promise<HTMLElement>((resolve) => {
      const look = () => {
        const found = find(selector)
        if (found === null) setTimeout(look, 20)
        else resolve(found)
      }
      look()
    })
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const hurry = (type: 'keydown' | 'keyup') =>
    document.body.dispatchEvent(new KeyboardEvent(type, { key: ' ', code: 'Space', bubbles: true }))
  // Another building each time, so that all cases are played.
  ;(await until('.home__fold summary')).click()
  await until('.place__button')
  const buildings = [...document.querySelectorAll<HTMLElement>('.place__button')]
  const building = buildings[nth % buildings.length]
  if (building?.getAttribute('aria-expanded') === 'false') building.click()
  ;(await until('.place--open .invitation .button:last-child')).click()
  await until('.stage-slot canvas')
  for (let step = 0; ; step++) {
    hurry('keydown')
    const seen = '.seen-bar[data-open="true"] .offer'
    const next = await until(`.device[data-open="true"] .offer, ${seen}, .onward button`)
    hurry('keyup')
    if (next.closest('.onward') !== null) break
    if (next.closest('.seen-bar') !== null) next.click()
    // Offers that have just come are not meant yet.
    await pause(300)
    // Now this, now that: who always asks the same is told the same.
    const offers = document.querySelectorAll<HTMLElement>('.device[data-open="true"] .offer')
    offers[step % offers.length]?.click()
    await pause(350)
    find('.question__answer')?.click()
    await pause(50)
  }
  find('.onward button')?.click()
  ;(await until('.recall .button--main')).click()
  await until('.debrief')
  const ways = [...document.querySelectorAll<HTMLElement>('.debrief__foot .button')]
  ways.at(1)?.click()
  await until('main.home')
}
