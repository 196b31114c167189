import { describe, test } from 'vitest'
import { withSite } from '../visit.ts'
import { playToDebrief, type Road } from './endings.ts'

withSite()

const byPhone = ['“收到', '打你存的号码', '再打一遍']
const toAsk = ['“收到', '要我做什么']
const toMother = ['接听', '晾衣杆', '喊一声']
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
      '要多少',
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
})
