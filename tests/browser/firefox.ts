// Firefox as it is installed, for what is opened by a double click: it is stricter there than Chromium.
import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { installedFromDebian } from './debian.ts'
import type { Player } from './player.ts'

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The Firefox named in SHIPO_FIREFOX, one in a usual place, or Debian's (as root); else there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['SHIPO_FIREFOX']
  if (named !== undefined && named !== '') return named
  const usual = () => usualPlaces.find((path) => existsSync(path))
  return usual() ?? (installedFromDebian('firefox-esr') ? usual() : undefined)
}

/** Starts a Firefox of one's own that treats a file as it does a player's. */
export async function openFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Puppeteer lets a file read the files beside it, which nobody else's Firefox does.
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'intl.accept_languages': 'zh-CN',
    },
  })
}

export interface FirefoxVisit {
  readonly page: Page
  readonly player: Player
  /** What the page complained of, or asked of a network. */
  readonly complaints: readonly string[]
}

/** Opens a page as a player would. */
export async function visitFirefox(browser: Browser, address: string): Promise<FirefoxVisit> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(address)
  return { page, player: firefoxPlayer(page), complaints }
}

const turnsOpen = '.device[data-open="true"], .onward'

/** Plays as `playerOf` does in Chromium; what is taken lies in the tray or in the sheet of all. */
function firefoxPlayer(page: Page): Player {
  const has = async (selector: string) => (await page.$(selector)) !== null
  const gone = (selector: string) => page.waitForSelector(selector, { hidden: true })
  const turn = async () => {
    await page.waitForSelector('.device')
    while (!(await has('.onward')) && (await has('.tray--coming, .seen-bar'))) {
      if (await has('.seen-bar')) await page.waitForSelector('.seen-bar[data-open="true"]')
      await page.keyboard.press(' ')
    }
    await page.waitForSelector(turnsOpen)
  }
  return {
    turn,
    async take(text) {
      await page.waitForSelector('.device[data-open="true"]')
      const near = await offerWith(page, '.tray .offer', text)
      if (near === undefined) await page.click('.device .all')
      const offer = near ?? (await offerWith(page, '.sheet .offer', text))
      if (offer === undefined) throw new Error(`nothing on offer says ${text}`)
      await offer.click()
      if (near === undefined) await gone('.sheet')
      if (await has('.question')) {
        await page.waitForSelector('.device[data-open="true"]')
        await page.click('.question__answer:nth-of-type(3)')
      }
      await turn()
    },
    async offers() {
      await page.click('.device .all')
      const texts = await page.$$eval('.sheet .offer', (all) => all.map((one) => one.textContent))
      await page.keyboard.press('Escape')
      await gone('.sheet')
      return texts
    },
    async recall() {
      await page.click('.onward button')
      await (await page.waitForSelector('.recall .button--main'))?.click()
      await page.waitForSelector('.debrief')
    },
  }
}

async function offerWith(
  page: Page,
  where: string,
  text: string,
): Promise<ElementHandle | undefined> {
  for (const one of await page.$$(where)) {
    const seen = (await one.isVisible()) && (await one.evaluate((it) => it.textContent))
    if (seen !== false && seen.includes(text)) return one
  }
  return undefined
}
