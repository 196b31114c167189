// npm run look: every screen at three sizes and in two languages, as PNGs in look/.
import { mkdirSync } from 'node:fs'
import { writeRun } from '../src/core/run.ts'
import { languages, type Language } from '../src/core/tags.ts'
import { compileCase } from '../src/workshop/compile.ts'
import { openBrowser } from './browser/chromium.ts'
import { playerOf } from './browser/player.ts'
import { openSite } from './browser/site.ts'

const sizes = { phone: [360, 740], laptop: [1366, 768], projector: [1920, 1080] } as const
const { version } = compileCase('stories', 'parcel-claim').files.zh

/** Picks that lead to a screen worth looking at. */
const moments = {
  chat: [],
  ringing: [2],
  call: [2, 0],
  offer: [2, 0, 8],
  specialist: [2, 0, 8, 8],
  shop: [2, 0, 1, 0],
  meeting: [2, 0, 8, 8, 7, 7],
  sharing: [2, 0, 8, 8, 7, 7, 7, 7],
  transfer: [2, 0, 8, 8, 7, 7, 7, 7, 8],
  down: [2, 0, 5],
} as const

const [browser, site] = await Promise.all([openBrowser(), openSite()])
mkdirSync('look', { recursive: true })
for (const language of languages) {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
    const context = await browser.newContext({ viewport: { width, height }, locale })
    const page = await context.newPage()
    const shoot = async (name: string) => {
      await page.screenshot({ path: `look/${language}-${size}-${name}.png` })
    }
    await page.goto(site.url)
    await page.waitForSelector('.invitation')
    await shoot('home')
    for (const [name, picks] of Object.entries(moments)) {
      await page.goto(site.url + addressAt(language, picks))
      await playerOf(page).turn()
      await page.waitForSelector('.stage-slot canvas')
      await shoot(name)
    }
    await page.goto(site.url + addressAt(language, [2, 0, 8, 8, 7, 7, 7, 7, 6, 1]))
    await page.waitForSelector('input[name="truth"]', { state: 'attached' })
    await shoot('question')
    await page.locator('input[name="truth"]').first().check({ force: true })
    await page.locator('input[name="sure"]').nth(2).check({ force: true })
    await page.locator('form button[type="submit"]').click()
    await page.waitForSelector('.debrief canvas')
    await shoot('debrief')
    await context.close()
  }
}
await browser.close()
await site.close()

function addressAt(language: Language, picks: readonly number[]): string {
  const acts = picks.map((option) => ({ did: 'pick', option }) as const)
  const run = writeRun({ caseId: 'parcel-claim', version, language, truth: 'scam', acts })
  return `?case=parcel-claim&run=${run}`
}
