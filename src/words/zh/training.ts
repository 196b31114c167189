import type {
  Chain,
  Feeling,
  FlagId,
  Move,
  Secret,
  SignalId,
  Technique,
} from '../../core/story/tags.ts'

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
  'task-ladder': { name: '任务越做越大', why: '任务的大小跟着你的信任一起长。' },
  'bundle-order': { name: '连单不能中途退', why: '还没到要钱，先不让你走。' },
  'team-guilt': { name: '“全队都在等你”', why: '用几个假同伴让你不好意思停。' },
  'gift-parcel': { name: '陌生包裹里的小卡', why: '“免费”的礼物，是引你扫码的门。' },
  'phone-topup-task': {
    name: '给陌生号码充话费',
    why: '你付出去的是真钱，充进的是不认识的人的手机。',
  },
  'group-same-hand': {
    name: '几个人，一只手',
    why: '几个人用同一种口气劝你，可能只有一个人在打字。',
  },
  'no-check-loan': { name: '不审核，包下款', why: '正规放贷要看你还不还得起，“包过”卖的是盼头。' },
  'cancel-student-loan': { name: '“注销校园贷”', why: '没有这样的手续。' },
  'repair-agent': { name: '收钱修复征信', why: '征信不是谁收了钱就能改的。' },
  'pack-statement': { name: '包装流水', why: '从你卡上走的，可能是别人被骗的钱。' },
  'forge-papers': { name: '替你做假证明', why: '交假材料的人，写的是你的名字。' },
  'sim-handover': { name: '要你的手机卡', why: '卡在谁手里，验证码就到谁手里。' },
  'fake-docs': { name: '发来的红头文件、证照', why: '图片证明不了任何事。' },
  'insider-ticket': { name: '内部渠道、代拍', why: '实名购票，没有那么多“内部”。' },
  'remark-redo': { name: '“没备注，再付一次”', why: '退款用不着你再付一遍。' },
  'fake-order-link': {
    name: '卖家发来的下单链接',
    why: '你自己的应用里没有这张单，那一页就是假的。',
  },
  'seller-cs-qr': {
    name: '买家发来的“客服”码',
    why: '平台找卖家，用的是平台自己的消息，不是买家发的图。',
  },
  'grey-service': { name: '代写、代发', why: '做的事见不得光，他就料定你不敢报警。' },
  'buyer-picks-site': { name: '买家指定平台', why: '谁选场地，谁就是裁判。' },
  'fake-balance': { name: '提不出来的余额', why: '只是他们网页上的几个数字。' },
  'deposit-equals-price': {
    name: '保证金和成交价一样多',
    why: '真的手续费从货款里扣，不用你先交。',
  },
  'reclaim-risk': { name: '账号可能被找回', why: '第一个实名的人能把它要回去。' },
  'new-account': { name: '换了号、用小号', why: '人换了地方，证明没有跟过来。' },
  'relay-transfer': { name: '“我转你，你帮我转”', why: '付钱的人变成了你。' },
  'fake-receipt': { name: '转账截图', why: '只有你自己的余额算数。' },
  'open-group': { name: '谁都能进的群', why: '头像和名字，谁都能照着换。' },
  'ai-glimpse': { name: '一闪而过的视频', why: '几秒钟的脸和声音，可以是合成的。' },
  'rent-account': { name: '租卡、借号、卖号', why: '法律连“出借”都不许。' },
  'run-money': { name: '过账抽成', why: '公司有公司自己的账户。' },
  'phone-relay': { name: '打电话“兼职”', why: '付钱给你，是为了藏住真正打电话的人。' },
  'cash-gold-run': { name: '代取现、代买黄金', why: '真的生意不会雇陌生人跑钱。' },
  'cover-story': { name: '教你怎么应付警察', why: '有这句话，就说明他知道这是什么事。' },
  'friend-recruits': { name: '熟人拉你入伙', why: '他用的，是你对他的信任。' },
  'after-freeze': { name: '卡被限了还让你接着弄', why: '银行的限制就是提醒，接着弄就说不清了。' },
}

const signals: Record<SignalId, Named> = {
  'call-back': { name: '请你挂断再打回来', why: '真的号码经得起回拨。' },
  'no-hurry': { name: '不着急', why: '真的事，明天也还在。' },
  'original-route': { name: '原路退回', why: '钱从哪里付的，就退到哪里，不需要新的账户。' },
  'in-the-order': { name: '在你自己的订单里', why: '你自己打开应用就看得到，不靠对方的链接。' },
  'asks-nothing': { name: '不要验证码和密码', why: '办真的事，用不着你的签名。' },
  'says-check': { name: '让你自己去核实', why: '他不怕你查。' },
  'accepts-no': { name: '拒绝也可以', why: '你说不，他就停下。' },
  'true-cost': { name: '说得清也有限', why: '该多少是多少，也说得出为什么。' },
  'official-place': { name: '在官方的地方办', why: '地方是你自己找到的，裁判不归他管。' },
  'answers-call': { name: '打过去就接', why: '真人经得起一个电话。' },
  'knows-us': { name: '说得出只有你们知道的事', why: '网上查不到，抄不来。' },
  'public-notice': { name: '公开的通知', why: '写在谁都看得到、你自己能打开的地方。' },
  'keeps-record': { name: '留着记录', why: '他愿意让每一步都查得到。' },
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

/** Where it was real, nothing was bait and nobody pressed. */
const honestChains: Record<Chain, string> = {
  contact: '接上话',
  trust: '说清来意',
  bait: '说到正事',
  pressure: '赶时间',
  transfer: '办事',
  aftermath: '之后',
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

/** What the training calls things, in Chinese: flags, signals, techniques, moves. */
export const trainingZh = {
  flags,
  signals,
  techniques,
  moves,
  chains,
  honestChains,
  secrets,
  feelings,
}
