import type { Language, Truth } from '../../../src/core/story/tags.ts'
import { lastTicket } from './lastTicketRoads.ts'
import { passThrough } from './passThroughRoads.ts'

/** One way through a case, by words of its options, and the title of the ending it leads to. */
export interface Road {
  readonly truth: Truth
  readonly texts: readonly string[]
  readonly ending: string
  readonly language?: Language
  /** Played from the first answer; the others are entered a few answers before their end. */
  readonly whole?: true
}

const toCall = ['没空', '接听']
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

const afterCall = (texts: readonly string[]) => texts.slice(toCall.length)

const parcelClaim: readonly Road[] = [
  {
    truth: 'scam',
    texts: [...toCall, '挂断', '打开青柠集市', '点开尾号4471', '放下手机，吃面', '你自己拿主意'],
    ending: '挂断，自己查清',
  },
  {
    truth: 'scam',
    texts: [
      ...[...toCall, '打开青柠集市', '点开尾号4471', '挂断', '放下手机，吃面', '先别答应'],
      '所以光',
    ],
    ending: '拦下了小周那一通',
  },
  {
    truth: 'scam',
    texts: [...toMeeting, '挂断', '吃面', '我也说不清'],
    ending: '聊了很久，及时收住',
  },
  {
    truth: 'scam',
    texts: [...toShare, '停止共享', '打开钱包，锁卡', '就几分钟'],
    ending: '共享了屏幕，又切断了',
  },
  {
    whole: true,
    truth: 'scam',
    texts: [
      ...['没空', '这号你认得吗', '接听', '把手机放下', '拿起手机', ...afterCall(toLoss)],
      ...['打开钱包，锁卡', '打110', '刚转出去的', '照着转账记录', '先说到这儿', '静音'],
    ],
    ending: '钱走了，但你没有停下',
  },
  { truth: 'scam', texts: [...toLoss, '“没事。”', '谁也不告诉', '不接'], ending: '谁也没告诉' },
  {
    truth: 'genuine',
    texts: [
      ...[...toCall, '打开青柠集市', '点开尾号4471', '订单里有登记', '问金额', '我等电话'],
      ...['那个是真的', '等他们打来', '接听', '您重开吧', '卡号我不报', '“好，我去订单里点'],
      ...['等几分钟', '提交申请', '走，看看', '给他看', '签上名字'],
    ],
    ending: '查清了，也赔到了',
  },
  {
    truth: 'genuine',
    texts: [
      ...[...toCall, '打开青柠集市', '点开尾号4471', '订单里有登记', '先提交申请'],
      '蚊子腿也是肉',
    ],
    ending: '少了一位，没去改',
  },
  { truth: 'genuine', texts: [...toCall, '挂断', '吃面'], ending: '那是真的，错过了' },
  {
    truth: 'genuine',
    texts: [...toCall, '那现在怎么办', '念卡号给他', '那我自己点', '他没要'],
    ending: '说多了，碰上好人',
  },
  {
    truth: 'genuine',
    texts: [...toCall, '那现在怎么办', '骗子吧', '不看了'],
    ending: '骂错了人',
  },
]

const toDeposit = ['唱歌', '还卖', '看看又不要钱', '证件照别传', '提现试试', '联系在线']
const toPaid = [...toDeposit, '反正一起退', '不拦他', '仍要转账']

const swordSale: readonly Road[] = [
  {
    truth: 'scam',
    texts: ['唱歌', '官方交易行', '查“', '说一声', '我们刚才', '差一步'],
    ending: '马车也保住了',
  },
  {
    truth: 'scam',
    texts: [...toDeposit, '保证金不交', '找平台退', '陪他'],
    ending: '在掏钱之前停住',
  },
  {
    whole: true,
    truth: 'scam',
    texts: [...toPaid, '先把 1680', '谁也不说话', '让他静静', '要不试试'],
    ending: '又来了一个“能追回的”',
  },
  {
    truth: 'genuine',
    texts: [
      ...['唱歌', '请大鹿', '还卖', '去交易行', '填 ¥1250', '同意退', '你先上班', '截图'],
      ...['我们刚', '先吃饭', '按原单走', '先等等看', '码不念'],
    ],
    ending: '走了官方，剑也卖了',
  },
  {
    truth: 'genuine',
    language: 'en',
    texts: [
      ...['Why does it sing', 'Big Deer to say', 'Still for sale', 'right, list it'],
      ...['Enter ¥1250', 'Agree to refund', 'you go to work', 'screenshot', 'We just sold'],
      ...['eat first', 'Leave the order', 'give it a bit', 'No code'],
    ],
    ending: 'Sold, the official way',
  },
  { truth: 'genuine', texts: ['唱歌', '还卖', '骗子吧', '把手机放下'], ending: '骂错了人' },
]

/** To the call with which a message is checked. */
export const byPhone = ['“收到', '打你存的号码', '再打一遍']
/** To what the message wants. */
export const toAsk = ['“收到', '要我做什么']
const toMother = ['都睡会儿', '接听', '晾衣杆', '喊一声']
const toPay = [...toAsk, '好，怎么转', '行，码发我', '确认付款']

const urgentFriend: readonly Road[] = [
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
    whole: true,
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
      '码我不念',
      '等她消息',
      '接听',
      '哪个口',
      '不掺和',
      ...toMother,
    ],
    ending: '查清了，帮到了',
  },
  { truth: 'genuine', texts: [...toAsk, '盗号', '谁知道你'], ending: '说错了人' },
]

/** To the fifteen yuan, which come in both truths. */
export const toFifteen = ['挣什么', '加小满', '发我吧', '左边那个']
export const toTeam = [...toFifteen, '还有别的', '行，拉我']
const toStuck = [
  ...[...toTeam, '点三个关注', '装上', '去垫付', '确认付款', '来吧，三单', '垫三百八'],
  ...['看看第三单', '垫八百'],
]

const smallTask: readonly Road[] = [
  {
    truth: 'scam',
    texts: [...toFifteen, '勤工助学中心', '咱们学校', '叫他先停一停', '打勤工的电话', '我陪你'],
    ending: '拦下了小林那八百',
  },
  {
    whole: true,
    truth: 'scam',
    texts: [
      ...[...toStuck, '没那么多', '跟小周借', '急，明早', '不借了', '打开钱包，锁卡', '打110'],
      ...['拿不回来', '照着记录', '坐一会儿', '不回，关掉'],
    ],
    ending: '借来的钱，也垫了进去',
  },
  {
    truth: 'genuine',
    texts: [
      ...[...toFifteen, '还有别的', '行，明天几点', '自己登录', '自己填好', '密码不给', '签上名字'],
      ...['刚才睡着', '签名', '沈老师', '我垫', '确认付款', '发票放大', '开成大雪', '搬下来'],
    ],
    ending: '该填的填了，该垫的垫了',
  },
  {
    truth: 'genuine',
    language: 'en',
    texts: [
      'Doing what',
      'Add Xiaoman',
      'Send it over',
      'The left one',
      'Anything else',
      'wants IDs',
      'Better safe',
    ],
    ending: 'Named the wrong person',
  },
]

const toConfirm = ['致谢里', '接听', '那要怎么确认']

const loanNotice: readonly Road[] = [
  {
    truth: 'scam',
    texts: [...toConfirm, '自己打开资助中心', '我信网页', '先别交', '明天我陪你', '一起打96110'],
    ending: '小周那四百八，还在',
  },
  {
    whole: true,
    truth: 'scam',
    texts: [
      ...[...toConfirm, '怎么注销', '安装', '点“共享屏幕”', '填上身份证号', '把额度提出来'],
      ...['确认借款', '确认转账', '挂断', '打开银行，锁卡', '打110', '转给一个人', '照着记录'],
      ...['坐一会儿', '不回，关掉'],
    ],
    ending: '借来的钱转走了，停在了这里',
  },
  {
    truth: 'genuine',
    texts: [
      ...[...toConfirm, '我自己去登', '自己从学校网页', '点进去', '输入生日', '资助中心'],
      ...['照片不发', '把身份证递', '看着摄像头', '打给妈', '狗蛋', '本人确认', '裁缝社'],
    ],
    ending: '待确认，变成了已确认',
  },
  {
    truth: 'genuine',
    language: 'en',
    texts: ['in the acknowledgements', 'Answer', 'How do I confirm', 'I won’t', 'Leave it, back'],
    ending: 'It was real, and missed',
  },
]

/** The roads of every case: one to each ending that is seen on the page. */
export const roads = {
  'last-ticket': lastTicket,
  'loan-notice': loanNotice,
  'parcel-claim': parcelClaim,
  'pass-through': passThrough,
  'small-task': smallTask,
  'sword-sale': swordSale,
  'urgent-friend': urgentFriend,
} as const satisfies Readonly<Record<string, readonly Road[]>>

export type CaseId = keyof typeof roads
