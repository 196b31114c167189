// Two places out of doors at night: the gate of building 6 with one window lit, and the slope outside
// the stadium, where whoever has no ticket sits and hears most of it.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { bookPile, mug, tableTop } from '../things.ts'
import { frame, houses, sky, tree } from '../walls.ts'

/** It is not for sale. */
const cat = at(
  256,
  552,
  shape('M0 50c-10-40 10-58 40-56 34-2 60 10 62 44 4 8 4 12-2 14H4z', 'box', { line: line.mid }) +
    shape('M62-2c-6-26-2-36 4-38l12 14h18l12-14c8 6 8 24 2 40-8 18-40 20-48-2z', 'box', {
      line: line.mid,
    }) +
    mark('M76-10l6 4M100-10l-6 4M86 2h6', 'ink', 4) +
    mark('M0 40c-24 0-30-20-20-32', 'ink', 12) +
    mark('M0 40c-24 0-30-20-20-32', 'box', 5),
)

/** Two lamps on their posts, out of order. */
const deadLamp = (x: number) =>
  mark(`M${String(x)} 640V150`, 'ink', 14) +
  mark(`M${String(x)} 640V150`, 'steel', 6) +
  shape(`M${String(x - 26)} 152h52l10 24h-72z`, 'slateDark', { line: line.mid }) +
  box([x - 22, 174, 44, 9], 'slate', { line: line.fine, round: 4 })

const pane = [300, 170, 230, 180] as const

export function gateSix(): readonly Layer[] {
  return [
    {
      name: 'far',
      view: roomView,
      parts:
        sky([-480, -220, 1780, 900], ['deep', 'navy', 'dusk']) +
        houses([-480, 60, 1780, 420], 'navy', 'deep', 'slate', 61),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        box([40, -220, 1000, 880], 'clayDark') +
        many(3, (row) =>
          many(5, (n) =>
            box([80 + n * 190, -200 + row * 116, 96, 76], (n + row) % 4 === 1 ? 'amber' : 'dusk', {
              line: line.mid,
            }),
          ),
        ) +
        box([40, 130, 1000, 16], 'clay', { line: line.mid }) +
        // The warden's window: the only light below
        box([pane[0], pane[1], pane[2], pane[3]], 'lamp', { line: 0 }) +
        frame(pane, 'woodDark', { across: 2, down: 1 }) +
        box([610, 176, 200, 464], 'brown') +
        box([626, 192, 80, 448], 'evening', { line: line.mid }) +
        box([714, 192, 80, 448], 'evening', { line: line.mid }) +
        // The number of the house, for whoever cannot read it here
        many(6, (n) => dot(660 + n * 20, 161, 6, 'cream', { line: 2 })) +
        box([160, 200, 90, 120], 'paper', { line: line.mid }) +
        mark('M176 224h56M176 246h40M176 268h50', 'grey', 5) +
        box([-480, 500, 1780, 200], 'evening') +
        shape('M300 506h230l120 150H190z', 'lamp', { line: 0, see: 0.24 }) +
        tree(-200, 560, 1.6, ['leafDeep', 'leafDark', 'tealDark']) +
        deadLamp(-60) +
        deadLamp(910),
    },
    // The low wall of the flower bed, which is nobody's and everybody's seat
    {
      name: 'near',
      view: [550, 480, 330, 170],
      parts:
        box([560, 530, 310, 120], 'slate') +
        box([552, 514, 326, 22], 'steel') +
        mark('M560 590H870M650 536V590M770 590V650', 'slateDark', 4),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('clay', 'clayDark', 'sand') +
        // The low wall by the gate: slippers somebody stepped out of, a lens in its cap, a receipt
        at(
          90,
          556,
          shape('M0 40c0-18 22-20 50-18 20 2 34 0 34 9s-12 9-34 9z', 'leaf', { line: line.mid }) +
            shape('M36 26c8-20 32-14 38-2z', 'leafDark', { line: line.mid }) +
            at(
              70,
              10,
              shape('M0 40c0-18 22-20 50-18 20 2 34 0 34 9s-12 9-34 9z', 'leaf', {
                line: line.mid,
              }),
            ),
        ) +
        at(
          470,
          548,
          box([0, 10, 70, 44], 'slateDark', { line: line.mid, round: 6 }) +
            box([8, 0, 54, 12], 'steelDark', { line: line.mid, round: 4 }) +
            mark('M12 26h46M12 38h46', 'steel', 4),
        ) +
        at(
          570,
          560,
          shape('M0 44 12 4h70l14 40z', 'paper', { line: line.mid }) +
            mark('M24 16h44M20 28h54', 'grey', 4),
        ) +
        cat +
        mug(720, 546, 'brick'),
    },
  ]
}

/** Heads seen from behind, sitting where the sound comes over. */
const listeners = many(9, (n) =>
  at(
    -380 + n * 176 + ((n * 37) % 50),
    566 - ((n * 23) % 40),
    shape(
      'M-40 70c0-44 16-60 40-60s40 16 40 60z',
      (['navy', 'blueDark', 'plum', 'slateDark'] as const)[n % 4] ?? 'navy',
      {
        line: line.mid,
      },
    ) + dot(0, -6, 22, 'hair', { line: line.mid }),
  ),
)

export function stadiumHill(): readonly Layer[] {
  return [
    {
      name: 'far',
      view: roomView,
      parts:
        sky([-480, -220, 1780, 900], ['deep', 'navy', 'dusk', 'curtain']) +
        // Beams that stand over the rim and cannot be bought
        many(5, (n) =>
          shape(
            `M${String(140 + n * 140)} 300l${String(-90 + n * 30)} -520h${String(90)}z`,
            n % 2 === 0 ? 'rose' : 'lamp',
            { line: 0, see: 0.16 },
          ),
        ),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        // The stadium from outside: a rim, and light over it
        shape('M-300 480C-260 250 60 200 420 200s700 50 740 280z', 'blueDark') +
        shape(
          'M-210 330C0 240 200 214 420 214s440 26 640 116c-180-60-400-84-640-84S-20 270-210 330z',
          'lamp',
          {
            line: line.mid,
          },
        ) +
        many(13, (n) =>
          mark(
            `M${String(-220 + n * 106)} ${String(470)}v-${String(110 + ((n * 31) % 30))}`,
            'dusk',
            10,
          ),
        ) +
        box([-480, 470, 1780, 30], 'slate') +
        many(30, (n) => mark(`M${String(-470 + n * 60)} 470v-70`, 'steelDark', 7)) +
        mark('M-480 404H1300', 'steelDark', 7) +
        shape('M-480 500H1300v200H-480z', 'leafDeep') +
        shape('M-480 560q500-70 900-20t880 0v180H-480z', 'tealDark', { line: line.mid }),
    },
    { name: 'near', view: [-440, 500, 1700, 150], parts: listeners },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('leafDark', 'leafDeep', 'moss') +
        many(14, (n) =>
          mark(`M${String(-460 + n * 130)} 610l${String(-8 + (n % 3) * 8)} -26`, 'leaf', 6),
        ) +
        bookPile(90, 606, ['cream', 'rose'], 110) +
        at(
          470,
          560,
          shape('M0 46c6-30 20-40 44-40s38 10 44 40z', 'paper', { line: line.mid }) +
            many(8, (n) =>
              dot(20 + (n % 4) * 16, 18 + Math.floor(n / 4) * 12, 5, 'brown', { line: 2 }),
            ),
        ) +
        at(
          640,
          546,
          box([0, 12, 90, 50], 'slateDark', { round: 8 }) +
            box([22, 0, 30, 14], 'slateDark', { line: line.mid }) +
            dot(46, 38, 20, 'steelDark', { line: line.mid }) +
            dot(46, 38, 10, 'skyMid', { line: line.fine }),
        ),
    },
  ]
}
