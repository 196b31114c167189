import type { Channel, Line, Option } from '../../src/core/story/beats.ts'
import type { Card, CaseFile } from '../../src/core/story/card.ts'
import type { Debrief, Entry } from '../../src/core/run/debrief.ts'
import type { FlagMark } from '../../src/core/run/flagging.ts'
import type { Decision, Record as RunRecord } from '../../src/core/run/record.ts'
import type { TurningPoint } from '../../src/core/run/turningPoints.ts'
import type { Chain } from '../../src/core/story/tags.ts'

const call: Channel = { on: 'call' }
const room: Channel = { on: 'room' }

/** A line of a phone call; say only what matters. */
export function line(n: number, text: string, rest: Partial<Line> = {}): Line {
  return {
    n,
    text,
    channel: call,
    speaker: '客服',
    flags: [],
    signals: [],
    techniques: [],
    chain: 'contact',
    ...rest,
  }
}

export function option(index: number, text: string, rest: Partial<Option> = {}): Option {
  return { index, text, move: 'ask', spot: 'say', inside: false, ...rest }
}

export function decision(index: number, picked: Option, rest: Partial<Decision> = {}): Decision {
  return {
    index,
    options: [picked],
    picked,
    chain: 'contact',
    verified: false,
    verdict: 'fine',
    counts: true,
    gone: 0,
    passedOn: false,
    points: 3,
    bestPoints: 4,
    ...rest,
  }
}

export const card: Card = {
  title: '包裹理赔',
  hook: '晚上九点四十，一个陌生号码打来，说你的包裹破损了，要赔你钱。',
  family: 'fake-service',
  familyName: '冒充电商物流客服',
  minutes: [8, 12],
  objectives: [],
  you: '你',
  cast: [
    { id: '客服', name: '云麓快递 · 客服', role: 'caller', number: '+00 •••• 2317' },
    { id: '小周', name: '小周', role: 'companion', thread: 'dorm' },
  ],
  threads: [{ id: 'dorm', app: 'chat', title: '312 寝室', members: ['小周'] }],
  contacts: [],
  apps: { shop: '青柠集市' },
  balance: 3000,
  endings: [{ id: 'lost', title: '钱没了，卡冻住了', text: '骗子转走了钱。', tone: 'lost' }],
  flags: ['knows-me', 'unasked-refund', 'screen-share', 'code-ask'],
  signals: ['call-back', 'no-hurry', 'in-the-order'],
  techniques: ['authority'],
  twin: { scam: '另一次，那头是骗子。', genuine: '另一次，那头真是快递站的人。' },
  otherSide: {
    scam: { backroom: 'call-floor', text: '一层楼里坐着四十个人，人手一份话术稿。' },
    genuine: { backroom: 'courier-office', text: '站点里只剩两个人，正把破损的件一个个登记。' },
  },
  firstMinutes: [
    '挂断，断网，退出屏幕共享。',
    '打 110，报收款人姓名、账号、金额和时间。',
    '打卡背面的电话，冻结这张卡。',
    '改密码，留着聊天和转账记录，别删。',
    '告诉一个你信得过的人。',
  ],
  law: {
    text: '任何单位和个人不得为他人实施电信网络诈骗活动提供支持或者帮助。',
    source: '《反电信网络诈骗法》第二十五条',
    date: '2022-12-01',
  },
  facts: [{ text: '快递理赔走订单页，原路退回。', source: '示例出处', date: '2025-06' }],
  plans: [
    '如果有人主动说要赔我钱，我就先挂断，自己打开应用看订单。',
    '如果有人要我共享屏幕，我就停下来，问身边的人一句。',
  ],
}

export const file: CaseFile = { id: 'parcel', version: 'v1', language: 'zh', card, ink: '{}' }

const rain: Line = {
  n: 0,
  text: '雨点敲着窗。小周从上铺探下头来。',
  channel: { on: 'narration' },
  flags: [],
  signals: [],
  techniques: [],
  chain: 'contact',
}
const opening = line(1, '同学您好，您尾号 4471 的包裹在分拣中破损了，按规定给您双倍赔付。', {
  flags: ['knows-me', 'unasked-refund'],
  techniques: ['authority', 'greed'],
})
const sync = line(2, '系统还没同步，我先帮您登记。赔付通道今晚十点关闭。', {
  flags: ['countdown'],
  techniques: ['urgency'],
  chain: 'bait',
})
const beside = line(3, '谁呀？这么晚。', { channel: room, speaker: '小周', chain: 'bait' })
const share = line(4, '麻烦您打开会议软件，我共享指导您操作，两分钟就好。', {
  flags: ['screen-share'],
  techniques: ['commitment', 'isolation'],
  chain: 'pressure',
})
const code = line(5, '把刚收到的六位数字念给我，我给您解除占用。', {
  flags: ['code-ask'],
  chain: 'transfer',
})

const ask = option(0, '“我没收到通知啊？”')
const look = option(1, '挂断，自己打开青柠集市看订单', { move: 'verify', spot: 'app' })
const join = option(0, '“好，怎么下载？”', { move: 'comply' })
const read = option(0, '念出验证码', { move: 'disclose' })
const hang = option(1, '挂断电话', { move: 'refuse', spot: 'hangup' })

function entryOf(one: Line, marks: readonly FlagMark[]): Entry {
  const mark = marks.find((found) => found.line.n === one.n)
  return { kind: 'line', line: one, ...(mark === undefined ? {} : { mark }) }
}

function pick(index: number, picked: Option, chain: Chain, rest: Partial<Decision>): Decision {
  return decision(index, picked, { options: [picked, look, hang], chain, ...rest })
}

const record: RunRecord = {
  truth: 'scam',
  ending: 'lost',
  decisions: [
    pick(0, ask, 'contact', {}),
    pick(1, join, 'pressure', { verdict: 'risky', points: 0 }),
    pick(2, read, 'transfer', { verdict: 'harmful', points: -6 }),
  ],
  flags: [
    { line: opening, raised: 'knows-me', result: 'hit' },
    { line: sync, result: 'missed' },
    { line: beside, raised: 'secrecy', result: 'false' },
    { line: share, raised: 'unknown-app', result: 'near' },
    { line: code, result: 'missed' },
  ],
  judgement: { answer: 'rather-real', kind: 'informed', about: 1, at: 1, right: 0 },
  moneyLost: 2000,
  passed: 0,
  debt: 0,
  secrets: ['screen', 'code'],
  losses: [
    { kind: 'money', undone: false },
    { kind: 'remote', undone: false },
    { kind: 'secrets', undone: false },
  ],
  lost: true,
  facts: ['money', 'lost', 'frozen', 'secret.screen', 'secret.code'],
  halt: 'frozen',
  verified: false,
  earned: 3,
  possible: 12,
  score: 25,
}

function timelineOf({ decisions, flags }: RunRecord): readonly Entry[] {
  const picks = decisions.map((one): Entry => ({ kind: 'pick', decision: one }))
  const lines = [rain, opening, sync, beside, share, code].map((one) => entryOf(one, flags))
  const of = (entry: Entry | undefined) => (entry === undefined ? [] : [entry])
  return [
    ...lines.slice(0, 2),
    ...of(picks[0]),
    ...lines.slice(2, 5),
    ...of(picks[1]),
    ...lines.slice(5),
    ...of(picks[2]),
  ]
}

const lostPoints: readonly TurningPoint[] = record.decisions.map((one, n) => ({
  decision: one,
  kind: n === 0 ? 'open' : 'slipped',
  other: n === 0 ? look : hang,
  advice: (['could-check', 'went-along', 'gave'] as const)[n] ?? 'paid',
}))

/** A run that lost money to a fraud and froze the card. */
export const lostRun: Debrief = {
  record,
  ending: {
    id: 'lost',
    title: '钱没了，卡冻住了',
    text: '骗子用你念出的验证码转走了两千元。你冻结了卡，剩下的还在。小周陪你打了 110。',
    tone: 'lost',
  },
  price: [],
  kept: ['debt'],
  told: ['骗子用你念出的验证码转走了两千元。', '你冻结了卡，剩下的还在。小周陪你打了 110。'],
  timeline: timelineOf(record),
  turningPoints: lostPoints,
  ...(lostPoints[2] === undefined ? {} : { moment: lostPoints[2] }),
  oversteps: [],
  twin: '另一次，那头真是快递站的人。理赔就在你的订单页里，他请你自己去看，不着急。',
  otherSide: card.otherSide.scam,
  counts: { hit: 1, near: 1, missed: 2, fair: 0, false: 1 },
  techniques: ['authority', 'greed', 'urgency', 'commitment', 'isolation'],
}

const checked: RunRecord = {
  truth: 'genuine',
  ending: 'claimed',
  decisions: [
    pick(0, ask, 'contact', {}),
    pick(1, look, 'bait', { verdict: 'best', points: 4 }),
    pick(2, option(0, '在订单页提交理赔', { move: 'comply' }), 'bait', {
      verified: true,
      verdict: 'best',
      points: 4,
    }),
  ],
  flags: [],
  judgement: { answer: 'surely-real', kind: 'informed', about: 0, at: 1, right: 1 },
  moneyLost: 0,
  passed: 0,
  debt: 0,
  secrets: [],
  losses: [],
  lost: false,
  facts: ['verified'],
  verified: true,
  earned: 11,
  possible: 12,
  score: 92,
}

const honest = line(2, '您可以挂断，从应用里的客服打回来，明天办也行。', {
  signals: ['call-back', 'no-hurry'],
  chain: 'bait',
})

/** A run that checked through the order page and claimed what was due. */
export const checkedRun: Debrief = {
  record: checked,
  price: [],
  kept: [],
  ending: {
    id: 'claimed',
    title: '查过，也领到了',
    text: '理赔就在订单页里。你自己提交了申请，钱原路退了回来。',
    tone: 'helped',
  },
  told: ['理赔就在订单页里。你自己提交了申请，钱原路退了回来。'],
  timeline: [
    { kind: 'line', line: rain },
    { kind: 'line', line: { ...opening, flags: [] } },
    ...checked.decisions.slice(0, 1).map((one): Entry => ({ kind: 'pick', decision: one })),
    { kind: 'line', line: honest },
    ...checked.decisions.slice(1).map((one): Entry => ({ kind: 'pick', decision: one })),
  ],
  turningPoints: checked.decisions
    .slice(1, 2)
    .map((one) => ({ decision: one, kind: 'saved', other: hang, advice: 'checked-real' })),
  oversteps: [],
  twin: card.twin.scam,
  otherSide: card.otherSide.genuine,
  counts: { hit: 0, near: 0, missed: 0, fair: 0, false: 0 },
  techniques: ['authority', 'greed'],
}
