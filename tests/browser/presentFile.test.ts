// The way between two windows, from a file on a stick: no server, no origin, a path with spaces.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rollup } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { browser, withBrowser } from './visit.ts'

withBrowser()

const folder = mkdtempSync(join(tmpdir(), '讲师 U 盘 '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function pageOf(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'pair' } },
  })) as Rollup.RolldownOutput[]
  const [chunk] = built[0]?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('nothing was built')
  const file = join(folder, 'index.html')
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><body><script>${chunk.code}</script>`)
  return pathToFileURL(file).href
}

test('a window and the one it opens hear each other, and again when either was loaded anew', async () => {
  const address = await pageOf(join(import.meta.dirname, 'filePair.ts'))
  const context = await browser.newContext()
  const desk = await context.newPage()
  await desk.goto(`${address}#desk`)
  const [wall] = await Promise.all([context.waitForEvent('page'), desk.locator('button').click()])
  const heard = (page: typeof desk) => page.locator('output').innerText()
  await expect.poll(() => heard(desk)).toContain('wall')
  await expect.poll(() => heard(wall)).toContain('desk')
  await wall.reload()
  await expect.poll(() => heard(wall)).toContain('desk')
  await desk.reload()
  await expect.poll(() => heard(desk)).toContain('wall')
  await context.close()
})
