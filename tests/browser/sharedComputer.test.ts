import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { roads } from './endings/roads.ts'
import { openSettings, startFromHome } from './thePage.ts'
import { addressOf, closed, playOn, site, toCall, toDebrief, visit, withSite } from './visit.ts'

withSite()

/** What of the game is kept on the device. */
const keptOn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('shipo')))

/** Nothing but what a test itself has put there. */
const nothing = ['shipo/1/settings']

test('on a shared computer nothing outlives the visit, and home says so in a line', async () => {
  const seen = await visit({ address: '?keep=visit', before: noStage })
  const { page, context, player } = seen
  await expect.poll(() => page.locator('.home').textContent()).toContain('什么也不会留下')
  await page.goto(`${site.url}${addressOf('scam')}&keep=visit`)
  await playOn(player, toCall)
  const offers = await player.offers()
  // A reload belongs to the visit; the address, which browsers remember, tells nothing of it.
  expect(new URL(page.url()).searchParams.has('run')).toBe(false)
  await page.reload()
  await player.turn()
  expect(await player.offers()).toEqual(offers)
  await playOn(player, (roads['parcel-claim'][0]?.texts ?? []).slice(toCall.length))
  await toDebrief(seen)
  expect(await keptOn(page)).toEqual(nothing)

  // The next visitor, on the same computer.
  await page.close()
  const next = await context.newPage()
  await next.goto(site.url)
  await startFromHome(next)
  await next.locator('.device').waitFor()
  await next.goto(`${site.url}?page=profile`)
  await next.locator('h1').first().waitFor()
  expect(await next.locator('main').textContent()).toContain('这个你还没有遇到过')
  await context.close()
})

test('whoever looks after a computer room sets it once for all who come', async () => {
  const seen = await visit({ truth: 'scam', before: noStage })
  const { page, context } = seen
  await playOn(seen.player, toCall)
  expect(await keptOn(page)).toContain('shipo/1/open/parcel-claim')
  await page.goto(site.url)
  await openSettings(page)
  await page.getByRole('checkbox', { name: '关掉页面，什么都不留' }).click({ force: true })
  await expect.poll(() => page.locator('.home').textContent()).toContain('什么也不会留下')
  const next = await context.newPage()
  await next.goto(site.url)
  await expect.poll(() => next.locator('.home').textContent()).toContain('什么也不会留下')
  expect([...(await keptOn(next))].sort()).toEqual(['shipo-visit', ...nothing].sort())
  await closed(seen)
})

/** In a visit the settings are the visit's: drawn in software the room takes seconds. */
function noStage(): void {
  sessionStorage.setItem('shipo/1/settings', '{"stage":false}')
}
