// Ten in the morning, a bright and windy day: the counsellor's room with its door open.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import {
  bookcase,
  bookPile,
  mug,
  notice,
  pottedPlant,
  tableTop,
  tallPlant,
  wallClock,
} from '../things.ts'
import { cloud, frame, sky, tree, wall } from '../walls.ts'

const pane = [36, 120, 260, 260] as const

/** Two thermos flasks, as every office has. */
const flask = (x: number, y: number, colour: 'rose' | 'leaf') =>
  at(
    x,
    y,
    shape('M0 20c0-14 40-14 40 0v66H0z', colour) +
      box([8, -4, 24, 18], 'bone', { round: 5, line: line.mid }) +
      mark('M0 40h40', 'bone', 6) +
      mark('M42 30c16 4 16 30 0 34', 'ink', 6),
  )

export function counsellorOffice(): readonly Layer[] {
  const view = [26, 110, 280, 280] as const
  return [
    {
      name: 'far',
      view,
      parts:
        sky(view, ['skyMid', 'skyBlue', 'cloud']) +
        cloud(60, 170, 0.7) +
        cloud(190, 210, 0.5) +
        box([26, 300, 120, 90], 'plaster', { line: line.mid }) +
        many(3, (n) => box([40 + n * 34, 316, 20, 26], 'haze', { line: line.fine })) +
        tree(220, 410, 1, ['leaf', 'moss', 'leafDark']),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('plaster', 'clayDark', [pane], 76) +
        frame(pane, 'bone', { across: 2, down: 2 }) +
        shape('M0 96c-8 100 8 200-10 300 20 6 40 4 54-4-6-100 4-190 0-296z', 'moss') +
        shape('M290 96c6 100-8 200 12 300 16-2 28-4 36-10-8-100 6-190 2-290z', 'moss') +
        mark('M-14 92H356', 'ink', 10) +
        mark('M-14 92H356', 'woodLight', 5) +
        shape('M36 396H296L420 700H80z', 'lamp', { line: 0, see: 0.2 }) +
        // Class photographs, a list, a clock
        at(
          400,
          128,
          box([0, 0, 124, 84], 'woodMid') +
            box([10, 10, 104, 64], 'skyBlue', { line: line.fine }) +
            many(6, (n) => dot(26 + n * 15, 46, 7, n % 2 === 0 ? 'skin' : 'skinMid', { line: 2 })) +
            many(6, (n) =>
              shape(
                `M${String(17 + n * 15)} 72c0-16 18-16 18 0z`,
                (['terracotta', 'leaf', 'blue', 'amber', 'violet', 'rose'] as const)[n] ?? 'leaf',
                { line: 2 },
              ),
            ),
        ) +
        notice(408, 236, 104, 92, 'paper', -1.5) +
        wallClock(580, 156, 36, [10, 4]) +
        bookcase([640, 84, 250, 572], 5, ['woodLight', 'brown'], 17) +
        bookcase([890, 84, 250, 572], 5, ['woodLight', 'brown'], 77) +
        box([-480, 560, 1780, 100], 'clay', { line: 0 }) +
        tallPlant(-80, 600, 1.3) +
        box([-420, 120, 220, 500], 'woodMid') +
        dot(-226, 380, 9, 'amber'),
    },
    {
      name: 'mid',
      view: [430, 420, 470, 230],
      parts:
        box([440, 496, 460, 18], 'boxLight') +
        box([440, 514, 460, 134], 'wood') +
        flask(604, 412, 'rose') +
        bookPile(800, 496, ['cream', 'leaf', 'blue'], 90) +
        pottedPlant(452, 434, 'bone'),
    },
    {
      name: 'near',
      view: [550, 480, 330, 170],
      parts:
        shape('M566 650V540q0-30 30-30h232q30 0 30 30v110z', 'denim') +
        mark('M712 516V650', 'ink', 4) +
        shape('M550 650V578q0-18 22-18t22 18v72z', 'haze'),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('boxLight', 'wood', 'box') +
        shape('M120 610H430L400 630H90z', 'lamp', { line: 0, see: 0.35 }) +
        at(
          456,
          540,
          shape('M0 66 22 10H150L176 66z', 'paper') +
            mark('M40 24h86M36 38h96M30 52h72', 'grey', 5),
        ) +
        at(560, 536, mark('M0 62 46 18', 'ink', 12) + mark('M0 62 46 18', 'blue', 5)) +
        mug(690, 548, 'leaf') +
        at(
          40,
          560,
          box([0, 12, 110, 34], 'skyBlue', { round: 6 }) +
            shape('M26 12c4-24 16-10 24-30 10 14 22-2 28 30z', 'white', { line: line.mid }),
        ) +
        mug(-110, 548, 'bone'),
    },
  ]
}
