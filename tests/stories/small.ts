// A small whole case for the tests of the checks: each test spoils one thing in it.
import { checkSources } from '../../src/workshop/check/check.ts'
import { findingText, type Finding } from '../../src/workshop/compile/finding.ts'
import type { World } from '../../src/workshop/compile/world.ts'

export const world: World = {
  faces: ['zhou'],
  voices: ['agent-a', 'zhou'],
  pictures: { noodles: { zh: '一碗面', en: 'Noodles' } },
  clips: ['voice', 'video'],
  places: ['dorm-night'],
  backrooms: ['call-floor', 'courier-office'],
  apps: ['shop', 'chat'],
  pages: ['shop.orders'],
  today: '2026-11-24',
}

export const card = `title: { zh: 小案, en: A small case }
hook: { zh: 有人来电。, en: A call. }
family: fake-cs
minutes: [1, 2]
objectives: []
you: 你
cast:
  - { id: 客服, name: { zh: 客服, en: Service }, role: caller, number: +00 •••• 2317, voice: agent-a }
  - { id: 小周, name: { zh: 小周, en: Zhou }, role: companion, face: zhou }
threads: []
contacts:
  - { id: antifraud, name: { zh: 专线, en: Line }, number: '96110', note: { zh: 公共, en: Public } }
apps: { shop: { zh: 青柠集市, en: Lime Market } }
balance: 1000
endings:
  - { id: safe, title: { zh: 查清了, en: Checked }, text: { zh: 你查了。, en: You looked. }, tone: safe }
  - { id: lost, title: { zh: 钱没了, en: Gone }, text: { zh: 骗子骗走了钱。, en: The criminal took it. }, tone: lost }
  - { id: missed, title: { zh: 错过了, en: Missed }, text: { zh: 那是真的。, en: It was real. }, tone: missed, price: { zh: 十块钱过了期。, en: Ten yuan expired. } }
flags: [knows-me, pay-first]
signals: [no-hurry]
techniques: [authority]
stakes: [money]
twin: { scam: { zh: 骗局。, en: A fraud. }, genuine: { zh: 真的。, en: Real. } }
otherSide:
  scam: { backroom: call-floor, text: { zh: 办公室。, en: An office. } }
  genuine: { backroom: courier-office, text: { zh: 站点。, en: A depot. } }
firstMinutes: [{ zh: 打 110。, en: Call 110. }]
law: { text: { zh: 法。, en: Law. }, source: { zh: 来源, en: Source }, date: '2024' }
facts: []
plans: []
`

export const ink = `VAR truth = "scam"
-> open
=== open ===
客服：包裹坏了。 # chain: contact # call: ring 客服 # call: talk 客服 # flag: knows-me
-> talk
=== talk ===
* [“你哪位？” # move: ask]
  客服：我姓刘。
  -> talk
+ [看订单 # move: verify # at: app.shop] -> look
+ [“怎么赔？” # move: comply] -> offer
+ [挂断 # move: refuse # at: hangup] -> gone
=== look ===
{truth == "scam": -> look_scam}
订单里有。 # call: end 客服 # checked
+ [点提交 # move: comply]
  好了。 # end: safe
  -> END
+ [不弄了 # move: refuse] -> gone
=== look_scam ===
订单里没有。 # call: end 客服 # checked # end: safe
-> END
=== offer ===
{truth == "scam": -> bait}
客服：不急，订单里点。 # chain: trust # signal: no-hurry
+ [看订单 # move: verify # at: app.shop] -> look
+ [挂断 # move: refuse # at: hangup] -> gone
=== bait ===
客服：先交十块。 # chain: trust # flag: pay-first # technique: authority
+ [“好。” # move: pay]
  你付了。 # call: end 客服 # feels: 你 afraid # feels: 小周 uneasy # money: -10 # end: lost
  -> END
+ [看订单 # move: verify # at: app.shop] -> look
+ [挂断 # move: refuse # at: hangup] -> gone
=== gone ===
你挂了。 # call: end 客服
{truth == "scam": -> gone_scam}
它过期了。 # end: missed
-> END
=== gone_scam ===
没有再响。 # end: safe
-> END
`

const english: readonly (readonly [string, string])[] = [
  ['包裹坏了。', 'Your parcel broke.'],
  ['“你哪位？”', '“Who is this?”'],
  ['我姓刘。', 'My name is Liu.'],
  ['看订单', 'Look at the order'],
  ['“怎么赔？”', '“What do I get?”'],
  ['挂断', 'Hang up'],
  ['订单里有。', 'It is in the order.'],
  ['点提交', 'Submit'],
  ['好了。', 'Done.'],
  ['不弄了', 'Leave it'],
  ['订单里没有。', 'It is not in the order.'],
  ['不急，订单里点。', 'No hurry. Tap it in the order.'],
  ['先交十块。', 'Ten yuan first.'],
  ['“好。”', '“OK.”'],
  ['你付了。', 'You paid.'],
  ['你挂了。', 'You hang up.'],
  ['它过期了。', 'It expired.'],
  ['没有再响。', 'It did not ring again.'],
]

export const enPo = `msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"
${english.map(([zh, en]) => `\nmsgid "${zh}"\nmsgstr "${en}"\n`).join('')}`

type Changed = Partial<Record<'card' | 'ink' | 'enPo', string>>

/** What a writer is told of the small case with something changed in it. */
export function findingsOf(changed: Changed): readonly Finding[] {
  return checkSources({ id: 'small', card, ink, enPo, ...changed }, world).findings
}

/** The same, as it stands in English beside the Chinese. */
export function told(changed: Changed): readonly string[] {
  const inEnglish = (words: string) => words.slice(words.indexOf(' · ') + ' · '.length)
  return findingsOf(changed).map(({ what, cure, ...at }) =>
    findingText({ ...at, what: inEnglish(what), cure: inEnglish(cure) }),
  )
}

/** The 1-based line of the script in which a text first stands. */
export function lineOf(source: string, text: string): number {
  return source.split('\n').findIndex((line) => line.includes(text)) + 1
}
