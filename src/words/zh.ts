import type {
  Chain,
  Feeling,
  FlagId,
  Move,
  PageId,
  PictureId,
  Secret,
  SignalId,
  Technique,
} from '../core/tags.ts'
import { screensZh } from './screens.zh.ts'

interface Named {
  readonly name: string
  readonly why: string
}

const flags: Record<FlagId, Named> = {
  'pay-first': {
    name: '先交钱才给钱',
    why: '退款、工资、贷款、提现都是钱流向你，收款的人不需要先付钱。',
  },
  'off-platform': { name: '离开平台私下转', why: '离开平台，担保、记录和纠纷处理就都没有了。' },
  'unknown-app': {
    name: '链接或扫码装应用',
    why: '不在商店里的应用，里面的“余额”只是画出来的数字。',
  },
  'screen-share': {
    name: '共享屏幕',
    why: '屏幕一共享，验证码和余额对方都看得见，还可能被远程操作。',
  },
  'code-ask': { name: '要验证码或密码', why: '验证码就是你在付款单上的签名。' },
  secrecy: { name: '不许告诉别人', why: '把会看出问题的人都请走。' },
  countdown: { name: '限时催促', why: '人一急，就看不清。时间压力会降低识别能力。' },
  'personal-payee': { name: '收款人对不上', why: '学校、银行、平台不会用私人账户收款。' },
  'account-frozen': {
    name: '“冻结了，是你操作错”',
    why: '编一个你的错，让已经花的钱变成继续付的理由。',
  },
  'too-good': { name: '好得离谱', why: '离市价太远的那一截，就是饵。' },
  'shill-screens': { name: '群里晒单', why: '群里的人可能都是同一个人的账号。' },
  'knows-me': { name: '报得出你的信息', why: '信息会泄露。知道你的单号，不等于是那家公司。' },
  'credit-threat': { name: '“会影响征信”', why: '没有人能在电话里改你的征信。' },
  'borrow-to-pay': {
    name: '让你去借钱',
    why: '没有哪个正规流程需要你借新债来“证明”或“清空额度”。',
  },
  'callback-refused': { name: '不让你回拨核实', why: '真的人，经得起你挂断再打回去。' },
  'id-face': { name: '要证件照或刷脸', why: '拿着它们可以用你的名字开户、借款。' },
  'small-win': { name: '先给点甜头', why: '先造一个“证据”，再提大的要求。' },
  'wipe-trace': { name: '让你删记录', why: '删掉的是证据。' },
  'unasked-refund': {
    name: '没申请却来理赔、双倍赔',
    why: '你没有提交过什么；真的赔付会在订单页里。',
  },
  'autofee-scare': { name: '“不取消就扣费”', why: '拿一笔不存在的扣费吓你，好让你跟着他操作。' },
  'agent-relay': { name: '转来转去的“专员”', why: '几个声音轮着来，听上去就像一家机构。' },
}

const signals: Record<SignalId, Named> = {
  'call-back': { name: '请你挂断再打回来', why: '真的号码经得起回拨。' },
  'no-hurry': { name: '不着急', why: '真的理赔明天也还在。' },
  'original-route': { name: '原路退回', why: '钱从哪里付的，就退到哪里，不需要新的账户。' },
  'in-the-order': { name: '在你自己的订单里', why: '你自己打开应用就看得到，不靠对方的链接。' },
  'asks-nothing': { name: '不要验证码和密码', why: '办真的事，用不着你的签名。' },
  'says-check': { name: '让你自己去核实', why: '他不怕你查。' },
  'accepts-no': { name: '拒绝也可以', why: '你说不，他就停下。' },
  'true-cost': { name: '说得清也有限', why: '按规定赔，不多给，也说得出为什么。' },
}

const techniques: Record<Technique, Named> = {
  authority: { name: '权威', why: '借一个听起来该听的身份。' },
  urgency: { name: '紧迫', why: '不给你想的时间。' },
  scarcity: { name: '稀缺', why: '让你怕错过。' },
  reciprocity: { name: '人情', why: '先给一点，让你不好意思。' },
  commitment: { name: '一步接一步', why: '你已经答应了上一步，下一步就难拒绝。' },
  isolation: { name: '隔离', why: '把你和会提醒你的人分开。' },
  fear: { name: '恐惧', why: '让你只想着怎么躲开坏事。' },
  greed: { name: '利诱', why: '让你只想着会得到什么。' },
  liking: { name: '亲近', why: '让你觉得是自己人。' },
  'social-proof': { name: '从众', why: '让你以为大家都这么做。' },
}

const moves: Record<Move, string> = {
  comply: '照做',
  pay: '付钱',
  disclose: '交出信息',
  stall: '拖一拖',
  ask: '追问',
  verify: '核实',
  refuse: '拒绝',
  report: '报告',
  tell: '告诉别人',
  help: '帮忙',
}

const chains: Record<Chain, string> = {
  contact: '接触',
  trust: '建信',
  bait: '下饵',
  pressure: '施压',
  transfer: '转账',
  aftermath: '善后',
}

const secrets: Record<Secret, string> = {
  name: '姓名',
  address: '地址',
  screen: '屏幕',
  code: '验证码',
  card: '银行卡号',
  id: '身份证号',
  password: '密码',
}

const feelings: Record<Feeling, string> = {
  calm: '平静',
  amused: '觉得好笑',
  uneasy: '不安',
  afraid: '害怕',
  angry: '生气',
  relieved: '松了口气',
  ashamed: '难为情',
  doubtful: '怀疑',
  tired: '疲惫',
  warm: '心里一暖',
}

/** Every interface word in Chinese; `en.ts` has the same shape, which the compiler holds it to. */
export const zh = {
  training: { flags, signals, techniques, moves, chains, secrets, feelings },
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
    tools: '手边',
    apps: '应用',
    askWho: (name: string) => `问${name}`,
    putDown: '放下手机',
    pickUp: '拿起手机',
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
    } satisfies Record<PageId, string>,
    pictures: {
      'parcel-damaged': '照片：纸箱右下角压瘪，裂了一道口子',
      'work-card': '照片：一张工作证',
      'claim-form': '图片：一张理赔单',
      receipt: '图片：一张转账回单',
      noodles: '照片：一碗面',
    } satisfies Record<PictureId, string>,
  },
  screens: screensZh,
}

export type Words = typeof zh
