import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answerCard, openSettings, startFromHome } from './thePage.ts'
import { actsIn, closed, playOn, site, toCall, visit, withSite } from './visit.ts'

withSite()

/** Waits until what is called so has the focus. */
const focusOn = (page: Page, text: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe(text)
/** What is kept of play; the settings are the test's own. */
const keptOf = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => !key.endsWith('settings')))

/** From the open settings to "cleared", with the keyboard alone. */
async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: '清除我的数据' }).focus()
  await page.keyboard.press('Enter')
  await focusOn(page, '先留着')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('已经清除').waitFor()
}

describe('everything is erased from the settings', () => {
  test('at home: the focus stays where one goes on from, and comes back with the page', async () => {
    const seen = await visit({})
    const { page } = seen
    await openSettings(page)
    await erase(page)
    await focusOn(page, '清除我的数据')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await focusOn(page, '清除我的数据')
    await page.getByRole('button', { name: '完成' }).press('Enter')
    await page.waitForSelector('dialog', { state: 'detached' })
    await focusOn(page, '设置')
    await closed(seen)
  })

  test('with a case under way: home is shown, nothing of it is left or comes back', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toCall)
    expect(await keptOf(page)).toContain('shipo/1/open/parcel-claim')
    await openSettings(page)
    await erase(page)
    expect(await keptOf(page)).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    await focusOn(page, '识破')
    expect(await page.locator('.invitation button', { hasText: '接着上次' }).count()).toBe(0)
    await startFromHome(page)
    await player.turn()
    expect(actsIn(page)).toBe('')
    await closed(seen)
  })

  test('in one tab: a case under way in another is gone too, and is not written back', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, toCall)
    const other = await seen.context.newPage()
    await other.goto(site.url)
    await openSettings(other)
    await erase(other)
    await seen.page.waitForSelector('.invitation')
    expect(new URL(seen.page.url()).search).toBe('')
    expect(await keptOf(other)).toEqual([])
    await startFromHome(seen.page)
    await seen.player.turn()
    expect(actsIn(seen.page)).toBe('')
    expect(await other.locator('.home').count()).toBe(1)
    await closed(seen)
  })

  test('with a round of cards under way: it is not written back either', async () => {
    const seen = await visit({})
    const { page } = seen
    await page.locator('.home__ways button', { hasText: '快看六张' }).click()
    await answerCard(page, 'scam')
    await page.getByText('自己怎么查清').waitFor()
    expect((await keptOf(page)).join()).toContain('open/')
    await page.getByRole('button', { name: '设置' }).click()
    await erase(page)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.invitation')
    expect(await keptOf(page)).toEqual([])
    await page.reload()
    await page.waitForSelector('.invitation')
    expect(await keptOf(page)).toEqual([])
    await closed(seen)
  })
})
