import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { open, testEndingsOf } from './endings.ts'
import { toFifteen } from './roads.ts'

withSite()

describe('a small task, through its interface', () => {
  testEndingsOf('small-task')

  test('the card, the fifteen yuan, the group of five and the app by link are seen', async () => {
    const seen = await open('small-task', 'scam')
    const { page, player } = seen
    await playOn(player, ['挣什么', '看看夹在'])
    expect(await page.locator('.log .bubble img[alt="小卡：扫码领 88 元暖冬礼"]').count()).toBe(1)
    await playOn(player, ['夹回', ...toFifteen.slice(1)])
    expect(await page.locator('.log').textContent()).toContain('¥15.00')
    await playOn(player, ['还有别的', '行，拉我'])
    expect(await page.locator('.crowd').textContent()).toContain('5 人')
    await playOn(player, ['点三个关注', '装上'])
    expect(await page.locator('.page--task-home').textContent()).toContain('不在应用商店')
    await playOn(player, ['去垫付'])
    expect(await page.locator('.page--wallet-pay').textContent()).toContain('杜＊（个人）')
    await closed(seen)
  }, 60_000)
})
