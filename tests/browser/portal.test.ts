// <shipo-player>, and what the build holds for whoever runs a portal or a server.
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { frameIn, openHost, playerIn, type Host } from './framing.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { fileIn } from '../library.ts'
import { browser, site, withSite } from './visit.ts'

withSite()

const closing: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close()
})

async function openPage(): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  closing.push(context)
  await context.addInitScript(() => {
    try {
      localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: false }))
    } catch {
      // A frame before it has come has no storage.
    }
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { context, page, errors }
}

async function around(markup: string): Promise<{ page: Page; errors: string[] }> {
  const host: Host = await openHost(markup.replaceAll('SITE', site.url), '127.0.0.1')
  closing.push(host)
  const { page, errors } = await openPage()
  await page.goto(host.url)
  return { page, errors }
}

/** Notes every event of `player` in `heard`. */
const hears = `const heard = []
  const listen = (player) => {
    for (const name of ['ready', 'started', 'decision', 'paused'])
      player.addEventListener(name, ({ detail }) => heard.push([name, detail]))
  }`
const names = (page: Page) => page.evaluate<string[]>('heard.map(([name]) => name)')

describe('<shipo-player>', () => {
  test('from a tag: begins when asked, tells decisions, and changes with its attributes', async () => {
    const { page, errors } = await around(`<script src="SITEembed.js"></script>
      <shipo-player case="parcel-claim" lang="zh-CN" truth="scam" theme="light" text-size="125"></shipo-player>
      <script>${hears}; const player = document.querySelector('shipo-player'); listen(player)</script>`)
    const frame = await frameIn(page)
    await expect.poll(() => names(page)).toEqual(['ready'])
    expect(await frame.evaluate(() => document.documentElement.style.fontSize)).toBe('125%')
    expect(await page.evaluate('player.start().then(() => player.getState())')).toMatchObject({
      paused: false,
    })
    const hand = playerIn(frame)
    await hand.turn()
    await hand.take('没空')
    await expect.poll(() => names(page)).toEqual(['ready', 'started', 'decision'])
    await page.evaluate(`player.setAttribute('lang', 'en')`)
    await frame.waitForSelector('.play[lang="en"]')
    await page.evaluate('player.pause()')
    await expect.poll(() => names(page)).toContain('paused')
    expect(await page.evaluate('player.getRun().catch(({ code }) => code)')).toBe('forbidden')
    // Another case is another beginning; what is asked meanwhile waits for it.
    await page.evaluate(`player.setAttribute('case', 'sword-sale')`)
    await expect
      .poll(() => page.frames().some((one) => one.url().includes('sword-sale')))
      .toBe(true)
    await expect.poll(() => names(page)).toContain('ready')
    const state = await page.evaluate('player.getState()')
    expect(state).toMatchObject({ playing: false })
    await page.evaluate('player.remove()')
    await expect.poll(() => page.frames().length).toBe(1)
    expect(errors).toEqual([])
  })

  test('attaches late to a frame that was there before', async () => {
    const { page, errors } = await around(
      `<iframe src="SITE?mode=embed&case=parcel-claim&lang=zh" width="800" height="500"></iframe>
      <script>let hellos = 0; addEventListener('message', ({ data }) => (hellos += data.t === 'hello'))</script>`,
    )
    await frameIn(page)
    // It has called as often as it does, and nobody answered.
    await page.waitForFunction('hellos >= 20')
    await page.addScriptTag({ url: `${site.url}embed.js` })
    await page.evaluate(
      `${hears}; window.late = ShipoPlayer.attach(document.querySelector('iframe')); listen(late); window.heard = heard`,
    )
    await expect.poll(() => names(page)).toEqual(['ready'])
    await page.evaluate('late.start()')
    await expect.poll(() => names(page)).toEqual(['ready', 'started'])
    expect(errors).toEqual([])
  })

  test('from an import it is the same', async () => {
    const { page, errors } = await openPage()
    await page.goto(`${site.url}portal.html`)
    await page.evaluate(`import('${site.url}embed.js')`)
    await page.evaluate(`{ ${hears}
      const player = document.createElement('shipo-player')
      player.setAttribute('case', 'parcel-claim')
      listen(player)
      document.body.append(player)
      window.heard = heard }`)
    await expect.poll(() => names(page)).toEqual(['ready'])
    expect((await frameIn(page)).url()).toBe(`${site.url}?mode=embed&case=parcel-claim`)
    expect(errors).toEqual([])
  })
})

test('the page for administrators has what can be pasted, and it works as pasted', async () => {
  const { page, errors } = await openPage()
  await page.goto(`${site.url}portal.html`)
  const frame = page.locator('#zh pre', { hasText: '<iframe' })
  await expect.poll(() => frame.textContent()).toContain(`src="${site.url}?mode=embed`)
  const snippet = (await frame.textContent()) ?? ''
  expect(await page.locator('#en').textContent()).toContain('sends nothing to any server')
  expect(await page.locator('#zh').textContent()).toContain('模拟训练')
  const health = (await (await page.request.get(`${site.url}health.json`)).json()) as object
  expect(health).toMatchObject({ ok: true, shipo: [1], languages: ['zh', 'en'] })
  await page.goto(`${site.url}card/parcel-claim/`)
  await page.waitForSelector('.device')
  expect(errors).toEqual([])
  const pasted = await around(snippet)
  expect(await (await frameIn(pasted.page)).locator('h1').textContent()).toBe(
    fileIn(caseIds('stories')[0] ?? '').card.title,
  )
})

test('the game obeys the policy that is named for a server’s headers', async () => {
  const { page } = await openPage()
  await page.goto(`${site.url}portal.html`)
  const nginx = (await page.locator('#en pre', { hasText: 'add_header' }).textContent()) ?? ''
  const policy = /Content-Security-Policy "([^"]+)"/.exec(nginx)?.[1] ?? ''
  expect(policy).not.toMatch(/unsafe-eval|\bwss?:|script-src[^;]*unsafe-inline/)
  const strict = await openStrict(`${policy}; frame-ancestors 'self'`)
  closing.push(strict)
  const seen = await openPage()
  await seen.page.goto(`${strict.url}?case=parcel-claim&lang=zh`)
  await playerIn(seen.page.mainFrame()).turn()
  expect(seen.errors).toEqual([])
  // And nobody else's page may frame it then.
  const other = await around(`<iframe src="${strict.url}?mode=embed&case=parcel-claim"></iframe>`)
  await expect.poll(() => other.errors.join(' ')).toContain('frame-ancestors')
})

/** A plain static server that says this policy with every file. */
async function openStrict(policy: string): Promise<Host> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    json: 'application/json',
  }
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join('dist', pathname === '/' ? 'index.html' : pathname)
    answer.setHeader('content-security-policy', policy)
    if (!existsSync(file)) {
      answer.statusCode = 404
      answer.end()
      return
    }
    answer.setHeader(
      'content-type',
      types[file.split('.').pop() ?? ''] ?? 'application/octet-stream',
    )
    answer.end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
