// Windows high contrast takes our colours away, a printer or an eye may: shape and word remain.
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { closeSettings, openSettings, turnTo } from './thePage.ts'
import { closed, playOn, toCall, visit, withSite } from './visit.ts'

withSite()

const edgeOf = (one: Locator) =>
  one.evaluate((element) => {
    const { outlineStyle, outlineWidth, borderStyle, borderWidth } = getComputedStyle(element)
    return { outline: `${outlineStyle} ${outlineWidth}`, border: `${borderStyle} ${borderWidth}` }
  })

test('in high contrast a flag is an edge, a shape and a word; focus and buttons have edges', async () => {
  const seen = await visit({ truth: 'scam' })
  const { page, player } = seen
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await playOn(player, toCall)
  expect((await edgeOf(page.locator('.offer').first())).border).toBe('solid 1px')
  expect((await edgeOf(page.locator('.tool').first())).border).toBe('solid 1px')
  const plain = await edgeOf(page.locator('.log .caption').first())
  await page.locator('.log .caption .said__flag').first().click()
  await page.locator('.flag-choice').first().click()
  const flagged = page.locator('.log .caption:has(.said--flagged)')
  await flagged.waitFor()
  expect(plain.outline).toMatch(/^none/)
  expect((await edgeOf(flagged)).outline).toBe('double 4px')
  expect(await flagged.locator('.said__tag svg').count()).toBe(1)
  expect((await flagged.locator('.said__tag').textContent())?.trim()).not.toBe('')
  await page.keyboard.press('Tab')
  expect((await edgeOf(page.locator(':focus-visible'))).outline).toBe('solid 3px')
  await closed(seen)
})

test('paper, lamplight or as the device asks: the phone and the pages follow, home stays evening', async () => {
  const seen = await visit({ address: '?page=help' })
  const { page } = seen
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const bar = () => page.locator('meta[name="theme-color"]').getAttribute('content')
  await page.waitForSelector('.help')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expect.poll(ground).toBe('rgb(12, 18, 34)')
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expect.poll(ground).toBe('rgb(245, 236, 216)')
  expect(await bar()).toBe('#f5ecd8')
  await page.locator('.help .button', { hasText: '回首页' }).first().click()
  await page.waitForSelector('.home')
  expect(await ground()).toBe('rgb(12, 18, 34)')
  expect(await bar()).toBe('#0c1222')
  await openSettings(page)
  await page.locator('.choice:has(input[name="theme"])').nth(2).click()
  await closeSettings(page)
  await turnTo(page, '?page=help')
  await page.waitForSelector('.help')
  expect(await ground()).toBe('rgb(12, 18, 34)')
  await closed(seen)
})
