import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { checked, dropOn, report, stillAlive } from './dropping.ts'
import { openList } from './thePage.ts'
import { actsIn, closed, playOn, toCall, visit, withSite } from './visit.ts'

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

const bytes = (text: string) => new TextEncoder().encode(text)
const repeated = (text: string, times: number) => text.repeat(times)

describe('a case of one’s own', () => {
  test('its folder is dropped: compiled, checked, and played as the truth that was chosen', async () => {
    const seen = await visit({})
    const { page, player } = seen
    await dropOn(page, resolve('stories/parcel-claim'))
    const play = page.getByRole('button', { name: '骗局', exact: true })
    await play.waitFor({ timeout: 60_000 })
    expect(await report(page).locator('h1').textContent()).toBe('parcel-claim')
    await play.click()
    await playOn(player, [...toCall, '挂断', '吃面'])
    expect(actsIn(page).length).toBeGreaterThan(3)
    await player.recall()
    expect(await page.locator('.debrief').textContent()).toContain('这是一场骗局')
    expect(await page.locator('.debrief .share').count()).toBe(0)
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(kept.filter((key) => key.includes('dropped'))).toEqual([])
    await page.reload()
    expect(await page.locator('.home .notice').textContent()).toContain('刷新以后没有保存')
    await closed(seen)
  })

  test('as a zip, through the button, in English', async () => {
    const files = readdirSync('stories/parcel-claim').filter((name) =>
      /\.(yaml|ink|po)$/.test(name),
    )
    const zip = Object.fromEntries(
      files.map((name) => [
        `parcel-claim/${name}`,
        new Uint8Array(readFileSync(join('stories/parcel-claim', name))),
      ]),
    )
    const seen = await visit({ address: '?lang=en' })
    const { page, player } = seen
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles(written('case.zip', zipSync(zip)))
    await page.getByRole('button', { name: 'The real thing', exact: true }).click()
    await player.turn()
    expect(await page.locator('.device').textContent()).not.toMatch(/\p{Script=Han}/u)
    await closed(seen)
  })

  test('the template, by its folder button, has nothing wrong with it', async () => {
    const seen = await visit({})
    const at = join(folder, 'my-case')
    cpSync('src/workshop/template', at, { recursive: true })
    await seen.page.locator('input[type=file]').first().setInputFiles(at)
    await checked(seen.page)
    expect(await report(seen.page).textContent()).toContain('没有发现问题')
    expect(await report(seen.page).textContent()).toContain('每条路都走过了')
    await seen.page.getByRole('button', { name: '抽一个' }).click()
    await seen.player.turn()
    await closed(seen)
  })

  test('with a fault: file, line and column, what and cure; played anyway', async () => {
    const seen = await visit({})
    const at = join(folder, 'faulty')
    cpSync('src/workshop/template', at, { recursive: true })
    const script = readFileSync(join(at, 'case.ink'), 'utf8')
    writeFileSync(
      join(at, 'case.ink'),
      `${script}\n=== nobody_here ===\n谁也到不了这里。\n-> END\n`,
    )
    await dropOn(seen.page, at)
    await checked(seen.page)
    const findings = seen.page.locator('.findings li')
    const places = await findings.locator('code').allTextContents()
    expect(places.some((place) => /^case\.ink:\d+:\d+$/.test(place))).toBe(true)
    expect(await findings.first().textContent()).toContain('改法：')
    expect(await violationsOn(seen.page)).toEqual([])
    await seen.page.getByRole('button', { name: '真事', exact: true }).click()
    await seen.player.turn()
    await closed(seen)
  })

  test('a script of ours without a card gets the plainest one', async () => {
    const seen = await visit({})
    await dropOn(seen.page, written('mine.ink', readFileSync('src/workshop/template/case.ink')))
    await seen.page.getByRole('button', { name: '骗局', exact: true }).click({ timeout: 60_000 })
    await seen.player.turn()
    expect((await seen.player.offers()).length).toBeGreaterThan(1)
    await closed(seen)
  })

  test('any Ink story at all is read as words and choices, its markup as words', async () => {
    const seen = await visit({})
    const { page } = seen
    const story =
      'A <b>bold</b> <img src=x onerror=alert(1)> start.\n* Left\n  You are left.\n* Right\n- Done.\n-> END\n'
    await dropOn(page, written('plain.ink', story))
    await checked(page)
    expect(await report(page).textContent()).toContain('每条路都走过了，一共 2 个状态、1 个结局')
    await page.getByRole('button', { name: '开始读' }).click({ timeout: 60_000 })
    expect(await page.locator('.reading__part').textContent()).toContain('<b>bold</b>')
    expect(await page.locator('.reading img').count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Left' }).click()
    expect(await page.locator('.reading__part').last().textContent()).toContain('You are left.')
    expect(await page.locator('.reading').textContent()).toContain('完')
    await stillAlive(seen)
    await closed(seen)
  })

  test('is reached and opened by keyboard, and heard', async () => {
    const seen = await visit({})
    const { page } = seen
    const chooser = page.waitForEvent('filechooser')
    await openList(page)
    await page.locator('.dropzone summary').focus()
    await page.keyboard.press('Enter')
    const button = page.getByRole('button', { name: '选 zip 或文件' })
    for (
      let i = 0;
      i < 40 && !(await button.evaluate((one) => one === document.activeElement));
      i++
    )
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(written('key.ink', 'Hello.\n-> END\n'))
    await checked(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await closed(seen)
  })
})

describe('a hostile file does no harm', () => {
  const climbing = () => zipSync({ '../../case.ink': bytes('Hello.\n-> END\n') })
  const bomb = () => zipSync({ 'case.ink': new Uint8Array(60_000_000) })
  /** Says it is small; it is not. */
  const lyingBomb = () => {
    const zip = bomb()
    const view = new DataView(zip.buffer)
    const list = zip.length - 22 - 46 - 'case.ink'.length
    view.setUint32(list + 24, 100, true)
    view.setUint32(22, 100, true)
    return zip
  }
  const crowd = () =>
    zipSync(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${String(i)}.ink`, bytes('x')])),
    )

  test.each<[string, string, () => string | Uint8Array, string]>([
    ['no zip at all', 'no.zip', () => repeated('not a zip ', 400), '不是一个完好的 zip'],
    ['half a zip', 'half.zip', () => bomb().subarray(0, 900), '不是一个完好的 zip'],
    ['a zip bomb', 'bomb.zip', bomb, '最多 5 MB'],
    ['a zip bomb that lies', 'lie.zip', lyingBomb, '最多 5 MB'],
    ['a path that climbs', 'climb.zip', climbing, '文件夹外面'],
    ['a crowd', 'crowd.zip', crowd, '最多 200 个'],
    ['six megabytes', 'big.ink', () => repeated('Hello.\n', 900_000), '最多 5 MB'],
    ['a megabyte on one line', 'line.ink', () => repeated('长', 400_000), '超过两万字'],
    ['no UTF-8', 'gb.ink', () => Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3, 10), '不是 UTF-8'],
    [
      'UTF-16',
      'wide.ink',
      () => new Uint8Array(Buffer.from('\ufeffHello', 'utf16le')),
      '不是 UTF-8',
    ],
    ['no story', 'readme.txt', () => 'Hello.', '没有 .ink 故事'],
    ['nothing', 'empty.ink', () => '', '没有'],
  ])('%s', async (_, name, content, message) => {
    const seen = await visit({})
    await dropOn(seen.page, written(name, content()))
    await expect.poll(() => report(seen.page).textContent(), { timeout: 30_000 }).toContain(message)
    await stillAlive(seen)
    await closed(seen)
  })

  test('a card whose aliases multiply', async () => {
    const at = join(folder, 'laughs')
    mkdirSync(at)
    const levels = Array.from({ length: 9 }, (_, i) => {
      const inside = Array.from({ length: 9 }, () => (i === 0 ? 'ha' : `*a${String(i - 1)}`))
      return `a${String(i)}: &a${String(i)} [${inside.join(', ')}]`
    })
    writeFileSync(join(at, 'card.yaml'), levels.join('\n'))
    writeFileSync(join(at, 'case.ink'), 'VAR truth = "scam"\n你好。 # end: x\n-> END\n')
    const seen = await visit({})
    await dropOn(seen.page, at)
    await expect
      .poll(() => seen.page.locator('.findings').textContent())
      .toContain('this line cannot be read (Excessive alias count')
    await stillAlive(seen)
    await closed(seen)
  })

  test('markup and script in a case’s words are words', async () => {
    const at = join(folder, 'markup')
    cpSync('src/workshop/template', at, { recursive: true })
    const evil = '<img src=x onerror="document.title=1"><script>alert(1)</script>'
    for (const file of ['case.ink', 'card.yaml']) {
      const text = readFileSync(join(at, file), 'utf8')
      writeFileSync(
        join(at, file),
        text.replaceAll('宿舍里只开着一盏台灯。', evil).replaceAll('讲座押金', evil),
      )
    }
    rmSync(join(at, 'en.po'))
    const seen = await visit({})
    await dropOn(seen.page, at)
    await seen.page.getByRole('button', { name: '骗局', exact: true }).click({ timeout: 60_000 })
    await seen.player.turn()
    expect(await seen.page.locator('#shipo').textContent()).toContain('<script>')
    expect(await seen.page.locator('img[src=x], #shipo script').count()).toBe(0)
    await closed(seen)
  })

  test('a loop without an end, when compiled, checked and read', async () => {
    const seen = await visit({})
    const { page } = seen
    const loop =
      'Hello.\n* [Go] -> round\n* [Stay] -> END\n=== round ===\n{true: -> round}\n-> END\n'
    await dropOn(page, written('loop.ink', loop))
    await page.getByRole('button', { name: '开始读' }).click({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Go' }).click()
    await expect
      .poll(() => page.locator('.fault__place').textContent(), { timeout: 30_000 })
      .toContain('goes in circles')
    await stillAlive(seen)
    await closed(seen)
  })

  test('what takes too long is stopped, with a word about it, and can be tried', async () => {
    const seen = await visit({})
    const { page } = seen
    await page.clock.install()
    const at = join(folder, 'endless')
    cpSync('src/workshop/template', at, { recursive: true })
    const script = readFileSync(join(at, 'case.ink'), 'utf8')
    // Every light on or off is a state of its own, and there are sixteen.
    const lights = Array.from({ length: 16 }, (_, i) => `light${String(i)}`)
    const switches = lights.map(
      (light) =>
        `+ [{${light}:关|开}${light} # move: stall]\n  ~ ${light} = not ${light}\n  -> evening\n`,
    )
    writeFileSync(
      join(at, 'case.ink'),
      script
        .replace('=== evening ===\n', `=== evening ===\n${switches.join('')}- (dark)\n`)
        .replace(
          'VAR oncall',
          `${lights.map((light) => `VAR ${light} = false\n`).join('')}VAR oncall`,
        ),
    )
    await dropOn(page, at)
    await expect.poll(() => report(page).textContent(), { timeout: 30_000 }).toContain('能编译')
    await page.clock.fastForward(20_000)
    await expect.poll(() => report(page).textContent()).toContain('20 秒没有检查完')
    await page.getByRole('button', { name: '骗局', exact: true }).waitFor()
    await page.clock.resume()
    await stillAlive(seen)
    await closed(seen)
  })
})
