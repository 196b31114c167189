import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { installedFromDebian } from './debian.ts'

/** Chromium without a window of its own: draws the same with a third less work. */
const shells = ['/usr/bin/chromium-headless-shell']

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * A Chromium to test with: the one named in SHIPO_CHROMIUM, one without a window (Debian's is
 * installed where we may), or one as people use it. Throws one clear sentence where there is none.
 */
export function findTestBrowser(): string {
  return named() ?? existing(shells) ?? fromDebian() ?? findChromium()
}

/** A Chromium as people use it. Throws one clear sentence where there is none. */
export function findChromium(): string {
  const found = named() ?? existing(usualPlaces) ?? existing(shells) ?? fromPlaywright()
  if (found !== undefined) return found
  throw new Error(
    'No Chromium, Chrome or Edge found: install one, or name its program in SHIPO_CHROMIUM.',
  )
}

function named(): string | undefined {
  const place = process.env['SHIPO_CHROMIUM']
  if (place === undefined || place === '') return undefined
  if (existsSync(place)) return place
  throw new Error(`SHIPO_CHROMIUM names ${place}, where there is no browser.`)
}

export interface BrowserOptions {
  /** Takes WebGL away, as an old classroom machine does. */
  readonly noGpu?: boolean
  /** Gives each site a process of its own, as people's browsers do; one without a window may not. */
  readonly sitesApart?: boolean
  /** A fontconfig file: the browser then knows the fonts it names and no other (Linux alone). */
  readonly fonts?: string
}

/** First on a page: tsx wraps the functions it compiles in a helper of its own, which the page has not. */
export const unwrapped = 'globalThis.__name = (one) => one'

/** Starts a browser of one's own. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const apart = options.sitesApart === true ? ['--site-per-process'] : []
  return chromium.launch(launchOptions(options, apart))
}

let shared: Promise<Browser> | undefined

/**
 * The browser of a worker, which all its test files share; it goes when the worker does. It draws
 * WebGL as any does, but pages without it in plain software: through WebGL's that takes half of all
 * work.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= chromium.launch(launchOptions({}, ['--disable-gpu-compositing']))
  return shared
}

function launchOptions({ noGpu = false, fonts }: BrowserOptions, more: readonly string[] = []) {
  const graphics = noGpu
    ? ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']
    : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
  return {
    executablePath: findTestBrowser(),
    ...(fonts === undefined ? {} : { env: { ...process.env, FONTCONFIG_FILE: fonts } }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...graphics,
      ...more,
    ],
  }
}

const existing = (places: readonly string[]) => places.find((path) => existsSync(path))

function fromDebian(): string | undefined {
  return installedFromDebian('chromium-headless-shell', 'fonts-noto-cjk')
    ? existing(shells)
    : undefined
}

function fromPlaywright(): string | undefined {
  return tried(() => {
    const home = createRequire(import.meta.url).resolve('playwright-core/package.json')
    execFileSync(process.execPath, [join(home, '../cli.js'), 'install', 'chromium'], {
      stdio: 'ignore',
    })
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  })
}

function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
