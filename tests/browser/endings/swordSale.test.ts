import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { open, testEndingsOf } from './endings.ts'

withSite()

describe('a sword for sale, through its interface', () => {
  testEndingsOf('sword-sale')

  test('the game, the site and the market each look like themselves', async () => {
    const seen = await open('sword-sale', 'scam')
    const { page, player } = seen
    await playOn(player, ['唱歌', '还卖'])
    expect(await page.locator('.thread--game').count()).toBe(1)
    await playOn(player, ['看看又不要钱'])
    expect(await page.locator('.address').textContent()).toBe('lime-blade.example.invalid')
    await playOn(player, ['证件照别传', '提现试试'])
    expect(await page.locator('.row--alert').textContent()).toContain('账户已冻结')
    await playOn(player, ['联系在线'])
    expect(await page.locator('.thread--browser .address').textContent()).toBe(
      'lime-blade.example.invalid',
    )
    await closed(seen)
  }, 60_000)
})
