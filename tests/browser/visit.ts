import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, inject } from 'vitest'
import { writeRun, type Run } from '../../src/core/run/run.ts'
import type { TextSize } from '../../src/core/settings.ts'
import type { Truth } from '../../src/core/story/tags.ts'
import { sharedBrowser } from './chromium.ts'
import { filesOf } from '../library.ts'
import { watched } from './evidence.ts'
import { playerOf, type Player } from './player.ts'
import { unbuilt } from './site.ts'

export let browser: Browser
/** The game that all tests share, and the address of its home. */
export const site = { url: inject('site') }
const { version } = filesOf('parcel-claim').zh

/** Joins the shared browser for the tests of one file. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await sharedBrowser()
  })
}

/** Joins browser and site for the tests of one file. */
export function withSite(): void {
  withBrowser()
  beforeAll(() => {
    if (site.url === '') throw new Error(unbuilt)
  })
}

/** What a visitor has set before they come. */
function settle(settings: object): void {
  try {
    localStorage.setItem('shipo/1/settings', JSON.stringify(settings))
  } catch {
    // A test has taken storage away.
  }
}

/** Everything the page complains of, or asks of another host. */
function complaintsOf(page: Page, home: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol === 'http:' && !home.startsWith(origin)) complaints.push(request.url())
  })
  return complaints
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly player: Player
  /** What the page complained of: nothing, if all is well. */
  readonly complaints: string[]
}

export interface VisitOptions {
  readonly address?: string
  readonly truth?: Truth
  readonly width?: number
  readonly height?: number
  /** Drawn in software the room takes seconds to appear; only what looks at it waits for it. */
  readonly stage?: boolean
  /** What is heard is made on the device, which takes a third of opening a case. */
  readonly sound?: boolean
  /** Per cent. */
  readonly textSize?: TextSize
  /** Lets the game keep itself on the device, as it does for a player; then no test can hold back a file. */
  readonly kept?: boolean
  /** Runs in the page before anything else. */
  readonly before?: () => void
  readonly on?: Browser
  /** Another server's game. */
  readonly at?: string
}

export function addressOf(truth: Truth): string {
  const run: Run = { caseId: 'parcel-claim', version, language: 'zh', truth, acts: [] }
  return `?case=parcel-claim&run=${writeRun(run)}`
}

/** Without a stage and without sound, unless they are wanted: most tests have no use for them. */
function settingsOf({ stage = false, sound = stage, textSize }: VisitOptions): object {
  return {
    ...(stage ? {} : { stage }),
    ...(sound ? {} : { sound: { muted: true } }),
    ...(textSize === undefined ? {} : { textSize }),
  }
}

export async function visit(options: VisitOptions): Promise<Visit> {
  const { truth, width = 1366, height = 768, on = browser } = options
  const context = await on.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers: options.kept === true ? 'allow' : 'block',
  })
  const page = await context.newPage()
  const home = options.at ?? site.url
  const complaints = complaintsOf(page, home)
  await page.addInitScript(settle, settingsOf(options))
  if (options.before !== undefined) await page.addInitScript(options.before)
  await watched(page)
  const address = options.address ?? (truth === undefined ? '' : addressOf(truth))
  await page.goto(home + address)
  return { page, context, player: playerOf(page), complaints }
}

/** Closes a visit that nothing complained of, but for what the test itself took away. */
export async function closed({ context, complaints }: Visit, expected = /^(?!)/): Promise<void> {
  expect(complaints.filter((text) => !expected.test(text))).toEqual([])
  await context.close()
}

export async function playOn(player: Player, texts: readonly string[]): Promise<void> {
  await player.turn()
  for (const text of texts) await player.take(text)
}

/** Offers that lead from the desk into the call. */
export const toCall = ['没空', '接听']

/** The acts of the run the address holds. */
export const actsIn = (page: Page) =>
  new URL(page.url()).searchParams.get('run')?.split('.')[4] ?? ''

/** Answers the question after an ending, and finds a whole debrief. */
export async function toDebrief({ player, page }: Visit): Promise<void> {
  await player.recall()
  expect(await page.locator('.debrief h2').count()).toBeGreaterThan(3)
}
