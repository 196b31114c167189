import { describe, expect, test } from 'vitest'
import { writeRun } from '../../src/core/run/run.ts'
import { openBrowser } from './chromium.ts'
import { closed, playOn, toCall, visit, withSite } from './visit.ts'

withSite()

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
        localStorage.setItem('shipo/1/log', '[1,null,"x"]')
      },
    })
    await seen.page.waitForSelector(home)
    expect(await seen.page.locator('.notice').count()).toBe(0)
    await closed(seen)
  })

  test('without WebGL the case plays and nothing complains', async () => {
    const plain = await openBrowser({ noGpu: true })
    const seen = await visit({ truth: 'genuine', on: plain, stage: true })
    await playOn(seen.player, [...toCall, '挂断', '吃面'])
    await seen.player.recall()
    await closed(seen)
    await plain.close()
  })

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
      if (box === null) throw new Error(`${part} is not on the page`)
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1)
    }
    await closed(seen)
  })
})
