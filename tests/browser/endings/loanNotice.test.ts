import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { open, testEndingsOf } from './endings.ts'

withSite()

describe('a loan to be confirmed, through its interface', () => {
  testEndingsOf('loan-notice')

  test('the meeting, the address, the lender’s note and the payee are seen', async () => {
    const seen = await open('loan-notice', 'scam')
    const { page, player } = seen
    await playOn(player, ['致谢里', '接听', '那要怎么确认', '怎么注销'])
    expect(await page.locator('.page--meeting-install').textContent()).toContain('不在应用商店')
    await playOn(player, ['安装', '点“共享屏幕”'])
    expect(await page.locator('body').textContent()).toContain('linlan-univ-edu.credit-xs.example')
    await playOn(player, ['不填', '把额度提出来'])
    expect(await page.locator('.page--browser-page').textContent()).toContain('不要应他人要求借款')
    await playOn(player, ['确认借款'])
    expect(await page.locator('.page--wallet-transfer').textContent()).toContain('江＊＊（个人）')
    await closed(seen)
  }, 60_000)
})
