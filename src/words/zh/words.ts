import { judgementZh } from './judgement.ts'
import { screensZh } from './screens.ts'
import { trainingZh } from './training.ts'

/** Every interface word in Chinese; `en/words.ts` has the same shape, which the compiler holds it to. */
export const zh = {
  training: trainingZh,
  judgement: judgementZh,
  phone: {
    hangUp: '挂断',
    you: '你',
    colon: '：',
    toHome: '识破，回首页',
    lookBack: '回看',
    around: '身边',
    phone: '手机',
    raise: '觉得不对，举红旗',
    takeBack: '收回红旗',
    whatIsWrong: '这句哪里不对？',
    close: '关上',
    back: '返回',
    sharing: '正在共享屏幕',
    faceDown: '手机扣在桌上',
    call: '通话',
    callStates: { ringing: '来电', dialling: '正在呼叫', talking: '通话中', ended: '已结束' },
    mute: '静音',
    keypad: '键盘',
    lock: '锁屏',
    home: '主屏幕',
    unread: '未读',
    dial: '拨号',
    notNow: '现在用不上',
    nothingHere: '这里还没有什么',
    balance: '余额',
    frozen: '卡已锁定',
    yourTurn: '你可以',
    allICanDo: '能做的事',
    below: (count: number) => `下面还有 ${String(count)} 个`,
    tools: '手边',
    apps: '应用',
    askWho: (name: string) => `问${name}`,
    putDown: '放下手机',
    pickUp: '拿起手机',
    people: (count: number) => `${String(count)} 人`,
    /** The ways something sent can be played. */
    clips: {
      voice: (seconds: number, who: string) => `${who}的语音，${String(seconds)} 秒`,
      video: (seconds: number) => `视频里的一帧，${String(seconds)} 秒`,
    } satisfies Record<string, (seconds: number, who: string) => string>,
    videoOf: (seconds: number) => `视频 ${String(seconds)} 秒`,
    alert: '提醒',
    /** Pages the phone has a skin for; a card may bring others, with their names. */
    pages: {
      'shop.orders': '订单',
      'shop.order': '订单详情',
      'shop.claim': '理赔',
      'shop.service': '客服',
      'wallet.home': '钱包',
      'wallet.transfer': '转账',
      'wallet.security': '安全',
      'browser.page': '网页',
      'meeting.install': '安装',
      'meeting.room': '会议室',
      'dialler.recents': '最近',
      'wallet.pay': '付款',
      'game.market': '交易行',
      'game.item': '物品',
      'game.mail': '邮件',
    },
    /** Of a picture whose drawing does not say what it shows. */
    picture: '图片',
  },
  screens: screensZh,
}

export type Words = typeof zh
