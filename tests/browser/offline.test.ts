import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { inks } from '../../src/look/inks.ts'
import { pageIds } from '../../src/host/address.ts'
import { languages } from '../../src/core/story/tags.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { openHost } from './framing.ts'
import { installed } from '../../src/workshop/build/installed.ts'
import { openSite, type Site } from './site.ts'
import { closeSettings, openSettings, startFromHome, turnEnglish, turnTo } from './thePage.ts'
import { actsIn, closed, site, visit, withSite, type Visit } from './visit.ts'

withSite()

/** What the settings say of playing without a network; they are open already. */
const said = (page: Page) => page.locator('dialog.settings fieldset', { hasText: '断网' })

/** Waits until the settings say that the game is kept on this device. */
async function keptOn(page: Page): Promise<void> {
  await openSettings(page)
  await said(page).getByText('断网也能玩').and(said(page).getByText('已存到')).waitFor()
  await closeSettings(page)
}

/** Takes what is offered first, twice. */
async function playSome({ page, player }: Visit): Promise<void> {
  await player.turn()
  const before = actsIn(page).length
  for (let act = 0; act < 2; act++) {
    await page.keyboard.press('1')
    await player.turn()
  }
  expect(actsIn(page).length).toBeGreaterThan(before)
}

describe('the network cable is pulled', () => {
  test('in the first visit already, and after it, every case plays in both languages', async () => {
    const seen = await visit({ kept: true })
    const { page, context } = seen
    await page.waitForSelector('.invitation')
    await keptOn(page)
    await context.setOffline(true)
    await startFromHome(page)
    await playSome(seen)
    await page.goto(site.url)
    await page.waitForSelector('.invitation')
    await keptOn(page)
    for (const language of languages) {
      await page.goto(`${site.url}?lang=${language}`)
      await page.waitForSelector('.invitation')
      for (const id of caseIds('stories')) {
        await turnTo(page, `?case=${id}&lang=${language}`)
        await page.waitForFunction((to) => location.search.includes(to), `case=${id}&run`)
        await page.waitForSelector(`.play[lang^="${language}"]`)
        await playSome(seen)
      }
    }
    for (const name of pageIds) {
      await page.goto(`${site.url}?page=${name}`)
      await page.waitForSelector('main:not(:has(.offline), .home) h1')
    }
    await closed(seen)
  })

  test('the room is there too; what is kept is what offlineInstallKB counts', async () => {
    const seen = await visit({ kept: true, stage: true })
    const { page, context } = seen
    await page.waitForSelector('.invitation')
    await keptOn(page)
    const kept = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes('precache'))
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return keys.flat().map(({ url }) => new URL(url).pathname.slice(1))
    })
    expect(kept.sort()).toEqual([...installed('dist')].sort())
    await context.setOffline(true)
    await page.goto(`${site.url}?case=sword-sale`)
    await page.waitForSelector('.stage-slot canvas')
    await closed(seen)
  })
})

describe('on a home screen', () => {
  test('it has a name, colours of the palette, and icons of the size they say', () => {
    const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as Manifest
    expect(manifest).toMatchObject({ short_name: '识破', start_url: './', scope: './' })
    expect([manifest.theme_color, manifest.background_color]).toEqual([inks.night, inks.night])
    const icons = manifest.icons.map(({ src, sizes, purpose }) => [sizes, purpose, sizeOf(src)])
    expect(icons).toEqual([
      ['192x192', 'any', '192x192'],
      ['512x512', 'any', '512x512'],
      ['512x512', 'maskable', '512x512'],
    ])
    const page = readFileSync('dist/index.html', 'utf8')
    const [, apple = ''] = /rel="apple-touch-icon" href="([^"]+)"/.exec(page) ?? []
    expect(sizeOf(apple)).toBe('180x180')
    expect(page).toContain('rel="manifest" href="./manifest.webmanifest"')
  })
})

interface Manifest {
  readonly theme_color: string
  readonly background_color: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly purpose: string
  }[]
}

/** As a PNG says it itself. */
function sizeOf(file: string): string {
  const png = readFileSync(join('dist', file))
  return `${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`
}

describe('a newer version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shipo-versions-'))
  let server: Site
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The same game under other names, as a build of tomorrow; nothing of today's is left there. */
  function putTomorrow(): void {
    cpSync(join(folder, 'assets'), join(folder, 'newer'), { recursive: true })
    rmSync(join(folder, 'assets'), { recursive: true })
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const file of texts.filter((name) => /\.(?:html|js|css)$/.test(name))) {
      const path = join(folder, file)
      const text = readFileSync(path, 'utf8').replaceAll('assets/', 'newer/')
      writeFileSync(path, text.replace(/("index\.html",revision:")/, '$1newer-'))
    }
  }

  test('waits while a run is under way, and is there at the next fresh visit', async () => {
    cpSync('dist', folder, { recursive: true })
    server = await openSite(folder)
    const seen = await visit({ kept: true, at: server.url })
    const { page, context } = seen
    await page.waitForSelector('.invitation')
    await keptOn(page)
    await page.goto(`${server.url}?case=parcel-claim`)
    await playSome(seen)
    putTomorrow()
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      // On a quick machine it is in by now.
      const worker = registration.installing ?? registration.waiting
      if (worker === null) throw new Error('the newer version was not found')
      if (worker.state === 'installed') return
      await new Promise<void>((done) => {
        worker.addEventListener('statechange', () => worker.state === 'installed' && done())
      })
    })
    // Nothing of this was fetched before, and none of it is on the server any more.
    await turnEnglish(page)
    await page.waitForSelector('.play[lang="en"]')
    await playSome(seen)
    const run = page.url()
    await page.reload()
    await seen.player.turn()
    expect(page.url()).toBe(run)
    expect(await scriptOf(page)).toContain('/assets/')
    await page.close()
    const next = await context.newPage()
    await next.goto(run)
    await next.waitForSelector('.play[lang="en"]')
    expect(await scriptOf(next)).toContain('/newer/')
    await closed(seen)
  })
})

const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src)

describe('where the game cannot be kept', () => {
  test.each([
    [
      'no service workers',
      () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
    ],
    [
      'service workers that may not even be asked for',
      () => {
        const get = () => {
          throw new DOMException('shut off', 'SecurityError')
        }
        Object.defineProperty(navigator, 'serviceWorker', { get })
      },
    ],
    [
      'service workers refused',
      () => {
        navigator.serviceWorker.register = () =>
          Promise.reject(new DOMException('no', 'SecurityError'))
      },
    ],
  ])('%s: the settings say so, nothing else does', async (_, before) => {
    const seen = await visit({ kept: true, before })
    await seen.page.waitForSelector('.invitation')
    await openSettings(seen.page)
    await said(seen.page).getByText('这里没法存').waitFor()
    expect(await seen.page.locator('.notice').count()).toBe(0)
    await closed(seen)
  })

  test("somebody else's frame: it plays there, and keeps nothing of its own accord", async () => {
    const seen = await visit({ kept: true })
    const host = await openHost(
      `<iframe src="${site.url}" style="width:100%;height:700px"></iframe>`,
      '127.0.0.1',
    )
    await seen.page.goto(host.url)
    const frame = seen.page.frameLocator('iframe')
    await frame.locator('.home__tools button', { hasText: '设置' }).click()
    await frame.getByText('这里没法存').waitFor()
    await closed(seen, new RegExp(host.url))
    await host.close()
  })
})
