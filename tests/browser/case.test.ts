import { describe, expect, test } from 'vitest'
import type { Truth } from '../../src/core/story/tags.ts'
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
/** The code kept, the transfer made, no second one. */
const toLoss = [
  ...toShare,
  '好，短信来了',
  '谁要都不能给',
  '行，转多少',
  '下一步',
  '仍要转账',
  '先把刚才的',
]

describe('the case through its interface', () => {
  test.each<[string, Truth, readonly string[], string]>([
    [
      'hung up and looked',
      'scam',
      [...toCall, '挂断', '打开青柠集市', '点开尾号4471', '放下手机，吃面', '你自己拿主意'],
      '挂断，自己查清',
    ],
    [
      'helped the roommate',
      'scam',
      [...toCall, '打开青柠集市', '点开尾号4471', '挂断', '放下手机，吃面', '先别答应', '所以光'],
      '拦下了小周那一通',
    ],
    ['strung along', 'scam', [...toMeeting, '挂断', '吃面', '我也说不清'], '聊了很久，及时收住'],
    [
      'shared and cut it',
      'scam',
      [...toShare, '停止共享', '打开钱包，锁卡', '就几分钟'],
      '共享了屏幕，又切断了',
    ],
    [
      'lost and acted',
      'scam',
      [...toLoss, '打开钱包，锁卡', '打110', '刚转出去的', '照着转账记录', '先这样吧', '不接'],
      '钱走了，但你没有停下',
    ],
    ['lost and silent', 'scam', [...toLoss, '“没事。”', '谁也不告诉', '不接'], '谁也没告诉'],
    [
      'checked and claimed',
      'genuine',
      [...toCall, '打开青柠集市', '点开尾号4471', '订单里有登记', '提交申请', '那个是真的'],
      '查清了，也赔到了',
    ],
    ['refused it all', 'genuine', [...toCall, '挂断', '吃面'], '那是真的，错过了'],
    [
      'said too much',
      'genuine',
      [...toCall, '那现在怎么办', '念卡号给他', '那我自己点', '他没要'],
      '说多了，碰上好人',
    ],
    ['rude', 'genuine', [...toCall, '那现在怎么办', '骗子吧', '放下手机，吃面'], '骂错了人'],
  ])(
    '%s',
    async (_, truth, texts, ending) => {
      const seen = await visit({ truth })
      await playOn(seen.player, texts)
      await seen.player.predict(truth)
      expect(await seen.page.locator('.debrief').textContent()).toContain(ending)
      await closed(seen)
    },
    60_000,
  )

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

  test('with the stage on, the room is drawn and sleeps when still', async () => {
    const seen = await visit({ truth: 'scam', stage: true, width: 900, height: 600 })
    await playOn(seen.player, toCall)
    await seen.page.waitForSelector('.stage-slot canvas')
    const frames = () =>
      seen.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const real = window.requestAnimationFrame.bind(window)
            let asked = 0
            window.requestAnimationFrame = (then) => {
              asked += 1
              return real(then)
            }
            setTimeout(() => {
              window.requestAnimationFrame = real
              resolve(asked)
            }, 1000)
          }),
      )
    await expect.poll(frames, { timeout: 20_000 }).toBe(0)
    await closed(seen)
  })

  test('a turning point is played again from there', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toShare, '停止共享', '打开钱包，锁卡', '就几分钟'])
    await seen.player.predict('scam')
    await seen.page
      .locator('.debrief .turning button, .debrief button', { hasText: '从这里' })
      .first()
      .click()
    await seen.player.turn()
    expect((await seen.player.offers()).length).toBeGreaterThan(1)
    await closed(seen)
  })

  test('a flag raised in the call is a hit in the debrief', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toCall, '那现在怎么办'])
    await seen.page.locator('.caption', { hasText: '双倍赔付' }).locator('.said__flag').click()
    await seen.page.locator('.flag-choice', { hasText: '没申请却来理赔' }).click()
    expect(await seen.page.locator('.said__tag').textContent()).toContain('没申请却来理赔')
    await seen.player.take('挂断')
    await seen.player.take('吃面')
    await seen.player.predict('genuine')
    expect(await seen.page.locator('.debrief').textContent()).toContain('没申请却来理赔')
    await closed(seen)
  })
})

describe('language', () => {
  test('switches in mid-call without losing the place', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toCall, '那现在怎么办'])
    const lines = await seen.page.locator('.caption').count()
    await seen.page.locator('.top .round').last().click()
    await seen.page.locator('dialog.settings label', { hasText: 'English' }).click()
    await seen.page.keyboard.press('Escape')
    await seen.page.waitForSelector('.play[lang="en"]')
    await seen.player.turn()
    expect(await seen.page.locator('.caption').count()).toBe(lines)
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
    await seen.player.turn()
    expect(await seen.player.offers()).toContain('吃面，这事算了')
    await closed(seen)
  })
})
