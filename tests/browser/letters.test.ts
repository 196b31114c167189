import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import subsetFont from 'subset-font'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { startFromHome } from './thePage.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

const folder = mkdtempSync(join(tmpdir(), 'shipo-fonts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ours = 'assets/fonts/noto-sans-sc.woff2'
const latin = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')

/** A browser whose machine has one font, with the letters of this text alone. */
async function machineWith(text: string) {
  const fonts = mkdtempSync(join(folder, 'machine-'))
  const font = await subsetFont(readFileSync(ours), text, { targetFormat: 'sfnt' })
  writeFileSync(join(fonts, 'only.ttf'), font)
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`,
  )
  return openBrowser({ fonts: join(fonts, 'fonts.conf') })
}

async function homeOn(on: Browser) {
  const seen = await visit({ on })
  await seen.page.waitForSelector('.invitation')
  await seen.page.waitForSelector('#opening', { state: 'detached' })
  // The letters are asked for when the page has nothing else to do: idle calls come in their order.
  await seen.page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await seen.page.waitForLoadState('networkidle')
  const letters = () =>
    seen.page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
          .length,
    )
  return { ...seen, letters }
}

/** What the browser drew this element's text with. */
async function drawnWith(page: Page, selector: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  return (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts
}

describe.skipIf(process.platform !== 'linux')('the letters', () => {
  test('are lent to a machine without Chinese, and drawn', async () => {
    const browser = await machineWith(latin)
    const seen = await homeOn(browser)
    await expect.poll(seen.letters, { timeout: 20_000 }).toBe(1)
    await seen.page.waitForFunction(() =>
      [...document.fonts].some(({ status }) => status === 'loaded'),
    )
    // What has come is drawn a moment later.
    const own = async () =>
      (await drawnWith(seen.page, '.home__tagline')).map((font) => font.isCustomFont)
    await expect.poll(own, { timeout: 20_000 }).toEqual([true])
    await closed(seen)
    await browser.close()
  })

  test('stay with such a machine when the network goes', async () => {
    const browser = await machineWith(latin)
    const seen = await visit({ on: browser, kept: true })
    const { page, context } = seen
    await page.waitForFunction(() => document.fonts.check("16px 'Shipo SC'", '识'))
    const kept = () =>
      page.evaluate(async () => (await (await caches.open('shipo-on-use')).keys()).length)
    await expect.poll(kept, { timeout: 60_000 }).toBe(1)
    await context.setOffline(true)
    await page.reload()
    const own = async () =>
      (await drawnWith(page, '.home__tagline')).map((font) => font.isCustomFont)
    await expect.poll(own, { timeout: 20_000 }).toEqual([true])
    await closed(seen)
    await browser.close()
  })

  test('are not fetched by a machine that has its own', async () => {
    const browser = await machineWith(
      readFileSync('src/words/zh/screens.ts', 'utf8') + latin + '一识谎',
    )
    const seen = await homeOn(browser)
    expect(await seen.letters()).toBe(0)
    await closed(seen)
    await browser.close()
  })

  test('that do not come leave a page that works', async () => {
    const browser = await machineWith(latin)
    const seen = await visit({ on: browser })
    await seen.page.route('**/*.woff2', (route) => route.abort())
    await seen.page.reload()
    await startFromHome(seen.page)
    await seen.player.turn()
    await closed(seen, /Failed to load resource|ERR_FAILED/)
    await browser.close()
  })
})

describe('before the game has come', () => {
  test('the page says that it opens, and goes away under the game', async () => {
    const seen = await visit({})
    await seen.page.waitForSelector('.invitation')
    await seen.page.waitForSelector('#opening', { state: 'detached' })
    await closed(seen)
  })

  test.each(['index', 'page'])('where %s never comes, both languages say so', async (file) => {
    const seen = await visit({})
    await seen.page.route(`**/assets/${file}-*.js`, (route) => route.abort())
    await seen.page.reload()
    const late = seen.page.locator('.opening__late')
    expect(await seen.page.locator('#opening').innerText()).toContain('正在打开')
    await late.waitFor({ state: 'visible' })
    expect(await late.innerText()).toMatch(/网络[\s\S]*network/)
    await closed(seen, /Failed to load resource|ERR_FAILED/)
  })
})
