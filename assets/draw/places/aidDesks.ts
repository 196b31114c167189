// Two desks of the loan: one with two names to a line, and one with forty-seven names and an office telephone.
import { at, box, dot, line, many, mark, shape } from '../kit.ts'
import { frame, houses, sky } from '../walls.ts'
import { notice, tube, wallClock } from '../things.ts'
import { both, sheet, top, type Desk } from './desks.ts'

/** A partition, a list with two names to a line, and one of the two ringed. */
export function creditDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'slate', { line: 0 }) +
      box([0, 0, 1000, 56], 'slateDark', { line: 0 }) +
      tube(300, 26, 200) +
      // The next desk's shoulder-high wall, with what is pinned to it
      box([120, 120, 300, 250], 'denim', { line: line.mid }) +
      box([146, 146, 120, 150], 'paper', { line: line.fine }) +
      many(5, (n) => mark(`M160 ${String(170 + n * 26)}h${String(50 + (n % 3) * 18)}`, 'grey', 6)) +
      box([290, 160, 96, 60], 'noodle', { line: line.fine }) +
      shape('M330 236h24v14h26l-38 34-38-34h26z', 'brick', { line: line.fine }) +
      wallClock(520, 150, 36, [8, 46]) +
      many(3, (n) => box([640 + n * 110, 110, 84, 150], 'dusk', { line: line.mid })) +
      box([0, 400, 1000, 368], 'slateDark', { line: 0 }),
    top('steel', 'steelDark') +
      sheet('paper', 3) +
      mark('M226 584c34-14 84-8 88 12 2 18-74 22-92 6-8-8-4-14 4-18z', 'brick', 5) +
      at(
        420,
        450,
        box([60, 84, 40, 30], 'steelDark', { line: line.mid }) +
          box([0, 0, 160, 90], 'navy', { round: 8 }) +
          box([12, 12, 136, 66], 'bone', { line: 0 }) +
          mark('M28 32h60M28 50h40', 'brick', 8),
      ) +
      at(440, 640, shape('M0 0h60l-8 70H8z', 'violet') + mark('M60 14c26 0 26 30-4 30', 'ink', 6)),
  )
}

/** Forty-seven names, throat sweets, and sheets to hold up when the voice has gone. */
export function aidDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'cream', { line: 0 }) +
      box([0, 0, 1000, 56], 'clay', { line: 0 }) +
      many(8, (n) =>
        box([140 + n * 36, 120, 30, 100], (['blue', 'bone', 'brick'] as const)[n % 3] ?? 'bone', {
          line: line.fine,
        }),
      ) +
      box([128, 220, 310, 12], 'woodMid', { line: line.mid }) +
      notice(170, 256, 90, 110, 'paper', -1) +
      wallClock(500, 150, 36, [9, 26]) +
      sky([600, 96, 220, 190], ['navy', 'dusk', 'evening']) +
      houses([600, 150, 180, 136], 'dusk', 'deep', 'lamp', 71) +
      frame([600, 96, 220, 190], 'woodLight', { across: 2, down: 1 }) +
      box([0, 400, 1000, 368], 'sand', { line: 0 }),
    top('woodLight', 'wood') +
      sheet('white', 5) +
      // The office telephone
      at(
        380,
        470,
        shape('M0 70 14 20h100l14 50z', 'brick') +
          shape('M-6 20c0-26 140-26 140 0l-6 14H98l-4-10H34l-4 10H0z', 'brick') +
          many(6, (n) =>
            dot(44 + (n % 3) * 20, 40 + Math.floor(n / 3) * 14, 4, 'bone', { line: 2 }),
          ),
      ) +
      at(
        560,
        480,
        box([0, 0, 92, 60], 'leaf', { round: 8 }) +
          box([10, 12, 52, 30], 'paper', { line: line.fine }),
      ) +
      at(
        380,
        620,
        box([6, 6, 150, 96], 'cream', { line: line.mid }) +
          box([0, 0, 150, 96], 'paper', { line: line.mid }) +
          mark('M22 32h96M22 56h60', 'grey', 9),
        { turn: 4 },
      ),
  )
}
