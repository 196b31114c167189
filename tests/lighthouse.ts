// npm run lighthouse (-- --json), after a build: Google's own marks for a phone, on home and in a case; never part of the tests.
import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { writeRun } from '../src/core/run/run.ts'
import { compileCase } from '../src/workshop/compile/compile.ts'
import { findChromium } from './browser/chromium.ts'
import { openSite } from './browser/site.ts'

const kinds = {
  Performance: 'performance',
  Accessibility: 'accessibility',
  BestPractices: 'best-practices',
} as const

const { zh } = compileCase('stories', 'parcel-claim').files
const run = writeRun({
  caseId: zh.id,
  version: zh.version,
  language: 'zh',
  truth: 'scam',
  acts: [],
})
const pages = { Home: '', Case: `?case=${zh.id}&run=${run}` } as const

const port = await freePort()
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    `--remote-debugging-port=${String(port)}`,
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=zh-CN',
    // Graphics emulated on the processor would be measured as the game's own work; without them
    // the stage takes the Canvas road, as on a machine without a graphics card.
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--disable-3d-apis',
  ],
})
const site = await openSite()
const marks: Record<string, number> = {}
const wanting: string[] = []
for (const [page, address] of Object.entries(pages)) {
  const { categories, audits } = await middleOf(page, site.url + address)
  for (const [kind, id] of Object.entries(kinds)) {
    const category = categories[id]
    marks[`lighthouse${page}${kind}`] = Math.round((category?.score ?? 0) * 100)
    for (const { id: name, weight } of category?.auditRefs ?? []) {
      const audit = audits[name]
      if (weight > 0 && audit?.score != null && audit.score < 0.95) {
        wanting.push(`${page} ${name} ${String(audit.score)} ${audit.displayValue ?? ''}`)
      }
    }
  }
}
await browser.close()
await site.close()

if (!process.argv.includes('--json')) process.stdout.write(`${wanting.join('\n')}\n`)
process.stdout.write(`${JSON.stringify(marks)}\n`)

type Look = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

/** What Lighthouse says; of three looks, as it advises itself, the one that is neither best nor worst. */
async function middleOf(page: string, url: string): Promise<Look> {
  const looks: Look[] = []
  for (let i = 0; i < 3; i += 1) {
    const found = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: Object.values(kinds),
    })
    if (found === undefined) throw new Error(`Lighthouse said nothing of ${page}`)
    looks.push(found.lhr)
  }
  const speed = (look: Look) => look.categories[kinds.Performance]?.score ?? 0
  const middle = looks.sort((a, b) => speed(a) - speed(b))[1]
  if (middle === undefined) throw new Error(`Lighthouse said nothing of ${page}`)
  return middle
}

/** A port for the browser's tools that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' ? address?.port : undefined
      server.close(() => {
        if (found === undefined) reject(new Error('no free port'))
        else resolve(found)
      })
    })
  })
}
