import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../library.ts'
import { placeOf } from '../moments.ts'
import { actsIn, closed, visit, withSite } from '../visit.ts'
import { notWhole } from '../wholeOnPage.ts'

withSite()

const open = '.device[data-open="true"]'

/** The page looks on: what moved that nobody had touched, as the browser counts it. */
function watch(): void {
  localStorage.setItem(
    'shipo/1/settings',
    JSON.stringify({ stage: false, pace: 'fast', motion: 'full' }),
  )
  const moved: string[] = []
  Object.assign(globalThis, { moved })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
      if (entry.hadRecentInput || entry.value < 0.001) continue
      const parts = entry.sources.map(({ node }) =>
        node instanceof Element ? node.className : (node?.textContent ?? ''),
      )
      moved.push(`${entry.value.toFixed(3)} ${parts.join(', ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
interface Shift {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Node | null }[]
}
const movedIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)

describe('nothing that is read moves when something comes', () => {
  test.each([
    [360, 740],
    [900, 600],
    [1366, 768],
  ])('at %i×%i: narration, a notice, messages, and then the answers', async (width, height) => {
    const seen = await visit({ truth: 'scam', width, height, before: watch })
    const { page } = seen
    await page.waitForSelector(open)
    expect(await page.locator('.log .bubble').count()).toBeGreaterThan(2)
    expect(await movedIn(page)).toEqual([])
    await closed(seen)
  })

  test('what the caller says, and the answers to it', async () => {
    const seen = await visit({ truth: 'scam', width: 360, height: 740, before: watch })
    const { page, player } = seen
    await player.turn()
    await page.locator('.offer', { hasText: '没空' }).click()
    await player.turn()
    await page.locator('.offer', { hasText: '接听' }).click()
    await page.waitForSelector('.call--talking')
    await page.waitForSelector(open)
    expect(await page.locator('.log .caption').count()).toBeGreaterThan(1)
    expect(await movedIn(page)).toEqual([])
    await closed(seen)
  })

  test('a message stands where it stood when it came; its answers cannot be had before', async () => {
    const seen = await visit({ truth: 'scam', width: 1366, height: 768, before: watch })
    const { page } = seen
    const first = page.locator('.log .bubble', { has: page.locator('.said') }).first()
    const placeNow = () =>
      first.evaluate((bubble) => {
        const scrolled = bubble.closest('.log')?.scrollTop ?? 0
        return Math.round(bubble.getBoundingClientRect().top + scrolled)
      })
    await first.waitFor()
    const before = await placeNow()
    expect(await page.locator('.device').getAttribute('data-open')).toBe('false')
    expect(await page.getByRole('button', { name: '没空' }).count()).toBe(0)
    await page.keyboard.press('1')
    await page.waitForSelector(open)
    expect(actsIn(page)).toBe('')
    expect(await page.getByRole('button', { name: '没空' }).count()).toBe(1)
    expect(await placeNow()).toBe(before)
    await closed(seen)
  })
})

describe('many answers leave the conversation its room', () => {
  const { zh, en = zh } = filesOf('sword-sale')
  const texts = ['它为什么会唱歌', '还卖。怎么交易']
  const { address } = placeOf({ name: 'game chat', texts }, { zh, en }, 'zh')

  test('five lie open whole, and how many more there are is said and can be reached', async () => {
    const seen = await visit({ address, width: 360, height: 740 })
    const { page } = seen
    await page.waitForSelector(open)
    const { tray, last } = await placesIn(page)
    expect(await page.locator('.tray .offer').count()).toBe(5)
    expect(await notWhole(page)).toEqual([])
    expect(last.bottom).toBeLessThanOrEqual(tray.top)
    const more = page.locator('.tray__more')
    expect(await more.textContent()).toMatch(/还有 [1-9] 个/)
    const hidden = Number((await more.textContent())?.match(/\d/)?.[0])
    await page.locator('.tray__offers').focus()
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const answers = page.locator('.sheet .offer')
    await answers.first().waitFor()
    expect(await answers.count()).toBeGreaterThanOrEqual(5 + hidden)
    await page.keyboard.press('Escape')
    await closed(seen)
  })

  test.each([
    ['a small phone', 320, 640, 100],
    ['a small phone, letters twice as large', 320, 640, 200],
    ['a phone on its side', 740, 360, 100],
    ['a desk', 900, 600, 100],
  ] as const)('the last words are read above their answers: %s', async (_, width, height, size) => {
    const large = () =>
      localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: false, textSize: 200 }))
    const seen = await visit({ address, width, height, ...(size === 200 ? { before: large } : {}) })
    await seen.page.waitForSelector(open)
    await expect.poll(async () => (await placesIn(seen.page)).seen).toBe(true)
    await closed(seen)
  })
})

/** Where things are: the phone, its talk, the answers, the last words; and whether these are seen whole. */
function placesIn(page: Page) {
  return page.evaluate(() => {
    const at = (selector: string) => {
      const found = [...document.querySelectorAll(selector)].at(-1)
      if (found === undefined) throw new Error(`there is no ${selector}`)
      return found.getBoundingClientRect()
    }
    const [device, log, tray, tools] = [at('.device'), at('.log'), at('.tray'), at('.tools')]
    const last = at('.log .bubble .said__text')
    // On a desk the answers lie beside the phone.
    const below = [tray, tools].filter(({ left }) => left < log.right - 1)
    const floor = Math.min(log.bottom, ...below.map(({ top }) => top))
    const plain = ({ top, bottom, height }: DOMRect) => ({ top, bottom, height })
    const ceiling = Math.max(device.top, 0)
    return {
      ...{ device: plain(device), log: plain(log), tray: plain(tray), last: plain(last) },
      seen: last.bottom <= floor + 1 && last.bottom - Math.min(last.height, 40) >= ceiling - 1,
    }
  })
}
