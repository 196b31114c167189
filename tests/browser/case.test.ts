import { describe, expect, test } from 'vitest'
import { turnEnglish } from './thePage.ts'
import { closed, playOn, toCall, visit, withSite } from './visit.ts'

withSite()

const toMeeting = [
  ...toCall,
  '那现在怎么办',
  '那你帮我登记',
  '报上自己',
  '方便，你说',
  '怎么处理？你说',
]
const toShare = [...toMeeting, '安装', '点“共享屏幕”']

describe('the case through its interface', () => {
  test('killed after each act, it comes back to the same screen', async () => {
    const seen = await visit({ truth: 'scam' })
    await seen.player.turn()
    for (const text of toShare) {
      await seen.player.take(text)
      const before = await seen.page.locator('.device').textContent()
      await seen.page.reload()
      await seen.player.turn()
      expect(await seen.page.locator('.device').textContent()).toBe(before)
    }
    await closed(seen)
  })

  test('a turning point is played again from there', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toShare, '停止共享', '打开钱包，锁卡', '就几分钟'])
    await seen.player.recall()
    await seen.page.locator('.moment button', { hasText: '从这里' }).first().click()
    await seen.player.turn()
    expect((await seen.player.offers()).length).toBeGreaterThan(1)
    await closed(seen)
  })

  test('a flag raised in the call is a hit in the debrief', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toCall, '那现在怎么办'])
    await seen.page.locator('.log .caption', { hasText: '双倍赔付' }).locator('.said__flag').click()
    await seen.page.locator('.flag-choice', { hasText: '没申请却来理赔' }).click()
    expect(await seen.page.locator('.log .said__tag').textContent()).toContain('没申请却来理赔')
    await seen.player.take('挂断')
    await seen.player.take('吃面')
    await seen.player.recall()
    expect(await seen.page.locator('.debrief').textContent()).toContain('没申请却来理赔')
    await closed(seen)
  })
})

describe('language', () => {
  test('switches in mid-call without losing the place', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toCall, '那现在怎么办'])
    const lines = await seen.page.locator('.log .caption').count()
    await turnEnglish(seen.page)
    await seen.page.waitForSelector('.play[lang="en"]')
    await seen.player.turn()
    expect(await seen.page.locator('.log .caption').count()).toBe(lines)
    expect(await seen.page.locator('.device').textContent()).not.toMatch(/\p{Script=Han}/u)
    await closed(seen)
  })
})

describe('by keyboard alone', () => {
  test('a call is answered, asked and hung up', async () => {
    const seen = await visit({ truth: 'genuine' })
    await seen.player.turn()
    await seen.page.keyboard.press('3')
    await seen.player.turn()
    await seen.page.keyboard.press('1')
    await seen.player.turn()
    const tool = seen.page.locator('.tool--hangup')
    for (
      let i = 0;
      i < 80 && !(await tool.evaluate((one) => one === document.activeElement));
      i++
    ) {
      await seen.page.keyboard.press('Tab')
    }
    await seen.page.keyboard.press('Enter')
    await seen.page.waitForSelector('.device[data-open="true"] .question')
    await seen.page.keyboard.press('3')
    await seen.player.turn()
    expect(await seen.player.offers()).toContain('吃面，这事算了')
    await closed(seen)
  })
})
