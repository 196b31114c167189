// `npm start` as whoever has just cloned the repository meets it: nothing has been built or cached.
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { playerOf } from './player.ts'

let browser: Browser
let folder = ''
let game: ChildProcess | undefined
let out = ''
let err = ''

/** A clone with its packages installed. They are linked one by one, so that what is cached beside them is not. */
function clone(): string {
  const at = mkdtempSync(join(tmpdir(), 'shipo-clone-'))
  const files = ['src', 'assets', 'stories', 'index.html', 'vite.config.ts']
  for (const name of [...files, 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(at, name), { recursive: true })
  }
  mkdirSync(join(at, 'node_modules'))
  for (const name of readdirSync('node_modules')) {
    if (/^\.(?!bin$)/.test(name)) continue
    symlinkSync(resolve('node_modules', name), join(at, 'node_modules', name))
  }
  return at
}

beforeAll(async () => {
  folder = clone()
  browser = await openBrowser()
}, 240_000)

afterAll(async () => {
  await browser.close()
  // With the programs it started.
  if (game?.pid !== undefined) process.kill(-game.pid)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}, 60_000)

/** Starts the game; its address, once that is printed. */
function start(): Promise<string> {
  const program = spawn('npm', ['start', '--silent', '--', '--port', '5419'], {
    cwd: folder,
    env: { ...process.env, BROWSER: 'none' },
    detached: true,
  })
  game = program
  return new Promise((found, fail) => {
    program.on('error', fail)
    program.on('exit', () => fail(new Error(`${out}${err}`)))
    program.stderr.on('data', (part: Buffer) => (err += part.toString()))
    program.stdout.on('data', (part: Buffer) => {
      out += part.toString()
      const [address] = /http:\S+\n/.exec(out) ?? []
      if (address !== undefined) found(address.trim())
    })
  })
}

test('npm start says where the game is and nothing else; the first file dropped is not lost', async () => {
  const url = await start()
  const page = await browser.newPage({ locale: 'zh-CN', reducedMotion: 'reduce' })
  let loads = 0
  page.on('load', () => (loads += 1))
  await page.addInitScript(() =>
    localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: false })),
  )
  await page.goto(url)
  await page.locator('.invitation').first().waitFor({ timeout: 120_000 })

  const story = {
    name: 'first.ink',
    mimeType: '',
    buffer: Buffer.from('Hi.\n* Go\n- Done.\n-> END\n'),
  }
  await page.locator('input[type=file]').last().setInputFiles(story)
  const report = page.locator('.dropreport')
  await report.getByText('没有发现问题').waitFor({ timeout: 120_000 })
  await page.getByRole('button', { name: '开始读' }).click()
  await page.getByRole('button', { name: 'Go' }).click()
  expect(await page.locator('.reading').textContent()).toContain('Done.')

  // A case, with all it sends for.
  await page.getByRole('button', { name: /^回(到)?首页$/ }).click()
  await page.locator('.invitation .button--main').first().click()
  await playerOf(page).turn()
  expect(loads).toBe(1)
  expect(out.trim()).toBe(url)
  expect(err).toBe('')
}, 300_000)
