import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { open, testEndingsOf } from './endings.ts'
import { toSeller } from './lastTicketRoads.ts'

withSite()

describe('the last ticket, through its interface', () => {
  testEndingsOf('last-ticket')

  test('the talk in the market, the ticket, the long address and support in it are seen', async () => {
    const seen = await open('last-ticket', 'scam')
    const { page, player } = seen
    await playOn(player, toSeller)
    expect(await page.locator('.thread--shop').count()).toBe(1)
    await playOn(player, ['票我要', '好，加你了'])
    expect(await page.locator('.log .bubble img[alt*="电子票"]').count()).toBe(1)
    await playOn(player, ['点开链接'])
    expect(await page.locator('.page--browser-page').textContent()).toContain('程＊（个人）')
    await playOn(player, ['付款 ¥480'])
    expect(await page.locator('.thread--browser').textContent()).toContain('seat-pay')
    await closed(seen)
  }, 60_000)
})
