// The room in spring: gowns that fit somebody else, cartons, and catkin fluff in the corners.
import { hues } from '../hues.ts'
import { at, box, dot, line, mark, shape } from '../kit.ts'
import { houses, sky, tree } from '../walls.ts'
import type { Season } from './dormSeasons.ts'
import { oldDorm, pane } from './oldDorm.ts'

/** A gown on its hook that fits somebody else in the room. */
const gown =
  shape(
    'M786 150c-30 8-46 30-50 66l-10 186c30 14 92 14 120 0l-10-186c-4-36-20-58-50-66z',
    'slateDark',
  ) +
  shape('M764 156 786 214 808 156 800 260 786 276 772 260z', 'blue', { line: line.mid }) +
  mark('M756 250l-8 140M816 250l8 140', 'navy', 4) +
  mark('M786 152v-22', 'ink', 6)

/** A carton half packed, and the tape that always runs out. */
const carton = at(
  546,
  352,
  box([0, 0, 112, 74], 'boxLight') +
    shape('M0 0-22-22H40L56 0zM112 0 134-22H72L56 0z', 'box', { line: line.mid }) +
    mark('M40 40h32', 'boxDark', 7),
)

/** Catkin fluff, in a corner where nobody sweeps. */
const fluff = (x: number, y: number) =>
  dot(x, y, 13, 'white', { line: 0, see: 0.85 }) +
  dot(x + 15, y + 5, 9, 'white', { line: 0, see: 0.7 }) +
  dot(x - 13, y + 7, 8, 'white', { line: 0, see: 0.7 })

/** A thesis with its thanks on top, and a plaster of fluff. */
const thesis =
  at(
    634,
    548,
    box([0, 26, 84, 32], 'paper', { line: line.mid }) +
      mark('M4 36h76M4 46h76', 'grey', 3) +
      shape('M4 26 18 6H80L88 26z', 'white', { line: line.mid }) +
      mark('M26 14h40', 'grey', 4),
  ) + fluff(700, 560)

export const springDorm: Season = {
  recolour: {
    [hues.curtain]: 'moss',
    [oldDorm.cloth]: 'clay',
    [hues.haze]: 'leaf',
    [hues.denim]: 'violet',
  },
  far: {
    night:
      sky(pane, ['navy', 'dusk', 'evening']) +
      houses([360, 205, 400, 195], 'dusk', 'deep', 'lamp', 63) +
      tree(430, 440, 1.05, ['leafDark', 'moss', 'leafDeep']) +
      tree(700, 446, 1.1, ['moss', 'leafDark', 'leafDeep']),
    day:
      sky(pane, ['skyMid', 'skyBlue', 'cloud']) +
      houses([360, 220, 400, 180], 'dayLight', 'day', 'cloud', 63) +
      tree(430, 440, 1.05, ['leaf', 'moss', 'noodle']) +
      tree(700, 446, 1.15, ['moss', 'leaf', 'noodle']),
  },
  wall: gown + carton + fluff(400, 398) + fluff(720, 402),
  front: { night: thesis, day: thesis },
}
