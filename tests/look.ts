// npm run look: every screen at each size and in both languages, as PNGs in look/, with one contact
// sheet for each. "npm run look -- --only zh-phone" takes those whose name begins so;
// "-- --at call,debrief" takes those moments alone.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { languages, type Language } from '../src/core/tags.ts'
import { compileCase } from '../src/workshop/compile.ts'
import { cardMoments, checkupLog, type CardMoment } from './browser/cardMoments.ts'
import { openBrowser } from './browser/chromium.ts'
import { leaves, longestRoad, moments, placeOf, type Leaf, type Moment } from './browser/moments.ts'
import { playerOf } from './browser/player.ts'
import { openSite } from './browser/site.ts'
import { atDay, caseLine } from './core/logLines.ts'
import { someLog } from './core/someLog.ts'

interface Size {
  readonly width: number
  readonly height: number
  readonly textSize?: number
}

const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  large: { width: 320, height: 640, textSize: 200 },
} as const satisfies Record<string, Size>

const stages = '.stage-slot, .reveal__stage, .campus__map'
const only = wordAfter('--only')
const at = wordAfter('--at').split(',').filter(Boolean)
const { zh, en } = compileCase('stories', 'parcel-claim').files
if (en === undefined) throw new Error('parcel-claim has no English')
const files = { zh, en }
const faults: string[] = []

const [browser, site] = await Promise.all([openBrowser(), openSite()])
mkdirSync('look', { recursive: true })
for (const language of languages) {
  for (const [name, size] of Object.entries(sizes)) {
    const sitting = `${language}-${name}`
    if (!sitting.startsWith(only)) continue
    for (const old of at.length > 0 ? [] : picturesOf(sitting)) rmSync(`look/${old}`)
    await sit(browser, sitting, language, size)
    await contactSheet(browser, sitting)
    console.log(`look/${sitting}.png`)
  }
}
await browser.close()
await site.close()
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}

/** One page for one language and size: home first, then from moment to moment without loading anew. */
async function sit(on: Browser, sitting: string, language: Language, size: Size): Promise<void> {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const { width, height, textSize = 100 } = size
  const context = await on.newContext({
    viewport: { width, height },
    locale,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.addInitScript((size) => {
    localStorage.setItem('shipo/1/settings', JSON.stringify({ textSize: size }))
  }, textSize)
  const shoot = async (name: string) => {
    if (!isWanted(name)) return
    await drawn(page)
    faults.push(...(await faultsOn(page)).map((fault) => `${sitting} ${name}: ${fault}`))
    await photograph(page, `look/${sitting}-${name}`)
  }
  await page.goto(site.url)
  await page.waitForSelector('.campus__map canvas')
  await shoot('home')
  await page.locator('.home__tools button').last().click()
  await page.waitForSelector('dialog.settings')
  await shoot('settings')
  await page.keyboard.press('Escape')
  for (const moment of moments.filter(({ name }) => isWanted(name))) {
    try {
      await reach(page, moment, language)
      await shoot(moment.name)
    } catch (problem) {
      faults.push(`${sitting} ${moment.name}: ${String(problem)}`)
    }
  }
  for (const moment of cardMoments.filter(({ name }) => isWanted(name))) {
    try {
      await reachCards(page, moment, language)
      await shoot(moment.name)
    } catch (problem) {
      faults.push(`${sitting} ${moment.name}: ${String(problem)}`)
    }
  }
  if (isWanted('debrief-long')) {
    await go(page, longestRoad(files, language))
    await shoot('debrief-long')
  }
  await go(page, '.')
  await shoot('home-played')
  // Last: what is put in the logbook here would be told on home.
  const log = JSON.stringify([caseLine(atDay(-14, new Date().toISOString()))])
  await page.evaluate((text) => localStorage.setItem('shipo/1/log', text), log)
  for (const leaf of leaves.filter(({ name }) => isWanted(name))) {
    await turnTo(page, leaf)
    await shoot(leaf.name)
  }
  await context.close()
}

async function reach(page: Page, moment: Moment, language: Language): Promise<void> {
  const { address, last } = placeOf(moment, files, language)
  if (moment.page !== undefined) await fill(page, moment.page.lines)
  await go(page, address)
  if (last !== undefined) await playerOf(page).take(last)
  if (moment.press !== undefined) await page.locator(moment.press).first().click()
}

async function reachCards(page: Page, moment: CardMoment, language: Language): Promise<void> {
  await page.evaluate((log) => localStorage.setItem('shipo/1/log', log), JSON.stringify(checkupLog))
  await go(page, moment.address(language))
  await page.waitForSelector('main.quick h1')
  for (const place of moment.press ?? []) await page.locator(place).click()
}

async function turnTo(page: Page, { address, tick, write }: Leaf): Promise<void> {
  await go(page, address)
  await page.waitForSelector('.leaf h1')
  if (tick !== undefined) await page.locator(tick).first().check({ force: true })
  if (write !== undefined) await page.locator(write.into).fill(write.text)
}

/** Puts a logbook on the device, with runs of the case as it is now. */
async function fill(page: Page, count: number): Promise<void> {
  const { id, version, card } = files.zh
  const endings = card.endings.map((ending) => ending.id)
  const lines = someLog(count, [{ id, family: card.family, version, endings }])
  await page.evaluate((log) => localStorage.setItem('shipo/1/log', log), JSON.stringify(lines))
}

/** Goes to an address as the back button would. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    for (const old of document.querySelectorAll('.device, main')) old.classList.add('left')
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await page.waitForSelector(':is(.device, main):not(.left)')
  if ((await page.locator('.device').count()) > 0) await playerOf(page).turn()
  if ((await page.locator(stages).count()) > 0) {
    await page.waitForSelector(stages.replaceAll(/(?=,|$)/g, ' canvas'))
  }
}

/**
 * Takes what the player sees, and a long page in pieces besides: no picture viewer chokes on them,
 * and the graphics card has a tallest picture too. The stage may be missing on the pieces.
 */
async function photograph(page: Page, path: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? sizes.laptop
  const whole = await page.evaluate(() =>
    document.querySelector('dialog[open]') === null ? document.documentElement.scrollHeight : 0,
  )
  await page.screenshot({ path: `${path}.png` })
  if (whole <= height) return
  const piece = Math.max(1600, height)
  for (let y = 0, n = 1; y < whole; y += piece, n++) {
    const clip = { x: 0, y, width, height: Math.min(piece, whole - y) }
    await page.screenshot({ path: `${path}-${String(n)}.png`, fullPage: true, clip })
  }
}

/** Waits until what was asked for has been painted. */
async function drawn(page: Page): Promise<void> {
  for (let frame = 0; frame < 4; frame++) {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
  }
}

/** Scrolling sideways, and words that are cut off. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  return [...(await page.evaluate(beyondTheEdge)), ...(await page.evaluate(cutOff))]
}

/** What reaches beyond the right edge of the page, or of the dialog that lies over it. */
function beyondTheEdge(): string[] {
  const frame = document.querySelector('dialog[open]') ?? document.documentElement
  if (frame.scrollWidth <= frame.clientWidth) return []
  const edge = frame.getBoundingClientRect().left + frame.clientWidth
  return [...frame.querySelectorAll<HTMLElement>('*')]
    .filter((one) => one.childElementCount === 0 && one.getBoundingClientRect().right > edge + 1)
    .map((one) => `${one.tagName} .${one.className} makes it scroll sideways: ${one.innerText}`)
}

function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.tagName !== 'INPUT' && one.clientWidth > 1)
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .filter((one) => one.childElementCount === 0 && getComputedStyle(one).overflowX !== 'visible')
    .map((one) => `${one.tagName} .${one.className} is cut off: ${one.innerText}`)
}

/** All screens of a sitting side by side. */
async function contactSheet(on: Browser, sitting: string): Promise<void> {
  const pictures = picturesOf(sitting).filter((file) => !/-\d+\.png$/.test(file))
  const figures = pictures.map((file) => {
    const data = readFileSync(`look/${file}`).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file}</figcaption></figure>`
  })
  const page = await on.newPage({ viewport: { width: 2400, height: 1200 } })
  await page.setContent(
    `<style>
      body { margin: 16px; background: #777; font: 16px sans-serif }
      body { display: flex; flex-wrap: wrap; gap: 16px }
      figure { margin: 0 }
      img { display: block; max-width: 560px; max-height: 640px }
    </style>${figures.join('')}`,
  )
  await page.screenshot({ path: `look/${sitting}.png`, fullPage: true })
  await page.close()
}

function picturesOf(sitting: string): readonly string[] {
  return readdirSync('look').filter((file) => file.startsWith(`${sitting}-`))
}

function isWanted(name: string): boolean {
  return at.length === 0 || at.includes(name)
}

function wordAfter(option: string): string {
  const place = process.argv.indexOf(option)
  return place < 0 ? '' : (process.argv[place + 1] ?? '')
}
