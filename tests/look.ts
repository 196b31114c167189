// npm run look: every screen and place at each size, light and dark, moving and still, in both
// languages, as PNGs in look/, with one contact sheet a language and one for each sitting.
// "npm run look -- --only zh-phone-light" takes the sittings whose name begins so;
// "-- --at call,debrief" takes those moments (or place-library,
// backroom-bedroom) alone; "-- --keep" rewrites the reference pictures.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { languages } from '../src/core/story/tags.ts'
import { readWorld } from '../src/workshop/compile/world.ts'
import { openBrowser } from './browser/chromium.ts'
import {
  eachReference,
  keepLetters,
  keepReference,
  nameOf,
  referenceFolder,
  sittings,
} from './browser/references.ts'
import { names, openSeat, sizes, type Sitting } from './browser/sitting.ts'
import { openShowcase } from './browser/showcase/site.ts'
import { openSite } from './browser/site.ts'

const themes = ['dark', 'light'] as const
const motions = ['still', 'motion'] as const
const only = wordAfter('--only')
const at = wordAfter('--at').split(',').filter(Boolean)
const faults: string[] = []

const [browser, site] = await Promise.all([openBrowser(), openSite()])
if (process.argv.includes('--keep')) await keepAll()
else await lookAtAll()
await browser.close()
await site.close()
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}

async function keepAll(): Promise<void> {
  rmSync(referenceFolder, { recursive: true, force: true })
  mkdirSync(referenceFolder, { recursive: true })
  const desk = await browser.newPage()
  await desk.goto(site.url)
  await keepLetters(desk)
  let bytes = 0
  for (const one of sittings) {
    await eachReference(browser, site.url, one, async ({ name }, page) => {
      bytes += await keepReference(name, page, desk)
    })
  }
  console.log(`tests/pictures: ${String(Math.round(bytes / 1000))} kB`)
}

async function lookAtAll(): Promise<void> {
  mkdirSync('look', { recursive: true })
  const seen = names.some(isWanted)
    ? allSittings().filter((sitting) => nameOf(sitting).startsWith(only))
    : []
  for (const sitting of seen) {
    const name = nameOf(sitting)
    for (const old of at.length > 0 ? [] : picturesOf(name)) rmSync(`look/${old}`)
    await sit(sitting, name)
    await contactSheet(`look/${name}.png`, [[name, picturesOf(name).filter(isWhole)]], 560)
    console.log(`look/${name}.png`)
  }
  if (only === '') await lookAtPlaces()
  const shown = readdirSync('look').filter((file) => /^(?:place|backroom)-/.test(file))
  const told = seen.length === 0 ? languages : new Set(seen.map(({ language }) => language))
  for (const language of told) {
    const rows = names.map((moment) => [moment, everywhere(language, moment)] as const)
    await contactSheet(`look/${language}.png`, [...rows, ['places', shown]], 150)
    console.log(`look/${language}.png`)
  }
}

/** Large letters change where things are, not how they move. */
function allSittings(): readonly Sitting[] {
  return languages.flatMap((language) =>
    (Object.keys(sizes) as Sitting['size'][]).flatMap((size) =>
      themes.flatMap((theme) =>
        motions
          .filter((motion) => size !== 'large' || motion === 'still')
          .map((motion) => ({ language, size, theme, motion })),
      ),
    ),
  )
}

/** One page for one sitting: home first, then from moment to moment without loading anew. */
async function sit(sitting: Sitting, name: string): Promise<void> {
  const seat = await openSeat(browser, site.url, sitting)
  for (const moment of seat.names.filter(isWanted)) {
    try {
      await seat.go(moment)
      faults.push(...(await faultsOn(seat.page)).map((fault) => `${name} ${moment}: ${fault}`))
      await photograph(seat.page, `look/${name}-${moment}`)
    } catch (problem) {
      faults.push(`${name} ${moment}: ${String(problem)}`)
    }
  }
  await seat.context.close()
}

/** The stage alone in every place and in every backroom; it speaks no language and has no day. */
async function lookAtPlaces(): Promise<void> {
  const showcase = await openShowcase()
  const { places, backrooms } = readWorld()
  const wanted = [
    ...places.map((place) => [`place-${place}`, `place=${place}&mate=tang`] as const),
    ...backrooms.map(
      (backroom) => [`backroom-${backroom}`, `place=dorm-night&backroom=${backroom}`] as const,
    ),
  ]
  for (const [name, query] of wanted.filter(([one]) => isWanted(one))) {
    const page = await browser.newPage({ viewport: { width: 960, height: 720 } })
    await page.goto(`${showcase.url}?${query}`)
    await page.waitForSelector('canvas')
    await page.waitForFunction(() => window.drawn > 30)
    await page.screenshot({ path: `look/${name}.png` })
    await page.close()
  }
  await showcase.close()
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

type Row = readonly [title: string, pictures: readonly string[]]

/** Pictures side by side, a row for each title. */
async function contactSheet(path: string, rows: readonly Row[], widest: number): Promise<void> {
  const page: Page = await browser.newPage({
    viewport: { width: 2400, height: 1200 },
  })
  await page.setContent(`<style>
    body { margin: 16px; background: #777; font: 14px sans-serif }
    section { display: flex; flex-wrap: wrap; gap: 12px; margin-bottom: 12px }
    h2 { width: 100%; margin: 0; font-size: 16px }
    figure { margin: 0 }
    img { display: block; max-width: ${String(widest)}px; max-height: ${String(widest * 1.15)}px }
  </style>`)
  for (const [title, pictures] of rows.filter(([, one]) => one.length > 0)) {
    await page.evaluate((text) => {
      const head = document.createElement('h2')
      head.textContent = text
      document.body.appendChild(document.createElement('section')).append(head)
    }, title)
    for (const file of pictures) await addPicture(page, file)
  }
  await page.screenshot({ path, fullPage: true })
  await page.close()
}

/** One at a time: all of a language at once are more than a message to the browser may hold. */
async function addPicture(page: Page, file: string): Promise<void> {
  const url = `data:image/png;base64,${readFileSync(`look/${file}`).toString('base64')}`
  await page.evaluate(
    async ([src, name]) => {
      const image = new Image()
      image.src = src
      await image.decode()
      const figure = document.createElement('figure')
      figure.append(image, name)
      document.querySelector('section:last-of-type')?.append(figure)
    },
    [url, file.replace(/\.png$/, '')] as const,
  )
}

/** One moment in every sitting of a language. */
function everywhere(language: string, moment: string): readonly string[] {
  const its = new RegExp(`^${language}-[a-z]+-(?:light|dark)-(?:still|motion)-${moment}\\.png$`)
  return readdirSync('look').filter((file) => its.test(file))
}

function picturesOf(sitting: string): readonly string[] {
  return readdirSync('look').filter((file) => file.startsWith(`${sitting}-`))
}

/** Not one of the pieces of a long page. */
function isWhole(file: string): boolean {
  return !/-\d+\.png$/.test(file)
}

function isWanted(name: string): boolean {
  return at.length === 0 || at.includes(name)
}

function wordAfter(option: string): string {
  const place = process.argv.indexOf(option)
  return place < 0 ? '' : (process.argv[place + 1] ?? '')
}
