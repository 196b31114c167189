// A lesson of the trainer's own before a hall: in both windows, after any reload, and after class.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/core/story/tags.ts'
import { dropOn } from './dropping.ts'
import { cutOff, openWall, press, tooSmall, wallText } from './presenting.ts'
import { closed, site, visit, withSite, type Visit } from './visit.ts'

withSite()

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipo-own-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Under the name of one that ships, as who copies it and forgets to name it anew. */
const mine = 'parcel-claim-10.yaml'
const own = `title: { zh: 我的课, en: My class }
for: { zh: 一个班, en: One class }
minutes: 6
items:
  - kind: say
    name: { zh: 开场, en: Opening }
    minutes: 1
    says: [{ zh: 我自己写的开场, en: My own opening }]
  - kind: cards
    name: { zh: 两张卡, en: Two cards }
    minutes: 1
    cards: [c-fake-cs-genuine, c-rebate-scam]
  - kind: twins
    name: { zh: 哪个是假的, en: Which }
    minutes: 2
    case: parcel-claim
    road: [没空, 接听, 那现在怎么办]
  - kind: one-line
    name: { zh: 只说一句, en: One line }
    minutes: 1
    case: parcel-claim
    truth: scam
    road: [没空, 接听]
    answers: [那现在怎么办, 坏成什么样了]
  - kind: moment
    name: { zh: 一刻, en: A moment }
    minutes: 1
    case: parcel-claim
    truth: scam
    road: [没空, 接听]
remember: [{ zh: 记住, en: Remember }]
refusals: [{ zh: 不, en: 'No' }]
`

async function give(page: Page, file: string, text: string): Promise<void> {
  const path = join(folder, file)
  writeFileSync(path, text)
  await dropOn(page, path)
  await page.getByRole('button', { name: '上这节课' }).click()
  await page.waitForSelector('.desk-order')
}

const item = (desk: Page, nth: number) => desk.locator('.desk-order__item .desk-small').nth(nth)

test('a dropped lesson’s leaves reach the wall, and stay after a reload of either window, or of both', async () => {
  const seen = await visit({})
  const { page: desk } = seen
  await give(desk, mine, own)
  const wall = await openWall(desk)
  await expect.poll(() => wallText(wall)).toContain('我的课')
  await item(desk, 1).click()
  const card = () => wall.locator('.wall-leaf').innerText()
  await expect.poll(card).toContain('真的，还是假的')
  const first = await card()
  for (const reload of [[wall], [desk], [desk, wall]]) {
    await Promise.all(reload.map((page) => page.reload()))
    await desk.waitForSelector('.desk-order')
    await wall.waitForSelector('.wall-leaf')
    expect(await card()).toBe(first)
    expect(await desk.locator('.desk-order').innerText()).toContain('我的课')
  }
  // Hands are counted under the card, with the desk's own eyes on what it is; then the bars, then why.
  expect(await desk.locator('.desk-now__answer').innerText()).toContain('真事')
  await desk.locator('.desk-hands').nth(0).getByRole('button').nth(3).click()
  await press(desk)
  await expect.poll(() => wall.locator('.wall-leaf .wall-face__bar').count()).toBe(3)
  await press(desk)
  await expect.poll(card).toContain('自己查')
  await desk.locator('summary', { hasText: '课后' }).click()
  expect(await desk.locator('.desk-aside').innerText()).toContain('真事当成骗局 1 / 1')
  await item(desk, 2).click()
  await expect.poll(card).toContain('一字不差')
  for (let leaf = 0; leaf < 3; leaf++) await press(desk)
  await expect.poll(() => wall.locator('.wall-leaf .wall-face').allInnerTexts()).toHaveLength(2)
  await item(desk, 3).click()
  await expect.poll(card).toContain('只说一句')
  await press(desk, '2')
  expect(await desk.locator('.desk-hands').nth(1).innerText()).toContain('坏成什么样了')
  expect(await desk.locator('.desk-hands').nth(1).locator('[aria-pressed=true]').count()).toBe(1)
  await closed(seen)
})

/** Dropped on home, looked at, and home again on the way to the desk. */
async function dropCase({ page, player }: Visit, ...paths: readonly string[]): Promise<void> {
  await dropOn(page, ...paths)
  await page.getByRole('button', { name: '骗局', exact: true }).click({ timeout: 60_000 })
  await player.turn()
  await page.goBack()
  await page.getByRole('button', { name: /^回(到)?首页$/ }).click()
  await page.getByRole('button', { name: '给讲师' }).click()
}

test('a dropped case reaches the wall, and stays after a reload of either window, or of both; a card mended since does too', async () => {
  const seen = await visit({})
  const { page: desk } = seen
  const path = join(folder, 'mine.ink')
  writeFileSync(path, readFileSync('src/workshop/template/case.ink'))
  await dropCase(seen, path)
  await desk.locator('.desk-setup__one', { hasText: 'mine' }).locator('input').check()
  await desk.locator('.desk-setup button[type=submit]').click()
  await desk.waitForSelector('.desk-now')
  const wall = await openWall(desk)
  await press(desk)
  const line = () => wall.locator('.wall-said__line').innerText()
  await expect.poll(line).not.toBe('')
  const said = await line()
  for (const reload of [[wall], [desk], [desk, wall]]) {
    await Promise.all(reload.map((page) => page.reload()))
    await desk.waitForSelector('.desk-now')
    await expect.poll(line).toBe(said)
  }
  await press(desk)
  await expect.poll(() => wallText(wall)).toContain('举手')

  // The script is the same to the letter; the roommate now has the name his writer gave him.
  const who = () => wall.locator('.wall-said__who').innerText()
  expect(await who()).toBe('室友')
  const card = join(folder, 'card.yaml')
  writeFileSync(
    card,
    readFileSync('src/workshop/template/card.yaml', 'utf8').replace('小周', '大刘'),
  )
  await desk.getByRole('button', { name: '回首页' }).click()
  await dropCase(seen, path, card)
  await desk.getByRole('button', { name: '接着上次' }).click()
  await expect.poll(who).toBe('大刘')
  await wall.reload()
  await expect.poll(who).toBe('大刘')
  await closed(seen)
})

test('one after another may be given; what is kept in class is in the file, and there next time', async () => {
  const seen = await visit({})
  const { page: desk } = seen
  await give(desk, mine, own)
  await item(desk, 4).click()
  await desk.locator('.desk-now').waitFor()
  await desk.locator('.desk-keep input').fill('她问订单号')
  await desk.locator('.desk-keep button').click()
  await desk.locator('.desk-kept', { hasText: '她问订单号' }).waitFor()
  const [saved] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: '存成教案文件' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe(mine)
  const copy = join(folder, 'saved.yaml')
  await saved.saveAs(copy)
  const text = readFileSync(copy, 'utf8')
  expect(text.startsWith(own)).toBe(true)
  expect(text).toContain('她问订单号')

  await desk.getByRole('button', { name: '回首页' }).click()
  await give(desk, 'second.yaml', own.replace('我的课', '第二节课'))
  expect(await desk.locator('.desk-order').innerText()).toContain('第二节课')
  expect(await desk.locator('.desk-kept').count()).toBe(0)
  await desk.goBack()
  await desk.waitForSelector('.lesson-report')
  await desk.goForward()
  await expect.poll(() => desk.locator('.desk-order').allInnerTexts()).toHaveLength(1)
  expect(await desk.locator('.desk-order').innerText()).toContain('第二节课')

  // On this device it is remembered; on another the file has it.
  await desk.goto(site.url)
  await give(desk, mine, own)
  await desk.locator('.desk-kept', { hasText: '她问订单号' }).waitFor()
  await desk.evaluate(() => localStorage.removeItem('shipo/1/present-moments'))
  await desk.goto(site.url)
  await give(desk, 'elsewhere.yaml', text)
  await desk.locator('.desk-kept', { hasText: '她问订单号' }).waitFor()
  await desk.getByRole('button', { name: '去这里' }).click()
  await press(desk, 'End')
  await expect.poll(() => desk.locator('.desk-now').innerText()).toContain('订单')
  await closed(seen)
})

test.each(languages)(
  'every leaf of a lesson is read from the last row and is not cut, in %s',
  async (language) => {
    const seen = await visit({ address: `?mode=present&lesson=mixed-45&lang=${language}` })
    const { page: desk } = seen
    await desk.waitForSelector('.desk-order')
    const wall = await openWall(desk)
    await wall.waitForSelector('.wall-leaf')
    const met = new Set<string>()
    // Cards, twins, vows: all leaves of each, by the one button.
    for (const [nth, leaves] of [
      [1, 12],
      [4, 1],
      [5, 5],
      [8, 12],
      [10, 3],
    ] as const) {
      await item(desk, nth).click()
      for (let leaf = 0; leaf < leaves; leaf++) {
        const name = `${String(nth)} ${String(leaf)}`
        for (const [width, height] of [
          [1024, 768],
          [1920, 1080],
        ] as const) {
          await wall.setViewportSize({ width, height })
          expect([name, width, await tooSmall(wall, '.wall-leaf *', 30)]).toEqual([name, width, []])
          expect([name, width, await tooSmall(wall, '.wall-leaf__said', 20)]).toEqual([
            name,
            width,
            [],
          ])
          expect([name, width, await wall.evaluate(cutOff)]).toEqual([name, width, []])
        }
        met.add(await wall.locator('.wall-leaf').innerText())
        await press(desk)
      }
    }
    expect(met.size).toBe(33)
    await closed(seen)
  },
)
