// Ten past twelve: steam, trays, a queue at the window and lamps nobody needs by day.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { hangingLamp, tableTop } from '../things.ts'
import { cloud, frame, sky, tree, wall } from '../walls.ts'
import type { Hue } from '../hues.ts'

const pane = [-330, 150, 360, 240] as const

/** A picture of a dish over a window, with its price as strokes. */
const board = (x: number, food: Hue, bowl: Hue) =>
  at(
    x,
    118,
    box([0, 0, 132, 74], 'brownDark', { line: line.mid }) +
      shape('M16 40h56l-8 22H24z', bowl, { line: line.fine }) +
      shape('M20 40c6-16 14-6 22-12s16 0 26 12z', food, { line: line.fine }) +
      mark('M84 26h34M84 42h24M84 58h30', 'noodle', 5),
  )

const pan = (x: number, food: Hue) =>
  at(
    x,
    0,
    box([0, 0, 84, 22], 'cloud', { line: line.mid }) +
      shape('M8 2c10-16 20-4 32-10s24 0 36 10z', food, { line: line.fine }),
  )

const bowl = (x: number, y: number, colour: Hue) =>
  at(
    x,
    y,
    shape('M0 12h112l-18 50H18z', 'bone') +
      mark('M7 26h98', colour, 7) +
      shape('M8 12c8-18 24-8 34-12s22 2 30-2 22 4 30 14z', 'noodle', { line: line.mid }) +
      dot(40, 6, 7, 'leaf', { line: line.fine }) +
      dot(64, 4, 6, 'brick', { line: line.fine }),
  )

export function canteen(): readonly Layer[] {
  return [
    {
      name: 'far',
      view: [-340, 140, 380, 260],
      parts:
        sky([-340, 140, 380, 260], ['skyMid', 'skyBlue', 'cloud']) +
        cloud(-250, 190, 0.7) +
        tree(-240, 410, 0.9, ['leaf', 'leafDark', 'moss']) +
        tree(-70, 420, 1, ['moss', 'leaf', 'leafDark']),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('plaster', 'clayDark', [pane], 84) +
        frame(pane, 'bone', { across: 3, down: 1 }) +
        // The serving windows: a tiled front, a dark kitchen, a row of pans.
        box([96, 96, 1110, 380], 'cream') +
        many(4, (n) =>
          board(
            120 + n * 176,
            (['leaf', 'brick', 'noodle', 'moss'] as const)[n] ?? 'leaf',
            n % 2 === 0 ? 'bone' : 'skyBlue',
          ),
        ) +
        box([820, 118, 360, 74], 'brownDark', { line: line.mid }) +
        box([112, 210, 1078, 230], 'tealDark') +
        box([112, 210, 1078, 46], 'leafDeep', { line: 0 }) +
        mark('M112 236H1190', 'ink', 5) +
        many(
          8,
          (n) =>
            mark(`M${String(150 + n * 82)} 236v${String(18 + (n % 3) * 10)}`, 'ink', 4) +
            dot(150 + n * 82, 266 + (n % 3) * 10, 13, n % 2 === 0 ? 'cloud' : 'amber', {
              line: line.mid,
            }),
        ) +
        mark('M376 210V440M700 210V440M940 210V440', 'ink', 14) +
        mark('M376 210V440M700 210V440M940 210V440', 'cloud', 6) +
        box([-480, 476, 1780, 180], 'clay', { line: 0 }) +
        mark('M-480 520H1300M-480 566H1300', 'clayDark', 3, 0.6) +
        hangingLamp(60, 70, 'terracotta') +
        hangingLamp(345, 60, 'terracotta') +
        hangingLamp(640, 66, 'terracotta') +
        hangingLamp(-180, 66, 'terracotta'),
    },
    {
      name: 'mid',
      view: [90, 400, 1120, 250],
      parts:
        at(
          0,
          432,
          pan(420, 'leaf') +
            pan(512, 'terracotta') +
            pan(604, 'noodle') +
            pan(740, 'moss') +
            pan(832, 'brick') +
            pan(130, 'noodle') +
            pan(222, 'terracotta'),
        ) +
        box([96, 452, 1110, 18], 'cloud') +
        box([96, 470, 1110, 170], 'cream') +
        many(12, (n) =>
          box([104 + n * 92, 484, 80, 46], n % 2 === 0 ? 'rose' : 'bone', { line: 2 }),
        ),
    },
    {
      name: 'near',
      view: [560, 490, 320, 160],
      parts:
        box([580, 530, 300, 18], 'amber', { round: 6 }) +
        box([596, 548, 24, 100], 'steel', { line: line.mid }) +
        box([800, 548, 24, 100], 'steel', { line: line.mid }) +
        box([580, 564, 300, 14], 'terracotta', { line: line.mid }),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('boxLight', 'wood', 'noodle') +
        // A tray with a lunch on it.
        shape('M430 606 452 566H632L656 606z', 'terracotta') +
        shape('M446 598 460 574H622L638 598z', 'brick', { line: line.fine }) +
        bowl(482, 530, 'blue') +
        at(
          604,
          568,
          shape('M-8 6h60l-8 24H2z', 'skyBlue', { line: line.mid }) +
            shape('M-4 6c6-12 44-12 52 0z', 'leaf', { line: line.fine }),
        ) +
        mark('M664 598 742 566M672 602 750 572', 'ink', 9) +
        mark('M664 598 742 566M672 602 750 572', 'woodLight', 4) +
        at(
          90,
          534,
          shape('M0 0h48l-6 72H6z', 'bone') +
            mark('M4 24h40', 'leaf', 12) +
            box([-4, -8, 56, 12], 'cloud', { round: 5, line: line.mid }),
        ) +
        at(
          706,
          544,
          box([0, 0, 60, 62], 'skyBlue', { round: 8 }) +
            shape('M8 0c4-22 14-8 20-26 8 12 18-2 24 26z', 'paper', { line: line.mid }),
        ) +
        at(
          -130,
          548,
          shape('M0 58 20 20H160L182 58z', 'leaf') +
            shape('M36 30h60l-4 20H30z', 'cream', { line: line.fine }) +
            shape('M112 30h40l8 20h-50z', 'noodle', { line: line.fine }),
        ),
    },
  ]
}
