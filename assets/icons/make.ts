/** Draws the game's icons for home screens: `npx tsx assets/icons/make.ts`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inks } from '../../src/look/inks.ts'
import { paints } from '../../src/look/paints.ts'
import { openBrowser } from '../../tests/browser/chromium.ts'

/** Served as they are, from the folder of the page: their names may not change with their content. */
const folder = join(dirname(fileURLToPath(import.meta.url)), 'served')
const ink = paints.ink

/** A stroke with the pen's line around it. */
const rod = (path: string, colour: string, width: number) =>
  [
    [ink, width + 20],
    [colour, width],
  ]
    .map(
      ([stroke, wide]) =>
        `<path d="${path}" fill="none" stroke="${String(stroke)}" stroke-width="${String(wide)}" stroke-linecap="round"/>`,
    )
    .join('')

/** Something said: all corners round but the one at whoever says it. */
const bubble = (x: number, y: number, width: number, fill: string, theirs: boolean) => {
  const right = width - 60
  const foot = theirs ? 'a8 8 0 0 1-8-8' : 'a30 30 0 0 1-30-30'
  const heel = theirs ? 'a30 30 0 0 1-30 30' : 'v22a8 8 0 0 1-8 8'
  const low = theirs ? `h-${String(right + 22)}${foot}v-22` : `h-${String(right + 22)}${foot}`
  return `<path d="M${String(x + 30)} ${String(y)}h${String(right)}a30 30 0 0 1 30 30${heel}${low}a30 30 0 0 1 30-30z" fill="${fill}" stroke="${ink}" stroke-width="10"/>`
}

const ring = 'M226 82a144 144 0 1 0 .1 0z'

/** A phone in the dark; where the glass lies over it, what is said stands in lamplight. */
const drawing = `
  <clipPath id="glass"><path d="${ring}"/></clipPath>
  <g transform="rotate(-9 256 256)">
    <rect x="116" y="22" width="264" height="468" rx="46" fill="${paints.steelDark}" stroke="${ink}" stroke-width="14"/>
    <rect x="140" y="64" width="216" height="384" rx="20" fill="${paints.evening}" stroke="${ink}" stroke-width="8"/>
    ${bubble(164, 392, 120, paints.steel, true)}
  </g>
  ${rod('M332 332L420 420', inks.lamp, 44)}
  <g clip-path="url(#glass)">
    <rect width="512" height="512" fill="${inks.paper}"/>
    ${bubble(138, 160, 136, inks.lamp, true)}
    ${bubble(186, 240, 124, paints.terracotta, false)}
  </g>
  ${rod(ring, inks.lamp, 30)}`

interface Icon {
  readonly name: string
  readonly size: number
  /** How large the drawing stands on its ground; a mask may take all but the inner four fifths. */
  readonly share: number
  /** Corners of the ground, of 512; whoever masks the icon rounds them itself. */
  readonly round: number
}

const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, share: 0.94, round: 116 },
  { name: 'icon-512', size: 512, share: 0.94, round: 116 },
  { name: 'icon-maskable-512', size: 512, share: 0.76, round: 0 },
  { name: 'apple-touch-icon', size: 180, share: 0.86, round: 0 },
]

function svgOf({ size, share, round }: Icon): string {
  const edge = String(256 * (1 - share))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="${String(size)}" height="${String(size)}">
    <clipPath id="ground"><rect width="512" height="512" rx="${String(round)}"/></clipPath>
    <g clip-path="url(#ground)"><rect width="512" height="512" fill="${inks.night}"/>
    <g transform="translate(${edge} ${edge}) scale(${String(share)})">${drawing}</g></g></svg>`
}

const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 512, height: 512 } })
for (const icon of icons) {
  await page.setContent(`<body style="margin:0;background:transparent">${svgOf(icon)}</body>`)
  const png = await page.locator('svg').screenshot({ omitBackground: true })
  writeFileSync(join(folder, `${icon.name}.png`), png)
  console.log(`${icon.name}.png: ${String(png.length)} bytes`)
}
await browser.close()
