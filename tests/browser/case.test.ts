import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeRun, type Run } from '../../src/core/run.ts'
import type { Language, Truth } from '../../src/core/tags.ts'
import { compileCase } from '../../src/workshop/compile.ts'
import { violationsOn } from './axe.ts'
import { openBrowser } from './chromium.ts'
import { playerOf, type Player } from './player.ts'
import { openSite, type Site } from './site.ts'

let browser: Browser
let site: Site
const { version } = compileCase('stories', 'parcel-claim').files.zh

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openSite()])
}, 240_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly player: Player
  /** What the page complained of: nothing, if all is well. */
  readonly complaints: string[]
}

interface VisitOptions {
  readonly address?: string
  readonly truth?: Truth
  readonly language?: Language
  readonly width?: number
  readonly height?: number
  readonly still?: boolean
  /** Runs in the page before anything else. */
  readonly before?: () => void
  readonly on?: Browser
}

function addressOf(truth: Truth, language: Language = 'zh'): string {
  const run: Run = { caseId: 'parcel-claim', version, language, truth, acts: [] }
  return `?case=parcel-claim&run=${writeRun(run)}`
}

async function visit(options: VisitOptions): Promise<Visit> {
  const { truth, language = 'zh', width = 1366, height = 768, still = true } = options
  const context = await (options.on ?? browser).newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: still ? 'reduce' : 'no-preference',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol === 'http:' && !site.url.startsWith(origin)) complaints.push(request.url())
  })
  if (options.before !== undefined) await page.addInitScript(options.before)
  const address = options.address ?? (truth === undefined ? '' : addressOf(truth, language))
  await page.goto(site.url + address)
  return { page, context, player: playerOf(page), complaints }
}

async function closed({ context, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([])
  await context.close()
}

async function playOn(player: Player, texts: readonly string[]): Promise<void> {
  await player.turn()
  for (const text of texts) await player.take(text)
}

const toCall = ['没空', '接听']
const toMeeting = [...toCall, '那现在怎么办', '那你帮我登记', '我叫……', '怎么处理？你说']
const toShare = [...toMeeting, '安装', '点“共享屏幕”']

describe('the case through its interface', () => {
  test.each<[string, Truth, readonly string[], string]>([
    [
      'hung up and looked',
      'scam',
      [...toCall, '挂断', '打开青柠集市看订单', '点开尾号4471', '你自己拿主意'],
      '挂断，自己查清',
    ],
    [
      'helped the roommate',
      'scam',
      [...toCall, '打开青柠集市', '点开尾号4471', '挂断', '先别答应'],
      '拦下了小周那一通',
    ],
    ['strung along', 'scam', [...toMeeting, '挂断', '吃面'], '聊了很久，及时收住'],
    [
      'shared and cut it',
      'scam',
      [...toShare, '停止共享', '打开钱包，锁卡'],
      '共享了屏幕，又切断了',
    ],
    [
      'lost and acted',
      'scam',
      [...toShare, '行，转多少', '确认转账', '打开钱包，锁卡', '打110', '不接'],
      '钱走了，但你没有停下',
    ],
    [
      'lost and silent',
      'scam',
      [...toShare, '行，转多少', '确认转账', '“没事。”', '谁也不告诉', '不接'],
      '谁也没告诉',
    ],
    [
      'checked and claimed',
      'genuine',
      [...toCall, '打开青柠集市', '点开尾号4471', '订单里有登记', '提交申请'],
      '查清了，也赔到了',
    ],
    ['refused it all', 'genuine', [...toCall, '挂断', '吃面'], '那是真的，错过了'],
    [
      'said too much',
      'genuine',
      [...toCall, '那现在怎么办', '我把卡号报给你', '那我自己点'],
      '说多了，碰上好人',
    ],
    ['rude', 'genuine', [...toCall, '那现在怎么办', '骗子吧'], '骂错了人'],
  ])(
    '%s',
    async (_, truth, texts, ending) => {
      const seen = await visit({ truth })
      await playOn(seen.player, texts)
      await seen.player.predict(truth)
      expect(await seen.page.locator('.debrief').textContent()).toContain(ending)
      await closed(seen)
    },
    60_000,
  )

  test('killed after each act, it comes back to the same screen', async () => {
    const seen = await visit({ truth: 'scam' })
    await seen.player.turn()
    for (const text of toShare) {
      await seen.player.take(text)
      const before = await seen.page.locator('.device').textContent()
      await seen.page.reload()
      await seen.player.turn()
      expect(await seen.page.locator('.device').textContent()).toBe(before)
    }
    await closed(seen)
  }, 90_000)

  test('a turning point is played again from there', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toShare, '停止共享', '打开钱包，锁卡'])
    await seen.player.predict('scam')
    await seen.page
      .locator('.debrief .turning button, .debrief button', { hasText: '从这里' })
      .first()
      .click()
    await seen.player.turn()
    expect((await seen.player.offers()).length).toBeGreaterThan(1)
    await closed(seen)
  }, 60_000)

  test('a flag raised in the call is a hit in the debrief', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toCall, '那现在怎么办'])
    await seen.page.locator('.caption', { hasText: '双倍赔付' }).locator('.said__flag').click()
    await seen.page.locator('.flag-choice', { hasText: '没申请却来理赔' }).click()
    expect(await seen.page.locator('.said__tag').textContent()).toContain('没申请却来理赔')
    await seen.player.take('挂断')
    await seen.player.take('吃面')
    await seen.player.predict('genuine')
    expect(await seen.page.locator('.debrief').textContent()).toContain('没申请却来理赔')
    await closed(seen)
  }, 60_000)
})

describe('language', () => {
  test('switches in mid-call without losing the place', async () => {
    const seen = await visit({ truth: 'scam' })
    await playOn(seen.player, [...toCall, '那现在怎么办'])
    const lines = await seen.page.locator('.caption').count()
    await seen.page.locator('.top .round').last().click()
    await seen.page.locator('dialog.settings').getByText('English', { exact: true }).click()
    await seen.page.keyboard.press('Escape')
    await seen.player.turn()
    expect(await seen.page.locator('.caption').count()).toBe(lines)
    expect(await seen.page.locator('.device').textContent()).not.toMatch(/\p{Script=Han}/u)
    await closed(seen)
  }, 60_000)
})

describe('by keyboard alone', () => {
  test('a call is answered, asked and hung up', async () => {
    const seen = await visit({ truth: 'genuine' })
    await seen.player.turn()
    await seen.page.keyboard.press('3')
    await seen.player.turn()
    await seen.page.keyboard.press('1')
    await seen.player.turn()
    const tool = seen.page.locator('.tool--hangup')
    for (
      let i = 0;
      i < 80 && !(await tool.evaluate((one) => one === document.activeElement));
      i++
    ) {
      await seen.page.keyboard.press('Tab')
    }
    await seen.page.keyboard.press('Enter')
    await seen.player.turn()
    expect(await seen.player.offers()).toContain('吃面，这事算了')
    await closed(seen)
  }, 60_000)
})

describe('bad input and bad luck', () => {
  const home = '.invitation'
  test.each([
    ['an unknown case', '?case=nothing', '地址里的故事这里没有'],
    ['an unknown language', '?lang=fr', '地址里的语言这里没有'],
  ])('%s is named on the home screen', async (_, address, words) => {
    const seen = await visit({ address })
    await seen.page.waitForSelector(home)
    expect(await seen.page.locator('.notice').textContent()).toContain(words)
    await closed(seen)
  })

  test.each([
    ['rubbish', 'hello', '读不出来'],
    ['a changed letter', '1.parcel-claim.abc.zh.012.zzzzz', '改动过'],
  ])('a run that is %s starts the case and says so', async (_, run, words) => {
    const seen = await visit({ address: `?case=parcel-claim&run=${run}` })
    await seen.player.turn()
    expect(await seen.page.locator('.notice').textContent()).toContain(words)
    await closed(seen)
  })

  test('a run of another version that no longer fits starts afresh and says so', async () => {
    const acts = [9, 9, 9].map((option) => ({ did: 'pick' as const, option }))
    const run = writeRun({
      caseId: 'parcel-claim',
      version: 'old1',
      language: 'zh',
      truth: 'scam',
      acts,
    })
    const seen = await visit({ address: `?case=parcel-claim&run=${run}` })
    await seen.player.turn()
    expect(await seen.page.locator('.notice').textContent()).toContain('接不上')
    await closed(seen)
  })

  test('storage that throws is said once, and the case plays', async () => {
    const seen = await visit({
      truth: 'scam',
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      },
    })
    await playOn(seen.player, toCall)
    expect(await seen.page.locator('.notice').textContent()).toContain('不让保存')
    await closed(seen)
  })

  test('storage full of rubbish is as if empty', async () => {
    const seen = await visit({
      before: () => {
        localStorage.setItem('shipo/1/settings', '{"language":7,"sound":"loud"')
        localStorage.setItem('shipo/1/open/parcel-claim', '"1.parcel-claim.x.zh.0.0"')
        localStorage.setItem('shipo/1/finished/parcel-claim', '[1,null,"x"]')
      },
    })
    await seen.page.waitForSelector(home)
    expect(await seen.page.locator('.notice').count()).toBe(0)
    await closed(seen)
  })

  test('without WebGL the case plays and nothing complains', async () => {
    const plain = await openBrowser({ noGpu: true })
    const seen = await visit({ truth: 'genuine', on: plain })
    await playOn(seen.player, [...toCall, '挂断', '吃面'])
    await seen.player.predict('scam')
    await closed(seen)
    await plain.close()
  }, 90_000)

  test('a double tap takes one offer', async () => {
    const seen = await visit({ truth: 'scam' })
    await seen.player.turn()
    await seen.page.locator('.offer').first().dblclick()
    await seen.player.turn()
    expect(new URL(seen.page.url()).searchParams.get('run')?.split('.')[4]).toHaveLength(1)
    await closed(seen)
  })

  test.each([
    [320, 480],
    [360, 740],
    [740, 360],
    [3840, 2160],
  ])('at %i×%i every offer and tool can be reached', async (width, height) => {
    const seen = await visit({ truth: 'scam', width, height })
    await playOn(seen.player, toCall)
    const sideways = await seen.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(sideways).toBe(false)
    for (const part of ['.tray .offer >> nth=-1', '.tools .tool >> nth=-1']) {
      await seen.page.locator(part).scrollIntoViewIfNeeded()
      const box = await seen.page.locator(part).boundingBox()
      expect(box !== null && box.x >= 0 && box.y >= 0).toBe(true)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1)
    }
    await closed(seen)
  })
})

describe('axe finds nothing', () => {
  test('on home, settings, chat, call, flag sheet, question and debrief', async () => {
    const seen = await visit({})
    const found: string[] = []
    const look = async (name: string) => {
      found.push(...(await violationsOn(seen.page)).map((what) => `${name}: ${what}`))
    }
    await seen.page.waitForSelector('.invitation')
    await look('home')
    await seen.page.goto(site.url + addressOf('scam'))
    await seen.player.turn()
    await look('chat')
    await seen.player.take('没空')
    await look('ringing')
    await seen.player.take('接听')
    await look('call')
    await seen.page.locator('.said__flag').first().click()
    await look('flag sheet')
    await seen.page.keyboard.press('Escape')
    await seen.player.take('挂断')
    await seen.player.take('吃面')
    await seen.page.locator('.onward button').click()
    await seen.page.waitForSelector('input[name="truth"]', { state: 'attached' })
    await look('question')
    await seen.page.locator('input[name="truth"][value="scam"]').check({ force: true })
    await seen.page.locator('input[name="sure"]').first().check({ force: true })
    await seen.page.locator('form button[type="submit"]').click()
    await seen.page.waitForSelector('.debrief')
    await look('debrief')
    expect(found).toEqual([])
    await closed(seen)
  }, 90_000)
})
