// Where the ticket was offered from: a desk under a shift plan, and a room that is already packed.
import { at, box, dot, line, many, mark, shape } from '../kit.ts'
import { notice, tube } from '../things.ts'
import { frame, houses, sky } from '../walls.ts'
import { both, sheet, top, type Desk } from './desks.ts'

/** Four parts and two people to play them. */
export function shiftDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'slate', { line: 0 }) +
      box([0, 0, 1000, 56], 'steelDark', { line: 0 }) +
      tube(380, 26, 180) +
      box([160, 96, 330, 230], 'white') +
      many(4, (row) => mark(`M176 ${String(142 + row * 46)}h298`, 'dayLight', 4)) +
      many(5, (column) => mark(`M${String(232 + column * 50)} 112v198`, 'dayLight', 4)) +
      many(18, (n) =>
        box(
          [238 + (n % 5) * 50, 118 + Math.floor(n / 5) * 46, 38, 18],
          n % 3 === 0 ? 'amber' : 'blue',
          { line: line.fine, round: 4 },
        ),
      ) +
      sky([620, 96, 220, 180], ['deep', 'navy', 'evening']) +
      houses([628, 120, 180, 156], 'evening', 'deep', 'yellow', 71) +
      frame([620, 96, 220, 180], 'steelDark', { across: 3, down: 1 }) +
      box([0, 400, 1000, 368], 'steelDark', { line: 0 }),
    top('cloud', 'dayShade') +
      sheet('paper', 4) +
      at(
        400,
        420,
        box([84, 110, 40, 22], 'steelDark') +
          box([0, 0, 210, 116], 'navy', { round: 8 }) +
          box([10, 10, 190, 94], 'blueDeep', { line: 0 }) +
          box([24, 22, 90, 60], 'cloud', { line: 0, round: 4 }) +
          mark('M34 36h60M34 50h40', 'dayLight', 7) +
          box([128, 22, 58, 26], 'amber', { line: 0, round: 4 }),
      ) +
      many(2, (n) =>
        at(
          390 + n * 120,
          636,
          mark('M0 40C0-14 70-14 70 40', 'ink', 15) +
            mark('M0 40C0-14 70-14 70 40', n === 0 ? 'brick' : 'teal', 7) +
            box([-12, 34, 24, 36], 'hair', { round: 8 }) +
            box([58, 34, 24, 36], 'hair', { round: 8 }),
        ),
      ),
  )
}

/** Nothing is left but what goes on the train. */
export function packedRoom(): Desk {
  return both(
    box([0, 0, 1000, 768], 'sand', { line: 0 }) +
      box([0, 0, 1000, 56], 'plaster', { line: 0 }) +
      sky([420, 90, 220, 190], ['evening', 'slate', 'dusk']) +
      houses([428, 130, 180, 150], 'dusk', 'evening', 'amber', 83) +
      frame([420, 90, 220, 190], 'woodDark', { across: 2, down: 1 }) +
      // Where things hung, the wall is paler; one photo of a cat stays till last
      box([170, 110, 90, 120], 'cream', { line: 0, see: 0.6 }) +
      box([280, 130, 70, 90], 'cream', { line: 0, see: 0.6 }) +
      notice(720, 110, 100, 130, 'paper', 1) +
      at(
        184,
        260,
        box([0, 0, 76, 60], 'white', { line: line.mid }) +
          shape('M18 50c-4-22 4-32 20-32s24 10 20 32z', 'box', { line: line.fine }) +
          shape('M22 22l4-12 8 8h8l8-8 4 12z', 'box', { line: line.fine }),
      ) +
      box([0, 400, 1000, 368], 'clay', { line: 0 }) +
      box([560, 330, 440, 24], 'woodLight') +
      mark('M580 354v70M980 354v70', 'woodDark', 10),
    top('woodLight', 'woodMid') +
      sheet('white', 5) +
      at(
        420,
        430,
        mark('M60 0v-26h56V0', 'ink', 10) +
          box([0, 0, 176, 112], 'tealDark', { round: 12 }) +
          mark('M36 0v112M140 0v112', 'teal', 8) +
          box([74, 44, 28, 18], 'amber', { line: line.fine, round: 3 }),
      ) +
      at(
        400,
        640,
        shape('M0 40c0-18 22-20 50-18 20 2 34 0 34 9s-12 9-34 9z', 'leaf', { line: line.mid }) +
          shape('M36 26c8-20 32-14 38-2z', 'leafDark', { line: line.mid }),
      ) +
      at(
        500,
        650,
        shape('M0 40c0-18 22-20 50-18 20 2 34 0 34 9s-12 9-34 9z', 'leaf', { line: line.mid }) +
          shape('M36 26c8-20 32-14 38-2z', 'leafDark', { line: line.mid }),
      ) +
      dot(620, 660, 20, 'cream', { line: line.fine }),
  )
}
