// What a check has shown waits to be seen, and can be read again while the call goes on.
import { expect, test } from 'vitest'
import { looksBefore } from '../../src/core/story/looking.ts'
import type { Step } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import { writeRun } from '../../src/core/run/run.ts'
import { violationsOn } from './axe.ts'
import { filesOf } from '../library.ts'
import { thinkIfAsked } from './player.ts'
import { actsIn, closed, visit, withSite } from './visit.ts'

withSite()

const file = filesOf('parcel-claim').zh

/** In a call of the fraud, one answer before the order is looked at and the caller speaks again. */
function beforeTheOrder() {
  const tale = openTale(file)
  const queue: (readonly number[])[] = [[]]
  for (const picks of queue) {
    const here = tale.steps('scam', picks).at(-1)
    for (const { index, text } of here?.options ?? []) {
      const next = tale.steps('scam', [...picks, index]).at(-1)
      if (next !== undefined && isLookedAt(next)) return { picks, text }
      if (next !== undefined && !next.view.verified) queue.push([...picks, index])
    }
  }
  throw new Error('no order is looked at during a call')
}

function isLookedAt(step: Step): boolean {
  const onCall = step.view.call?.state === 'talking'
  return onCall && looksBefore(step).size > 0
}

const { picks, text } = beforeTheOrder()
const acts = picks.map((option) => ({ did: 'pick' as const, option }))
const run = writeRun({
  ...{ caseId: 'parcel-claim', version: file.version, language: 'zh', truth: 'scam', acts },
})

async function toOrder(width: number, height: number) {
  const seen = await visit({ address: `?case=parcel-claim&run=${run}`, width, height })
  const { page } = seen
  await page.waitForSelector('.device[data-open="true"]')
  const offer = page.locator('.tray .offer', { hasText: text }).first()
  if (await offer.isVisible()) await offer.click()
  else {
    await page.locator('.device .all').click()
    await page.locator('.sheet .offer', { hasText: text }).first().click()
  }
  await thinkIfAsked(page)
  // Whoever hurries comes as far as what the check shows, and no further.
  await page.keyboard.down('Space')
  await page.waitForSelector('.seen-bar[data-open="true"]')
  await page.keyboard.up('Space')
  return seen
}

test.each([
  [360, 740],
  [1366, 768],
])(
  'the order stays until it has been seen, and is read again during the call: %i × %i',
  async (width, height) => {
    const seen = await toOrder(width, height)
    const { page, player } = seen
    expect(await page.locator('.page--shop').count()).toBe(1)
    expect(await page.locator('.said__stamp').textContent()).toContain('查清了')
    expect(await violationsOn(page)).toEqual([])
    await page.locator('.page__enlarge').click()
    expect(await page.locator('.tools').isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    await page.locator('.seen-bar button').click()
    await player.turn()
    expect(await page.locator('.call').count()).toBe(1)
    const before = actsIn(page)
    await page.locator('.who__own .round').first().click()
    await page.locator('.app--shop').click()
    const entry = page.locator('.looking__list .contact', { hasText: '订单详情' }).first()
    await entry.click()
    expect(await page.locator('.said__stamp').textContent()).toContain('查清了')
    expect(await violationsOn(page)).toEqual([])
    const time = await page.locator('.device__bar span').first().textContent()
    await page.locator('.call-bar').click()
    expect(await page.locator('.call').count()).toBe(1)
    expect(await page.locator('.device__bar span').first().textContent()).toBe(time)
    expect(actsIn(page)).toBe(before)
    await closed(seen)
  },
  60_000,
)

test('110 and 96110 are in sight whole, on the smallest phone', async () => {
  const seen = await visit({ address: `?case=parcel-claim&run=${run}`, width: 360, height: 640 })
  const { page } = seen
  await page.waitForSelector('.device[data-open="true"]')
  await page.locator('.tool--dial').click()
  const numbers = page.locator('.contact__number')
  expect(await numbers.allTextContents()).toEqual(expect.arrayContaining(['110', '96110']))
  const floor = (await page.locator('.hand-bar').boundingBox())?.y ?? 0
  for (const n of [0, 1]) {
    const box = await page.locator('.dialler .contact').nth(n).boundingBox()
    expect(await numbers.nth(n).textContent()).toBe(['110', '96110'][n])
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(floor)
  }
  await closed(seen)
}, 60_000)
