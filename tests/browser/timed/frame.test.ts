// The game in a frame on somebody else's page, with and without a script of ours there.
import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { byHand, eventsIn, frameIn, openHost, playerIn, strangers, type Host } from '../framing.ts'
import { browser, site, toCall, withSite } from '../visit.ts'

withSite()

let open: { context: BrowserContext; host: Host; left: readonly string[] } | undefined
afterEach(async () => {
  // Whatever a frame asks of the network stays on its own origin.
  expect(open?.left ?? []).toEqual([])
  await open?.context.close()
  await open?.host.close()
  open = undefined
})

interface Around {
  readonly markup: string
  readonly errors: string[]
  readonly page: Page
}

/** A page of another origin with this in its body; `SITE` stands for the game's address. */
async function around(
  markup: string,
  at: Parameters<typeof openHost>[1] = 'localhost',
): Promise<Around> {
  const host = await openHost(markup.replaceAll('SITE', site.url), at)
  const context = await browser.newContext({
    viewport: { width: 900, height: 640 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  open = { context, host, left: strangers(context, host.url, site.url) }
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    try {
      localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: false }))
    } catch {
      // A frame shut off from storage.
    }
  })
  await page.goto(host.url)
  return { markup, errors, page }
}

const framed = (more: string, asks = '&truth=scam') =>
  `${byHand}<iframe src="SITE?mode=embed&case=parcel-claim&lang=zh-CN${asks}" width="900" height="600" ${more}></iframe>`

interface Reply {
  readonly d?: Readonly<Record<string, unknown>>
  readonly err?: { readonly code: string }
}
const ask = (page: Page, name: string, args: object = {}) =>
  page.evaluate<Reply>(`ask(${JSON.stringify(name)}, ${JSON.stringify(args)})`)

describe('a case in a plain frame, the wire spoken by hand', () => {
  test('is begun with one tap and tells every decision, the ending and the score', async () => {
    const { page, errors } = await around(framed('allow=""'))
    const frame = await frameIn(page)
    expect(await frame.locator('h1').textContent()).toBe('包裹理赔')
    expect(await frame.locator('main').textContent()).toContain('模拟训练')
    expect(await ask(page, 'state')).toMatchObject({ d: { playing: false } })
    await frame.locator('.button--main').click()
    const player = playerIn(frame)
    await player.turn()
    for (const text of [...toCall, '挂断', '吃面']) await player.take(text)
    await expect.poll(() => eventsIn(page, 'score')).toHaveLength(1)
    const told = await eventsIn(page)
    const decisions = told.filter(({ name }) => name === 'decision')
    expect(decisions.map(({ nth }) => nth)).toEqual(decisions.map((_, i) => i))
    for (const one of decisions) {
      expect(one).toMatchObject({ case: 'parcel-claim', practice: false })
      expect(one['ms']).toBeGreaterThan(0)
      expect((one['open'] as unknown[]).length).toBeGreaterThan(1)
    }
    expect(told.filter(({ name }) => name === 'judgement')).toHaveLength(1)
    expect(told.find(({ name }) => name === 'completion')).toMatchObject({ truth: 'scam' })
    expect(JSON.stringify(told)).not.toMatch(/[^\x20-\x7e]/)
    const seqs = await page.evaluate('heard.filter(({ t }) => t === "evt").map(({ seq }) => seq)')
    expect(seqs).toEqual(told.map((_, i) => i))
    // The window itself is told nothing but that a frame is there, and how high it would like to be.
    const posted = await page.evaluate<string[]>('posted.map((one) => JSON.stringify(one))')
    expect(new Set(posted)).toEqual(
      new Set([
        '{"context":"h5p","action":"hello"}',
        '{"subject":"lti.frameResize","height":506}',
        '{"ns":"shipo","v":1,"t":"hello"}',
      ]),
    )
    expect(errors).toEqual([])
  })

  test('plays on under sandbox="allow-scripts" alone, and says that it keeps nothing', async () => {
    const { page, errors } = await around(framed('sandbox="allow-scripts"'))
    const frame = await frameIn(page)
    expect(await frame.locator('main').textContent()).toContain('不让保存')
    // No window may be opened from there: the address is said instead.
    await frame.locator('a', { hasText: '新窗口' }).click()
    await frame.locator('code', { hasText: '?case=parcel-claim&lang=zh' }).waitFor()
    await frame.locator('.button--main').click()
    const player = playerIn(frame)
    await player.turn()
    await player.take('没空')
    await expect.poll(() => eventsIn(page, 'decision')).toHaveLength(1)
    expect(await frame.locator('.notice').count()).toBe(0)
    expect(await ask(page, 'run')).toMatchObject({ err: { code: 'forbidden' } })
    // Many servers let anybody have their files: then it can have both scripts, and opens once.
    await page.route(`${site.url}**`, async (route) => {
      const response = await route.fetch()
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
      await route.fulfill({ response, headers })
    })
    await page.evaluate(`port = undefined; document.querySelector('iframe').src += '&again'`)
    await page.waitForFunction('heard.filter(({ t }) => t === "ready").length === 2')
    const again = await frameIn(page)
    await again.locator('.button--main').click()
    await playerIn(again).turn()
    expect(await again.locator('main').count()).toBe(1)
    expect(errors).toEqual([])
  })

  test.each([
    ['a poster that opens in its own window', 320, 180, '新窗口'],
    ['a poster there too', 900, 319, '新窗口'],
    ['one tap to begin', 320, 320, '拿起手机'],
  ])('is %s at %s × %s', async (_, width, height, says) => {
    const sized = framed('').replace(
      'width="900" height="600"',
      `width="${String(width)}" height="${String(height)}" style="border:0"`,
    )
    const { page } = await around(sized)
    const frame = await frameIn(page)
    const main = frame.locator('.button--main', { hasText: says })
    const box = await main.boundingBox()
    if (box === null) throw new Error('it is not on the page')
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
    expect([box.x + box.width <= width, box.y + box.height <= height]).toEqual([true, true])
    if (says !== '新窗口') return
    const [own] = await Promise.all([page.waitForEvent('popup'), main.click()])
    await own.waitForSelector('.device')
    expect(new URL(own.url()).searchParams.get('mode')).toBeNull()
  })

  test('answers H5P’s resizer', async () => {
    const { page } = await around(framed(''))
    await frameIn(page)
    await page.evaluate(
      `document.querySelector('iframe').contentWindow.postMessage({ context: 'h5p', action: 'hello' }, '*')`,
    )
    await page.waitForFunction(
      `posted.some((one) => one.action === 'resize' && one.scrollHeight === 506)`,
    )
  })
})

describe('a hostile page', () => {
  test('is answered once, from its own window alone, and cannot play for the player', async () => {
    const { page, errors } = await around(framed(''))
    const frame = await frameIn(page)
    await page.waitForFunction('heard.some(({ t }) => t === "ready")')
    // The same again, another version, somebody else's window, ten megabytes, and keys of prototypes.
    const answered = await page.evaluate(`(async () => {
      const game = document.querySelector('iframe').contentWindow
      const init = (v, from) => {
        const { port1, port2 } = new MessageChannel()
        const said = []
        port1.onmessage = ({ data }) => said.push(data)
        from.postMessage.call(game, { ns: 'shipo', v, t: 'init' }, '*', [port2])
        return said
      }
      const tries = [init([1], window), init([99], window)]
      const other = document.body.appendChild(document.createElement('iframe'))
      other.contentWindow.eval("parent.frames[0].postMessage({ ns: 'shipo', v: [1], t: 'init' }, '*', [new MessageChannel().port2])")
      game.postMessage({ ns: 'shipo', v: 1, t: 'init', more: 'x'.repeat(10_000_000) }, '*')
      port.postMessage({ ns: 'shipo', t: 'cmd', id: 'big', d: { name: 'x'.repeat(10_000_000) } })
      port.postMessage({ ns: 'shipo', t: 'cmd', id: 'odd', d: { name: '__proto__', args: JSON.parse('{"__proto__":{"choice":0}}') } })
      port.postMessage(null)
      const state = await ask('state')
      return { tries: tries.flat().length, state }
    })()`)
    expect(answered).toMatchObject({ tries: 0, state: { d: { playing: false } } })
    expect(await page.evaluate(`heard.find(({ id }) => id === 'odd')`)).toMatchObject({
      err: { code: 'unknown_command' },
    })
    for (const [name, args] of [
      ['choose', { choice: 0 }],
      ['rewind', { decisions: 0 }],
      ['results', {}],
      ['run', {}],
      ['load', { run: '1.parcel-claim.x.zh.0.0' }],
    ] as const) {
      expect(await ask(page, name, args)).toMatchObject({ err: { code: 'forbidden' } })
    }
    expect(await page.evaluate(`ask('state', {}, 1)`)).toMatchObject({ err: { code: 'repeated' } })
    expect(await frame.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    expect(errors).toEqual([])
  })

  test('that floods it stops nobody: a tap is on screen in time', async () => {
    const { page } = await around(framed(''), '127.0.0.1')
    const frame = await frameIn(page)
    await frame.locator('.button--main').click()
    await playerIn(frame).turn()
    await page.evaluate(`window.flood = setInterval(() => {
      const game = document.querySelector('iframe').contentWindow
      for (let i = 0; i < 100; i++) {
        if (i % 2) game.postMessage({ ns: 'shipo', v: [1], t: 'init' }, '*')
        else port.postMessage({ ns: 'shipo', t: 'cmd', id: Math.random(), d: { name: 'state' } })
      }
    }, 10)`)
    const slowest = await frame.evaluate(async () => {
      const times: number[] = []
      for (let tap = 0; tap < 20; tap++) {
        const began = performance.now()
        document.querySelector<HTMLElement>('.tool--dial, .back')?.click()
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 0)))
        times.push(performance.now() - began)
      }
      return times.sort((a, b) => a - b)[18] ?? 0
    })
    await page.evaluate('clearInterval(window.flood)')
    expect(slowest).toBeLessThan(100)
    const replies = await page.evaluate<number>('heard.filter(({ t }) => t === "reply").length')
    expect(replies).toBeLessThan(500)
  })
})

test('a page that the policy names may play: choose, go back, keep a run and load it', async () => {
  const { page } = await around(byHand, '127.0.0.1')
  const { origin } = new URL(page.url())
  await page.route('**/embed-policy.json', (route) =>
    route.fulfill({ json: { frame: [origin], privileged: [origin] } }),
  )
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<iframe src="${site.url}?mode=embed&case=parcel-claim&truth=scam&lang=zh" width="900" height="600">')`,
  )
  await frameIn(page)
  await page.waitForFunction('heard.some(({ t }) => t === "ready")')
  expect(await page.evaluate('heard[0]')).toMatchObject({
    t: 'ready',
    v: 1,
    origin,
    privileged: true,
  })
  expect(await ask(page, 'choose', { choice: 0 })).toMatchObject({ err: { code: 'not_ready' } })
  await ask(page, 'start')
  await playerIn(await frameIn(page)).turn()
  expect(await eventsIn(page, 'started')).toHaveLength(1)
  expect(await ask(page, 'choose', { choice: 99 })).toMatchObject({ err: { code: 'bad_args' } })
  await ask(page, 'choose', { choice: 0 })
  const kept = await ask(page, 'run')
  await ask(page, 'choose', { choice: 0 })
  await ask(page, 'rewind', { decisions: 0 })
  expect((await ask(page, 'state')).d).toMatchObject({ decisions: 0, ended: false, lang: 'zh' })
  await ask(page, 'load', { run: String(kept.d?.['run']) })
  expect((await ask(page, 'state')).d).toMatchObject({ decisions: 1 })
  expect(await ask(page, 'load', { run: '1.sword-sale.x.zh.0.0' })).toMatchObject({
    err: { code: 'bad_args' },
  })
  expect((await ask(page, 'results')).d).toMatchObject({ score: 0 })
  // What is asked for looks at once, and is not kept.
  await ask(page, 'speak', { lang: 'en' })
  await ask(page, 'dress', { theme: 'light', textSize: 150 })
  await ask(page, 'pause')
  const frame = await frameIn(page)
  await frame.waitForSelector('.play[lang="en"]')
  expect(await frame.evaluate(() => document.documentElement.style.fontSize)).toBe('150%')
  expect(await frame.evaluate(() => localStorage.getItem('shipo/1/settings'))).not.toContain('150')
  expect((await ask(page, 'state')).d).toMatchObject({ paused: true })
  // What was left half-way is there at the next visit.
  await page.evaluate('document.querySelector("iframe").src += "&next"')
  await (await frameIn(page)).locator('.button--main', { hasText: /接着|Go on|Continue/ }).waitFor()
  // Who may not frame it hears nothing: another policy, another page.
  await page.unroute('**/embed-policy.json')
  await page.route('**/embed-policy.json', (route) =>
    route.fulfill({ json: { frame: ['https://portal.example.edu.cn'], privileged: [] } }),
  )
  await page.evaluate(`{
    const frame = document.querySelector('iframe')
    frame.onload = () => (port = undefined)
    frame.src += '&again'
  }`)
  await page.waitForFunction('heard.some(({ t, why }) => t === "refused" && why === "origin")')
})
