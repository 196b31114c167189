// The same room as at night, painted again for a clear afternoon.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hues, type Hue } from '../hues.ts'
import { frontView, mark, roomView, shape, type Layer } from '../kit.ts'
import { laptop, mug, openBook, bookPile, tableTop } from '../things.ts'
import { at, box } from '../kit.ts'
import { cloud, houses, sky, tree } from '../walls.ts'
import { oldDorm, pane } from './oldDorm.ts'

/** What each colour of the night becomes by day. */
const daylight: Readonly<Record<string, Hue>> = {
  [hues.dusk]: 'day',
  [oldDorm.skirting]: 'dayShade',
  [hues.deep]: 'steel',
  [hues.evening]: 'cloud',
  [hues.blueDark]: 'cloud',
  [hues.curtain]: 'haze',
  [oldDorm.cloth]: 'denim',
  [oldDorm.rail]: 'wood',
  [hues.brown]: 'wood',
  [hues.brownDark]: 'woodMid',
  [oldDorm.carton]: 'box',
  [hues.woodMid]: 'box',
  [hues.woodDark]: 'wood',
  [oldDorm.pot]: 'terracotta',
  [hues.lamp]: 'bone',
  [oldDorm.straw]: 'grey',
  [oldDorm.plank]: 'wood',
  [oldDorm.edge]: 'boxDark',
  [oldDorm.paper]: 'bone',
}

function byDay(night: string, name: string): string {
  const svg = readFileSync(join(night, `${name}.svg`), 'utf8')
  const parts = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
  return Object.entries(daylight).reduce(
    (text, [dark, hue]) => text.replaceAll(dark, hues[hue]),
    parts,
  )
}

export function dormDay(night: string): readonly Layer[] {
  return [
    {
      name: 'far',
      view: pane,
      parts:
        sky(pane, ['skyMid', 'skyBlue', 'cloud']) +
        cloud(420, 120, 0.8) +
        cloud(620, 150, 0.6) +
        houses([360, 210, 400, 180], 'dayLight', 'day', 'cloud', 4) +
        tree(430, 420, 0.9, ['leaf', 'leafDark', 'moss']) +
        tree(690, 430, 1, ['rose', 'skinRose', 'moss']) +
        shape('M360 372c120-14 280-14 400 0v40H360z', 'moss', { line: 0 }),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        byDay(night, 'wall') +
        shape('M392 394H722L640 640H120z', 'lamp', { line: 0, see: 0.16 }) +
        mark('M840 640V-30', 'lamp', 3, 0.4),
    },
    { name: 'near', view: [510, 480, 400, 170], parts: byDay(night, 'near') },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('box', 'wood', 'boxLight') +
        box([60, 668, 220, 56], 'boxDark', { line: 4 }) +
        mark('M152 696h36', 'ink', 6) +
        box([480, 668, 260, 56], 'boxDark', { line: 4 }) +
        mark('M592 696h36', 'ink', 6) +
        shape('M180 610H560L500 630H90z', 'lamp', { line: 0, see: 0.35 }) +
        laptop() +
        openBook(20, 560) +
        mug(690, 548, 'terracotta') +
        at(0, 0, bookPile(-160, 606, ['blue', 'cream', 'moss', 'terracotta'])) +
        bookPile(820, 606, ['terracotta', 'cream', 'blue']),
    },
  ]
}
