// @vitest-environment happy-dom
// Every app is somebody: its own picture, its own colours, its own name on all its screens.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hours, steady } from '../../src/look/palette.ts'
import { paints } from '../../src/look/paints.ts'
import { threadApps, type AppId } from '../../src/core/story/tags.ts'
import { readWorld } from '../../src/workshop/compile/world.ts'
import { zh } from '../../src/words/zh/words.ts'
import { atHome, holdPhone, said, withClock } from './hold.ts'

withClock()

const root = join(import.meta.dirname, '../..')
const pictureOf = (app: AppId) => readFileSync(join(root, `assets/phone/app-${app}.svg`), 'utf8')
const sheets = ['shop', 'wallet', 'talk', 'game', 'browser', 'meeting', 'dialler']
  .map((name) => readFileSync(join(root, `src/phone/skins/${name}.css`), 'utf8'))
  .join('\n')

const names: Readonly<Record<AppId, string>> = {
  chat: '聊天',
  sms: '短信',
  shop: '青柠集市',
  wallet: '星槎钱包',
  bank: '星槎银行',
  browser: '浏览器',
  meeting: '云会通',
  dialler: '电话',
  game: '鲸浪',
}
const apps = Object.keys(names)
const { pages: appPages, apps: drawnApps } = readWorld()
const more = {
  apps: names,
  threads: threadApps.map((app) => ({ id: app, app, title: `与${app}`, members: ['客服'] })),
}

describe('icons', () => {
  test('are there for every app that has a skin', () => {
    expect(drawnApps).toEqual(expect.arrayContaining(apps))
  })

  const pairs = drawnApps.flatMap((one, i) =>
    drawnApps.slice(i + 1).map((other) => [one, other] as const),
  )
  /** The drawing without its colours: what is left in greyscale, or for another eye. */
  const shape = (app: AppId) => pictureOf(app).replace(/#[\da-f]{3,6}/g, '')
  const ground = (app: AppId) => /<rect[^>]*fill="(#[\da-f]{3,6})"/.exec(pictureOf(app))?.[1]

  test.each(pairs)('%s and %s differ in shape and in ground', (one, other) => {
    expect(shape(one)).not.toBe(shape(other))
    expect(ground(one)).not.toBe(ground(other))
  })

  test.each(drawnApps)('%s is small, without letters, and painted from the palette', (app) => {
    const svg = pictureOf(app)
    expect(svg.length).toBeLessThan(1000)
    expect(svg).not.toMatch(/<text|<image|gradient|filter/)
    const pots = new Set(Object.values(paints).map(short))
    const colours = [...svg.matchAll(/#[\da-f]{3,6}/g)].map(([colour]) => short(colour))
    expect(colours.filter((colour) => !pots.has(colour))).toEqual([])
    expect(colours.filter((colour) => greenOrRed(colour))).toEqual([])
  })
})

describe('skins', () => {
  const rules = Object.fromEntries(
    apps.map((app) => {
      const rule = new RegExp(`^\\.skin--${app} \\{([^}]*)\\}`, 'm').exec(sheets)
      return [app, rule?.[1] ?? '']
    }),
  )
  const colour = (app: AppId, part: string, hour: 0 | 1) => {
    const name = new RegExp(`--s-${part}: var\\(--([\\w-]+)\\)`).exec(rules[app] ?? '')?.[1] ?? ''
    const byHour: Readonly<Record<string, readonly [string, string]>> = hours
    return byHour[name]?.[hour] ?? (steady as Readonly<Record<string, string>>)[name]
  }

  test.each([0, 1] as const)('no two apps share a head or a ground (hour %d)', (hour) => {
    for (const part of ['head', 'ground']) {
      const worn = apps.map((app) => colour(app, part, hour))
      expect(worn).not.toContain(undefined)
      expect(new Set(worn).size).toBe(apps.length)
    }
  })
})

describe('each screen of an app says whose it is', () => {
  const heads = (all: ReturnType<typeof holdPhone>['all']) =>
    all('.app-head').map((head) => ({
      icon: /app-(\w+)\.svg/.exec(head.querySelector('img')?.src ?? '')?.[1],
      words: `${head.textContent} ${head.querySelector('img')?.alt ?? ''}`,
    }))

  test.each(appPages)('page %s', (page) => {
    const [app = ''] = page.split('.')
    const { settle, all } = holdPhone({ more })
    const rows = [said(1, '金额：¥1980.00', undefined, { on: 'page', page })]
    settle({ ...atHome, front: { at: 'page', page }, pages: { [page]: { rows, address: 'a.b' } } })
    const [head] = heads(all)
    expect(head?.icon).toBe(app)
    expect(head?.words).toContain(names[app])
    expect(all(`.skin--${app}`)).toHaveLength(1)
    expect(all('.row__value')[0]?.textContent).toBe('¥1980.00')
  })

  test.each(threadApps)('a conversation in %s', (app) => {
    const { settle, all } = holdPhone({ more })
    settle({ ...atHome, front: { at: 'thread', thread: app } })
    const words = heads(all)
    expect(words.some(({ icon }) => icon === app)).toBe(true)
    expect(words.map((one) => one.words).join(' ')).toContain(names[app])
    expect(words.map((one) => one.words).join(' ')).toContain(`与${app}`)
  })

  const there = apps.filter((app) => app !== 'meeting')
  test.each(there)('%s opened from the home screen, with nothing in it yet', (app) => {
    const { settle, all } = holdPhone({ more })
    settle(atHome)
    const icon = all(`.app--${app}`)[0]
    expect(icon?.querySelector('img')?.src).toContain(`app-${app}.svg`)
    expect(icon?.textContent).toContain(names[app])
    icon?.click()
    return Promise.resolve().then(() => {
      const [head] = heads(all)
      expect(head?.icon).toBe(app)
      expect(head?.words).toContain(names[app])
    })
  })

  test('an app that comes by a link is on the home screen once it ran, and not before', () => {
    const { settle, all } = holdPhone({ more: { ...more, apps: { ...names, task: '云采' } } })
    const rows = [said(1, '来源：短信链接', undefined, { on: 'page', page: 'meeting.install' })]
    settle({ ...atHome, pages: { 'meeting.install': { rows } } })
    expect(all('.app--meeting, .app--task')).toEqual([])
    settle({ ...atHome, pages: { 'meeting.room': { rows }, 'task.home': { rows } } })
    const named = all('.app--meeting, .app--task').map((one) => one.textContent)
    expect(named).toEqual([names['meeting'], '云采'])
  })

  test('an app nobody drew is plain, and called what the card calls it; so are its pages', () => {
    const own = {
      ...more,
      apps: { ...names, lake: '湖畔' },
      pages: { 'lake.cards': '我的卡' },
    }
    const { settle, all } = holdPhone({ more: own })
    settle(atHome)
    const icon = all('.app--lake')[0]
    expect(icon?.textContent).toBe('湖畔')
    expect(icon?.querySelector('.app-icon svg')).not.toBeNull()
    const rows = [said(1, '尾号：4471', undefined, { on: 'page', page: 'lake.cards' })]
    const front = { at: 'page', page: 'lake.cards' } as const
    settle({ ...atHome, front, pages: { 'lake.cards': { rows } } })
    expect(heads(all)).toEqual([
      { icon: undefined, words: expect.stringContaining('湖畔') as string },
    ])
    expect(heads(all)[0]?.words).toContain('我的卡')
    expect(all('.row__value')[0]?.textContent).toBe('4471')
  })

  test('what comes in shows which app it came by, not only who it says it is', () => {
    const { settle, all } = holdPhone({ more })
    const text = said(1, '您的包裹', undefined, { on: 'notice', app: 'shop' })
    settle({ ...atHome, front: { at: 'lock' }, notices: [text] })
    expect(all('.notice-card img')[0]?.getAttribute('src')).toContain('app-shop.svg')
    const code = said(2, '验证码', '客服', { on: 'thread', thread: 'sms' })
    settle({
      ...atHome,
      front: { at: 'page', page: 'wallet.home' },
      threads: { sms: [code] },
      unread: ['sms'],
    })
    expect(all('.banner img')[0]?.getAttribute('src')).toContain('app-sms.svg')
    expect(all('.skin--wallet .balance')[0]?.textContent).toContain(zh.phone.balance)
  })
})

/** `#aabbcc` and `#abc` are one. */
function short(colour: string): string {
  return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
}

/** Clearly red or clearly green: those belong to flags and to what was checked. */
function greenOrRed(colour: string): boolean {
  const full = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(full.slice(at, at + 2), 16))
  const green = g > r * 1.15 && g > b * 1.15
  return green || (r > g * 2.2 && r > b * 2.2)
}
