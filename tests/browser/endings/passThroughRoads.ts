import type { Road } from './roads.ts'

/** To the money somebody else has sent, which is still to be passed on. */
export const toFirst = ['行，你细说', '行，来一笔']

export const passThrough: readonly Road[] = [
  {
    truth: 'scam',
    texts: ['班级事务公示', '不回了，糊风筝', '他是学长'],
    ending: '查清了，没有碰',
  },
  {
    truth: 'scam',
    texts: [
      ...[...toFirst, '转出去', '打110', '聊天删了', '打许老师', '转五百给他', '走吧', '敏姨……'],
      ...['其实后来', '我都交出来', '先去跟小麦说', '那是犯法的', '等你来了再说'],
    ],
    ending: '走远了，也还是走回来了',
  },
  {
    truth: 'scam',
    texts: [...toFirst, '转出去', '班级事务公示', '把手机扣过去', '谁也不告诉', '转五百给他'],
    ending: '谁也没告诉',
  },
  {
    whole: true,
    truth: 'genuine',
    texts: [
      ...['班级事务公示', '行，你细说', '行，我来收', '＊秀是哪位', '原路退你', '卡不离手'],
      ...['扫码付一千四', '确认付款', '开张收据', '逐笔贴', '喝奶茶'],
    ],
    ending: '两头都有人',
  },
  {
    truth: 'genuine',
    language: 'en',
    texts: ['OK, go on', 'Du is moving money', 'Keep quiet'],
    ending: 'Named the wrong person, in front of the class',
  },
]
