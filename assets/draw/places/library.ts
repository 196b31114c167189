// Late afternoon in the reading room: tall windows, ginkgo trees, green lamps.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { bookcase, bookPile, laptop, openBook, tableTop } from '../things.ts'
import { cloud, frame, sky, tree, wall } from '../walls.ts'

const panes = [
  [60, 120, 120, 330],
  [236, 120, 120, 330],
  [412, 120, 120, 330],
] as const

const bankerLamp = (x: number, floor: number) =>
  at(
    x,
    floor,
    mark('M0-8V-104', 'ink', 15) +
      mark('M0-8V-104', 'amber', 7) +
      shape('M-60-104c4-34 116-34 120 0z', 'leaf') +
      shape('M-52-104h104l-6 8h-92z', 'lamp', { line: line.fine }) +
      shape('M-36 0c0-16 72-16 72 0z', 'amber'),
  )

export function library(): readonly Layer[] {
  const view = [40, 100, 520, 380] as const
  return [
    {
      name: 'far',
      view,
      parts:
        sky(view, ['skyMid', 'cloud', 'paper', 'noodle']) +
        cloud(90, 160, 0.5) +
        cloud(420, 190, 0.6, 'paper') +
        tree(110, 500, 1.1, ['ginkgo', 'amber', 'noodle']) +
        tree(300, 510, 1.3, ['amber', 'ginkgo', 'noodle']) +
        tree(490, 500, 1.2, ['ginkgo', 'noodle', 'amber']) +
        shape('M40 440c160-14 360-14 520 0v60H40z', 'moss', { line: 0 }),
    },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall('clay', 'clayDark', panes, 70) +
        panes.map((pane) => frame(pane, 'woodMid', { across: 2, down: 4, sill: false })).join('') +
        box([-480, 466, 1050, 20], 'woodMid') +
        box([-480, 486, 1050, 160], 'clayDark', { line: 0 }) +
        bookcase([580, 96, 300, 560], 5, ['woodMid', 'brownDark'], 5) +
        bookcase([900, 96, 300, 560], 5, ['woodMid', 'brownDark'], 61) +
        bookcase([-420, 96, 300, 560], 5, ['woodMid', 'brownDark'], 131) +
        shape('M60 486H532L360 760H-180z', 'lamp', { line: 0, see: 0.14 }),
    },
    {
      name: 'mid',
      view: [430, 380, 470, 260],
      parts:
        bankerLamp(508, 520) +
        box([440, 520, 460, 18], 'wood') +
        box([440, 538, 460, 100], 'woodDark') +
        bookPile(790, 520, ['terracotta', 'blue', 'cream'], 96),
    },
    {
      name: 'near',
      view: [560, 480, 320, 170],
      parts:
        box([590, 548, 230, 90], 'woodDark', { round: 16 }) +
        many(4, (n) => mark(`M${String(630 + n * 50)} 562v70`, 'ink', 4)),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('woodLight', 'woodMid', 'box') +
        shape('M-60 610H420L330 630H-180z', 'lamp', { line: 0, see: 0.3 }) +
        laptop('steelDark', 'cloud') +
        openBook(40, 562) +
        bookPile(676, 606, ['leafDark', 'cream', 'brick', 'denim'], 130) +
        at(
          690,
          520,
          dot(30, 6, 13, 'brick', { line: line.mid }) + mark('M30-8c2-8 8-10 12-10', 'leafDark', 5),
        ) +
        box([-150, 570, 90, 36], 'blue', { line: line.mid }),
    },
  ]
}
