import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { open, testEndingsOf } from './endings.ts'
import { toFirst } from './passThroughRoads.ts'

withSite()

describe('money just passing through, through its interface', () => {
  testEndingsOf('pass-through')

  test('the payee of one name and the two unknown ends are seen', async () => {
    const seen = await open('pass-through', 'scam')
    const { page, player } = seen
    await playOn(player, toFirst)
    expect(await page.locator('.log').textContent()).toContain('姓童')
    await playOn(player, ['转出去', '打开银行，看一眼账户'])
    expect(await page.locator('body').textContent()).toContain('两头的人，你一个也不认识')
    await closed(seen)
  }, 60_000)

  test('the collection and whom it is paid to are seen', async () => {
    const seen = await open('pass-through', 'genuine')
    const { page, player } = seen
    await playOn(player, ['行，你细说', '行，我来收'])
    expect(await page.locator('.page--wallet-collect').textContent()).toContain('＊秀')
    await playOn(player, ['原路退你', '卡不离手', '扫码付一千四'])
    expect(await page.locator('.page--wallet-pay').textContent()).toContain('汪＊（北门打印社）')
    await closed(seen)
  }, 60_000)
})
