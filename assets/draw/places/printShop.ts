// Ten past nine at night in a print shop by the gate: paper to the ceiling, a bowl of noodles behind it.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { notice, tableTop, tube } from '../things.ts'
import { frame, houses, sky, wall } from '../walls.ts'

const pane = [24, 132, 176, 230] as const

/** Paper in reams, one on another. */
const reams = (x: number, bottom: number, count: number) =>
  many(count, (n) =>
    box([x + (n % 2) * 7, bottom - 30 * (n + 1), 128, 30], n % 3 === 0 ? 'cream' : 'white', {
      line: line.mid,
    }),
  )

/** The licence on the wall; nobody can read it from here. */
const licence = at(
  360,
  130,
  box([0, 0, 130, 96], 'woodMid') +
    box([10, 10, 110, 76], 'paper', { line: line.mid }) +
    dot(34, 44, 15, 'sand', { line: line.fine }) +
    mark('M58 34h48M58 50h40M26 72h78', 'grey', 5),
)

const copier = at(
  900,
  330,
  box([0, 60, 240, 240], 'cloud', { round: 10 }) +
    box([-10, 20, 260, 50], 'steel', { round: 8 }) +
    box([168, 28, 64, 20], 'skyBlue', { line: line.fine }) +
    box([20, 96, 200, 40], 'bone', { line: line.mid }) +
    mark('M30 116h180', 'slate', 6) +
    box([20, 160, 200, 50], 'bone', { line: line.mid }) +
    box([20, 226, 200, 50], 'bone', { line: line.mid }) +
    mark('M96 186h48M96 252h48', 'slate', 6),
)

export function printShop(): readonly Layer[] {
  const view = [14, 122, 196, 250] as const
  return [
    {
      name: 'far',
      view,
      parts:
        sky(view, ['deep', 'navy', 'dusk']) +
        houses([14, 190, 220, 190], 'evening', 'slateDark', 'lamp', 23) +
        box([14, 346, 196, 40], 'slateDark', { line: 0 }),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('cream', 'sand', [pane], 84) +
        frame(pane, 'woodMid', { across: 1, down: 1 }) +
        box([-480, 500, 1780, 160], 'clay', { line: 0 }) +
        licence +
        // The prices, and whatever else has been stuck up
        box([520, 112, 250, 150], 'leafDark') +
        mark('M544 146h90M544 182h120M544 218h76', 'paper', 8) +
        mark('M700 146h42M700 182h42M700 218h42', 'noodle', 8) +
        notice(806, 128, 80, 104, 'rose', 2) +
        notice(-60, 160, 76, 96, 'paper', -2) +
        copier +
        mark('M-440 300h300M-440 430h300', 'woodMid', 14) +
        reams(-420, 294, 4) +
        reams(-280, 294, 3) +
        reams(-420, 424, 3) +
        reams(-280, 424, 4) +
        tube(160, 30) +
        tube(560, 30, 200),
    },
    {
      name: 'mid',
      view: [270, 270, 640, 380],
      parts:
        // He sits behind all this: only the lamp over his bowl shows
        reams(300, 500, 6) +
        reams(436, 500, 4) +
        reams(572, 500, 5) +
        reams(708, 500, 3) +
        box([280, 500, 620, 20], 'woodLight') +
        box([280, 520, 620, 130], 'wood') +
        mark('M280 556H900', 'woodMid', 6),
    },
    {
      name: 'near',
      view: [560, 500, 320, 150],
      parts:
        box([590, 548, 250, 102], 'boxDark') +
        mark('M590 580h250', 'box', 8) +
        box([676, 548, 70, 26], 'boxLight', { line: line.mid }),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('woodLight', 'wood', 'box') +
        // Forty handouts in a pile, a bowl, a stapler, a code on a stand
        many(5, (n) =>
          box([90 + (n % 2) * 5, 580 - n * 16, 170, 16], n % 2 === 0 ? 'white' : 'paper', {
            line: line.mid,
          }),
        ) +
        mark('M120 508h90', 'grey', 5) +
        at(
          440,
          544,
          shape('M0 8h132l-18 54H18z', 'blueDeep') +
            shape('M8 8q58-26 116 0z', 'noodle', { line: line.mid }) +
            mark('M96-4 150-52M108-2 160-44', 'woodDark', 7),
        ) +
        at(640, 566, shape('M0 40V24q44-26 92 0v16z', 'brick') + mark('M8 36h78', 'ink', 4)) +
        at(
          -110,
          520,
          box([0, 0, 84, 84], 'white', { round: 6 }) +
            many(9, (n) =>
              box(
                [14 + (n % 3) * 21, 14 + Math.floor(n / 3) * 21, 13, 13],
                n % 2 === 0 ? 'ink' : 'cloud',
                {
                  line: 0,
                },
              ),
            ),
        ),
    },
  ]
}
