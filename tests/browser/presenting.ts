// What the tests know of a trainer's two windows: in one place, so that a change of the page is one here.
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { visit, type Visit, type VisitOptions } from './visit.ts'

/** Faster than any hand, and slower than a worn clicker that sends a press twice. */
const betweenPressesMs = 160

export interface Showing {
  readonly visit: Visit
  readonly context: BrowserContext
  readonly desk: Page
  readonly wall: Page
}

/** Opens a desk, begins a case in one of its truths, and opens the wall from there; `heard`: of both. */
export async function show(
  wish: 'drawn' | 'scam' | 'genuine' | 'secret' = 'scam',
  address = '?mode=present&case=parcel-claim&lang=zh',
  heard: Pick<VisitOptions, 'before' | 'sound'> = {},
): Promise<Showing> {
  const seen = await visit({ address, ...heard })
  const { page: desk, context, complaints } = seen
  if (heard.before !== undefined) await context.addInitScript(heard.before)
  const wishes = ['drawn', 'scam', 'genuine', 'secret']
  await desk.locator('.desk-setup input[name=wish]').nth(wishes.indexOf(wish)).check()
  await desk.locator('.desk-setup button[type=submit]').click()
  await desk.waitForSelector('.desk-now')
  const wall = await openWall(desk)
  wall.on('pageerror', (error) => complaints.push(error.message))
  return { visit: seen, context, desk, wall }
}

export async function openWall(desk: Page): Promise<Page> {
  const [wall] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk.locator('.desk__bar .button--main').click(),
  ])
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.waitForSelector('.wall__words')
  return wall
}

/** One hand presses, in whichever window: what both hear at once is one press of a clicker. */
let pressedAt = -betweenPressesMs

/** One press of a clicker, in whatever window has the keyboard. */
export async function press(page: Page, key = 'PageDown'): Promise<void> {
  const left = pressedAt + betweenPressesMs - performance.now()
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
  await page.keyboard.press(key)
  pressedAt = performance.now()
}

/** What stands on the wall, as a hall reads it. */
export const wallText = (wall: Page) => wall.locator('.wall').innerText()

/** The line that is being said; what the wall says, the desk has among its lines. */
export async function sameLine({ wall, desk }: Showing): Promise<string> {
  const said = () => wall.locator('.wall-said__line').innerText()
  await expect
    .poll(async () => (await desk.locator('.desk-now').innerText()).includes(await said()))
    .toBe(true)
  return said()
}

/** Every text on the wall that is smaller than a part of its height. */
export const tooSmall = (wall: Page, selector: string, part: number) =>
  wall.evaluate(
    ([where, of]) =>
      [...document.querySelectorAll(where)]
        .filter((one) => one.childNodes.length > 0 && one.textContent.trim() !== '')
        .filter((one) => !one.closest('.wall__room, svg'))
        .map((one) => [one.className, parseFloat(getComputedStyle(one).fontSize)] as const)
        .filter(([, size]) => size < innerHeight / of),
    [selector, part] as const,
  )

/** Every text on the wall that is cut off. */
export function cutOff(): readonly string[] {
  return [...document.querySelectorAll('.wall *')]
    .filter((one) => !one.closest('.wall__room, svg') && one.clientHeight > 0)
    .filter(
      (one) => one.scrollHeight > one.clientHeight + 4 || one.scrollWidth > one.clientWidth + 4,
    )
    .filter((one) => getComputedStyle(one).overflowY === 'hidden')
    .map((one) => `${one.className}: ${one.textContent}`)
}
