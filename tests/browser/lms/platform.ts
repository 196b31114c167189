// A learning platform to open packages in: a server with the package on it, and a window that has it.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { watched } from '../evidence.ts'
import { playerOf, type Player } from '../player.ts'
import { browser } from '../visit.ts'
import type { PlatformWish } from './platformPage.ts'

/** Runs `npm run package` with these words, and gives the folder it wrote. */
export function packed(...words: readonly string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'shipo-packages-'))
  beforeAll(async () => {
    const env = { ...process.env, NODE_ENV: 'production' }
    const line = ['--import', 'tsx', 'src/workshop/package.ts', out, ...words]
    await promisify(execFile)(process.execPath, line, { env })
  }, 180_000)
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  return out
}

export type Files = Readonly<Record<string, Uint8Array>>

export function unzipped(zip: string): Files {
  return unzipSync(readFileSync(zip))
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
}

/** Serves files from /course/, and a page of the platform's own from /; `settings` replaces the package's. */
export async function serve(files: Files, page: string, settings?: object) {
  const server = createServer(({ url = '/' }, answer) => {
    const path = new URL(url, 'http://here').pathname
    const type = types[extname(path)] ?? 'application/octet-stream'
    const own = settings !== undefined && path === '/course/settings.js'
    const body = own
      ? `window.shipoPackage = ${JSON.stringify(settings)}`
      : path === '/platform.html'
        ? page
        : files[path.replace('/course/', '')]
    answer.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() }
}

/** The platform's page, with all its scripts in it. */
export async function platformHtml(): Promise<string> {
  const entry = join(import.meta.dirname, 'platformPage.ts')
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'platform' } },
  })) as Rollup.RolldownOutput[]
  const [chunk] = built[0]?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')
  const script = chunk.code.replaceAll('</script', '<\\/script')
  return `<!doctype html><meta charset="utf-8"><title>platform</title><body><script>${script}</script>`
}

export interface Launched {
  readonly context: BrowserContext
  /** The platform's window, and the course's. */
  readonly platform: Page
  readonly course: Page
  readonly player: Player
  readonly errors: readonly string[]
  /** What the platform had last been asked to save. */
  saved(): Promise<Readonly<Record<string, string>>>
  complaints(): Promise<readonly string[]>
  calls(): Promise<readonly string[]>
  /** The course's window is closed, as a learner does. */
  leave(): Promise<void>
}

export interface Launch extends Partial<PlatformWish> {
  readonly page?: string
  /** The device of another launch: what was kept there is there. */
  readonly device?: BrowserContext
}

/** A computer on which nobody has played, and which draws no stage. */
async function newDevice(): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  await context.addInitScript(() => {
    localStorage.setItem('shipo/1/settings', '{"stage":false}')
  })
  return context
}

/** Opens the platform, and from it the course in a window of its own. */
export async function launch(url: string, options: Launch = {}): Promise<Launched> {
  const { page = 'index.html', device, mode, hostile } = options
  const { version, before }: PlatformWish = { version: '1.2', before: {}, ...options }
  const context = device ?? (await newDevice())
  const platform = await context.newPage()
  await platform.goto(`${url}platform.html`)
  const wish = { version, before, ...(mode && { mode }), ...(hostile && { hostile }) }
  const [course] = await Promise.all([
    context.waitForEvent('page'),
    platform.evaluate(
      ([how, address]) => {
        window.openPlatform(how)
        window.open(address)
      },
      [wish, `${url}course/${page}`] as const,
    ),
  ])
  const errors: string[] = []
  course.on('pageerror', (error) => errors.push(error.message))
  if (device === undefined) await watched(course)
  return {
    ...{ context, platform, course, errors },
    player: playerOf(course),
    saved: () => platform.evaluate(() => window.saves.at(-1) ?? {}),
    complaints: () => platform.evaluate(() => window.complaints),
    calls: () => platform.evaluate(() => window.calls),
    leave: () => course.evaluate(() => window.close()).catch(() => undefined),
  }
}
