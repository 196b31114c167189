// Whether a key was meant is told by when it came: this needs the machine to itself.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { thinkIfAsked } from '../player.ts'
import { actsIn, closed, playOn, toCall, visit, withSite } from '../visit.ts'

withSite()

/** What was taken; what was thought of it before is no answer. */
const picksIn = (page: Page) => actsIn(page).replaceAll(/J../g, '')

describe('keys and taps in the middle of a show', () => {
  test('decide nothing, and leave nothing stuck', async () => {
    const seen = await visit({ truth: 'scam' })
    const { page, player } = seen
    await playOn(player, toCall)
    const acts = actsIn(page)
    await page.locator('.offer', { hasText: '那现在怎么办' }).click()
    const bar = await page.locator('.device__bar').boundingBox()
    const { x, y } = bar ?? { x: 0, y: 0 }
    // Not one after another: on a busy machine the pauses between would be those of a player who reads.
    await Promise.all(
      Array.from({ length: 12 }).flatMap(() => [
        ...['1', 'Enter', 'Escape', 'Space', '2'].map((key) => page.keyboard.press(key)),
        page.mouse.click(x + 4, y + 4),
      ]),
    )
    await player.turn()
    expect(actsIn(page)).toHaveLength(acts.length + 1)
    await page.keyboard.press('Escape')
    await player.take('那你帮我登记')
    expect(picksIn(page)).toHaveLength(acts.length + 2)
    await closed(seen)
  })

  test('a digit held down takes one answer', async () => {
    const seen = await visit({ truth: 'scam' })
    await seen.player.turn()
    for (let i = 0; i < 40; i++) await seen.page.keyboard.down('1')
    await seen.player.turn()
    for (let i = 0; i < 40; i++) await seen.page.keyboard.down('1')
    await seen.page.keyboard.up('1')
    expect(actsIn(seen.page)).toHaveLength(1)
    await closed(seen)
  })

  test.each([
    ['answer', ['没空'], '.offer--answer'],
    ['hang up', toCall, '.tool--hangup'],
  ])('a double tap on %s is one', async (_, texts, button) => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, texts)
    await seen.page.locator(button).dblclick()
    await thinkIfAsked(seen.page)
    await seen.player.turn()
    expect(picksIn(seen.page)).toHaveLength(texts.length + 1)
    await closed(seen)
  })

  test('a double tap on start opens one case', async () => {
    const seen = await visit({})
    const depth = await seen.page.evaluate(() => history.length)
    await seen.page.locator('.invitation .button--main').first().dblclick()
    await seen.player.turn()
    expect(await seen.page.evaluate(() => history.length)).toBe(depth + 1)
    await closed(seen)
  })
})
