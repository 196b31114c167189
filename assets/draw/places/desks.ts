// The desks at the other end of the line. Only their left half is seen in a narrow window.
import { at, box, deskView, dot, line, many, mark, shape, type Layer } from '../kit.ts'
import { cloud, frame, houses, sky } from '../walls.ts'
import type { Hue } from '../hues.ts'
import { notice, parcel, tube, wallClock } from '../things.ts'

export type Desk = readonly Layer[]

export const both = (back: string, front: string): Desk => [
  { name: 'back', view: deskView, parts: back, cut: true },
  { name: 'front', view: deskView, parts: front, cut: true },
]

export const top = (edge: Hue, board: Hue) =>
  box([-20, 540, 1040, 20], edge) + box([-20, 560, 1040, 220], board)

/** The sheet the hand goes down, line by line. */
export const sheet = (paper: Hue, ticked: number) =>
  at(
    90,
    566,
    box([0, 0, 250, 190], paper, { line: line.mid }) +
      many(6, (n) => box([16, 16 + n * 29, 15, 15], 'white', { line: line.fine })) +
      many(6, (n) =>
        mark(
          `M42 ${String(24 + n * 29)}h${String([180, 150, 190, 130, 170, 150][n] ?? 150)}`,
          'grey',
          6,
        ),
      ) +
      many(ticked, (n) => mark(`M19 ${String(24 + n * 29)}l5 6 10-13`, 'leafDark', 4)),
    { turn: -3 },
  )

/** A phone on a stand, with somebody's chat on it. */
const standing = (x: number, y: number, mine: Hue, size = 1) =>
  at(
    x,
    y,
    shape('M6 118h60l10 16H-4z', 'steelDark', { line: line.mid }) +
      box([0, 0, 72, 124], 'navy', { round: 10 }) +
      box([8, 12, 56, 100], 'bone', { line: 0, round: 4 }) +
      mark('M16 28h30M16 42h22M16 84h26', 'dayLight', 8) +
      mark('M36 58h22M30 70h28M40 100h18', mine, 8),
    { size },
  )

export function bedroom(): Desk {
  const pane = [640, 90, 220, 190] as const
  return both(
    box([0, 0, 1000, 768], 'curtain', { line: 0 }) +
      box([0, 0, 1000, 60], 'dusk', { line: 0 }) +
      many(14, (n) => mark(`M${String(40 + n * 76)} 60V400`, 'dusk', 3, 0.5)) +
      // One bulb on its wire
      mark('M250 0V78', 'ink', 5) +
      box([240, 76, 20, 18], 'steelDark', { line: line.mid }) +
      dot(250, 108, 150, 'lamp', { line: 0, see: 0.1 }) +
      dot(250, 108, 80, 'lamp', { line: 0, see: 0.14 }) +
      dot(250, 108, 17, 'lamp') +
      // A coat on a hook, a photograph, a calendar with its days
      mark('M160 122h-6v20', 'ink', 7) +
      shape('M134 150c10-16 34-16 44 0l26 110h-94z', 'clay') +
      mark('M156 150v108', 'clayDark', 4) +
      at(
        300,
        138,
        box([0, 0, 62, 74], 'woodMid', { line: line.mid }) +
          box([9, 9, 44, 56], 'skyBlue', { line: line.fine }) +
          dot(24, 38, 8, 'skin', { line: 2 }) +
          dot(40, 42, 6, 'skinMid', { line: 2 }) +
          shape('M13 64c0-22 36-22 36 0z', 'rose', { line: 2 }),
        { turn: -2 },
      ) +
      at(
        392,
        126,
        box([0, 0, 92, 96], 'paper', { line: line.mid }) +
          box([0, 0, 92, 20], 'brick', { line: line.mid }) +
          many(15, (n) =>
            dot(14 + (n % 5) * 16, 34 + Math.floor(n / 5) * 18, 4, n < 9 ? 'grey' : 'sand', {
              line: 0,
            }),
          ),
      ) +
      sky([640, 90, 220, 190], ['deep', 'navy', 'dusk']) +
      houses([640, 110, 220, 180], 'evening', 'deep', 'yellow', 8) +
      frame(pane, 'evening', { across: 2, down: 1 }) +
      // The bed along the wall
      box([430, 330, 600, 60], 'curtain') +
      shape('M430 372c90-30 220-10 590-4v120H430z', 'denim') +
      shape('M446 336c10-44 110-44 124 0z', 'bone') +
      box([0, 440, 1000, 328], 'dusk', { line: 0 }),
    top('woodMid', 'woodDark') +
      sheet('cream', 2) +
      standing(396, 446, 'leaf', 0.84) +
      standing(464, 440, 'blue', 0.88) +
      at(
        560,
        420,
        box([84, 104, 40, 22], 'steelDark') +
          box([0, 0, 208, 110], 'slateDark', { round: 8 }) +
          box([12, 12, 86, 86], 'bone', { line: line.fine }) +
          box([110, 12, 86, 86], 'cloud', { line: line.fine }) +
          mark('M22 32h40M22 48h60M22 64h34M120 32h50M120 48h34M120 64h60', 'blue', 6),
      ) +
      at(372, 712, shape('M0 12h84l-12 44H12z', 'bone') + mark('M6 26h72', 'terracotta', 6)),
  )
}

export function shutters(): Desk {
  const slats = (x: number, width: number) =>
    box([x - 10, 66, width + 20, 18], 'steelDark') +
    many(11, (n) =>
      box([x, 84 + n * 19, width, 15], n % 2 === 0 ? 'plaster' : 'sand', { line: line.fine }),
    ) +
    mark(`M${String(x + 20)} 84V300M${String(x + width - 20)} 84V300`, 'clayDark', 4)
  const screen = (x: number, base: Hue) =>
    at(
      x,
      372,
      box([60, 112, 30, 40], 'steelDark') +
        box([0, 0, 150, 116], 'slateDark', { round: 8 }) +
        box([11, 11, 128, 92], base, { line: 0 }) +
        mark('M24 32h52M24 50h78M24 68h40M24 86h64', 'blueDeep', 6),
    )
  return both(
    box([0, 0, 1000, 768], 'clay', { line: 0 }) +
      box([0, 0, 1000, 52], 'clayDark', { line: 0 }) +
      slats(150, 220) +
      slats(404, 220) +
      slats(658, 220) +
      // Day outside comes through one bent slat.
      shape('M150 217 370 221 330 768H60z', 'lamp', { line: 0, see: 0.18 }) +
      mark('M152 218H368', 'lamp', 5) +
      box([0, 330, 1000, 438], 'clayDark', { line: 0 }) +
      mark('M0 330H1000', 'ink', 4),
    top('dayLight', 'day') +
      screen(470, 'skyBlue') +
      screen(636, 'cloud') +
      screen(802, 'rose') +
      sheet('paper', 4) +
      // A rack of phones, all on charge
      mark('M352 744c30 20 80 24 130 16', 'ink', 6) +
      many(4, (n) =>
        standing(
          350 + n * 64,
          592 + (n % 2) * 6,
          (['leaf', 'blue', 'amber', 'violet'] as const)[n] ?? 'leaf',
          0.8,
        ),
      ) +
      box([340, 694, 280, 26], 'steelDark', { round: 6 }) +
      at(650, 640, shape('M0 0h54v58H6z', 'terracotta') + mark('M54 12c26 0 26 32-4 32', 'ink', 6)),
  )
}

export function hospital(): Desk {
  return both(
    box([0, 0, 1000, 768], 'cloud', { line: 0 }) +
      box([0, 0, 1000, 56], 'dayLight', { line: 0 }) +
      tube(150, 26, 130) +
      tube(420, 26, 130) +
      tube(700, 26, 130) +
      // The cashier's window, lit and with a hatch
      box([150, 96, 300, 190], 'bone') +
      box([164, 110, 272, 136], 'lamp') +
      mark('M300 110V246', 'ink', 6) +
      shape('M196 246c0-40 60-40 60 0z', 'teal', { line: line.mid }) +
      dot(226, 190, 21, 'skin') +
      shape('M205 186c0-32 42-32 42 0z', 'hair', { line: 0 }) +
      shape('M196 150h0', 'hair', { line: 0 }) +
      box([140, 254, 320, 18], 'white') +
      // A number over it, in strokes of light
      box([318, 124, 104, 50], 'slateDark', { line: line.mid }) +
      mark('M338 140h16l-10 10c14 0 14 16-6 14M374 138h24l-12 26', 'amber', 5) +
      at(
        520,
        110,
        box([0, 0, 76, 76], 'leaf', { round: 10 }) + mark('M38 18v40M18 38h40', 'white', 14),
      ) +
      wallClock(680, 146, 40, [2, 35]) +
      notice(760, 100, 100, 130, 'paper', 1) +
      box([0, 330, 1000, 24], 'teal', { line: 0 }) +
      box([0, 400, 1000, 368], 'day', { line: 0 }) +
      mark('M0 400H1000', 'ink', 4) +
      // A row of seats, nobody on them but a bag
      many(4, (n) =>
        at(
          440 + n * 118,
          400,
          shape('M0 0q52-14 104 0l-4 78H4z', 'blue') +
            box([0, 78, 104, 18], 'blueDeep', { round: 6 }),
        ),
      ) +
      box([430, 494, 520, 12], 'steelDark', { line: line.mid }) +
      at(
        566,
        424,
        shape('M0 56 8 16h66l10 40z', 'rose') + mark('M24 16c0-26 34-26 34 0', 'ink', 6),
      ),
    top('white', 'dayShade') +
      at(
        90,
        566,
        box([0, 0, 250, 190], 'white', { line: line.mid }) +
          mark('M20 26h90', 'leafDark', 9) +
          many(4, (n) =>
            mark(
              `M20 ${String(56 + n * 26)}h${String([130, 110, 140, 90][n] ?? 100)}M190 ${String(56 + n * 26)}h36`,
              'grey',
              6,
            ),
          ) +
          mark('M20 164h210', 'ink', 4),
        { turn: -3 },
      ) +
      // A ticket, a card, a bottle of water
      at(
        362,
        600,
        box([0, 0, 84, 56], 'paper', { line: line.mid }) +
          mark('M18 18h16l-10 10c14 0 14 16-6 14M48 18h22l-12 26', 'ink', 5),
        { turn: 5 },
      ) +
      at(
        366,
        680,
        box([0, 0, 96, 60], 'skyBlue', { round: 8, line: line.mid }) +
          mark('M10 18h76', 'blueDeep', 9) +
          mark('M12 42h44', 'white', 5),
      ) +
      at(
        480,
        540,
        shape('M10-30h28v-16H10zM4-30h40l6 26v110H-2V-4z', 'skyBlue') +
          box([-2, 20, 52, 44], 'white', { line: line.fine }) +
          mark('M8 42h32', 'blue', 7),
      ),
  )
}

export function gameDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'dusk', { line: 0 }) +
      box([0, 0, 1000, 60], 'deep', { line: 0 }) +
      mark('M0 64H1000', 'violetDark', 14) +
      mark('M0 64H1000', 'violet', 5) +
      // A poster of a sword over waves, a shelf with a boot, a pearl cart and a fish
      at(
        150,
        100,
        box([0, 0, 130, 170], 'tealDark', { line: line.mid }) +
          shape('M0 120c26-24 44-24 66 0s40 24 64 0v50H0z', 'teal', { line: line.fine }) +
          shape('M65 20l12 84-12 16-12-16z', 'cloud', { line: line.fine }) +
          mark('M42 108h46M65 110v30', 'amber', 8),
        { turn: -2 },
      ) +
      box([312, 218, 250, 14], 'woodMid', { line: line.mid }) +
      at(326, 164, shape('M0 54V6h26v24c20 2 30 8 30 24z', 'leaf', { line: line.mid })) +
      at(
        404,
        176,
        dot(12, 34, 9, 'amber', { line: line.fine }) +
          dot(48, 34, 9, 'amber', { line: line.fine }) +
          shape('M0 28C0-2 60-2 60 28z', 'rose', { line: line.mid }),
      ) +
      at(
        486,
        176,
        shape('M0 20C16-8 46-8 60 18l16-14v36L60 26C46 48 16 46 0 20z', 'amber', {
          line: line.mid,
        }) + dot(16, 16, 3, 'ink', { line: 0 }),
      ) +
      box([612, 96, 240, 190], 'navy') +
      houses([620, 110, 224, 168], 'evening', 'deep', 'yellow', 15) +
      cloud(650, 130, 0.4, 'curtain') +
      frame([620, 104, 224, 174], 'evening', { across: 2, down: 1, sill: true }) +
      box([0, 400, 1000, 368], 'navy', { line: 0 }) +
      parcel(640, 540, 120, 96, 8) +
      parcel(764, 540, 100, 70, 3),
    top('woodMid', 'brown') +
      // The phone he pokes at, letter by letter
      at(
        100,
        566,
        box([0, 0, 210, 196], 'navy', { round: 18 }) +
          box([14, 14, 182, 170], 'bone', { line: 0, round: 8 }) +
          mark('M28 40h84M28 66h54M28 118h70', 'dayLight', 15) +
          mark('M120 92h62M98 144h84', 'leaf', 15) +
          many(4, (n) => box([26 + n * 42, 162, 34, 14], 'cloud', { line: 2, round: 4 })),
        { turn: -4 },
      ) +
      at(
        400,
        408,
        box([90, 124, 40, 26], 'steelDark') +
          box([0, 0, 224, 128], 'hair', { round: 8 }) +
          box([10, 10, 204, 106], 'tealDark', { line: 0 }) +
          shape('M10 80c40-26 60-8 96-24s66 4 108-14v74H10z', 'teal', { line: 0 }) +
          dot(172, 36, 12, 'paper', { line: 0 }) +
          shape('M96 40l30 30-8 10-30-28z', 'cloud', { line: line.fine }) +
          mark('M22 26h50M22 40h30', 'white', 5, 0.8),
      ) +
      at(
        366,
        640,
        box([0, 0, 190, 40], 'hair', { round: 6 }) +
          many(9, (n) => mark(`M${String(14 + n * 20)} 13h9`, n % 3 === 0 ? 'rose' : 'teal', 6)) +
          many(8, (n) => mark(`M${String(22 + n * 20)} 28h9`, n % 3 === 1 ? 'violet' : 'teal', 6)),
      ) +
      parcel(480, 640, 60, 44, 6) +
      at(
        380,
        700,
        box([0, 0, 100, 50], 'cream', { line: line.mid }) +
          many(8, (n) => mark(`M${String(14 + n * 10)} 10v26`, 'ink', n % 3 === 0 ? 5 : 2)),
      ),
  )
}

/** One chair and five phones, each in somebody's name. */
export function fivePhones(): Desk {
  return both(
    box([0, 0, 1000, 768], 'evening', { line: 0 }) +
      box([0, 0, 1000, 56], 'navy', { line: 0 }) +
      tube(360, 26, 180) +
      box([150, 110, 210, 190], 'bone', { line: line.mid }) +
      many(5, (n) => mark(`M172 ${String(140 + n * 32)}h${String(60 + (n % 3) * 40)}`, 'grey', 7)) +
      many(5, (n) => dot(334, 140 + n * 32, 8, n < 4 ? 'leaf' : 'rose', { line: line.fine })) +
      wallClock(470, 150, 36, [8, 54]) +
      sky([620, 96, 220, 170], ['deep', 'navy', 'dusk']) +
      houses([620, 110, 220, 156], 'evening', 'deep', 'yellow', 29) +
      frame([620, 96, 220, 170], 'dusk', { across: 2, down: 1 }) +
      box([0, 400, 1000, 368], 'navy', { line: 0 }),
    top('wood', 'woodDark') +
      sheet('paper', 3) +
      many(5, (n) =>
        standing(
          372 + n * 62,
          438 + (n % 2) * 8,
          (['amber', 'leaf', 'violet', 'blue', 'rose'] as const)[n] ?? 'leaf',
          0.82,
        ),
      ) +
      at(420, 640, shape('M0 12h84l-12 44H12z', 'bone') + mark('M6 26h72', 'brick', 6)),
  )
}

/** Two cups, forty-eight names to find, a box of tissues. */
export function labDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'bone', { line: 0 }) +
      box([0, 0, 1000, 56], 'sand', { line: 0 }) +
      at(
        150,
        104,
        box([0, 0, 170, 180], 'white', { line: line.mid }) +
          many(16, (n) =>
            box([16 + (n % 4) * 36, 20 + Math.floor(n / 4) * 38, 26, 26], 'cloud', {
              line: line.fine,
            }),
          ) +
          many(9, (n) =>
            mark(
              `M${String(21 + (n % 4) * 36)} ${String(33 + Math.floor(n / 4) * 38)}l6 7 10-15`,
              'leafDark',
              5,
            ),
          ),
      ) +
      sky([430, 96, 220, 190], ['navy', 'evening', 'slate']) +
      many(14, (n) =>
        dot(446 + ((n * 47) % 190), 110 + ((n * 61) % 160), 4, 'white', { line: 0 }),
      ) +
      frame([430, 96, 220, 190], 'white', { across: 2, down: 1 }) +
      notice(720, 110, 100, 130, 'paper', 1) +
      box([0, 400, 1000, 368], 'sand', { line: 0 }),
    top('boxLight', 'wood') +
      sheet('white', 4) +
      at(
        366,
        470,
        shape('M0 0h60l-8 72H8z', 'terracotta') + mark('M60 14c26 0 26 32-4 32', 'ink', 6),
      ) +
      at(456, 470, shape('M0 0h60l-8 72H8z', 'blue') + mark('M60 14c26 0 26 32-4 32', 'ink', 6)) +
      at(
        372,
        620,
        box([0, 12, 120, 40], 'skyBlue', { round: 6 }) +
          shape('M30 12c4-24 16-10 24-30 10 14 22-2 28 30z', 'white', { line: line.mid }),
      ),
  )
}
