import type { Browser, Frame, Page } from 'playwright-core'
import { frameIn, openHost, byHand } from './framing.ts'

export interface FrameFigures {
  /** From the frame's address to its one tap, and the same for home's in a window of its own. */
  readonly readyMs: readonly number[]
  readonly homeMs: readonly number[]
  /** From a choice to the page around having heard of it. */
  readonly decisionMs: readonly number[]
  /** A tap to its next frame, at a quarter of the speed, while the page around floods the frame. */
  readonly floodedTapMs: readonly number[]
  /** By how much the page around has grown from the tenth frame to the last. */
  readonly growthMB: number
}

const opened = 200

/** Measures the game in frames on a page of another site; without a graphics card it has no stage. */
export async function frameFigures(browser: Browser, site: string): Promise<FrameFigures> {
  const src = `${site}?mode=embed&case=parcel-claim&truth=scam&lang=zh`
  const host = await openHost(byHand, 'localhost')
  const context = await browser.newContext({ viewport: { width: 900, height: 640 } })
  await context.addInitScript(() => {
    try {
      localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: false }))
    } catch {
      // A frame before it has come has no storage.
    }
  })
  const { origin } = new URL(host.url)
  await context.route('**/embed-policy.json', (route) =>
    route.fulfill({ json: { frame: ['*'], privileged: [origin] } }),
  )
  const page = await context.newPage()
  await page.goto(host.url)
  const put = `document.body.insertAdjacentHTML('beforeend', '<iframe src="${src}" width="900" height="600">')`
  const readyMs: number[] = []
  const homeMs: number[] = []
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    await page.evaluate(put)
    await (await frameIn(page)).waitForSelector('.button--main')
    readyMs.push(performance.now() - began)
    await page.evaluate('document.querySelector("iframe").remove(); port = undefined')
    const own = await context.newPage()
    const beganHome = performance.now()
    await own.goto(site, { waitUntil: 'commit' })
    await own.waitForSelector('.invitation .button--main')
    homeMs.push(performance.now() - beganHome)
    await own.close()
  }
  await page.evaluate(put)
  await frameIn(page)
  await page.waitForFunction('port !== undefined && heard.some(({ t }) => t === "ready")')
  const decisionMs: number[] = []
  for (let round = 0; round < 20; round++) {
    await page.evaluate('ask("restart")')
    decisionMs.push(await page.evaluate<number>(measure))
  }
  const floodedTapMs = await floodedTaps(page, await frameIn(page))
  await page.evaluate(
    'document.querySelector("iframe").remove(); port = undefined; heard.length = 0',
  )
  const heap = await context.newCDPSession(page)
  const used = async () => {
    await heap.send('HeapProfiler.collectGarbage')
    return (await heap.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  let tenth = 0
  for (let nth = 1; nth <= opened; nth++) {
    await page.evaluate(put)
    await page.waitForFunction('heard.some(({ t }) => t === "ready")')
    await page.evaluate(
      'document.querySelector("iframe").remove(); port = undefined; heard.length = 0; posted.length = 0',
    )
    if (nth === 10) tenth = await used()
  }
  const growthMB = (await used()) - tenth
  await context.close()
  await host.close()
  return { readyMs, homeMs, decisionMs, floodedTapMs, growthMB }
}

/** Ten thousand messages a second, half to the window and half on the port, and taps among them. */
async function floodedTaps(page: Page, frame: Frame): Promise<readonly number[]> {
  // A frame of another site may be a process of its own, and is slowed by itself then; not every browser
  // gives it one.
  const session = await page
    .context()
    .newCDPSession(frame)
    .catch(() => page.context().newCDPSession(page))
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(`{
    const game = document.querySelector('iframe').contentWindow
    const began = performance.now()
    let sent = 0
    window.flood = setInterval(() => {
      for (; sent < (performance.now() - began) * 10; sent++) {
        if (sent % 2) game.postMessage({ ns: 'shipo', v: [1], t: 'init' }, '*')
        else port.postMessage({ ns: 'shipo', t: 'cmd', id: Math.random(), d: { name: 'state' } })
      }
    }, 10)
  }`)
  const times: number[] = []
  for (let tap = 0; tap < 40; tap++) {
    times.push(
      await frame.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const began = performance.now()
            document.querySelector<HTMLElement>('.tool--dial, .back')?.click()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0))
          }),
      ),
    )
  }
  await page.evaluate('clearInterval(window.flood)')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return times
}

/** Chooses, once the page is at rest, until it is heard: the rest of a story may still be on its way. */
const measure = `(async () => {
  await new Promise((rested) => setTimeout(rested, 300))
  for (;;) {
    let heardAt
    const hear = ({ data: { t, d } }) => {
      if (t === 'evt' && d.name === 'decision') heardAt = performance.now()
    }
    port.addEventListener('message', hear)
    const began = performance.now()
    const { err } = await ask('choose', { choice: 0 })
    port.removeEventListener('message', hear)
    if (heardAt !== undefined) return heardAt - began
    if (err !== undefined) await new Promise((later) => setTimeout(later, 50))
  }
})()`
