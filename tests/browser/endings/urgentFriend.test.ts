import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { keysOn } from './keys.ts'
import { debriefOf, open, testEndingsOf } from './endings.ts'
import { byPhone, toAsk } from './roads.ts'

withSite()

describe('a message at midnight, through its interface', () => {
  testEndingsOf('urgent-friend')

  test('a voice note, a video and a payment code are seen, and their words stand beside them', async () => {
    const seen = await open('urgent-friend', 'scam')
    const { page, player } = seen
    await player.turn()
    expect(await page.locator('.crowd').textContent()).toContain('32 人')
    expect(await page.locator('.log .bubble img[alt="图片：缴费二维码"]').count()).toBe(1)
    await playOn(player, [...toAsk, '你说句语音'])
    expect(await page.locator('.log .voice').getAttribute('aria-label')).toBe('顾晴的语音，6 秒')
    expect(await page.locator('.log .bubble:has(.voice)').textContent()).toContain('你先帮我一下')
    await playOn(player, ['好，怎么转', '开个视频'])
    expect(await page.locator('.log .video').textContent()).toContain('2 秒')
    expect(await page.locator('.log .bubble:has(.video)').textContent()).toContain('没有声音')
    await playOn(player, ['行，码发我'])
    expect(await page.locator('.page--wallet-pay').textContent()).toContain('贺＊＊（个人）')
    expect(await page.locator('.row--alert').textContent()).toContain('从未付款给此人')
    await closed(seen)
  }, 60_000)

  test('by keyboard alone, to the debrief', async () => {
    const seen = await open('urgent-friend', 'scam')
    const keys = keysOn(seen)
    await seen.player.turn()
    for (const text of [...byPhone, '我先挂', '放下手机，关灯']) await keys.take(text)
    await keys.recall()
    expect(await debriefOf(seen)).toContain('打通了，看清了')
    await closed(seen)
  }, 60_000)
})
