/** Takes the pictures of assets/README.md from the built game: `npx tsx assets/bible/make.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inks } from '../../src/look/inks.ts'
import { hours } from '../../src/look/palette.ts'
import { openBrowser } from '../../tests/browser/chromium.ts'
import { webpOf } from '../../tests/browser/references.ts'
import { openSeat, type Sitting } from '../../tests/browser/sitting.ts'
import { openSite } from '../../tests/browser/site.ts'

const [browser, site] = await Promise.all([openBrowser(), openSite()])
const desk = await browser.newPage({ viewport: { width: 1440, height: 900 } })

const shown: readonly (readonly [name: string, seen: readonly (readonly [Sitting, string])[]])[] = [
  ['evening', [[sitting('laptop', 'dark'), 'home']]],
  [
    'phone',
    [
      [sitting('phone', 'dark'), 'call'],
      [sitting('phone', 'light'), 'call'],
      [sitting('phone', 'dark'), 'profile'],
      [sitting('phone', 'light'), 'profile'],
    ],
  ],
  ['reading', [[sitting('laptop', 'light'), 'debrief']]],
]

for (const [name, seen] of shown) {
  const shots: string[] = []
  for (const [where, moment] of seen) {
    const seat = await openSeat(browser, site.url, where)
    await seat.go(moment)
    // The lamp comes up over a few frames.
    if (where.stage !== false) await seat.page.waitForTimeout(2500)
    shots.push((await seat.page.screenshot()).toString('base64'))
    await seat.context.close()
  }
  const pictures = shots.map((one) => `<img src="data:image/png;base64,${one}">`).join('')
  await keep(name, `<div style="display:flex;gap:16px">${pictures}</div>`)
}
await keep('palette', swatches())
await browser.close()
await site.close()

function sitting(size: 'phone' | 'laptop', theme: 'light' | 'dark'): Sitting {
  return { language: 'zh', size, theme, motion: 'still' }
}

async function keep(name: string, html: string): Promise<void> {
  await desk.setContent(`<body style="margin:0;width:fit-content">${html}</body>`)
  const png = await desk.locator('body > *').first().screenshot()
  const data = await webpOf(png, desk, { share: 0.6, quality: 0.8 })
  if (data.length > 60_000) throw new Error(`${name} has ${String(data.length)} bytes`)
  writeFileSync(join(import.meta.dirname, `${name}.webp`), data)
}

/** The inks in a row, and what they become at night and by day. */
function swatches(): string {
  const box = (colour: string, label: string, ink: string) =>
    `<div style="background:${colour};color:${ink};width:150px;height:84px;padding:10px;box-sizing:border-box;font:600 17px system-ui">${label}</div>`
  const pale = new Set<string>(['paper', 'day', 'lamp', 'ice'])
  const row = (boxes: readonly string[]) => `<div style="display:flex">${boxes.join('')}</div>`
  const first = Object.entries(inks).map(([name, colour]) =>
    box(colour, name, pale.has(name) ? inks.ink : inks.paper),
  )
  const themed = [
    'ground',
    'rise',
    'field',
    'words',
    'soft',
    'glow',
    'beam',
    'rule',
    'theirs',
    'yours',
    'lit',
    'flag',
  ] as const
  const dim = new Set<string>(['words', 'soft', 'glow', 'beam', 'flag'])
  const rows = ([0, 1] as const).map((hour) =>
    row(
      themed.map((name) =>
        box(hours[name][hour], name, dim.has(name) === (hour === 0) ? inks.ink : inks.paper),
      ),
    ),
  )
  return `<div>${row(first)}${rows.join('')}</div>`
}
