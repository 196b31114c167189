import type { Road } from './roads.ts'

/** To the seller, who answers alike in both truths. */
export const toSeller = ['我在外头和', '聊一聊']

export const lastTicket: readonly Road[] = [
  {
    truth: 'scam',
    texts: [...toSeller, '自己看座位图', '图给我看看', '点开你自己的集市', '好笑是真的'],
    ending: '票没买成，吉他还在',
  },
  {
    truth: 'scam',
    texts: [
      ...[...toSeller, '票我要', '好，加你了', '点开链接', '付款 ¥480', '再付 ¥480', '接听'],
      ...['装上云会通', '转 1400', '借两千', '打110', '票是假的', '照着记录', '打开钱包，锁卡'],
      ...['坐一会儿', '不回了', '早点看地址'],
    ],
    ending: '钱付了，停在了这里',
  },
  {
    whole: true,
    truth: 'genuine',
    texts: [
      ...[
        ...toSeller,
        '自己看座位图',
        '票我要',
        '我先去登候补',
        '打开有座，登候补',
        '内场和遮挡区',
        '押个人',
      ],
      ...['接着走', '对着那扇窗', '数五百六', '一路顺风', '屏住气', '看订单里有没有', '付 ¥180'],
      ...['一起走回去'],
    ],
    ending: '柱子后头也是里头',
  },
  {
    truth: 'genuine',
    language: 'en',
    texts: ['harmony outside', 'Chat', 'I want the ticket', 'tout', 'better safe'],
    ending: 'Named the wrong person, in front of hundreds',
  },
]
