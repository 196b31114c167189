// The room when the walls sweat: fog at the window, socks on a guitar, a lens with mould in it.
import { hues } from '../hues.ts'
import { at, box, dot, line, many, mark, shape } from '../kit.ts'
import { houses, sky, tree } from '../walls.ts'
import type { Season } from './dormSeasons.ts'
import { oldDorm, pane } from './oldDorm.ts'

/** A guitar whose strings stand so high that socks dry on them. */
const guitarWithSocks = at(
  806,
  112,
  box([-9, -6, 18, 128], 'woodDark', { line: line.mid }) +
    box([-15, -34, 30, 32], 'brown', { line: line.mid, round: 6 }) +
    shape('M0 112c-40-6-56 26-36 54-34 22-28 96 36 96s70-74 36-96c20-28 4-60-36-54z', 'woodLight') +
    dot(0, 186, 20, 'woodDark', { line: line.mid }) +
    box([-24, 230, 48, 10], 'brown', { line: line.fine }) +
    mark('M-5-20V232M5-20V232', 'cloud', 2) +
    many(3, (n) =>
      at(
        n % 2 === 0 ? -14 : 14,
        14 + n * 46,
        shape(
          'M-9 0h18v34l16 12q4 12-8 12h-18l-8-12z',
          (['rose', 'teal', 'amber'] as const)[n] ?? 'teal',
          {
            line: line.fine,
          },
        ) + box([-4, -8, 8, 14], 'bone', { line: 2 }),
        { turn: n % 2 === 0 ? 8 : -6 },
      ),
    ),
)

/** What the plaster gives back when the wind turns south. */
const sweat = many(16, (n) => {
  const [x, y, run] = [-464 + n * 52, 116 + ((n * 83) % 250), 18 + ((n * 29) % 50)]
  return (
    mark(`M${String(x)} ${String(y)}v${String(run)}`, 'cloud', 3, 0.45) +
    dot(x, y + run + 4, 5, 'cloud', { line: 0, see: 0.7 })
  )
})

/** A window one has to wipe, and somebody has: a parked car, drawn with a finger. */
const fogged =
  box(pane, 'cloud', { line: 0, see: 0.3 }) +
  mark('M430 330h120v-30h-26l-18-26h-44l-16 26h-16zM452 336v10M528 336v10', 'evening', 6, 0.55) +
  mark('M400 360h200', 'evening', 5, 0.4)

/** A lens with its cap off, and three sachets that should keep it dry. */
const mouldyLens = at(
  640,
  556,
  box([0, 6, 64, 40], 'slateDark', { line: line.mid, round: 6 }) +
    box([8, -4, 48, 12], 'steelDark', { line: line.mid, round: 4 }) +
    mark('M12 22h40M12 32h40', 'steel', 4) +
    box([78, 22, 30, 24], 'white', { line: line.fine, round: 3 }) +
    box([98, 14, 30, 24], 'cream', { line: line.fine, round: 3 }) +
    mark('M84 30h16M104 22h16', 'blue', 3),
)

export const dampDorm: Season = {
  recolour: {
    [hues.curtain]: 'moss',
    [oldDorm.cloth]: 'teal',
    [hues.haze]: 'leaf',
    [hues.denim]: 'blueDark',
  },
  far: {
    night:
      sky(pane, ['evening', 'slate', 'dusk']) +
      houses([360, 210, 400, 190], 'dusk', 'evening', 'amber', 53) +
      fogged,
    day:
      sky(pane, ['cloud', 'dayLight', 'cloud']) +
      houses([360, 220, 400, 180], 'cloud', 'dayLight', 'white', 53) +
      tree(430, 440, 1, ['moss', 'leaf', 'leafDark']) +
      fogged,
  },
  wall: sweat + guitarWithSocks,
  front: { night: mouldyLens, day: mouldyLens },
}
