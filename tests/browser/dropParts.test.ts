// Stories dropped in several files, and stories that do not end or break on the way.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checked, dropOn, report, stillAlive } from './dropping.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipo-drop-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A file with this text or these bytes, to be dropped. */
function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('a case in several files, one including the other', async () => {
  const seen = await visit({})
  const at = join(folder, 'parts')
  cpSync('src/workshop/template', at, { recursive: true })
  const script = readFileSync(join(at, 'case.ink'), 'utf8')
  const cut = script.indexOf('=== hang_up ===')
  writeFileSync(join(at, 'case.ink'), `INCLUDE rest.ink\n${script.slice(0, cut)}`)
  writeFileSync(join(at, 'rest.ink'), script.slice(cut))
  await dropOn(seen.page, at)
  await checked(seen.page)
  expect(await report(seen.page).textContent()).toContain('没有发现问题')
  await seen.page.getByRole('button', { name: '骗局', exact: true }).click()
  await seen.player.turn()
  await closed(seen)
})

test('a case that counts without end: the variable is named by its line, before long', async () => {
  const seen = await visit({})
  const at = join(folder, 'counting')
  cpSync('src/workshop/template', at, { recursive: true })
  const script = readFileSync(join(at, 'case.ink'), 'utf8')
  const counting = script
    .replace('VAR oncall', 'VAR asked = 0\nVAR oncall')
    .replace('  室友：学校网站上写着呢', '  ~ asked = asked + 1\n  室友：学校网站上写着呢')
  writeFileSync(join(at, 'case.ink'), counting)
  await dropOn(seen.page, at)
  await checked(seen.page)
  const line = counting.split('\n').findIndex((text) => text.includes('~ asked')) + 1
  const told = await seen.page.locator('.findings').textContent()
  expect(told).toContain(`case.ink:${String(line)}`)
  expect(told).toContain('"asked" grows without end')
  expect(await report(seen.page).textContent()).toContain('没有全部走完')
  await closed(seen)
})

test('a plain story in several files; what breaks while it is read is named by file and line', async () => {
  const seen = await visit({})
  const { page } = seen
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles([
      written('whole.ink', 'INCLUDE part.ink\nA fork.\n* [Left] -> left\n* [Deep] -> deep\n'),
      written('part.ink', '=== left ===\nOut.\n-> END\n=== deep ===\nDown.\n'),
    ])
  await checked(page)
  expect(await page.locator('.findings').textContent()).toContain('part.ink:5')
  await page.getByRole('button', { name: '开始读' }).click()
  await page.getByRole('button', { name: 'Deep' }).click()
  await expect.poll(() => page.locator('.fault__place').textContent()).toContain('part.ink:5')
  await stillAlive(seen)
  await closed(seen)
})
