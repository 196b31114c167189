import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserServer } from 'playwright-core'

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
 * A Chromium to test with: the one named in SHIPO_CHROMIUM, one in a usual place, Debian's (as
 * root), or the one playwright installs. Throws one clear sentence where there is none.
 */
export function findChromium(): string {
  const named = process.env['SHIPO_CHROMIUM']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`SHIPO_CHROMIUM names ${named}, where there is no browser.`)
  }
  const found = usualPlace() ?? fromDebian() ?? fromPlaywright()
  if (found !== undefined) return found
  throw new Error(
    'No Chromium, Chrome or Edge found: install one, or name its program in SHIPO_CHROMIUM.',
  )
}

export interface BrowserOptions {
  /** Takes WebGL away, as an old classroom machine does. */
  readonly noGpu?: boolean
  /** A fontconfig file: the browser then knows the fonts it names and no other (Linux alone). */
  readonly fonts?: string
}

/** First on a page: tsx wraps the functions it compiles in a helper of its own, which the page has not. */
export const unwrapped = 'globalThis.__name = (one) => one'

/** Starts a browser of one's own. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  return chromium.launch(launchOptions(options))
}

/**
 * Starts a browser that many test files share; each joins it with `chromium.connect`. It draws WebGL
 * as any does, but pages without it in plain software: through WebGL's that takes half of all work.
 */
export async function serveBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(launchOptions({}, ['--disable-gpu-compositing']))
}

function launchOptions({ noGpu = false, fonts }: BrowserOptions, more: readonly string[] = []) {
  const graphics = noGpu
    ? ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']
    : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']
  return {
    executablePath: findChromium(),
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

function usualPlace(): string | undefined {
  return usualPlaces.find((path) => existsSync(path))
}

function fromDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  return tried(() => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      env,
      stdio: 'ignore',
    })
    return usualPlace()
  })
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
