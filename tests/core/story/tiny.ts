import type { Card, CaseFile } from '../../../src/core/story/card.ts'
import { alikeIn } from '../../../src/workshop/compile/alike.ts'
import { compileScript } from '../../../src/workshop/compile/script.ts'

/** A card with one of everything, for five-line stories. */
export const tinyCard: Card = {
  title: '小案',
  hook: '有人来电。',
  family: 'tiny',
  familyName: '小类',
  minutes: [1, 2],
  objectives: [],
  you: '你',
  cast: [
    { id: '客服', name: '客服', role: 'caller', number: '+00 •••• 2317', voice: 'agent-a' },
    { id: '小周', name: '小周', role: 'companion', thread: 'dorm', face: 'zhou' },
  ],
  threads: [{ id: 'dorm', app: 'chat', title: '寝室', members: ['小周'] }],
  contacts: [{ id: 'police', name: '报警', number: '110', note: '公共号码' }],
  apps: { shop: '青柠集市', wallet: '星槎钱包' },
  balance: 3000,
  endings: [
    { id: 'safe', title: '查清了', text: '你自己查了。', tone: 'safe' },
    { id: 'lost', title: '钱没了', text: '骗子骗走了钱。', tone: 'lost' },
    { id: 'missed', title: '错过了', text: '那是真的。', tone: 'missed' },
  ],
  flags: ['knows-me', 'pay-first'],
  signals: ['call-back'],
  techniques: ['authority', 'urgency'],
  twin: { scam: '另一次是骗局。', genuine: '另一次是真的。' },
  otherSide: {
    scam: { backroom: 'call-floor', text: '一间办公室。' },
    genuine: { backroom: 'courier-office', text: '一个站点。' },
  },
  firstMinutes: ['打 110。'],
  law: { text: '法', source: '来源', date: '2024' },
  facts: [],
  plans: ['如果……就……'],
}

/** Compiles a story of a few lines with the tiny card. @throws where it does not compile. */
export function tiny(ink: string, card: Card = tinyCard): CaseFile {
  const speakers = [card.you, ...card.cast.map(({ id }) => id)]
  const script = compileScript(ink, 'tiny.ink', { speakers: [...speakers, '页面', '通知'] })
  if (script.json === undefined || script.findings.length > 0) {
    throw new Error(script.findings.map(({ line, what }) => `${String(line)}: ${what}`).join('\n'))
  }
  const alike = alikeIn(script.json, speakers)
  return { id: 'tiny', version: 'abc123', language: 'zh', card, ink: script.json, alike }
}

/** A parcel call in both truths: check, refuse, ask, pay. */
export const parcel = `VAR truth = "scam"
VAR asked = 0
-> contact
=== contact ===
雨点敲着窗。# place: dorm-night # time: 21:40 # chain: contact
客服：您好，尾号 4471 的包裹破损了。# call: talk 客服 # flag: knows-me # technique: authority
- (open)
+ [挂断，打开青柠集市看订单 # move: verify # at: app.shop] -> look
+ [“你哪位？” # move: ask]
  ~ asked = asked + 1
  客服：我姓刘。
  {asked > 2: -> gone}
  -> open
* [“好，怎么退？” # move: comply] -> bait
* [挂断 # move: refuse # at: hangup] -> gone
=== look ===
{truth == "scam": -> nothing}
页面：理赔：已受理 # call: end 客服 # screen: shop.order # signal: in-the-order # checked
* [提交 # move: comply # at: page] -> filed
* [“不要了。” # move: refuse] -> gone
=== nothing ===
页面：状态：运输中 # call: end 客服 # screen: shop.order # checked
* [报告 96110 # move: report # at: dial.police]
  你放下手机。# end: safe
  -> END
* [“没事就好。” # move: refuse]
  你放下手机。# end: safe
  -> END
=== filed ===
你提交了。# end: safe
  -> END
=== bait ===
客服：先付 500 元保证金。# chain: transfer # flag: pay-first # technique: urgency
* [付 # move: pay]
  {truth == "scam": -> paid}
  客服：不，我们不收钱。# end: missed
  -> END
* [“不付。” # move: refuse] -> gone
=== paid ===
你付了。# money: -500 # end: lost
  -> END
=== gone ===
{truth == "scam": -> gone_scam}
你错过了。# end: missed
  -> END
=== gone_scam ===
你挂断了。# end: safe
  -> END
`
