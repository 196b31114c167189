// From the address to the first line of a case on a slow telephone, beside a player of text alone.
import { createServer } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { CaseFile } from '../../src/core/story/card.ts'
import { isLine } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import { unwrapped } from './chromium.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** As plain as a player of Ink can be: the library, the story, a paragraph a line. */
const plainPage = `<!doctype html><meta charset="utf-8"><body><script src="ink.js"></script><script>
fetch('story.json').then((answer) => answer.text()).then((text) => {
  const story = new inkjs.Story(text)
  while (story.canContinue) {
    const line = story.Continue().trim()
    if (line === '') continue
    const p = document.body.appendChild(document.createElement('p'))
    p.className = 'first'
    p.textContent = line
  }
})
</script>`

/** 1.6 Mbit/s and 150 ms, a quarter of the processor: Lighthouse's slow 4G telephone. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
}
const slowdown = 4
const visits = 5

export interface FirstLine {
  readonly ms: number
  /** The plain player's, in the same run. */
  readonly plainMs: number
}

/** Milliseconds from the address to the first line, the middle of five cold visits each. */
export async function firstLine(browser: Browser, file: CaseFile): Promise<FirstLine> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = new URL(url, 'http://here').pathname
    const body = bodyOf(path, file)
    if (body === undefined) {
      answer.writeHead(404).end()
      return
    }
    const type = kinds[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream'
    answer.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const home = `http://127.0.0.1:${String(port)}/`
  const said = '.around__line, .caption, .bubble'
  const [first] = openTale(file).steps('scam', [])
  const line = first?.beats.find(isLine)?.line.text ?? ''
  const ours: number[] = []
  const plain: number[] = []
  // Turn about: what else the machine does meets both.
  for (let visit = 0; visit < visits; visit++) {
    ours.push(await timed(browser, `${home}?case=${file.id}`, { where: said, line }))
    plain.push(await timed(browser, `${home}ink.html`, { where: '.first', line }))
  }
  server.close()
  return { ms: middle(ours), plainMs: middle(plain) }
}

const bodies = new Map<string, Buffer>()

function bodyOf(path: string, file: CaseFile): Buffer | undefined {
  const known = bodies.get(path)
  if (known !== undefined) return known
  const text = textOf(path, file)
  if (text === undefined) return undefined
  const body = gzipSync(text, { level: 9 })
  bodies.set(path, body)
  return body
}

function textOf(path: string, file: CaseFile): string | Buffer | undefined {
  if (path === '/ink.html') return plainPage
  if (path === '/ink.js') return readFileSync('node_modules/inkjs/dist/ink.js')
  if (path === '/story.json') return file.ink
  const from = join('dist', path === '/' ? 'index.html' : path)
  return statSync(from, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(from)
    : undefined
}

/** The words looked for, and the elements they may stand in. */
interface Sought {
  readonly where: string
  readonly line: string
}

async function timed(browser: Browser, address: string, sought: Sought): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(unwrapped)
  await page.addInitScript(watchFor, sought)
  const told = page.waitForEvent('console', (message) => message.text().startsWith(mark))
  await page.goto(address, { waitUntil: 'commit' })
  const ms = Number((await told).text().slice(mark.length))
  await context.close()
  return ms
}

/** How the page tells that it has seen the line. */
const mark = 'first line: '

/**
 * In the page, at every frame: once one of these elements is to be seen with the line in it, says when that
 * frame was drawn, in milliseconds from the address. Who asks from outside looks every half second, and
 * takes the page's time for it.
 */
function watchFor({ where, line }: Sought): void {
  const isSeen = (element: Element) =>
    element.textContent.includes(line) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const look = () => {
    if (![...document.querySelectorAll(where)].some(isSeen)) {
      requestAnimationFrame(look)
      return
    }
    // What this frame draws is on screen when the next task runs.
    setTimeout(() => console.info(`first line: ${String(performance.now())}`))
  }
  look()
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
