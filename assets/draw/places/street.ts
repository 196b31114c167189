// Seven in the evening on the street of little shops behind the south gate, just after the rain.
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
import { milkTea, tableTop } from '../things.ts'
import { houses, sky } from '../walls.ts'
import type { Hue } from '../hues.ts'

/** A row of stripes with scalloped ends over a shop. */
function awning(x: number, y: number, width: number, colours: readonly [Hue, Hue]): string {
  const count = Math.round(width / 34)
  const each = width / count
  return many(count, (n) => {
    const left = x + n * each
    const fill = n % 2 === 0 ? colours[0] : colours[1]
    return shape(
      `M${String(Math.round(left + 8))} ${String(y)}h${String(Math.round(each))}l-8 44c0 20 ${String(-Math.round(each))} 20 ${String(-Math.round(each))} 0z`,
      fill,
      { line: line.mid },
    )
  })
}

const sign = (x: number, y: number, width: number, fill: Hue, drawn: string) =>
  box([x, y, width, 62], fill, { round: 8 }) + at(x + width / 2, y + 31, drawn)

const cup =
  shape('M-18-16h36l-5 36h-26z', 'bone', { line: line.fine }) +
  mark('M4-18l5-12', 'leaf', 5) +
  mark('M-14 0h28', 'terracotta', 7)
const noodles =
  shape('M-30 0h60l-10 22h-40z', 'bone', { line: line.fine }) +
  mark('M-20-4c4-14 10-2 18-12s14 2 22 10', 'noodle', 6)
const basket =
  shape('M-28-8h56l-8 28h-40z', 'paper', { line: line.fine }) +
  mark('M-16-8c0-22 32-22 32 0', 'paper', 5)

const bike = (x: number, y: number, colour: Hue) =>
  at(
    x,
    y,
    dot(0, 0, 34, 'slateDark', { line: line.mid, see: 0.9 }) +
      dot(0, 0, 25, 'steel', { line: 0 }) +
      dot(112, 0, 34, 'slateDark', { line: line.mid, see: 0.9 }) +
      dot(112, 0, 25, 'steel', { line: 0 }) +
      mark('M0 0 34-52H92L112 0M34-52 58 4 92-52M58 4H0', 'ink', 13) +
      mark('M0 0 34-52H92L112 0M34-52 58 4 92-52M58 4H0', colour, 6) +
      mark('M92-52 86-76h26M34-52l-6-18', 'ink', 8) +
      shape('M10-78h36l-6 12H16z', 'hair', { line: line.fine }) +
      shape('M104-70h40l-6 28h-28z', colour, { line: line.fine }),
  )

const pot = (x: number) =>
  at(
    x,
    0,
    shape('M-20 0h40l-6-38h-28z', 'brick', { line: line.mid }) +
      many(5, (n) =>
        shape(
          `M0-34q${String(-30 + n * 15)}-20 ${String(-40 + n * 20)}-52q24 18 40 52`,
          n % 2 === 0 ? 'leaf' : 'leafDark',
          { line: line.fine },
        ),
      ),
  )

export function street(): readonly Layer[] {
  return [
    {
      name: 'far',
      view: roomView,
      parts:
        sky([-480, -220, 1780, 900], ['deep', 'navy', 'dusk', 'curtain', 'haze']) +
        houses([-480, 60, 1780, 420], 'evening', 'dusk', 'yellow', 31) +
        dot(690, 40, 26, 'paper', { line: 0 }) +
        dot(702, 34, 24, 'navy', { line: 0 }),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        // Two low houses and a gap of sky between them.
        box([-480, 60, 960, 600], 'blueDark') +
        box([-480, 60, 960, 30], 'steelDark') +
        many(4, (n) =>
          box([-420 + n * 220, 104, 90, 56], n % 3 === 1 ? 'yellow' : 'dusk', { line: line.mid }),
        ) +
        box([580, 20, 720, 640], 'slate') +
        box([580, 20, 720, 26], 'steelDark') +
        many(3, (n) =>
          box([640 + n * 200, 64, 100, 70], n === 0 ? 'yellow' : 'dusk', { line: line.mid }),
        ) +
        // The tea shop
        sign(
          -30,
          178,
          250,
          'leaf',
          cup + mark('M36-6h58M36 12h34M-94-6h50M-84 12h40', 'paper', 7),
        ) +
        box([-30, 286, 480, 200], 'lamp') +
        box([-30, 286, 480, 30], 'noodle', { line: 0 }) +
        mark('M130 316V486M290 316V486', 'ink', 6) +
        many(9, (n) =>
          at(
            -4 + n * 50,
            420 - (n % 3) * 8,
            shape(
              'M-12 0h24l-3 34h-18z',
              (['rose', 'moss', 'amber', 'sand'] as const)[n % 4] ?? 'rose',
              { line: line.fine },
            ),
          ),
        ) +
        box([-30, 452, 480, 16], 'woodLight', { line: line.mid }) +
        awning(-44, 252, 500, ['leaf', 'paper']) +
        sign(250, 178, 200, 'brick', noodles) +
        // The corner shop
        sign(
          610,
          168,
          250,
          'blue',
          basket + mark('M44-6h52M44 12h34M-96-6h44M-90 12h34', 'paper', 7),
        ) +
        box([600, 270, 380, 230], 'cloud') +
        many(
          3,
          (n) =>
            mark(`M612 ${String(336 + n * 50)}H968`, 'steel', 6) +
            many(11, (m) =>
              box(
                [622 + m * 31, 308 + n * 50 + (m % 2) * 4, 20, 26 - (m % 2) * 4],
                (['terracotta', 'leaf', 'amber', 'blue', 'violet'] as const)[
                  Math.floor(vary(n * 13 + m) * 5)
                ] ?? 'leaf',
                { line: 2 },
              ),
            ),
        ) +
        awning(590, 236, 400, ['blue', 'paper']) +
        // Wet ground that keeps the lights
        box([-480, 486, 1780, 200], 'evening') +
        shape('M-40 500h470l40 130H-90z', 'lamp', { line: 0, see: 0.22 }) +
        shape('M600 506h380l40 120H580z', 'skyBlue', { line: 0, see: 0.22 }) +
        shape('M120 560c60-14 150-10 170 4s-60 22-120 18-90-14-50-22z', 'haze', {
          line: 0,
          see: 0.5,
        }) +
        // A lamp in the gap
        mark('M528 650V150c0-40 60-40 60 0', 'ink', 16) +
        mark('M528 650V150c0-40 60-40 60 0', 'steel', 7) +
        shape('M560 152h56l10 24h-76z', 'slateDark') +
        box([560, 174, 56, 9], 'lamp', { line: line.fine, round: 4 }) +
        mark('M-480 120C-200 170 300 170 560 120', 'ink', 3) +
        many(7, (n) =>
          dot(-380 + n * 130, 140 + Math.sin(n) * 4 + (n > 1 && n < 5 ? 12 : 4), 7, 'lamp', {
            line: line.fine,
          }),
        ),
    },
    {
      name: 'near',
      view: [440, 480, 460, 180],
      parts:
        bike(470, 610, 'teal') +
        at(0, 640, pot(660) + pot(712) + pot(770)) +
        box([630, 604, 200, 40], 'woodDark'),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('woodLight', 'wood', 'boxLight') +
        many(5, (n) => mark(`M${String(-420 + n * 360)} 632V948`, 'woodMid', 4)) +
        milkTea(506, 524) +
        milkTea(690, 526, 'leaf') +
        at(
          590,
          566,
          shape('M0 8h84l-12 34H12z', 'skyBlue', { line: line.mid }) +
            many(4, (n) =>
              dot(16 + n * 17, 4 + (n % 2) * 3, 11, n % 2 === 0 ? 'amber' : 'box', {
                line: line.fine,
              }),
            ),
        ) +
        at(
          70,
          560,
          box([0, 0, 92, 12], 'brick', { line: line.mid }) +
            box([6, 12, 80, 34], 'paper', { line: line.mid }) +
            mark('M18 24h54M18 34h34', 'grey', 4),
        ) +
        at(-110, 570, shape('M0 36 20 0H96L116 36z', 'slateDark')),
    },
  ]
}
