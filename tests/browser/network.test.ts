import { describe, expect, test } from 'vitest'
import { openList, startFromHome, turnEnglish, turnTo } from './thePage.ts'
import { actsIn, closed, playOn, toCall, toDebrief, visit, withSite } from './visit.ts'

withSite()

const toEnd = [...toCall, '挂断', '吃面']
const toMeeting = [...toCall, '那现在怎么办', '那你帮我登记']
/** What the browser itself writes when a request fails. */
const unfetched = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/

describe('the network dies', () => {
  test('before the case was fetched: said, tried again, and opened as soon as it is back', async () => {
    const seen = await visit({})
    await seen.page.waitForSelector('.invitation')
    await seen.context.setOffline(true)
    await startFromHome(seen.page)
    const fault = seen.page.locator('main .offline')
    await fault.locator('h1', { hasText: '现在没有网络' }).waitFor()
    expect(await fault.textContent()).toMatch(/“[^”]+”还没存到这台设备/)
    expect(await fault.textContent()).toContain('别的故事也还没存到')
    await fault.locator('button', { hasText: '再试一次' }).click()
    await fault.locator('[role="status"]', { hasText: '还是没有网络' }).waitFor()
    await seen.context.setOffline(false)
    await playOn(seen.player, toCall)
    await closed(seen, unfetched)
  })

  test('with one story fetched: that one is offered meanwhile, and plays', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, toCall)
    await seen.page.waitForLoadState('networkidle')
    await seen.context.setOffline(true)
    await turnTo(seen.page, '?case=sword-sale')
    const playable = seen.page.locator('.offline__playable button')
    await playable.first().waitFor()
    expect(await playable.count()).toBe(1)
    await playable.click()
    await seen.player.turn()
    expect(actsIn(seen.page)).toHaveLength(toCall.length)
    await seen.context.setOffline(false)
    await seen.player.take('那现在怎么办')
    await closed(seen, unfetched)
  })

  test('before a page was fetched: the same is said of it, and home is near', async () => {
    const seen = await visit({})
    await seen.page.waitForSelector('.invitation')
    await seen.context.setOffline(true)
    await seen.page.locator('.home__ways button', { hasText: '三诺' }).click()
    const fault = seen.page.locator('main .offline')
    expect(await fault.locator('.prose').textContent()).toContain('这一页还没存到')
    await fault.locator('button', { hasText: '首页' }).click()
    await seen.page.waitForSelector('.invitation')
    // Whoever went home meanwhile is not taken away from there.
    await seen.context.setOffline(false)
    await seen.page.waitForLoadState('networkidle')
    expect(await seen.page.locator('.invitation').count()).toBeGreaterThan(0)
    await closed(seen, unfetched)
  })

  test('after the case began: it plays to the debrief, and its picture is there already', async () => {
    const seen = await visit({ truth: 'scam' })
    await seen.player.turn()
    await seen.page.waitForLoadState('networkidle')
    const fetched = await seen.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(fetched.join(' ')).toContain('parcel-damaged')
    await seen.context.setOffline(true)
    await playOn(seen.player, toMeeting)
    for (const text of ['挂断', '吃面', '我也说不清']) await seen.player.take(text)
    await toDebrief(seen)
    await closed(seen, unfetched)
  })

  test('before English was fetched: the call goes on in Chinese, and English comes when asked again', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toCall)
    const acts = actsIn(page)
    await seen.context.setOffline(true)
    await turnEnglish(page)
    await page.locator('.notice', { hasText: 'did not load' }).waitFor()
    await player.take('那现在怎么办')
    await seen.context.setOffline(false)
    await page.locator('.notice button', { hasText: 'Try again' }).click()
    await page.waitForSelector('.play[lang="en"]')
    await player.turn()
    expect(actsIn(page)).toHaveLength(acts.length + 1)
    expect(await page.locator('.notice').count()).toBe(0)
    await closed(seen, unfetched)
  })

  test('home with earlier attempts still stands when they cannot be told', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, toEnd)
    await toDebrief(seen)
    await seen.page.goto(seen.page.url().split('?')[0] ?? '')
    await openList(seen.page)
    await seen.page.locator('.place__mark--seen').waitFor()
    await seen.page.route('**/assets/*kinds-*.js', (route) => route.abort())
    await seen.page.reload()
    await seen.page.waitForSelector('.invitation')
    await seen.page.waitForLoadState('networkidle')
    await openList(seen.page)
    // The window is lit; what the ending was called is not told.
    await seen.page.locator('.place__mark--seen').waitFor()
    expect(await seen.page.locator('.attempts').count()).toBe(0)
    await closed(seen, unfetched)
  })

  test.each(['stage', 'phaser-core', 'sound', 'howler'])(
    'the %s never comes: nothing is said, and the case plays',
    async (part) => {
      const seen = await visit({ stage: true })
      await seen.page.route(`**/assets/${part}-*.js`, (route) => route.abort())
      await seen.page.waitForSelector('.invitation')
      await startFromHome(seen.page)
      await playOn(seen.player, toEnd)
      expect(await seen.page.locator('.notice').count()).toBe(0)
      await toDebrief(seen)
      await closed(seen, unfetched)
    },
  )
})

describe('a case that cannot be opened', () => {
  test.each([
    ['is not a story', 'export const file = { id: "parcel-claim", ink: "{}" }', '走不下去'],
    ['is empty', 'export const file = undefined', '没有加载到'],
    ['is not even a program', 'export const {', '没有加载到'],
  ])('because it %s has a screen of its own, and a way home', async (_, body, words) => {
    const seen = await visit({})
    await seen.page.waitForSelector('.invitation')
    await seen.page.route('**/assets/zh-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    )
    await startFromHome(seen.page)
    const fault = seen.page.locator('main .card')
    await fault.waitFor()
    expect(await fault.textContent()).toContain(words)
    expect(await fault.textContent()).toContain('parcel-claim')
    await fault.locator('button', { hasText: '首页' }).click()
    await seen.page.waitForSelector('.invitation')
    await closed(seen)
  })
})
