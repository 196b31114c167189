import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { judgementsIn } from '../../src/core/log/logbook.ts'
import { readProfile, writeProfile } from '../../src/core/log/profileFile.ts'
import { filesOf } from '../library.ts'
import { someLog } from '../core/log/someLog.ts'
import { violationsOn } from './axe.ts'
import { putLog } from './thePage.ts'
import { addressOf, closed, site, visit, withSite } from './visit.ts'

withSite()

const { zh } = filesOf('parcel-claim')
const kind = {
  id: zh.id,
  family: zh.card.family,
  version: zh.version,
  endings: zh.card.endings.map(({ id }) => id),
}
const gone = { id: 'a-case-of-old', family: 'loan', version: 'old1', endings: ['long-ago'] }
const lines = someLog(40, [kind, gone])

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipo-profile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The profile over a logbook that is there from the start. */
async function opened(log: unknown = lines) {
  const seen = await visit({})
  await putLog(seen.page, log)
  await seen.page.goto(`${site.url}?page=profile`)
  await seen.page.waitForSelector('.profile h1')
  return seen
}

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('shipo/1/log') ?? '[]') as unknown[])

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return readFileSync(path, 'utf8')
}

async function merged(page: Page, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, text)
  const before = await page.locator('.records__told').textContent()
  await page.locator('.records input[type="file"]').setInputFiles(path)
  await expect.poll(() => page.locator('.records__told').textContent()).not.toBe(before)
  return (await page.locator('.records__told').textContent()) ?? ''
}

describe('the profile', () => {
  test('shows five dials, lists what was played, and links what can still be replayed', async () => {
    const seen = await opened()
    const { page } = seen
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.locator('.dial .arc[data-known="true"]').count()).toBeGreaterThan(3)
    const cases = await page.locator('.recent li:has(.aside), .recent li:has(a)').count()
    const links = await page.locator('.recent a').count()
    expect(links).toBeGreaterThan(0)
    expect(links).toBeLessThan(cases)
    expect(await page.locator('.recent').textContent()).toContain('a-case-of-old')
    expect(await violationsOn(page)).toEqual([])
    await page.locator('.records details summary').click()
    expect(await violationsOn(page)).toEqual([])
    await closed(seen)
  })

  test('the whole way: a run is played, stands in the list, and is looked back at', async () => {
    const seen = await visit({ address: addressOf('scam') })
    const { page, player } = seen
    await player.turn()
    for (const text of ['没空', '接听', '挂断', '吃面']) await player.take(text)
    await player.recall()
    await page.goto(`${site.url}?page=profile`)
    await page.locator('.recent a').click()
    await page.waitForSelector('.debrief')
    expect(await kept(page)).toHaveLength(1)
    await closed(seen)
  })

  test('saves files that say the same, and the dictionary in both languages', async () => {
    const seen = await opened()
    const { page } = seen
    const json = await saved(page, '存成 JSON')
    expect(readProfile(json)).toEqual({ ok: true, lines, bad: 0 })
    const csv = await saved(page, '存成表格 CSV')
    const judgements = judgementsIn(lines)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + judgements.length)
    await page.locator('.records details summary').click()
    const dictionary = await saved(page, '存下数据说明')
    expect(dictionary).toContain('moneyLost,没有回来的钱,Money that did not come back,元,yuan')
    await closed(seen)
  })

  test('takes in a file, and of those it cannot says why and touches nothing', async () => {
    const seen = await opened(lines.slice(0, 30))
    const { page } = seen
    const whole = writeProfile(lines, '2026-11-24T08:00:00Z')
    expect(await merged(page, 'cut.json', whole.slice(0, whole.length / 2))).toContain('缺了一截')
    expect(await merged(page, 'photo.json', 'not JSON')).toContain('不是 JSON')
    expect(await merged(page, 'other.json', '{"notes":[]}')).toContain('别的程序')
    const newer = whole.replace('"version": 1', '"version": 9')
    expect(await merged(page, 'newer.json', newer)).toContain('更新的版本')
    expect(await merged(page, 'huge.json', ' '.repeat(8_000_001))).toContain('太大')
    expect(await kept(page)).toEqual(lines.slice(0, 30))
    const edited = whole.replace(/"sure": \d+/, '"sure": 51')
    expect(await merged(page, 'edited.json', edited)).toContain('有 1 条对不上')
    expect(await kept(page)).toEqual(lines)
    expect(await merged(page, 'again.json', whole)).toContain('没有变化')
    expect(await kept(page)).toEqual(lines)
    await closed(seen)
  })

  test('erases all of it with one button and one question, and says so', async () => {
    const seen = await opened()
    const { page } = seen
    await page.getByRole('button', { name: '清除我的数据' }).click()
    await page.getByRole('button', { name: '全部清除' }).click()
    await expect
      .poll(() => page.locator('.setting [role="status"]').textContent())
      .toContain('已经清除')
    expect(await page.locator('h1').textContent()).toBe('还没有刻度')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await page.getByRole('button', { name: '拿起手机' }).click()
    await page.waitForSelector('.device')
    await closed(seen)
  })

  test('what another tab finishes comes into the picture', async () => {
    const seen = await opened([])
    const other = await seen.context.newPage()
    await other.goto(`${site.url}?page=profile`)
    await putLog(other, lines)
    await expect.poll(() => seen.page.locator('h1').textContent()).toBe('你的五个刻度')
    await closed(seen)
  })
})
