// The same room at other times of the year: what is out of the window, hangs, lies and stands about
// changes; walls, window and beds stay where they are.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hues, type Hue } from '../hues.ts'
import { at, box, dot, line, many, mark, rod, roomView, shape, type Layer } from '../kit.ts'
import { milkTea } from '../things.ts'
import { houses, sky, tree } from '../walls.ts'
import { dampDorm as damp } from './dampDorm.ts'
import { dormDay } from './dormDay.ts'
import { marchDorm as march } from './marchDorm.ts'
import { oldDorm, pane } from './oldDorm.ts'
import { springDorm as spring } from './springDorm.ts'

type Drawn = Readonly<Record<'wall' | 'near' | 'front', string>>

const views = {
  far: pane,
  wall: roomView,
  near: [510, 480, 400, 170],
  front: [-480, 400, 1780, 548],
} as const

/** A fan on its pole, behind whoever sits beside you. */
const fan =
  rod('M760 244V610', 'steelDark', 8) +
  dot(760, 196, 50, 'slate', { line: line.bold }) +
  many(3, (n) =>
    at(760, 196, shape('M0 0C-24-14-22-40 0-42 10-30 10-12 0 0z', 'cloud', { line: line.fine }), {
      turn: n * 120,
    }),
  ) +
  dot(760, 196, 9, 'cloud', { line: line.fine })

/** A jar of dried plums, a third gone. */
const plums = at(
  650,
  562,
  box([0, 0, 28, 44], 'cream', { line: line.fine, round: 5 }) +
    box([3, 16, 22, 26], 'brick', { line: 0, round: 3 }) +
    box([-2, -7, 32, 9], 'amber', { line: line.fine, round: 3 }),
)

/** The left one. */
const slipper = at(
  546,
  352,
  shape('M0 24c0-14 22-16 46-14 20 2 34 0 34 8 0 8-12 8-34 8H8c-6 0-8 0-8-2z', 'blue', {
    line: line.mid,
  }) + shape('M34 12c10-22 34-16 40-2z', 'terracotta', { line: line.mid }),
)

/** A flask with its cup screwed on. */
const flask = at(
  650,
  536,
  box([0, 14, 28, 56], 'terracotta', { line: line.mid, round: 5 }) +
    box([3, 0, 22, 16], 'bone', { line: line.mid, round: 4 }),
)

/** A winter coat on its hook beside the window. */
const coat =
  shape('M786 150c-26 6-38 26-42 60l-6 150c22 12 74 12 98 0l-6-150c-4-34-16-54-44-60z', 'moss') +
  mark('M786 152v210M760 240l-8 86M814 240l8 86', 'leafDeep', 4) +
  mark('M786 150v-22', 'ink', 6)

/** A penguin to warm one's hands on. */
const penguin = at(
  636,
  552,
  shape('M0 52C-8 14 8-4 26-4S60 14 52 52q-26 12-52 0z', 'steelDark', { line: line.mid }) +
    shape('M10 52C4 26 14 14 26 14s22 12 16 38q-16 6-32 0z', 'white', { line: 0 }) +
    dot(18, 14, 3, 'ink', { line: 0 }) +
    dot(34, 14, 3, 'ink', { line: 0 }) +
    shape('M20 20h12l-6 9z', 'amber', { line: 2 }),
)

/** The hind half of a donkey, over the rail of the bed. */
const hindLegs = at(
  546,
  326,
  shape('M0 0q40-22 92-6l-4 40-10 62H60l-4-48H34l-2 50H14L8 42z', 'grey', { line: line.mid }) +
    mark('M92-4q26 12 18 52', 'ink', 11) +
    mark('M92-4q26 12 18 52', 'grey', 4) +
    shape('M104 44q-4 18 4 28 10-10 8-28z', 'brown', { line: line.fine }) +
    shape('M14 92h18v14H12zM60 92h18v14H58z', 'brown', { line: line.fine }),
)

/** Snow along the bottom of the window, and what the frost has drawn in its corners. */
const snowOnSill =
  shape('M356 404q30-22 66-12 40-18 84-4 44-16 90 2 40-14 76-2 50-12 92 16z', 'white', {
    line: line.fine,
  }) + mark('M372 104q8 22 30 26M748 104q-10 26-34 26M372 104l34 4M748 104l-36 6', 'cloud', 4, 0.7)

/** A tree with snow instead of leaves. */
const bareTree = (x: number, floor: number, bark: Hue, snow: Hue) =>
  at(
    x,
    floor,
    mark('M0 0V-120M0-60l-44-56M0-80l46-60M-22-88v-46M24-110l4-50M0-120l-14-44', bark, 9) +
      mark('M-44-119l22 28M46-143l-22 28M-14-166l12 40', snow, 6),
  )

const leafOnGlass = (x: number, y: number, turn: number, fill: Hue) =>
  at(x, y, shape('M0 0C-14-8-16-24 0-30 16-24 14-8 0 0z', fill, { line: line.fine }), { turn })

const june: Season = {
  recolour: {
    [hues.curtain]: 'tealDark',
    [oldDorm.cloth]: 'leafDeep',
    [hues.haze]: 'sand',
    [hues.denim]: 'clay',
  },
  far: {
    night:
      sky(pane, ['navy', 'evening', 'denim']) +
      houses([360, 200, 400, 200], 'dusk', 'navy', 'lamp', 12) +
      tree(436, 430, 1, ['leafDeep', 'leafDark', 'tealDark']) +
      tree(690, 440, 1.15, ['tealDark', 'leafDeep', 'leafDark']),
    day:
      sky(pane, ['blue', 'skyMid', 'skyBlue']) +
      houses([360, 220, 400, 180], 'dayLight', 'day', 'cloud', 12) +
      tree(436, 430, 1.1, ['leafDark', 'leaf', 'leafDeep']) +
      tree(690, 440, 1.25, ['leaf', 'leafDark', 'leafDeep']),
  },
  wall: fan,
  front: { night: milkTea(168, 522, 'leaf') + plums, day: plums },
}

const autumn: Season = {
  recolour: {
    [hues.curtain]: 'woodDark',
    [oldDorm.cloth]: 'brown',
    [hues.haze]: 'amber',
    [hues.denim]: 'brick',
  },
  far: {
    night:
      sky(pane, ['deep', 'navy', 'dusk']) +
      houses([360, 210, 400, 190], 'navy', 'deep', 'lamp', 31) +
      tree(424, 440, 1, ['clay', 'woodMid', 'clayDark']) +
      tree(706, 446, 1.1, ['clayDark', 'clay', 'woodMid']),
    day:
      sky(pane, ['dayLight', 'cloud', 'white']) +
      houses([360, 220, 400, 180], 'dayLight', 'day', 'cloud', 31) +
      tree(424, 440, 1, ['ginkgo', 'amber', 'noodle']) +
      tree(706, 446, 1.1, ['amber', 'ginkgo', 'noodle']),
  },
  wall:
    leafOnGlass(500, 210, 30, 'ginkgo') +
    leafOnGlass(604, 168, -50, 'amber') +
    leafOnGlass(690, 300, 12, 'ginkgo') +
    slipper +
    coat,
  front: { night: flask, day: flask },
}

const winter: Season = {
  recolour: {
    [hues.curtain]: 'brick',
    [oldDorm.cloth]: 'blueDeep',
    [hues.haze]: 'rose',
    [hues.denim]: 'slate',
  },
  far: {
    night:
      sky(pane, ['navy', 'evening', 'slate']) +
      houses([360, 210, 400, 190], 'evening', 'navy', 'lamp', 47) +
      bareTree(436, 410, 'brownDark', 'cloud') +
      bareTree(700, 410, 'brownDark', 'cloud'),
    day:
      sky(pane, ['dayLight', 'cloud', 'white']) +
      houses([360, 220, 400, 180], 'cloud', 'dayLight', 'white', 47) +
      bareTree(436, 410, 'woodDark', 'white') +
      bareTree(700, 410, 'woodDark', 'white'),
  },
  wall: snowOnSill + hindLegs,
  front: { night: penguin, day: penguin },
}

type Hour = 'night' | 'day'

export interface Season {
  /** What colours of the room become in it, by night; by day they have gone already. */
  readonly recolour: Readonly<Record<string, Hue>>
  readonly far: Readonly<Record<Hour, string>>
  /** What hangs or stands behind the people. */
  readonly wall: string
  /** What stands on the table. */
  readonly front: Readonly<Record<Hour, string>>
}

const seasons = { march, june, autumn, winter, spring, damp }

/** What the room was drawn in before there were pots, as near as a pot comes. */
const older: Readonly<Record<string, Hue>> = {
  [oldDorm.skirting]: 'navy',
  [oldDorm.rail]: 'brown',
  [oldDorm.carton]: 'clayDark',
  [oldDorm.plank]: 'woodDark',
  [oldDorm.edge]: 'woodMid',
  [oldDorm.straw]: 'clayDark',
  [oldDorm.pot]: 'terracotta',
  [oldDorm.paper]: 'bone',
  [oldDorm.bulb]: 'lamp',
}

/** The room of a season by night, from the drawn one. */
export function dormNightIn(name: keyof typeof seasons, night: string): readonly Layer[] {
  const season = seasons[name]
  const { wall, near, front } = read(night)
  const inSeason = (parts: string) => painted(painted(parts, season.recolour), older)
  return layersOf(
    { wall: inSeason(wall), near: inSeason(near), front: painted(front, older) },
    season,
    'night',
  )
}

function painted(parts: string, pots: Readonly<Record<string, Hue>>): string {
  return Object.entries(pots).reduce((text, [from, to]) => text.replaceAll(from, hues[to]), parts)
}

/** The same by day: what the afternoon paints, and the season's things in it. */
export function dormDayIn(name: keyof typeof seasons, night: string): readonly Layer[] {
  const season = seasons[name]
  const parts = new Map(dormDay(night).map((layer) => [layer.name, layer.parts]))
  const part = (layer: string) => parts.get(layer) ?? ''
  return layersOf({ wall: part('wall'), near: part('near'), front: part('front') }, season, 'day')
}

function layersOf(drawn: Drawn, season: Season, hour: Hour): readonly Layer[] {
  return [
    { name: 'far', view: views.far, parts: season.far[hour] },
    { name: 'wall', view: views.wall, parts: drawn.wall + season.wall },
    { name: 'near', view: views.near, parts: drawn.near },
    { name: 'front', view: views.front, parts: drawn.front + season.front[hour] },
  ]
}

function read(night: string): Drawn {
  const layer = (name: string) => {
    const svg = readFileSync(join(night, `${name}.svg`), 'utf8')
    return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
  }
  return { wall: layer('wall'), near: layer('near'), front: layer('front') }
}
