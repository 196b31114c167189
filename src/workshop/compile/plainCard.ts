// The plainest card there is, for a script that came without one.
import { flags, isOneOf, signals, techniques } from '../../core/story/tags.ts'
import { noticeSpeaker, pageSpeaker, readTag } from '../../core/story/readLine.ts'
import type { CardFile } from './card.ts'
import { compileScript, type TagUse } from './script.ts'

const you = '你'

/** A card for a script that uses our tags; undefined for one that does not know them. */
export function plainCard(ink: string, title: string): CardFile | undefined {
  const { tags } = compileScript(ink, title)
  const endings = valuesOf(tags, 'end')
  if (endings.length === 0 || !/^\s*VAR\s+truth\s*=/m.test(ink)) return undefined
  const callers = valuesOf(tags, 'call').map((value) => value.split(/\s+/)[1] ?? '')
  const names = new Set([...speakersIn(ink), ...callers.filter((name) => name !== '')])
  const threads = threadsIn(tags)
  return {
    title: { zh: title },
    hook: { zh: '放在页面上的案例。' },
    family: 'dropped',
    familyName: { zh: '未写卡片' },
    minutes: [1, 10],
    objectives: [],
    you,
    cast: [...names].map((id) => ({
      id,
      name: { zh: id },
      ...partOf(id, callers, threads[0]?.id),
    })),
    threads: threads.map(({ id, app }) => ({ id, app, title: { zh: id }, members: [...names] })),
    contacts: targetsOf(tags, 'dial').map((id) => {
      return { id, name: { zh: id }, number: '••••', note: { zh: '未写卡片' } }
    }),
    apps: Object.fromEntries(Object.entries(appNames).map(([app, zh]) => [app, { zh }])),
    balance: 1000,
    endings: endings.map((id) => {
      return {
        id,
        title: { zh: id },
        text: { zh: '未写卡片，没有结局的话。' },
        tone: 'near' as const,
      }
    }),
    flags: valuesOf(tags, 'flag').filter((id) => isOneOf(flags, id)),
    signals: valuesOf(tags, 'signal').filter((id) => isOneOf(signals, id)),
    techniques: valuesOf(tags, 'technique').filter((id) => isOneOf(techniques, id)),
    twin: { scam: { zh: '未写卡片。' }, genuine: { zh: '未写卡片。' } },
    otherSide: {
      scam: { backroom: 'call-floor', text: { zh: '未写卡片。' } },
      genuine: { backroom: 'courier-office', text: { zh: '未写卡片。' } },
    },
    firstMinutes: [{ zh: '钱已经转出，马上打 110；拿不准打 96110。' }],
    law: { text: { zh: '未写卡片。' }, source: { zh: '未写卡片' }, date: '2000' },
    facts: [],
    plans: [],
  }
}

/** Who calls is at the other end; who else speaks writes where there is a chat, or is in the room. */
function partOf(id: string, callers: readonly string[], thread: string | undefined) {
  if (callers.includes(id)) return { role: 'caller' as const }
  return thread === undefined
    ? { role: 'companion' as const }
    : { role: 'contact' as const, thread }
}

const appNames = {
  chat: '聊天',
  sms: '短信',
  shop: '商城',
  wallet: '钱包',
  browser: '浏览器',
  meeting: '会议',
  dialler: '电话',
  game: '游戏',
} as const

function valuesOf(tags: readonly TagUse[], key: string): readonly string[] {
  const read = tags.map(({ raw }) => readTag(raw)).filter((tag) => tag.key === key)
  return [...new Set(read.map(({ value }) => value))]
}

/** What stands after the dot of `# at: dial.bank`. */
function targetsOf(tags: readonly TagUse[], spot: string): readonly string[] {
  return valuesOf(tags, 'at').flatMap((value) =>
    value.startsWith(`${spot}.`) ? [value.slice(spot.length + 1)] : [],
  )
}

function threadsIn(tags: readonly TagUse[]): readonly { id: string; app: 'chat' | 'sms' }[] {
  const found = new Map<string, 'chat' | 'sms'>()
  for (const screen of valuesOf(tags, 'screen')) {
    const [app, id] = screen.split('.')
    if (id !== undefined && (app === 'chat' || app === 'sms')) found.set(id, app)
  }
  for (const id of valuesOf(tags, 'to')) if (!found.has(id)) found.set(id, 'chat')
  return [...found].map(([id, app]) => ({ id, app }))
}

/** Short names before a full-width colon at the start of a line. */
function speakersIn(ink: string): readonly string[] {
  const found = ink.matchAll(/^[\s-]*(?:\(\w+\)\s*)?([^\s，。、！？…—“”（）：*+{}/~=-]{1,8})：/gmu)
  const names = new Set([...found].map(([, name]) => name ?? ''))
  return [...names].filter((name) => ![you, pageSpeaker, noticeSpeaker].includes(name))
}
