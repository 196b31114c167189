// What is open is one thing, and what is only looked at changes nothing.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readRun, writeRun } from '../../src/core/run/run.ts'
import { openList, closeSettings } from './thePage.ts'
import { actsIn, addressOf, closed, playOn, site, toCall, visit, withSite } from './visit.ts'

withSite()

const toEnd = [...toCall, '挂断', '吃面']
const dialog = (page: Page) => page.locator('dialog[open]')
/** Chooses in the open settings. */
const set = (page: Page, choice: string) =>
  page.locator('dialog label', { hasText: choice }).first().click()
const openSettings = (page: Page) => page.getByRole('button', { name: '设置' }).first().click()
const keptRuns = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('shipo/1/open/parcel-claim') ?? '[]') as string[],
  )
const home = (page: Page) => page.goto(site.url)

describe('a run that somebody sent', () => {
  test('is looked at, and is a branch beside one’s own from the first answer in it', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toCall)
    const own = await keptRuns(page)
    const sent = readRun(new URLSearchParams(addressOf('genuine')).get('run') ?? '')
    if (!sent.ok) throw new Error('that is no run')
    const friends = { ...sent.run, acts: [{ did: 'pick' as const, option: 0 }] }
    await page.goto(`${site.url}?case=parcel-claim&run=${writeRun(friends)}`)
    await player.turn()
    expect(await keptRuns(page)).toEqual(own)
    await home(page)
    await page.getByRole('button', { name: '接着上次' }).click()
    await player.turn()
    expect(actsIn(page)).toHaveLength(toCall.length)

    await page.goto(`${site.url}?case=parcel-claim&run=${writeRun(friends)}`)
    await player.turn()
    await page.locator('.tray .offer').first().click()
    await player.turn()
    expect(await keptRuns(page)).toHaveLength(2)
    await home(page)
    await page.getByRole('button', { name: /另一局，选到第 \d 步/ }).click()
    await player.turn()
    expect(actsIn(page)).toHaveLength(toCall.length)
    await closed(seen)
  })

  test('that cannot be read is said to be unreadable, with or without its case', async () => {
    const seen = await visit({ address: '?run=rubbish' })
    await seen.page.waitForSelector('main.home')
    expect(await seen.page.locator('.notice').textContent()).toMatch(/读不出|不完整/)
    await closed(seen)
  })

  test('in another language is told in it, and changing the pace does not keep that language', async () => {
    const address = `${addressOf('scam')}&lang=en`
    const seen = await visit({ sound: true, truth: 'scam', address })
    const { page, player } = seen
    await player.turn()
    await page.getByRole('button', { name: 'Settings' }).click()
    await set(page, 'Slow')
    const kept = await page.evaluate(() => localStorage.getItem('shipo/1/settings') ?? '')
    expect(JSON.parse(kept)).toEqual({ stage: false, pace: 'slow' })
    await closeSettings(page)
    await home(page)
    await page.waitForSelector('main.home')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
    await closed(seen)
  })
})

describe('played again with the truth known', () => {
  test('it is practice: not asked, said so, and no second judgement in the profile', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toEnd)
    await player.recall()
    await page.locator('.moment button').click()
    await player.turn()
    // Whatever road is left to walk, it is walked by the last thing one can do.
    while ((await page.locator('.onward').count()) === 0) {
      await player.take((await player.offers()).at(-1) ?? '')
    }
    await page.locator('.onward button').click()
    await page.waitForSelector('main.debrief')
    expect(await page.locator('.reveal').textContent()).toContain('这一局是练习')
    await page.goto(`${site.url}?page=profile`)
    await page.waitForSelector('main.profile')
    const lines = page.locator('.recent li')
    expect(await lines.count()).toBe(2)
    expect(await lines.first().textContent()).toContain('练习：骗局')
    await closed(seen)
  })
})

describe('two tabs', () => {
  test('on one case keep a run each, and settings set in one are not written back', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player, context } = seen
    await playOn(player, toCall)
    const other = await context.newPage()
    await other.goto(site.url)
    await openSettings(other)
    await set(other, '深色')
    await openSettings(page)
    await set(page, '慢')
    const kept = await page.evaluate(() => localStorage.getItem('shipo/1/settings') ?? '')
    expect(JSON.parse(kept)).toMatchObject({ theme: 'dark', pace: 'slow' })
    // What is set in one tab is seen in the other.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark')
    await closed(seen)
  })

  test('what one finishes appears in the other', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player, context } = seen
    const other = await context.newPage()
    await other.goto(site.url)
    await other.waitForSelector('main.home')
    await openList(other)
    const list = other.locator('.places')
    expect(await list.textContent()).not.toContain('识破过')
    await playOn(player, toEnd)
    await player.recall()
    await expect.poll(() => list.textContent()).toContain('识破过')
    expect(await page.locator('main.debrief').count()).toBe(1)
    // One press leads on to Tuesday; home, in the other, stands in the middle of that evening.
    const evening = other.locator('.evening')
    expect(await evening.textContent()).toContain('星期二晚上')
    await page.locator('.part--evening .button--main').click()
    await player.turn()
    expect(new URL(page.url()).searchParams.get('case')).not.toBe('parcel-claim')
    const [first = ''] = await player.offers()
    await player.take(first)
    await expect.poll(() => evening.textContent()).toContain('接着上次')
    await evening.locator('.button--main').click()
    await other.waitForSelector('.device .offer')
    expect(other.url()).toContain(new URL(page.url()).searchParams.get('case') ?? '')
    await closed(seen)
  })
})

describe('Back', () => {
  test.each(['help', 'pledge', 'certificate', 'profile', 'cards'])(
    'closes the settings over %s first, and then leaves it',
    async (name) => {
      const seen = await visit({})
      const { page } = seen
      await page.waitForSelector('main.home')
      await page.goto(`${site.url}?page=${name}`)
      await page.waitForSelector('main h1')
      await openSettings(page)
      await dialog(page).waitFor()
      await page.goBack()
      await expect.poll(() => dialog(page).count()).toBe(0)
      expect(new URL(page.url()).searchParams.get('page')).toBe(name)
      await page.goBack()
      await page.waitForSelector('main.home')
      await closed(seen)
    },
  )

  test('closes the answers first, and an answer taken there leaves nothing to go back to', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await player.turn()
    await page.locator('.device .all').click()
    await page.waitForSelector('.sheet')
    await page.goBack()
    await page.waitForSelector('.sheet', { state: 'detached' })
    expect(actsIn(page)).toBe('')
    for (const text of toCall) await player.take(text)
    expect(actsIn(page)).toHaveLength(toCall.length)
    await openSettings(page)
    await set(page, '慢')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog(page).count()).toBe(0)
    await player.turn()
    expect(actsIn(page)).toHaveLength(toCall.length)
    await closed(seen)
  })

  test('leads from a question and a debrief to the settings and back to them', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toEnd)
    await page.locator('.onward button').click()
    for (const main of ['main.recall', 'main.debrief']) {
      await page.waitForSelector(main)
      await openSettings(page)
      await set(page, 'English')
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
      await set(page, '中文')
      await page.goBack()
      await expect.poll(() => dialog(page).count()).toBe(0)
      await expect.poll(() => page.locator(main).count()).toBe(1)
      if (main === 'main.debrief') break
      await page.locator('.recall .button--main').click()
    }
    await closed(seen)
  })
})

describe('a page that is open', () => {
  test('keeps its title when the device turns dark', async () => {
    const seen = await visit({ address: '?page=help' })
    const { page } = seen
    await page.waitForSelector('main h1')
    const title = await page.title()
    expect(title).toContain('真遇到事的时候')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await page.title()).toBe(title)
    await closed(seen)
  })

  test('that was left before it had come does not appear', async () => {
    const seen = await visit({})
    const { page } = seen
    await page.waitForSelector('main.home')
    let let_go = (): void => undefined
    const held = new Promise<void>((resolve) => (let_go = resolve))
    await page.route(/pledgePage/, async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('button', { name: '三诺' }).click()
    await page.getByRole('button', { name: '求助与复习' }).click()
    await page.waitForSelector('main.help')
    let_go()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('main.help').count()).toBe(1)
    await closed(seen)
  })
})

describe('a newer version on the server', () => {
  test('is said, and loading again comes back to the same place', async () => {
    const seen = await visit({})
    const { page } = seen
    await page.waitForSelector('main.home')
    await page.waitForLoadState('networkidle')
    // As after a redeploy: the files of before are gone, and the page names others.
    await page.route(/helpPage/, (route) => route.fulfill({ status: 404 }))
    await page.route(
      (url) => url.pathname === '/' && url.search === '',
      async (route) => {
        if (route.request().resourceType() === 'document') return route.continue()
        const answer = await route.fetch()
        const body = (await answer.text()).replace(
          /assets\/index-[\w-]+\.js/,
          'assets/index-newer123.js',
        )
        return route.fulfill({ response: answer, body })
      },
    )
    await page.getByRole('button', { name: '求助与复习' }).click()
    await page.getByText('游戏有了新版本').waitFor()
    await page.unroute(/helpPage/)
    await page.getByRole('button', { name: '重新载入' }).click()
    await page.waitForSelector('main.home')
    await closed(seen, /404|Failed to fetch/)
  })
})
