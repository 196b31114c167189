import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { en } from '../../src/words/en/words.ts'
import { zh } from '../../src/words/zh/words.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

/** What the browser's translator does: every text that is not the phone's is taken out and another put in. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const kept = text.parentElement?.closest('[translate="no"], svg, style, script') ?? null
      if (text.data.trim() === '' || kept !== null) continue
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
      font.textContent = `⟨${text.data}⟩`
      text.replaceWith(font)
    }
  })

/** What stands on home, translated or not. */
const homeOn = async (page: Page) =>
  (await page.locator('main.home').textContent())?.replace(/[⟨⟩]/g, '')

test('a translated home changes its language, and leads into a phone nobody translates', async () => {
  const seen = await visit({})
  const { page } = seen
  const [about, other] = [zh.screens.week.first, en.screens.week.first]
  await page.locator('main.home', { hasText: about }).waitFor()
  // What is written for tonight comes a moment later.
  await page.locator('.evening__written').waitFor()
  const before = await homeOn(page)
  await translate(page)
  await page.locator('main.home button[lang="en"]').click()
  await page.locator('main.home', { hasText: other }).waitFor()
  await translate(page)
  await page.locator('main.home button[lang="zh-CN"]').click()
  await page.locator('main.home', { hasText: about }).waitFor()
  expect(await homeOn(page)).toBe(before)
  await page.locator('main.home .button--main').first().click()
  await page.waitForSelector('main.device .offer')
  await translate(page)
  expect(await page.locator('main.device').textContent()).not.toContain('⟨')
  await closed(seen)
})
