// Five past nine in a bank that has just opened: glass, a slot under it, nobody else in the queue.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { notice, pottedPlant, tableTop, tube, wallClock } from '../things.ts'
import { cloud, frame, houses, sky, wall } from '../walls.ts'

const pane = [24, 132, 176, 230] as const

/** A raft with one sail: the bank's own sign, and nobody else's. */
const raft = (x: number, y: number) =>
  at(
    x,
    y,
    dot(0, 0, 52, 'leafDark') +
      shape('M-4-36 28 6H-4z', 'paper', { line: line.mid }) +
      mark('M-4-38V14', 'ink', 5) +
      many(3, (n) => box([-34 + n * 23, 14, 22, 12], 'noodle', { line: line.mid, round: 6 })),
  )

const chair = (x: number) =>
  at(
    x,
    490,
    box([0, 0, 74, 78], 'leaf', { round: 10 }) +
      box([-6, 74, 86, 18], 'leafDark', { round: 6 }) +
      mark('M12 94v34M62 94v34', 'ink', 7),
  )

export function bankHall(): readonly Layer[] {
  const view = [14, 122, 196, 250] as const
  return [
    {
      name: 'far',
      view,
      parts:
        sky(view, ['skyMid', 'skyBlue', 'cloud']) +
        cloud(50, 166, 0.6) +
        houses([14, 170, 220, 210], 'dayLight', 'day', 'cloud', 61) +
        box([14, 346, 196, 40], 'steel', { line: 0 }),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('cream', 'sand', [pane], 84) +
        frame(pane, 'bone', { across: 1, down: 0 }) +
        box([-480, 470, 1780, 190], 'leafDark', { line: 0 }) +
        mark('M-480 470H1300', 'paper', 8) +
        // The counter's opening, and the glass in it
        box([290, 250, 580, 260], 'bone') +
        box([308, 266, 544, 230], 'dayLight', { line: line.mid }) +
        mark('M360 480 470 280M396 480 506 280', 'white', 10, 0.5) +
        mark('M580 266V496', 'ink', 4) +
        raft(420, 168) +
        mark('M496 152h220M496 182h140', 'leafDark', 12) +
        wallClock(246, 176, 34, [9, 1]) +
        notice(910, 140, 110, 150, 'paper', -1) +
        notice(1036, 150, 90, 110, 'noodle', 1.5) +
        // Numbers to draw
        at(
          -150,
          330,
          box([0, 0, 92, 290], 'steelDark', { round: 8 }) +
            box([14, 22, 64, 60], 'skyBlue', { line: line.mid }) +
            mark('M28 42h36M28 60h22', 'paper', 7) +
            shape('M28 110h36v40l-9-8-9 8-9-8-9 8z', 'paper', { line: line.fine }),
        ) +
        many(3, (n) => chair(-440 + n * 90)) +
        tube(120, 30) +
        tube(520, 30, 200),
    },
    {
      name: 'mid',
      view: [280, 410, 630, 240],
      parts:
        box([290, 486, 600, 20], 'bone') +
        box([290, 506, 600, 144], 'leaf') +
        mark('M290 540H890', 'noodle', 8) +
        // The slot things are pushed through
        shape('M480 486q0-16 16-16h120q16 0 16 16z', 'steelDark') +
        box([664, 420, 92, 66], 'slateDark', { round: 8 }) +
        pottedPlant(820, 424, 'bone'),
    },
    {
      name: 'near',
      view: [560, 500, 320, 150],
      parts:
        shape('M584 650V560q0-20 20-20h204q20 0 20 20v90z', 'leafDark') +
        mark('M624 564h164', 'leaf', 6),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('cream', 'clay', 'paper') +
        // A form nobody has filled in, a pen on its cord, an ID card, reading glasses to borrow
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
            mark('M4 66 44 22', 'leaf', 5),
        ) +
        at(
          90,
          566,
          shape('M0 40 10 0H92L102 40z', 'skyBlue') +
            dot(28, 18, 8, 'bone', { line: line.fine }) +
            mark('M48 12h34M48 24h26', 'paper', 5),
        ) +
        at(
          -110,
          570,
          mark('M4 26h14M50 26h10M96 26h12', 'ink', 5) +
            dot(32, 26, 16, 'white', { see: 0.9 }) +
            dot(78, 26, 16, 'white', { see: 0.9 }),
        ),
    },
  ]
}
