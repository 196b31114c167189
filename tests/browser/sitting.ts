import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { CaseFile } from '../../src/core/story/card.ts'
import type { Language } from '../../src/core/story/tags.ts'
import { filesOf } from '../library.ts'
import { atDay, caseLine } from '../core/log/logLines.ts'
import { someLog } from '../core/log/someLog.ts'
import { cardMoments, checkupLog, type CardMoment } from './cardMoments.ts'
import { unwrapped } from './chromium.ts'
import { leaves, longestRoad, moments, placeOf, type Leaf, type Moment } from './moments.ts'
import { playerOf } from './player.ts'
import { nothingOnTop } from './thePage.ts'

export interface Size {
  readonly width: number
  readonly height: number
  readonly textSize?: number
}

export const sizes = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  large: { width: 320, height: 640, textSize: 200 },
} as const satisfies Record<string, Size>

/** In what the game is looked at; each combination is one page of the browser. */
export interface Sitting {
  readonly language: Language
  readonly size: keyof typeof sizes
  readonly theme: 'light' | 'dark'
  readonly motion: 'motion' | 'still'
  /** Without it the room is the one the style sheet paints: quicker, and the same on every machine. */
  readonly stage?: boolean
}

export interface Seat {
  readonly page: Page
  readonly context: BrowserContext
  /** Every moment in the order in which they are reached without loading anew. */
  readonly names: readonly string[]
  /** Brings the page to a moment and waits until it is painted. */
  go(name: string): Promise<void>
}

const stages = '.stage-slot, .reveal__stage, .campus__map'
const files = bothOf('parcel-claim')

/** The names of all that is looked at; home comes first, what fills the logbook last. */
export const names: readonly string[] = [
  'home',
  'settings',
  // Before the other stories have been fetched.
  'fault',
  ...moments.map(({ name }) => name),
  ...cardMoments.map(({ name }) => name),
  'debrief-long',
  'home-played',
  ...leaves.map(({ name }) => name),
]

export async function openSeat(on: Browser, url: string, sitting: Sitting): Promise<Seat> {
  const { language, theme, motion, stage = true } = sitting
  const { width, height, textSize = 100 }: Size = sizes[sitting.size]
  const context = await on.newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    reducedMotion: motion === 'still' ? 'reduce' : 'no-preference',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.addInitScript((set) => localStorage.setItem('shipo/1/settings', JSON.stringify(set)), {
    textSize,
    stage,
  })
  await page.addInitScript(unwrapped)
  await page.addInitScript(asIfKept)
  const asked = askedBy(page)
  await page.goto(url)
  await page.waitForSelector('main.home')
  const roads: Readonly<Record<string, () => Promise<void>>> = {
    home: () => go(page, '.'),
    settings: () => openSettings(page),
    'debrief-long': () => go(page, longestRoad(files, language)),
    fault: () => toFault(page),
    'home-played': () => go(page, '.'),
    ...roadsOf(moments, (moment) => reach(page, moment, language)),
    ...roadsOf(cardMoments, (moment) => reachCards(page, moment, language)),
    ...roadsOf(leaves, (leaf) => turnTo(page, leaf)),
  }
  return {
    page,
    context,
    names,
    async go(name) {
      const road = roads[name]
      if (road === undefined) throw new Error(`nothing is called ${name}: ${names.join(' ')}`)
      const waits = (await page.locator('main .offline').count()) > 0
      await context.setOffline(false)
      // The story opens by itself now, and would come in between.
      if (waits) await page.waitForSelector('.device')
      await road()
      await painted(page, asked)
    },
  }
}

function bothOf(id: string): Readonly<Record<Language, CaseFile>> {
  const { zh, en } = filesOf(id)
  if (en === undefined) throw new Error(`${id} has no English`)
  return { zh, en }
}

function roadsOf<T extends { readonly name: string }>(
  list: readonly T[],
  reached: (one: T) => Promise<void>,
): Readonly<Record<string, () => Promise<void>>> {
  return Object.fromEntries(list.map((one) => [one.name, () => reached(one)]))
}

async function openSettings(page: Page): Promise<void> {
  await go(page, '.')
  await page.locator('.home__tools button').last().click()
  await page.waitForSelector('dialog.settings')
}

/**
 * What the settings say on any visit but the first, from the start: whether the game is kept would
 * change while it is looked at, and nothing kept could ever fail to come.
 */
function asIfKept(): void {
  const workers = { controller: {}, register: () => Promise.resolve({ active: {} }) }
  Object.defineProperty(navigator, 'serviceWorker', { value: workers })
}

/** A case that cannot be fetched: the page says so, and opens it once the network is back. */
async function toFault(page: Page): Promise<void> {
  await go(page, '.')
  await page.context().setOffline(true)
  await page.evaluate(() => {
    history.pushState(null, '', '?case=sword-sale')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.waitForSelector('main .offline')
}

async function reach(page: Page, moment: Moment, language: Language): Promise<void> {
  const told = moment.caseId === undefined ? files : bothOf(moment.caseId)
  const { address, last } = placeOf(moment, told, language)
  if (moment.page !== undefined) await fill(page, moment.page.lines)
  await go(page, address)
  if (last !== undefined) await playerOf(page).take(last)
  if (moment.press !== undefined) await page.locator(moment.press).first().click()
}

async function reachCards(page: Page, moment: CardMoment, language: Language): Promise<void> {
  await keepLog(page, checkupLog)
  await go(page, moment.address(language))
  await page.waitForSelector('main.quick h1')
  for (const place of moment.press ?? []) await page.locator(place).click()
}

/** Somebody who finished a story two weeks ago; what is put in the logbook would be told on home. */
async function turnTo(page: Page, { address, tick, write }: Leaf): Promise<void> {
  await keepLog(page, [caseLine(atDay(-14, new Date().toISOString()))])
  await go(page, address)
  await page.waitForSelector('.leaf h1')
  if (tick !== undefined) await page.locator(tick).first().check({ force: true })
  if (write !== undefined) await page.locator(write.into).fill(write.text)
}

/** Puts a logbook on the device, with runs of the case as it is now. */
async function fill(page: Page, count: number): Promise<void> {
  const { id, version, card } = files.zh
  const endings = card.endings.map((ending) => ending.id)
  await keepLog(page, someLog(count, [{ id, family: card.family, version, endings }]))
}

async function keepLog(page: Page, lines: unknown): Promise<void> {
  const text = JSON.stringify(lines)
  await page.evaluate((log) => localStorage.setItem('shipo/1/log', log), text)
}

/** Goes to an address as the back button would. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  })
  await nothingOnTop(page)
  await page.evaluate((to) => {
    for (const old of document.querySelectorAll('.device, main')) old.classList.add('left')
    history.pushState(null, '', to === '.' ? location.pathname : to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  const wanted = address === '.' ? 'main.home' : ':is(.device, main):not(.left)'
  await page.waitForSelector(wanted)
  if ((await page.locator('.device').count()) > 0) await playerOf(page).turn()
  if (await hasStage(page)) await page.waitForSelector(stages.replaceAll(/(?=,|$)/g, ' canvas'))
}

async function hasStage(page: Page): Promise<boolean> {
  const set = await page.evaluate(() => localStorage.getItem('shipo/1/settings') ?? '')
  return !set.includes('"stage":false') && (await page.locator(stages).count()) > 0
}

/** What the page has asked its server for, and has no answer to yet. */
function askedBy(page: Page): ReadonlySet<unknown> {
  const asked = new Set<unknown>()
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return asked
}

/** Waits until what was asked for has come, and has been painted. */
async function painted(page: Page, asked: ReadonlySet<unknown>): Promise<void> {
  for (let quiet = 0; quiet < 4; quiet = asked.size === 0 ? quiet + 1 : 0) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }
}
