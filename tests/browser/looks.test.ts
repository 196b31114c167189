// The screens look as they did when somebody last looked at them: `npm run look -- --keep` after
// a change that was meant, and look at the pictures in tests/look.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import {
  differenceFrom,
  eachReference,
  referenceFolder,
  sittings,
  tolerance,
  type Difference,
} from './references.ts'
import { openSite } from './site.ts'

const isSame = ({ whole, patch }: Difference) =>
  whole <= tolerance.whole && patch <= tolerance.patch

test('there are about thirty of them, and they are small', () => {
  const kept = readdirSync(referenceFolder).sort()
  const wanted = sittings.flatMap(({ references }) => references.map(({ name }) => `${name}.webp`))
  expect(kept).toEqual([...wanted].sort())
  const bytes = kept.reduce((sum, file) => sum + statSync(join(referenceFolder, file)).size, 0)
  expect(bytes).toBeLessThan(1_200_000)
})

test('every screen looks as it did; one that is moved, missing or recoloured would not', async () => {
  const [browser, site] = await Promise.all([openBrowser(), openSite()])
  const desk = await browser.newPage()
  const changed: Record<string, Difference> = {}
  const unseen: string[] = []
  for (const sitting of sittings) {
    await eachReference(browser, site.url, sitting, async ({ name, moment }, page) => {
      const found = await differenceFrom(name, page, desk)
      if (!isSame(found)) changed[name] = found
      for (const [what, harm] of Object.entries(harms[moment] ?? {})) {
        await harm(page)
        if (isSame(await differenceFrom(name, page, desk))) unseen.push(`${name}: ${what}`)
        await page.evaluate(() => document.querySelector('style.harm')?.remove())
      }
    })
  }
  await browser.close()
  await site.close()
  expect(changed).toEqual({})
  expect(unseen).toEqual([])
})

const style = (css: string) => async (page: Page) => {
  await page.evaluate((text) => {
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.className = 'harm'
    sheet.textContent = text
  }, css)
}

/** What the comparison must not let pass, tried on the page just seen. */
const harms: Readonly<Record<string, Readonly<Record<string, (page: Page) => Promise<void>>>>> = {
  call: {
    'the answers are gone': style('.tray { visibility: hidden }'),
    'a caption is moved': style('.caption { translate: 0 3rem }'),
  },
  profile: {
    'the dials are recoloured': style('.dial { background: #d66 !important }'),
    'the words lie over each other': style('.dials { margin-top: -6rem }'),
  },
  'cards-sms-why': { 'the message is moved': style('.slab { translate: 2.5rem 0 }') },
  settings: { 'the way out is gone': style('.settings .button--main { visibility: hidden }') },
}
