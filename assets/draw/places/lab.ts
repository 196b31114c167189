// Two in the afternoon, snow outside: a small laboratory on the third floor with its door shut.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { bookPile, mug, tableTop, wallClock } from '../things.ts'
import { frame, houses, sky, wall } from '../walls.ts'

const pane = [36, 120, 240, 250] as const

/** Under every window, and too hot or too cold. */
const radiator =
  many(7, (n) => box([42 + n * 33, 440, 27, 120], 'bone', { round: 8, line: line.mid })) +
  box([30, 452, 256, 12], 'cloud', { line: line.fine }) +
  mark('M286 540h40v60', 'ink', 10)

/** A head in outline with a cup where the thoughts are. */
const poster = at(
  404,
  120,
  box([0, 0, 150, 200], 'cream', { line: line.mid }) +
    shape('M40 160c0-30-22-34-22-72 0-80 112-80 112-6l12 30-14 6v30q-14 8-34 4v18H40z', 'teal', {
      line: line.mid,
    }) +
    shape('M46 70h44l-6 40H52z', 'paper', { line: line.mid }) +
    mark('M90 78c20-2 20 22-3 20', 'ink', 5),
)

/** Where one sits and looks at cups: a screen between two boards. */
const booth =
  box([570, 330, 330, 20], 'boxLight') +
  box([570, 290, 16, 270], 'plaster') +
  box([884, 290, 16, 270], 'plaster') +
  box([640, 218, 160, 112], 'slateDark', { round: 8 }) +
  box([652, 230, 136, 88], 'cloud', { line: 0 }) +
  at(672, 258, shape('M0 0h30l-4 30H4z', 'terracotta', { line: line.fine })) +
  at(738, 258, shape('M0 0h30l-4 30H4z', 'blue', { line: line.fine }))

export function lab(): readonly Layer[] {
  const view = [26, 110, 260, 270] as const
  return [
    {
      name: 'far',
      view,
      parts:
        sky(view, ['dayLight', 'cloud', 'white']) +
        houses([26, 220, 260, 160], 'cloud', 'dayLight', 'white', 5),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('bone', 'sand', [pane], 76) +
        frame(pane, 'white', { across: 2, down: 1 }) +
        radiator +
        poster +
        booth +
        wallClock(620, 140, 34, [1, 56]) +
        box([900, 84, 220, 540], 'cloud') +
        box([916, 100, 188, 250], 'white', { line: line.mid }) +
        dot(930, 400, 8, 'amber') +
        box([-480, 560, 1780, 100], 'clay', { line: 0 }) +
        box([-420, 120, 220, 500], 'woodLight') +
        mark('M-390 190h40M-340 190h30', 'woodDark', 8),
    },
    {
      name: 'mid',
      view: [300, 480, 480, 170],
      parts: box([310, 496, 460, 18], 'boxLight') + box([310, 514, 460, 134], 'wood'),
    },
    // The low cupboard Zhou leans on, with a tray of sharpened pencils
    {
      name: 'near',
      view: [550, 480, 330, 170],
      parts:
        box([560, 520, 310, 130], 'cream') +
        box([552, 508, 326, 16], 'boxLight') +
        mark('M716 530V650', 'ink', 4) +
        dot(700, 580, 5, 'amber', { line: line.fine }) +
        dot(732, 580, 5, 'amber', { line: line.fine }),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('cloud', 'dayLight', 'white') +
        at(
          420,
          540,
          shape('M0 66 22 10H150L176 66z', 'paper') +
            mark('M40 24h86M36 38h96M30 52h40', 'grey', 5),
        ) +
        // The basket phones are asked into
        at(
          610,
          540,
          mark('M8 6q60-50 120 0', 'ink', 9) +
            shape('M0 6h136l-14 62H14z', 'boxLight') +
            many(4, (n) => mark(`M${String(20 + n * 32)} 10l-4 54`, 'boxDark', 4)) +
            mark('M6 30h124', 'boxDark', 4),
        ) +
        mug(90, 548, 'terracotta') +
        mug(200, 548, 'blue') +
        bookPile(-130, 606, ['cream', 'teal', 'rose'], 100),
    },
  ]
}
