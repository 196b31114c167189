import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AddressInfo } from 'node:net'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watched } from './evidence.ts'
import { playerOf } from './player.ts'
import { browser, withBrowser } from './visit.ts'

withBrowser()

let server: ViteDevServer
let folder = ''
let url = ''

/** A copy of the game as a writer has it, with the template as its only case. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shipo-writing-'))
  for (const name of [
    'src',
    'assets',
    'index.html',
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
  ])
    cpSync(name, join(folder, name), { recursive: true })
  cpSync('src/workshop/template', join(folder, 'stories/mine'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const before = process.cwd()
  process.chdir(folder)
  server = await createServer({
    root: folder,
    logLevel: 'silent',
    cacheDir: join(folder, '.vite'),
    server: { port: 0, host: '127.0.0.1', fs: { strict: false } },
  })
  await server.listen()
  process.chdir(before)
  const { port } = server.httpServer?.address() as AddressInfo
  url = `http://127.0.0.1:${String(port)}/`
}, 240_000)

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('saving a story goes on at the same place, names the act that is lost, and tells errors', async () => {
  const script = join(folder, 'stories/mine/case.ink')
  const source = readFileSync(script, 'utf8')
  const save = (text: string) => writeFileSync(script, text)
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' })
  await watched(page)
  await page.addInitScript(() =>
    localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: false })),
  )
  const player = playerOf(page)
  await page.goto(url)
  await page.locator('.invitation .button--main').first().click({ timeout: 120_000 })
  await player.turn()
  await player.take('把笔递过去')
  await player.take('接听')

  // The same place in the new text.
  save(source.replace('您好，是您报名的讲座吗', '晚上好，是您报名的讲座吗'))
  await page.locator('.device', { hasText: '晚上好，是您报名的讲座吗' }).waitFor()
  await player.turn()
  expect((await player.offers()).join()).toContain('你怎么知道')

  // Does not compile: over the page, by file and line; the page stays.
  const overlay = page.locator('vite-error-overlay')
  save(source.replace('-> evening', '-> evenning'))
  await overlay.waitFor()
  expect(await overlay.locator('.message').textContent()).toContain('stories/mine/case.ink:6')
  expect(await page.locator('.device').count()).toBe(1)

  // And on a page loaded while it is broken.
  await page.reload()
  await overlay.waitFor()
  expect(await overlay.locator('.message').textContent()).toContain('stories/mine/case.ink:6')

  // Mended: gone, and the run stands where it stood.
  save(source)
  await page.locator('.device', { hasText: '您好，是您报名的讲座吗' }).waitFor()
  expect(await overlay.count()).toBe(0)

  // An answer is gone: the third act no longer fits, the first two still do.
  await player.turn()
  await player.take('有什么事')
  save(source.replace(/\* \[“你怎么知道我报了名[^*]*/, ''))
  const notice = page.locator('.over-notice')
  await notice.waitFor()
  expect(await notice.textContent()).toContain('共 3 步，从第 3 步起接不上了')
  expect(await page.locator('.device').textContent()).toContain('您好，是您报名的讲座吗')
  await page.close()
})
