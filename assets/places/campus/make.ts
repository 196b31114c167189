/** Draws the campus by evening: `npx tsx assets/places/campus/make.ts`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import { campusWorld } from '../../../src/stage/campus/campusPlan.ts'
import type { Box } from '../../../src/stage/engine/framing.ts'
import { gate, terrace } from './buildings.ts'
import { faint, ink, n, rect, round, shape, streetLamp, stroke, tree } from './pen.ts'
import { inks } from '../../../src/look/inks.ts'
import { paints } from '../../../src/look/paints.ts'

const here = dirname(fileURLToPath(import.meta.url))
const { x: left, y: top, width, height } = campusWorld
const right = left + width
const bottom = top + height

const defs = `<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#0c1428"/><stop offset=".36" stop-color="#1f2f55"/><stop offset=".58" stop-color="#46507a"/><stop offset=".74" stop-color="#84697a"/><stop offset=".88" stop-color="#c48a67"/><stop offset="1" stop-color="#d89b68"/></linearGradient>
<linearGradient id="road" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2a3858"/><stop offset="1" stop-color="#121a2f"/></linearGradient>
<radialGradient id="lamp"><stop offset="0" stop-color="${paints.glowCore}" stop-opacity=".55"/><stop offset=".4" stop-color="${paints.glowMid}" stop-opacity=".2"/><stop offset="1" stop-color="${paints.glowMid}" stop-opacity="0"/></radialGradient>
</defs>`

const cloud = (x: number, y: number, s: number, fill: string) =>
  shape(
    `M${n(x)} ${n(y)}c${n(20 * s)} ${n(-22 * s)} ${n(60 * s)} ${n(-20 * s)} ${n(74 * s)} ${n(-4 * s)}c${n(24 * s)} ${n(-18 * s)} ${n(72 * s)} ${n(-12 * s)} ${n(84 * s)} ${n(6 * s)}c${n(26 * s)} ${n(-4 * s)} ${n(44 * s)} ${n(4 * s)} ${n(50 * s)} ${n(14 * s)}h${n(-250 * s)}c${n(6 * s)} ${n(-14 * s)} ${n(24 * s)} ${n(-18 * s)} ${n(42 * s)} ${n(-16 * s)}z`,
    fill,
    0,
  )

/** The town behind the campus; a few people are at home there. */
function town(): string {
  const towers = Array.from({ length: 26 }, (_, i) => {
    const x = left + i * 71 + ((i * 37) % 29)
    const w = 38 + ((i * 53) % 34)
    const h = 60 + ((i * 89) % 120)
    const lit = Array.from({ length: 4 }, (_unused, k) => {
      const on = (i * 7 + k * 5) % 4 === 0
      const at = [x + 8 + ((k * 17 + i * 3) % (w - 18)), 300 - h + 12 + k * 17] as const
      return on ? faint(0.6, rect(at[0], at[1], 6, 8, paints.yellow, 0)) : ''
    })
    return rect(x, 300 - h, w, h + 40, i % 2 === 0 ? '#2b3a62' : '#25335a', 0) + lit.join('')
  })
  return towers.join('')
}

const sky =
  `<rect x="${n(left)}" y="${n(top)}" width="${n(width)}" height="500" fill="url(#sky)"/>` +
  Array.from({ length: 34 }, (_, i) =>
    faint(
      0.25 + (i % 3) * 0.2,
      round(left + ((i * 331) % width), top + ((i * 97) % 190), 1.6, 1.6, '#e8ecf8'),
    ),
  ).join('') +
  shape('M690-36a34 34 0 1 0 30 52 28 28 0 1 1-30-52z', '#f3e6c4', 0) +
  cloud(-330, 40, 1.5, '#1a2746') +
  cloud(250, 20, 1.1, '#22315a') +
  cloud(820, 70, 1.6, '#1f2d52') +
  cloud(-60, 130, 1, '#344069') +
  cloud(560, 150, 1.2, '#3c4670') +
  cloud(1080, 170, 1.1, '#3c4670')

/** A paved way, still wet. */
const path = (d: string, cap: 'round' | 'butt' = 'round') =>
  `<g stroke-linecap="${cap}">${stroke(d, ink, 46) + stroke(d, '#46557a', 39) + stroke(d, '#7d8cb0', 3, 0.4)}</g>`

const puddle = (x: number, y: number, w: number) =>
  round(x, y, w, 5 + w / 30, '#3f5580') + round(x + w * 0.2, y - 1, w * 0.5, 2.5, '#7a98c6')

const hill = (d: string, fill: string) => shape(d, fill, 0)

const back =
  hill(
    `M${n(left)} 250Q-180 170 60 236T520 220T960 236T${n(right)} 190V500H${n(left)}Z`,
    '#1d3048',
  ) +
  [-370, -290, -215, -120, -40, 300, 345, 655, 700, 985, 1050, 1120, 1210, 1300, 1375]
    .map((x, i) =>
      tree(x, 332 - (i % 3) * 8, 34 + (i % 4) * 8, i % 2 === 0 ? '#1f3f47' : '#244a4c', 3.5),
    )
    .join('') +
  hill(`M${n(left)} 330Q0 318 500 326T${n(right)} 330V640H${n(left)}Z`, '#26464b') +
  path('M500 322V396') +
  path('M165 330C170 400 380 392 500 392S820 400 838 330')

const middle =
  hill(`M${n(left)} 560Q100 470 500 474T${n(right)} 540V800H${n(left)}Z`, '#224047') +
  hill(`M${n(left)} 690Q0 640 520 648T${n(right)} 680V800H${n(left)}Z`, '#1d373f') +
  path('M754 800C752 700 600 690 530 606') +
  path('M502 411C500 480 505 540 505 600', 'butt') +
  // From the gate up to the library, and across to every door.
  path('M134 556C180 610 300 602 500 604S800 612 866 556') +
  streetLamp(318, 404, 84) +
  streetLamp(668, 404, 84) +
  [-360, -270, -180, -90, 1010, 1090, 1180, 1280, 1370]
    .map((x, i) =>
      tree(x, 470 + (i % 3) * 34, 44 + (i % 3) * 9, i % 2 === 0 ? '#2a5550' : '#23484a'),
    )
    .join('')

const lower =
  [-340, -235, -140, -60, 1040, 1105, 1180, 1270, 1360]
    .map((x, i) =>
      tree(x, 640 + (i % 4) * 26, 48 + (i % 3) * 9, i % 2 === 0 ? '#264e4c' : '#2d5a52'),
    )
    .join('') +
  puddle(400, 606, 40) +
  puddle(640, 612, 30) +
  puddle(500, 500, 15) +
  streetLamp(262, 610, 92) +
  streetLamp(736, 616, 92)

/** The wet street: what shines above lies in it again, longer. */
const street =
  `<rect x="${n(left)}" y="786" width="${n(width)}" height="${n(bottom - 786)}" fill="url(#road)"/>` +
  stroke(`M${n(left)} 786H${n(right)}`, ink, 5) +
  rect(left, 789, width, 12, '#4b5a80', 0) +
  stroke(`M${n(left)} 802H${n(right)}`, ink, 3) +
  Array.from({ length: 12 }, (_, i) =>
    faint(0.35, rect(left + 40 + i * 152, 846, 70, 5, '#8b93a6', 0)),
  ).join('') +
  [-180, 262, 560, 756, 980, 1210]
    .map((x) =>
      faint(0.55, round(x, 836, 16, 36, 'url(#lamp)') + round(x, 820, 40, 12, 'url(#lamp)')),
    )
    .join('') +
  [
    [90, 826, 66],
    [410, 858, 84],
    [650, 822, 50],
    [900, 862, 76],
    [-190, 866, 70],
    [1150, 828, 64],
  ]
    .map(([x = 0, y = 0, w = 0]) => puddle(x, y, w))
    .join('') +
  streetLamp(-200, 792, 120) +
  streetLamp(546, 794, 118) +
  streetLamp(966, 794, 118) +
  streetLamp(1200, 792, 120)

const map = [
  sky,
  town(),
  back,
  terrace(335),
  middle,
  terrace(560),
  lower,
  gate,
  terrace(780),
  tree(270, 788, 22, '#35654f'),
  street,
].join('')

/** Leaves and a hedge near the eye, in front of whoever rides by. */
const front = [-400, -250, -110, 30, 170, 320, 470, 620, 770, 910, 1060, 1210, 1350]
  .map((x, i) => {
    const h = 38 + ((i * 29) % 34)
    return shape(
      `M${n(x - 30)} 980c-6-${n(h)} 30-${n(h + 34)} 62-${n(h + 8)} 18-34 74-26 78 4 34-8 60 22 52 ${n(h)}z`,
      i % 2 === 0 ? '#101a2c' : '#142236',
      0,
    )
  })
  .join('')

write('map', campusWorld, defs + map)
write('front', { x: left, y: 860, width, height: bottom - 860 }, front)
const pane = (wall: string, upper: string, inside: string) =>
  rect(0, 0, 60, 76, wall, 6) +
  rect(3, 3, 54, 32, upper, 0) +
  inside +
  stroke('M30 2V74M2 34H58', ink, 5)
write(
  'pane-seen',
  { x: -4, y: -4, width: 68, height: 84 },
  pane(
    '#f6b955',
    '#ffdf8e',
    shape('M10 73q2-22 14-22t14 22z', '#c98437', 0) + round(24, 44, 8, 9, '#c98437'),
  ),
)
// Two people at one window.
write(
  'pane-helped',
  { x: -4, y: -4, width: 68, height: 84 },
  pane(
    '#f0a58a',
    '#ffd3ad',
    shape('M5 73q2-20 13-20t13 20zM29 73q2-24 13-24t14 24z', '#b86a5c', 0) +
      round(18, 46, 7, 8, '#b86a5c') +
      round(42, 42, 7, 8, '#b86a5c'),
  ),
)
const bubble = (inside: string) =>
  shape(
    'M14 4h44q10 0 10 10v28q0 10-10 10H44l-8 12-8-12H14Q4 52 4 42V14Q4 4 14 4z',
    inks.paper,
    4.5,
  ) + inside
write(
  'sign-fresh',
  { x: 0, y: 0, width: 72, height: 70 },
  bubble(
    rect(28, 13, 16, 28, '#33456c', 3.5) +
      stroke('M20 20q-5 7 0 14M52 20q5 7 0 14', '#c98437', 4) +
      stroke('M34 36h4', inks.paper, 3),
  ),
)
write(
  'sign-open',
  { x: 0, y: 0, width: 72, height: 70 },
  bubble([20, 36, 52].map((x) => round(x, 28, 5, 5, '#33456c')).join('')),
)
write(
  'bulb',
  { x: 0, y: 0, width: 24, height: 28 },
  stroke('M12 2v5', ink, 4) + shape('M4 6h16l-3 18H7z', '#ffe9b0', 3),
)
write(
  'leaf',
  { x: 0, y: 0, width: 24, height: 16 },
  shape('M2 12Q8-2 22 4 18 16 2 12z', '#c98a4a', 2.5),
)
write(
  'bicycle',
  { x: 0, y: 0, width: 96, height: 92 },
  round(20, 70, 17, 17, 'none', 4.5) +
    round(74, 70, 17, 17, 'none', 4.5) +
    stroke('M20 70 36 44H64L74 70M36 44 48 70 64 44M34 40h-8M64 44l-2-10h8', ink, 4.5) +
    shape('M30 40q2-26 20-24 10 2 10 12l8 8-6 6-12-6-8 14z', '#3f5c8a', 4) +
    round(52, 10, 9, 9, paints.skinWarm, 4) +
    shape('M44 8q4-10 15-4l-3 4z', ink, 0) +
    stroke('M38 44l12 10-4 16', ink, 6),
)
write(
  'steam',
  { x: 0, y: 0, width: 60, height: 40 },
  shape('M12 36c-10-2-8-16 2-16-2-14 18-18 22-7 8-6 18 2 13 10 9 2 8 13-1 13z', '#aab4cc', 0),
)

function write(name: string, { x, y, width: w, height: h }: Box, drawn: string): void {
  const box = [x, y, w, h].map(String).join(' ')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${String(w)}" height="${String(h)}" fill="none" stroke-linejoin="round" stroke-linecap="round">${drawn}</svg>`
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }],
  })
  if (!/width="\d+" height="\d+"/.test(data)) throw new Error(`${name} lost its size`)
  writeFileSync(join(here, `${name}.svg`), `${data}\n`)
}
