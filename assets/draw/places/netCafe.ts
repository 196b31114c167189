// Past eleven in a corner of the net café: cold screens, high-backed chairs, a strip of rose light.
import {
  at,
  box,
  dot,
  frontView,
  line,
  many,
  mark,
  roomView,
  shape,
  vary,
  type Layer,
} from '../kit.ts'
import { tableTop } from '../things.ts'
import { frame, houses, sky, wall } from '../walls.ts'
import type { Hue } from '../hues.ts'

const pane = [70, 150, 150, 200] as const

/** A screen with somebody else's game on it. */
function monitor(x: number, y: number, size: number, seed: number, base: Hue): string {
  return at(
    x,
    y,
    box([64, 98, 32, 26], 'steelDark', { line: line.mid }) +
      box([0, 0, 160, 102], 'slateDark', { round: 8 }) +
      box([10, 10, 140, 82], base, { line: 0 }) +
      shape(
        'M10 70c30-24 50-10 74-22s40 2 66-12v56H10z',
        seed % 2 === 0 ? 'tealDark' : 'violetDark',
        { line: 0 },
      ) +
      dot(44 + vary(seed) * 60, 34, 9, seed % 2 === 0 ? 'noodle' : 'rose', { line: 0 }) +
      mark('M18 20h34M18 30h22M120 20h22', 'white', 4, 0.7),
    { size },
  )
}

const chair = (x: number, y: number, colour: Hue, stripe: Hue) =>
  at(
    x,
    y,
    shape('M20 170C6 100 8 40 30 14 60-10 130-10 160 14c22 26 24 86 10 156z', colour) +
      shape('M46 160C38 100 40 54 54 36c20-14 62-14 82 0 14 18 16 64 8 124z', 'slateDark', {
        line: line.mid,
      }) +
      mark('M36 60c-4 30-4 60 0 96M154 60c4 30 4 60 0 96', stripe, 6) +
      box([66, 20, 58, 26], stripe, { round: 12, line: line.mid }),
  )

export function netCafe(): readonly Layer[] {
  return [
    {
      name: 'far',
      view: [60, 140, 170, 220],
      parts:
        sky([60, 140, 170, 220], ['navy', 'dusk', 'curtain']) +
        houses([60, 170, 190, 200], 'evening', 'deep', 'yellow', 21),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('plum', 'deep', [pane], 80) +
        frame(pane, 'evening', { across: 2, down: 1 }) +
        // The light strip runs round the corner of the room.
        mark('M-480 108H640L760 60H1300', 'violetDark', 22) +
        mark('M-480 108H640L760 60H1300', 'rose', 6) +
        mark('M760 60V700', 'ink', 4) +
        shape('M760 62H1300V948H760z', 'deep', { line: 0, see: 0.5 }) +
        // A sword and a wave in neon, for a sign.
        at(
          330,
          176,
          mark('M0 60c30-34 60-34 90 0s60 34 90 0', 'tealDark', 16) +
            mark('M0 60c30-34 60-34 90 0s60 34 90 0', 'teal', 6) +
            mark('M40 0 140 104M112 96l36-34M140 104l14 14', 'violetDark', 16) +
            mark('M40 0 140 104M112 96l36-34M140 104l14 14', 'rose', 6),
        ) +
        box([-480, 400, 1240, 14], 'violetDark') +
        box([-480, 414, 1240, 240], 'deep', { line: 0 }) +
        many(7, (n) => monitor(-330 + n * 152, 322, 0.78, n, n % 2 === 0 ? 'teal' : 'violet')) +
        many(7, (n) => mark(`M${String(-290 + n * 152)} 420v120`, 'ink', 4)) +
        at(
          800,
          170,
          box([0, 0, 110, 150], 'navy') + mark('M18 30h74M18 54h50M18 78h66M18 102h40', 'haze', 6),
          { turn: 2 },
        ),
    },
    {
      name: 'mid',
      view: [430, 420, 470, 230],
      parts: chair(470, 440, 'tealDark', 'teal') + box([600, 500, 300, 20], 'violetDark'),
    },
    {
      name: 'near',
      view: [540, 430, 340, 220],
      parts:
        box([560, 536, 330, 18], 'slateDark') +
        box([560, 554, 330, 90], 'plum') +
        monitor(752, 452, 0.8, 4, 'teal'),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('slateDark', 'navy', 'violet') +
        mark('M-480 636H1300', 'rose', 5, 0.7) +
        at(
          414,
          466,
          box([94, 118, 44, 24], 'steelDark') +
            box([0, 0, 232, 124], 'hair', { round: 8 }) +
            box([10, 10, 212, 102], 'tealDark', { line: 0 }) +
            shape('M10 78c40-26 60-8 100-24s66 4 112-14v72H10z', 'teal', { line: 0 }) +
            shape('M118 30l10 44-10 12-10-12z', 'cloud', { line: line.fine }) +
            mark('M102 76h32', 'amber', 6) +
            dot(182, 34, 12, 'paper', { line: 0 }) +
            mark('M22 24h56M22 36h36', 'white', 5, 0.8) +
            box([70, 138, 92, 10], 'steelDark', { line: line.mid, round: 4 }),
        ) +
        at(
          420,
          622,
          box([0, 0, 230, 34], 'hair', { round: 6 }) +
            many(11, (n) =>
              mark(`M${String(14 + n * 20)} 11h9`, n % 3 === 0 ? 'rose' : 'teal', 6),
            ) +
            many(10, (n) =>
              mark(`M${String(20 + n * 20)} 24h9`, n % 3 === 1 ? 'violet' : 'teal', 6),
            ),
        ) +
        shape('M676 630c0-14 40-14 40 4v12c0 14-40 14-40 0z', 'hair') +
        at(
          700,
          540,
          shape('M0 12h84l-12 52H12z', 'brick') +
            mark('M5 30h74', 'noodle', 7) +
            shape('M-4 4h92v12H-4z', 'bone', { line: line.mid }) +
            mark('M50 2 88-34M58 4 98-28', 'ink', 8) +
            mark('M50 2 88-34M58 4 98-28', 'woodLight', 4),
        ) +
        at(
          70,
          540,
          shape('M0 0h42v60q-21 8-42 0z', 'leaf') +
            mark('M0 20h42', 'noodle', 9) +
            box([4, -6, 34, 8], 'cloud', { line: line.mid }),
        ) +
        at(
          -60,
          560,
          mark('M0 46C-8-20 88-20 80 46', 'ink', 22) +
            mark('M0 46C-8-20 88-20 80 46', 'violet', 10) +
            box([-14, 26, 26, 24], 'slateDark', { round: 8 }) +
            box([68, 26, 26, 24], 'slateDark', { round: 8 }),
        ),
    },
  ]
}
