// What `npm run package` makes: how large it is, and how soon a stick is ready in an old classroom.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { unwrapped } from './chromium.ts'

export interface PackFigures {
  /** The largest zip for a platform, and the largest page of one case. */
  readonly scormZipKB: number
  readonly singleFileKB: number
  /** From the double click to the one tap that begins, at a quarter of the speed. */
  readonly usbStartMs: readonly number[]
}

declare global {
  var readyAt: number | undefined
}

export async function packFigures(browser: Browser): Promise<PackFigures> {
  const out = mkdtempSync(join(tmpdir(), 'shipo-packages-'))
  try {
    const env = { ...process.env, NODE_ENV: 'production' }
    const line = ['--import', 'tsx', 'src/workshop/package.ts', out]
    await promisify(execFile)(process.execPath, line, { env }).catch(overLimit)
    const usbStartMs: number[] = []
    for (let visit = 0; visit < 5; visit++)
      usbStartMs.push(await startOf(browser, join(out, 'stick/index.html')))
    return {
      scormZipKB: Math.max(...['scorm12', 'scorm2004'].map((kind) => largestIn(join(out, kind)))),
      singleFileKB: largestIn(join(out, 'single')),
      usbStartMs,
    }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** What is too large is told by its figure; anything else has made no packages. */
function overLimit(problem: unknown): void {
  const said = (problem as { readonly stdout?: string }).stdout ?? ''
  if (!said.includes(' is over ')) throw problem
}

function largestIn(folder: string): number {
  return Math.max(...readdirSync(folder).map((file) => statSync(join(folder, file)).size)) / 1024
}

async function startOf(browser: Browser, file: string): Promise<number> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(unwrapped)
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.invitation .button--main') === null) return
      seen.disconnect()
      requestAnimationFrame(() => setTimeout(() => (globalThis.readyAt = performance.now()), 0))
    }
    const seen = new MutationObserver(look)
    seen.observe(document, { childList: true, subtree: true })
  })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(pathToFileURL(file).href, { waitUntil: 'commit' })
  await page.waitForFunction(() => globalThis.readyAt !== undefined)
  const ms = await page.evaluate(() => globalThis.readyAt ?? Infinity)
  await context.close()
  return ms
}
