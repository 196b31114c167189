import { execFile } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, Frame } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { checked, dropOn, report } from './dropping.ts'
import { findFirefox, openFirefox, visitFirefox } from './firefox.ts'
import { byHand, openHost } from './framing.ts'
import { roads } from './endings/roads.ts'
import { serve, unzipped } from './lms/platform.ts'
import { startFromHome } from './thePage.ts'
import { addressOf, closed, playOn, site, toCall, toDebrief, visit, withSite } from './visit.ts'

withSite()

/** As a stick is called, and as folders on it are. */
const folder = join(mkdtempSync(join(tmpdir(), 'shipo-')), '识破 U 盘')
const at = pathToFileURL(join(folder, 'stick/index.html')).href
beforeAll(async () => {
  const env = { ...process.env, NODE_ENV: 'production' }
  const line = ['--import', 'tsx', 'src/workshop/package.ts', folder]
  line.push('--only', 'stick,single,scorm12', '--case', 'sword-sale')
  await promisify(execFile)(process.execPath, line, { env })
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

// Whatever a page asks of the network is a complaint (visit.ts).
describe('from a stick, opened by a double click', () => {
  test('a case is played in its room, comes back where it was, and goes on with the stick pulled out', async () => {
    const seen = await visit({ at, stage: true })
    const { page, player } = seen
    await startFromHome(page)
    await playOn(player, toCall)
    await expect.poll(() => page.locator('.room canvas').count()).toBe(1)
    const offers = await player.offers()
    await page.reload()
    await player.turn()
    expect(await player.offers()).toEqual(offers)
    const [stick, pulledOut] = [join(folder, 'stick'), join(folder, 'pulled out')]
    renameSync(stick, pulledOut)
    onTestFinished(() => renameSync(pulledOut, stick))
    for (const text of ['挂断', '吃面']) await player.take(text)
    await toDebrief(seen)
    await closed(seen)
  })

  test.each([
    ...['page=cards', 'page=profile', 'page=help', 'page=pledge', 'page=ballot'],
    ...['mode=present', 'page=handout&lesson=mixed-45'],
  ])('%s opens', async (what) => {
    const seen = await visit({ at, address: `?${what}&lang=en` })
    await seen.page.locator('h1').first().waitFor()
    await closed(seen)
  })

  test('a case of one’s own is dropped file by file, and checked', async () => {
    const seen = await visit({ at })
    const files = ['case.ink', 'card.yaml', 'en.po'].map((file) => `src/workshop/template/${file}`)
    await dropOn(seen.page, ...files.map((file) => resolve(file)))
    await checked(seen.page)
    expect(await report(seen.page).textContent()).toContain('没有发现问题')
    await closed(seen)
  })

  test('of a folder, which such a page may not read, it says what to do instead', async () => {
    const seen = await visit({ at })
    await dropOn(seen.page, resolve('stories/sword-sale'))
    await expect.poll(() => report(seen.page).textContent()).toContain('选一个文件夹')
    await closed(seen)
  })
})

const firefox = findFirefox()
const named = firefox === undefined ? 'no Firefox on this machine; not tried: ' : ''

describe.skipIf(firefox === undefined)(
  'in Firefox, which lets a file read nothing beside it',
  () => {
    let fox: Browser
    beforeAll(async () => {
      fox = await openFirefox(firefox ?? '')
    })
    afterAll(() => fox.close())

    test(`${named}a case comes back where it was, and is played to its end`, async () => {
      const { page, player, complaints } = await visitFirefox(fox, at + addressOf('scam'))
      const [road] = roads['parcel-claim']
      const answers = road?.texts ?? []
      await playOn(player, answers.slice(0, 3))
      const offers = await player.offers()
      // Opened anew by a double click, home knows the case and goes on with it.
      await page.goto(at)
      await (await page.waitForSelector('.invitation .button--main'))?.click()
      await player.turn()
      expect(await player.offers()).toEqual(offers)
      for (const text of answers.slice(3)) await player.take(text)
      await player.recall()
      expect(await page.$eval('.debrief', (it) => it.textContent)).toContain(road?.ending)
      expect(complaints).toEqual([])
    })

    test('a case sent as one page is played', async () => {
      const single = pathToFileURL(join(folder, 'single/shipo-sword-sale.html')).href
      const { page, player, complaints } = await visitFirefox(fox, single)
      await (await page.waitForSelector('.invitation .button--main'))?.click()
      await player.turn()
      const [first = ''] = await player.offers()
      await player.take(first)
      expect(complaints).toEqual([])
      await page.close()
    })

    test('a case in a frame of another site’s page tells what is decided, by the wire alone', async () => {
      const src = `${site.url}?mode=embed&case=sword-sale&truth=scam&lang=zh`
      const host = await openHost(
        `${byHand}<iframe src="${src}" width="900" height="600">`,
        'localhost',
      )
      const page = await fox.newPage()
      await page.goto(host.url)
      await page.waitForFunction('heard.some(({ t }) => t === "ready")')
      const frame = page.frames().find((one) => one.url().includes('mode=embed'))
      await (await frame?.waitForSelector('.button--main'))?.click()
      await page.waitForFunction('heard.some(({ d }) => d?.name === "started")')
      await answers(frame)
      await page.waitForFunction('heard.some(({ d }) => d?.name === "decision")')
      await page.close()
      await host.close()
    })

    test('a package in a platform’s frame is told there, and the platform has it when the page is left', async () => {
      const zip = join(folder, 'scorm12/shipo-sword-sale-scorm12.zip')
      const { url, close } = await serve(unzipped(zip), platform)
      const page = await fox.newPage()
      await page.goto(`${url}platform.html`)
      await page.waitForFunction('values["cmi.core.lesson_status"] === "incomplete"')
      await answers(page.frames().find((one) => one.url().includes('/course/')))
      await page.waitForFunction('values["cmi.interactions.0.result"] !== undefined')
      await page.evaluate('document.querySelector("iframe").remove()')
      await page.waitForFunction('over && values["cmi.core.exit"] === "suspend"')
      await page.close()
      close()
    })
  },
)

/** Nobody taps: the show comes to its first answers by itself, and one of them is given. */
async function answers(frame: Frame | undefined): Promise<void> {
  const offer = '.device[data-open="true"] .tray .offer'
  await (await frame?.waitForSelector(offer, { timeout: 60_000 }))?.click()
}

/** The page of a learning platform with SCORM 1.2, as short as one can be. */
const platform = `<!doctype html><meta charset="utf-8"><script>
  const values = {}
  let over = false
  API = {
    LMSInitialize: () => 'true',
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue: (name, value) => ((values[name] = value), 'true'),
    LMSCommit: () => 'true',
    LMSFinish: () => ((over = true), 'true'),
    LMSGetLastError: () => '0',
  }
</script><iframe src="course/index.html" width="900" height="600"></iframe>`
