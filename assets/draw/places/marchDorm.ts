// The room in March: wind, a moon, magnolias, and a kite on the wall.
import { hues, type Hue } from '../hues.ts'
import { at, box, dot, line, many, mark, shape } from '../kit.ts'
import { houses, sky } from '../walls.ts'
import type { Season } from './dormSeasons.ts'
import { oldDorm, pane } from './oldDorm.ts'

/** A kite of old lecture notes on its nail, and the line that goes with it. */
const kite = at(
  560,
  300,
  mark('M40 92q30 30 6 58t22 52', 'brick', 4) +
    shape('M40-30 92 34 40 92-12 34z', 'paper', { line: line.mid }) +
    mark('M40-30V92M-12 34H92', 'woodMid', 4) +
    mark('M2 30h26M14 18h18M50 22h28M50 46h22M14 46h16M30 62h14', 'grey', 3) +
    shape('M40 116l-14-8v16zl14-8v16zM60 160l-14-8v16zl14-8v16z', 'teal', { line: line.fine }),
  { turn: -14 },
)

/** A bottle of glue, and what is left of the notes. */
const glue = at(
  636,
  548,
  box([0, 14, 34, 52], 'white', { line: line.mid, round: 5 }) +
    box([3, 34, 28, 18], 'teal', { line: 0 }) +
    shape('M10 14 14-8h6l4 22z', 'brick', { line: line.fine }) +
    shape('M-96 66l12-14h74l-6 14z', 'paper', { line: line.fine }) +
    mark('M-76 60h48', 'grey', 3),
)

/** A magnolia: flowers first, leaves another month. */
const magnolia = (x: number, floor: number, bark: Hue, petal: Hue) =>
  at(
    x,
    floor,
    mark('M0 0V-130M0-60l-50-54M0-84l48-58M-24-88v-50', bark, 9) +
      many(6, (n) =>
        at(
          [-50, 48, -24, 0, 26, -40][n] ?? 0,
          [-120, -148, -144, -138, -106, -96][n] ?? 0,
          shape('M0 8C-16 4-16-18-8-26 0-18 0-18 8-26c8 8 8 30-8 34z', petal, { line: line.fine }),
          { turn: n * 9 - 20 },
        ),
      ),
  )

/** Wind has swept the sky; the moon is out, and the magnolias. */
export const marchDorm: Season = {
  recolour: {
    [hues.curtain]: 'blueDeep',
    [oldDorm.cloth]: 'violetDark',
    [hues.haze]: 'teal',
    [hues.denim]: 'rose',
  },
  far: {
    night:
      sky(pane, ['deep', 'navy', 'evening', 'curtain']) +
      dot(650, 160, 30, 'lamp', { line: 0 }) +
      houses([360, 220, 400, 180], 'evening', 'navy', 'lamp', 23) +
      magnolia(430, 410, 'brownDark', 'rose') +
      magnolia(696, 416, 'brownDark', 'cloud'),
    day:
      sky(pane, ['skyMid', 'skyBlue', 'cloud']) +
      houses([360, 220, 400, 180], 'dayLight', 'day', 'cloud', 23) +
      magnolia(430, 410, 'brown', 'rose') +
      magnolia(696, 416, 'brown', 'white'),
  },
  wall: kite,
  front: { night: glue, day: glue },
}
