// Two more desks at the other end: one chair for five phones, and one for forty-eight ticks.
import { at, box, dot, line, many, mark, shape } from '../kit.ts'
import { frame, houses, sky } from '../walls.ts'
import { notice, tube, wallClock } from '../things.ts'
import { both, sheet, standing, top, type Desk } from './desks.ts'

/** One chair and five phones, each in somebody's name. */
export function fivePhones(): Desk {
  return both(
    box([0, 0, 1000, 768], 'evening', { line: 0 }) +
      box([0, 0, 1000, 56], 'navy', { line: 0 }) +
      tube(360, 26, 180) +
      box([150, 110, 210, 190], 'bone', { line: line.mid }) +
      many(5, (n) => mark(`M172 ${String(140 + n * 32)}h${String(60 + (n % 3) * 40)}`, 'grey', 7)) +
      many(5, (n) => dot(334, 140 + n * 32, 8, n < 4 ? 'leaf' : 'rose', { line: line.fine })) +
      wallClock(470, 150, 36, [8, 54]) +
      sky([620, 96, 220, 170], ['deep', 'navy', 'dusk']) +
      houses([620, 110, 220, 156], 'evening', 'deep', 'yellow', 29) +
      frame([620, 96, 220, 170], 'dusk', { across: 2, down: 1 }) +
      box([0, 400, 1000, 368], 'navy', { line: 0 }),
    top('wood', 'woodDark') +
      sheet('paper', 3) +
      many(5, (n) =>
        standing(
          372 + n * 62,
          438 + (n % 2) * 8,
          (['amber', 'leaf', 'violet', 'blue', 'rose'] as const)[n] ?? 'leaf',
          0.82,
        ),
      ) +
      at(420, 640, shape('M0 12h84l-12 44H12z', 'bone') + mark('M6 26h72', 'brick', 6)),
  )
}

/** Two cups, forty-eight names to find, a box of tissues. */
export function labDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'bone', { line: 0 }) +
      box([0, 0, 1000, 56], 'sand', { line: 0 }) +
      at(
        150,
        104,
        box([0, 0, 170, 180], 'white', { line: line.mid }) +
          many(16, (n) =>
            box([16 + (n % 4) * 36, 20 + Math.floor(n / 4) * 38, 26, 26], 'cloud', {
              line: line.fine,
            }),
          ) +
          many(9, (n) =>
            mark(
              `M${String(21 + (n % 4) * 36)} ${String(33 + Math.floor(n / 4) * 38)}l6 7 10-15`,
              'leafDark',
              5,
            ),
          ),
      ) +
      sky([430, 96, 220, 190], ['navy', 'evening', 'slate']) +
      many(14, (n) =>
        dot(446 + ((n * 47) % 190), 110 + ((n * 61) % 160), 4, 'white', { line: 0 }),
      ) +
      frame([430, 96, 220, 190], 'white', { across: 2, down: 1 }) +
      notice(720, 110, 100, 130, 'paper', 1) +
      box([0, 400, 1000, 368], 'sand', { line: 0 }),
    top('boxLight', 'wood') +
      sheet('white', 4) +
      at(
        366,
        470,
        shape('M0 0h60l-8 72H8z', 'terracotta') + mark('M60 14c26 0 26 32-4 32', 'ink', 6),
      ) +
      at(456, 470, shape('M0 0h60l-8 72H8z', 'blue') + mark('M60 14c26 0 26 32-4 32', 'ink', 6)) +
      at(
        372,
        620,
        box([0, 12, 120, 40], 'skyBlue', { round: 6 }) +
          shape('M30 12c4-24 16-10 24-30 10 14 22-2 28 30z', 'white', { line: line.mid }),
      ),
  )
}
