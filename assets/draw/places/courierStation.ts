// Six in the evening at the parcel point: a roller door, a cart outside, shelves to the ceiling.
import {
  at,
  box,
  dot,
  frontView,
  line,
  many,
  mark,
  pick,
  roomView,
  shape,
  vary,
  type Layer,
} from '../kit.ts'
import { parcel, tableTop, tube } from '../things.ts'
import { houses, sky, wall } from '../walls.ts'

const door = [-260, 150, 420, 500] as const

/** A shelf of parcels, each with the coloured slip it is found by. */
function shelf(x: number, floor: number, width: number, seed: number): string {
  const row: string[] = []
  let left = x + 8
  for (let n = seed; left < x + width - 46; n++) {
    const wide = 44 + vary(n) * 56
    const tall = 36 + vary(n * 3) * 46
    const fits = Math.min(wide, x + width - 8 - left)
    row.push(parcel(left, floor, fits, tall, n))
    row.push(
      box([left + fits * 0.55, floor - 20, 18, 13], pick(['noodle', 'skyBlue', 'rose'], n * 7), {
        line: 2,
      }),
    )
    left += wide + 5 + vary(n * 5) * 16
  }
  return row.join('') + box([x, floor, width, 12], 'haze', { line: line.mid })
}

export function courierStation(): readonly Layer[] {
  return [
    {
      name: 'far',
      view: [-270, 140, 440, 520],
      parts:
        sky([-270, 140, 440, 340], ['curtain', 'haze', 'rose', 'noodle']) +
        houses([-270, 200, 460, 330], 'denim', 'curtain', 'yellow', 9) +
        box([-270, 500, 440, 160], 'steel', { line: 0 }) +
        mark('M-270 560H170', 'dayLight', 4) +
        at(
          -70,
          420,
          shape('M0 0h120v110H0z', 'leafDark') +
            shape('M120 40h44l34 40v30h-78z', 'leaf') +
            shape('M132 50h26l22 28h-48z', 'cloud', { line: line.fine }) +
            box([14, 18, 90, 12], 'bone', { line: 0 }) +
            dot(34, 116, 22, 'hair', { line: line.bold }) +
            dot(34, 116, 8, 'cloud') +
            dot(160, 116, 22, 'hair', { line: line.bold }) +
            dot(160, 116, 8, 'cloud'),
        ),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('steel', 'slate', [door], 84) +
        shape('M-276 96H176V156H-276z', 'slateDark') +
        many(5, (n) => mark(`M-276 ${String(106 + n * 11)}H176`, 'steelDark', 4)) +
        shape('M160 150h18v500h-18zM-278 150h18v500h-18z', 'steelDark') +
        box([196, 120, 640, 530], 'slate') +
        shelf(204, 214, 312, 3) +
        shelf(204, 320, 312, 41) +
        shelf(204, 426, 312, 83) +
        shelf(528, 214, 306, 127) +
        shelf(528, 320, 306, 163) +
        shelf(528, 426, 306, 211) +
        mark('M522 122V650M198 122V650M836 122V650', 'ink', 14) +
        mark('M522 122V650M198 122V650M836 122V650', 'haze', 6) +
        box([852, 120, 400, 530], 'slate') +
        shelf(860, 214, 384, 257) +
        shelf(860, 320, 384, 307) +
        shelf(860, 426, 384, 351) +
        tube(250, 34) +
        tube(560, 34) +
        tube(-120, 34),
    },
    {
      name: 'mid',
      view: [430, 430, 470, 220],
      parts:
        box([440, 492, 460, 16], 'boxLight') +
        box([440, 508, 460, 140], 'leafDark') +
        mark('M440 540H900', 'cream', 8) +
        parcel(452, 492, 50, 34, 2),
    },
    {
      name: 'near',
      view: [540, 440, 360, 210],
      parts:
        parcel(566, 640, 96, 92, 8) + parcel(664, 640, 130, 112, 3) + parcel(580, 548, 64, 40, 14),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('cloud', 'leafDark', 'white') +
        mark('M-480 690H1300', 'cream', 16) +
        at(
          452,
          486,
          box([0, 0, 150, 104], 'slateDark', { round: 10 }) +
            box([12, 12, 126, 78], 'skyBlue', { line: 0 }) +
            many(9, (n) =>
              mark(`M${String(34 + n * 10)} 32v38`, 'blueDeep', 3 + Math.round(vary(n) * 4)),
            ) +
            box([58, 102, 34, 16], 'steelDark', { line: line.mid }),
        ) +
        parcel(640, 606, 138, 92, 5) +
        parcel(-70, 606, 120, 70, 9) +
        at(
          80,
          572,
          dot(0, 10, 26, 'boxLight', { line: line.bold }) +
            dot(0, 10, 10, 'steel') +
            mark('M24 22l34 12', 'boxLight', 8),
        ) +
        at(
          812,
          540,
          shape('M0 0h52l10 20-8 18H24L10 66H-16l8-34z', 'slateDark') +
            shape('M52 4h14v14H56z', 'brick', { line: line.fine }),
        ),
    },
  ]
}
