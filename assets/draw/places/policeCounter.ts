// Ten past nine in the hall of the police station: quiet, somebody is there.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { notice, pottedPlant, tableTop, tube, wallClock } from '../things.ts'
import { cloud, frame, houses, sky, wall } from '../walls.ts'

const pane = [24, 132, 176, 230] as const

/** A plain shield; no real badge. */
const shield = (x: number, y: number) =>
  at(
    x,
    y,
    shape(
      'M0-62c30 20 56 22 74 22 0 60-18 104-74 130C-56 64-74 20-74-40c18 0 44-2 74-22z',
      'blueDeep',
    ) +
      shape(
        'M0-42c22 14 42 16 56 17 0 46-14 78-56 98C-42 53-56 21-56-25c14-1 34-3 56-17z',
        'blue',
        { line: line.fine },
      ) +
      mark('M-24 14 -4 34 28-8', 'paper', 12),
  )

export function policeCounter(): readonly Layer[] {
  const view = [14, 122, 196, 250] as const
  return [
    {
      name: 'far',
      view,
      parts:
        sky(view, ['skyMid', 'skyBlue', 'cloud']) +
        cloud(60, 170, 0.6) +
        houses([14, 160, 220, 220], 'dayLight', 'day', 'cloud', 44) +
        box([14, 340, 196, 40], 'moss', { line: 0 }),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('dayShade', 'slate', [pane], 84) +
        frame(pane, 'cloud', { across: 2, down: 1 }) +
        box([-480, 430, 1780, 230], 'blueDark', { line: 0 }) +
        mark('M-480 430H1300', 'cloud', 8) +
        mark('M-480 444H1300', 'ink', 3) +
        shield(520, 190) +
        mark('M424 214H332M424 236H352M616 214h92M616 236h72', 'cloud', 8) +
        wallClock(286, 166, 38, [9, 10]) +
        // A board with sheets, and a row of chairs under it
        box([736, 120, 420, 220], 'leafDeep') +
        notice(756, 138, 96, 120, 'paper', -1) +
        notice(866, 146, 90, 96, 'cream', 1.5) +
        notice(970, 140, 80, 130, 'paper', -0.5) +
        box([770, 274, 60, 46], 'noodle', { line: line.mid }) +
        tube(120, 30) +
        tube(420, 30) +
        tube(700, 30) +
        // Water for whoever waits
        at(
          -150,
          330,
          box([0, 90, 96, 220], 'bone') +
            shape('M14 90c-20-60 0-100 34-100s54 40 34 100z', 'skyBlue') +
            dot(34, 150, 8, 'brick') +
            dot(62, 150, 8, 'blue') +
            box([20, 180, 56, 12], 'steel', { line: line.mid }),
        ) +
        many(3, (n) =>
          at(
            -420 + n * 86,
            470,
            shape('M0 0q38-10 76 0l-4 84H4z', 'blue') + mark('M38 84v60', 'ink', 8),
          ),
        ),
    },
    {
      name: 'mid',
      view: [290, 420, 610, 230],
      parts:
        box([300, 476, 600, 20], 'cloud') +
        box([300, 496, 600, 154], 'blue') +
        mark('M300 528H900', 'paper', 8) +
        at(
          606,
          396,
          box([52, 64, 26, 16], 'steelDark', { line: line.mid }) +
            box([0, 0, 130, 68], 'slateDark', { round: 8 }),
        ) +
        pottedPlant(830, 414, 'bone'),
    },
    {
      name: 'near',
      view: [560, 500, 320, 150],
      parts:
        shape('M576 650V556q0-22 22-22h216q22 0 22 22v94z', 'blueDeep') +
        mark('M620 560h176', 'blue', 6),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('cloud', 'dayShade', 'white') +
        mark('M-480 700H1300', 'blueDeep', 18) +
        // A statement, a pen on a cord, tea in a paper cup
        at(
          446,
          534,
          shape('M0 72 26 6H176L206 72z', 'paper') +
            mark('M46 22h100M42 36h112M36 50h84M32 62h60', 'grey', 5),
        ) +
        at(
          620,
          528,
          mark('M0 70c30 10 60 4 70-20', 'ink', 4) +
            mark('M4 66 44 22', 'ink', 12) +
            mark('M4 66 44 22', 'blueDeep', 5),
        ) +
        at(706, 542, shape('M0 0h58l-7 64H7z', 'bone') + mark('M4 26h50', 'leaf', 8)) +
        at(
          70,
          560,
          box([0, 0, 96, 46], 'slateDark', { round: 6 }) +
            box([12, 8, 72, 18], 'skyBlue', { line: line.fine }) +
            dot(20, 37, 4, 'leaf', { line: 0 }),
        ) +
        at(
          -110,
          552,
          box([0, 0, 84, 54], 'noodle', { line: line.mid }) + mark('M14 16h56M14 30h40', 'grey', 4),
        ),
    },
  ]
}
