import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { keysOn } from './keys.ts'
import { debriefOf, open, playToDebrief, type Road } from './endings.ts'

withSite()

const byPhone = ['“收到', '打你存的号码', '再打一遍']
const toAsk = ['“收到', '要我做什么']
const toMother = ['都睡会儿', '接听', '晾衣杆', '喊一声']
const toPay = [...toAsk, '好，怎么转', '行，码发我', '确认付款']

const roads: readonly Road[] = [
  {
    truth: 'scam',
    texts: [...byPhone, '我先挂', '切到班级群', '都打她手机'],
    ending: '赶在别人付钱之前说了',
  },
  {
    truth: 'scam',
    texts: [...toAsk, '两千我真', '等钱到', '对不起', '不回了', '没谁'],
    ending: '差一步，停住了',
  },
  {
    truth: 'scam',
    texts: [...toPay, '把一千五', '我的钱没', '打开钱包', '坐下来', '接听', '我等你', '先这样'],
    ending: '别人的钱，从你手里过了一道',
  },
  {
    truth: 'genuine',
    texts: [
      ...byPhone,
      '我能帮什么',
      '好，转你',
      '确认',
      '慢慢排',
      '等她消息',
      '哪个口',
      '不掺和',
      ...toMother,
    ],
    ending: '查清了，帮到了',
  },
  { truth: 'genuine', texts: [...toAsk, '盗号', '谁知道你'], ending: '说错了人' },
]

describe('a message at midnight, through its interface', () => {
  test.each(roads)('$truth: $ending', (road) => playToDebrief('urgent-friend', road), 60_000)

  test('a voice note, a video and a payment code are seen, and their words stand beside them', async () => {
    const seen = await open('urgent-friend', 'scam')
    const { page, player } = seen
    await player.turn()
    expect(await page.locator('.crowd').textContent()).toContain('32 人')
    expect(await page.locator('.bubble img[alt="图片：缴费二维码"]').count()).toBe(1)
    await playOn(player, [...toAsk, '你说句语音'])
    expect(await page.locator('.voice').getAttribute('aria-label')).toBe('顾晴的语音，6 秒')
    expect(await page.locator('.bubble:has(.voice)').textContent()).toContain('你先帮我一下')
    await playOn(player, ['好，怎么转', '开个视频'])
    expect(await page.locator('.video').textContent()).toContain('2 秒')
    expect(await page.locator('.bubble:has(.video)').textContent()).toContain('没有声音')
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
    await keys.predict('scam')
    expect(await debriefOf(seen)).toContain('打通了，看清了')
    await closed(seen)
  }, 60_000)
})
