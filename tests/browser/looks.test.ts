// The screens look as they did when somebody last looked at them: `npm run look -- --keep` after
// a change that was meant, and look at the pictures in tests/pictures.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  differenceFrom,
  eachReference,
  isSame,
  lettersHere,
  referenceFolder,
  sittings,
  type Difference,
} from './references.ts'
import { evidenceFolder } from './evidenceFolder.ts'
import { browser, site, withSite } from './visit.ts'

withSite()

test('there are about thirty of them, and they are small', () => {
  const kept = readdirSync(referenceFolder).filter((file) => file.endsWith('.webp'))
  const wanted = sittings.flatMap(({ references }) => references.map(({ name }) => `${name}.webp`))
  expect(kept.sort()).toEqual([...wanted].sort())
  const bytes = kept.reduce((sum, file) => sum + statSync(join(referenceFolder, file)).size, 0)
  expect(bytes).toBeLessThan(1_200_000)
})

test('every screen looks as it did; one that is moved, missing or recoloured would not', async () => {
  const desk = await browser.newPage()
  await desk.goto(site.url)
  const letters = await lettersHere(desk)
  const changed: Record<string, Difference> = {}
  const wrong: string[] = []
  for (const sitting of sittings) {
    await eachReference(browser, site.url, sitting, async ({ name, moment }, page) => {
      const found = await differenceFrom(name, page, desk)
      if (!isSame(found, letters)) changed[`${name}, now ${await pictureOf(name, page)}`] = found
      for (const [what, harm] of Object.entries(harms[moment] ?? {})) {
        await harm(page)
        const harmed = await differenceFrom(name, page, desk)
        await mend(page)
        // With other letters only what is coarse can be told.
        const told = what === recoloured ? 'other' : 'same'
        if (isSame(harmed, told)) wrong.push(`${name}: not seen that ${what}`)
      }
      if (moment === 'call' || moment === 'cards-sms') {
        await style('* { font-family: serif !important }')(page)
        const lettered = await differenceFrom(name, page, desk)
        await mend(page)
        if (!isSame(lettered, 'other')) wrong.push(`${name}: other letters are taken for a fault`)
      }
    })
  }
  await desk.close()
  expect(changed).toEqual({})
  expect(wrong).toEqual([])
})

/** Keeps what is seen beside other evidence, to be laid next to the reference. */
async function pictureOf(name: string, page: Page): Promise<string> {
  const path = join(evidenceFolder, 'looks', `${name}.png`)
  await page.screenshot({ path })
  return path
}

const recoloured = 'the page is recoloured'

const mend = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('style.harm')?.remove()
    const { dataset } = document.documentElement
    dataset['theme'] = dataset['was'] ?? dataset['theme'] ?? ''
    delete dataset['was']
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
    [recoloured]: (page) =>
      page.evaluate(() => {
        const { dataset } = document.documentElement
        dataset['was'] = dataset['theme'] ?? ''
        dataset['theme'] = dataset['was'] === 'light' ? 'dark' : 'light'
      }),
    'the dials are recoloured': style('.dial { background: #d66 !important }'),
    'the words lie over each other': style('.dials { margin-top: -6rem }'),
  },
  'cards-sms-why': { 'the message is moved': style('.slab { translate: 2.5rem 0 }') },
  settings: { 'the way out is gone': style('.settings .button--main { visibility: hidden }') },
}
