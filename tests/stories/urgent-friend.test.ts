import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import { truths } from '../../src/core/story/tags.ts'
import { playAs } from '../../src/workshop/explore/robots.ts'
import { minutesOf, teller } from './told.ts'
import { compiledCase } from '../library.ts'

const compiled = compiledCase('urgent-friend')
const { zh } = compiled.files

type Truth = (typeof truths)[number]

const told = teller(zh)
const tale = openTale(zh)

const toAsk = ['“收到', '要我做什么']
const toPay = [...toAsk, '好，怎么转', '行，码发我', '确认付款']
const byPhone = ['“收到', '打你存的号码', '再打一遍']
/** From the loan to the next noon. */
const toNoon = [
  ...['慢慢排', '码我不念', '等她消息', '接听', '哪个口', '不掺和', '都睡会儿'],
  ...['接听', '晾衣杆', '喊一声'],
]
/** As toNoon, with some life on the way. */
const living = [
  ...['几颗', '吃饭没有', '附院的网页', '问问窗口', '从头看', '码我不念', '陪你聊'],
  ...['接听', '停电那晚', '查附院的总机', '哪个口', '自己打开财务处', '别光听'],
  ...['有蛋没有', '都睡会儿', '先不接', '她妈的号', '考我', '晾衣杆', '拨刚才'],
]

describe('urgent-friend', () => {
  test('the twins open alike to the letter, in words and in what can be done', () => {
    const opening = (truth: Truth) =>
      JSON.stringify(
        told(truth, [
          '材料费，是',
          '更胖的鸭子',
          '问小周',
          '打卡背面',
          '看一眼星槎',
          '把手机放下',
          '什么左脚',
          '拿起手机',
          '“收到',
          '没睡',
          '你们怎么去',
          '问小周',
          '把手机放下',
          '拿起手机',
        ]).steps,
      )
    expect(opening('scam')).toBe(opening('genuine'))
  })

  test('the first call to the saved number is engaged either way, the second settles it', () => {
    for (const truth of truths) {
      expect(told(truth, byPhone.slice(0, 2)).steps.at(-1)?.view.verified).toBe(false)
      expect(told(truth, byPhone).steps.at(-1)?.view.verified).toBe(true)
    }
  })

  test('what the other side shows on request proves nothing', () => {
    for (const truth of truths) {
      const asked = told(truth, [...toAsk, '你说句语音', '那部片子'])
      expect(asked.steps.at(-1)?.view.verified).toBe(false)
    }
  })

  test('with a friend who is real, an evening and a morning take seven to nine minutes', () => {
    const asked = ['材料费，是', '更胖的', '“收到', '没睡', '打你存的', '再打一遍', '柳柳怎么样']
    const given = ['听见是你', '我能帮什么', '直接交', '六百', '好，转你', '确认']
    const { steps } = told('genuine', [...asked, ...given, ...living])
    expect(steps.at(-1)?.view.ending).toBe('helped-checked')
    expect(minutesOf(steps)).toBeGreaterThanOrEqual(7)
    expect(minutesOf(steps)).toBeLessThanOrEqual(9)
  })

  test('whoever meets the mother is asked, as they asked', () => {
    const met = told('genuine', [
      ...byPhone,
      '我能帮什么',
      '好，转你',
      '确认',
      ...toNoon.slice(0, -2),
    ])
    expect(met.steps.at(-1)?.view.call?.party).toEqual(['柳柳妈妈'])
    const sent = told('genuine', [
      ...[...byPhone, '我能帮什么', '好，转你', '确认', '慢慢排', '码我不念', '等她消息'],
      ...['接听', '去群里问问', '不掺和', '都睡会儿'],
    ])
    expect(sent.steps.at(-1)?.view.ending).toBe('helped-checked')
    expect(sent.steps.at(-1)?.view.threads['class']?.at(-1)?.speaker).toBe('小丁')
  })

  test('the clock never runs backwards, but for midnight', () => {
    for (const seed of Array.from({ length: 40 }, (_, i) => i)) {
      for (const truth of truths) {
        const { decisions } = playAs('random', zh, truth, seed)
        const picks = decisions.map(({ picked }) => picked.index)
        const times = tale.steps(truth, picks).map(({ view }) => view.time)
        // After midnight it is the next day's hours that go on.
        const night = times.findIndex((time, n) => time < (times[n - 1] ?? ''))
        const evening = night < 0 ? times : times.slice(0, night)
        const morning = night < 0 ? [] : times.slice(night)
        expect(evening).toEqual([...evening].sort())
        expect(morning).toEqual([...morning].sort())
        expect((morning.at(-1) ?? '') < '13').toBe(true)
      }
    }
  }, 60_000)

  test('a code is asked for by the real friend; refused, it is done without one', () => {
    const window = [...byPhone, '我能帮什么', '好，转你', '确认', '慢慢排']
    for (const still of [[], ['再给顾晴打'], ['从头看'], ['问问窗口'], ['打96110']]) {
      const { steps } = told('genuine', [...window, ...still])
      expect(steps.at(-1)?.view).toMatchObject({ verified: true, overreach: 'code-read-out' })
    }
    for (const [answer, secrets, said] of [
      ['码我不念', [], '她给我手写登记 签字盖章 完事'],
      ['六位数', ['code'], '下回我再要 你别给'],
    ] as const) {
      const { steps } = told('genuine', [...window, answer])
      expect(steps.at(-1)?.view.overreach).toBeUndefined()
      expect(steps.at(-1)?.view.secrets).toEqual(secrets)
      expect(linesOf(steps).map(({ text }) => text)).toContain(said)
    }
  })

  test('whoever sends the money unasked is asked for the code as well', () => {
    const { steps } = told('genuine', [...toAsk, '好，四百', '确认'])
    expect(steps.at(-1)?.view).toMatchObject({ verified: false, overreach: 'code-read-out' })
  })

  test('a call takes its minute', () => {
    for (const truth of truths) {
      const times = told(truth, [...toAsk, '打你存的号码', '再打一遍']).steps.map(
        ({ view }) => view.time,
      )
      expect(times.slice(-3, -1)).toEqual(['23:34', '23:35'])
      expect((times.at(-1) ?? '') > '23:35').toBe(true)
    }
  })

  test.each(truths)(
    'what can be flagged in the %s is said or shown, and says why',
    (truth) => {
      const flagged = Array.from({ length: 60 }, (_, seed) => {
        const { decisions } = playAs('random', zh, truth, seed)
        const picks = decisions.map(({ picked }) => picked.index)
        return linesOf(tale.steps(truth, picks)).filter(({ flags }) => flags.length > 0)
      }).flat()
      expect(flagged.length).toBeGreaterThan(60)
      for (const { text, why, speaker, channel } of flagged) {
        expect(speaker ?? channel.on, text).not.toMatch(/^(narration|你)$/)
        expect(zh.card.whys, text).toHaveProperty(why ?? 'none')
      }
    },
    60_000,
  )

  test('every red flag and trust signal of the card is on a line', () => {
    expect(zh.card.flags.length).toBeGreaterThanOrEqual(9)
    const used = new Set(compiled.script.tags.map(({ raw }) => raw))
    for (const flag of zh.card.flags) expect(used).toContain(`flag: ${flag}`)
    for (const signal of zh.card.signals) expect(used).toContain(`signal: ${signal}`)
  })

  test.each<[string, Truth, readonly string[]]>([
    ['saw-through', 'scam', [...byPhone, '我先挂', '放下手机，关灯']],
    ['warned-group', 'scam', [...byPhone, '我先挂', '切到班级群', '都打她手机']],
    ['walked-off', 'scam', ['“收到', '把手机放下', '不拿了', '明早']],
    ['held-back', 'scam', [...toAsk, '两千我真', '等钱到', '对不起', '不回了', '没谁']],
    [
      'stopped-it',
      'scam',
      [...toPay, '我这边不转', '打开钱包', '打110', '刚被骗走', '照着', '先不接', '先这样'],
    ],
    [
      'relayed-on',
      'scam',
      [...toPay, '把一千五', '我的钱没', '打开钱包', '坐下来', '接听', '我等你', '先这样'],
    ],
    ['told-nobody', 'scam', [...toPay, '我这边不转', '没事，写作业', '谁也不告诉']],
    ['helped-checked', 'genuine', [...byPhone, '我能帮什么', '好，转你', '确认', ...toNoon]],
    ['lucky', 'genuine', [...toAsk, '好，四百', '确认', '码我不念', '放下手机']],
    ['refused-friend', 'genuine', [...toAsk, '我不借钱', '不回了']],
    ['cold', 'genuine', [...toAsk, ...byPhone.slice(1), '帮不了', '困了']],
    ['accused', 'genuine', [...toAsk, '盗号', '谁知道你']],
  ])('%s can be reached', (ending, truth, words) => {
    expect(told(truth, words).steps.at(-1)?.view.ending).toBe(ending)
    expect(zh.card.endings).toHaveLength(12)
  })
})
