// Somebody else's page around the game, from another origin: localhost around 127.0.0.1.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { playerOf, type Player } from './player.ts'

export interface Host {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves one page. At `localhost` it is another site than the game's: browsers keep a frame there from
 * storage. At `127.0.0.1` it is another origin of the same site, and the frame may keep.
 */
export async function openHost(markup: string, at: 'localhost' | '127.0.0.1'): Promise<Host> {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(`<!doctype html><meta charset="utf-8"><body style="margin:0">${markup}`)
  })
  await new Promise<void>((done) => server.listen(0, at, done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${at}:${String(port)}/`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/**
 * A page's own script that speaks the protocol by hand, as PROTOCOL.md says: what it heard is in `heard`,
 * what the window was posted in `posted`; `ask(name, args)` waits for the answer.
 */
export const byHand = `<script>
  const heard = []
  const posted = []
  const waiting = new Map()
  let port
  let ids = 0
  addEventListener('message', (event) => {
    posted.push(event.data)
    const frame = document.querySelector('iframe')
    if (event.source !== frame.contentWindow || event.data.t !== 'hello' || port) return
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = ({ data }) => {
      heard.push(data)
      if (data.t === 'reply') waiting.get(data.id)?.(data)
    }
    const to = event.origin === 'null' ? '*' : event.origin
    frame.contentWindow.postMessage({ ns: 'shipo', v: [1], t: 'init' }, to, [channel.port2])
  })
  const ask = (name, args, id = ++ids) =>
    new Promise((done) => {
      waiting.set(id, done)
      port.postMessage({ ns: 'shipo', t: 'cmd', id, d: { name, args } })
    })
</script>`

/** What the host has heard on the port so far: the events, by name where one is asked for. */
export async function eventsIn(page: Page, name?: string): Promise<readonly HeardEvent[]> {
  const all = await page.evaluate('heard.filter(({ t }) => t === "evt").map(({ d }) => d)')
  return (all as HeardEvent[]).filter((one) => name === undefined || one.name === name)
}
export type HeardEvent = Readonly<Record<string, unknown>> & { readonly name: string }

/** Waits for the game's frame, and for what it shows first. */
export async function frameIn(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').first().elementHandle()
  const frame = await element.contentFrame()
  if (frame === null) throw new Error('there is no frame')
  await frame.waitForURL(/mode=embed/, { waitUntil: 'commit' })
  await frame.waitForSelector('main')
  return frame
}

/** Plays in a frame; its keys are those of the page it is in. */
export function playerIn(frame: Frame): Player {
  const keyboard = frame.page().keyboard
  const both = new Proxy(frame, {
    get(at, name) {
      if (name === 'keyboard') return keyboard
      const value: unknown = Reflect.get(at, name)
      return typeof value === 'function' ? (value.bind(at) as unknown) : value
    },
  })
  return playerOf(both as unknown as Page)
}

/** Every request of these pages that left for neither of the two origins. */
export function strangers(context: BrowserContext, ...homes: readonly string[]): string[] {
  const found: string[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const known = homes.some((home) => new URL(home).origin === origin)
    if (protocol.startsWith('http') && !known) found.push(request.url())
  })
  return found
}
