// The aid office, a window cut into a wall: two in the afternoon at the end of April, a queue behind;
// and the last night in May, one lamp left on.
import { at, box, dot, frontView, line, many, mark, roomView, shape, type Layer } from '../kit.ts'
import { bookPile, notice, pottedPlant, tableTop, tube, wallClock } from '../things.ts'
import { cloud, frame, sky, tree, wall } from '../walls.ts'

const pane = [36, 120, 210, 230] as const

/** A camera on a stalk, to blink at. */
const camera = at(
  700,
  376,
  box([20, 60, 10, 60], 'steelDark', { line: line.mid }) +
    box([0, 0, 50, 62], 'slateDark', { round: 10 }) +
    dot(25, 26, 14, 'skyBlue', { line: line.mid }) +
    dot(25, 26, 5, 'ink', { line: 0 }),
)

/** What somebody without a voice holds up, one after another. */
const sheets = at(
  470,
  424,
  box([0, 4, 96, 68], 'cream', { line: line.mid }) +
    box([8, -2, 96, 68], 'paper', { line: line.mid }) +
    mark('M24 20h60M24 36h44', 'grey', 7),
)

const ribbon = (x: number) =>
  at(
    x,
    470,
    box([0, 0, 14, 150], 'steel', { line: line.mid }) + box([-12, 146, 38, 12], 'steelDark'),
  )

const outside = [26, 110, 230, 250] as const

const byDay = {
  sky:
    sky(outside, ['skyMid', 'skyBlue', 'cloud']) +
    cloud(70, 160, 0.5) +
    tree(90, 372, 0.9, ['leaf', 'moss', 'leafDark']) +
    tree(200, 380, 1, ['moss', 'leaf', 'leafDark']),
  wall: ['cream', 'clay'],
  clock: [2, 10],
} as const
const byNight = {
  sky:
    sky(outside, ['deep', 'navy', 'dusk']) +
    tree(90, 372, 0.9, ['navy', 'evening', 'deep']) +
    tree(200, 380, 1, ['navy', 'evening', 'deep']),
  wall: ['sand', 'clay'],
  clock: [11, 31],
} as const

export const aidOffice = (): readonly Layer[] => paintedAt(byDay)
export const aidOfficeNight = (): readonly Layer[] => paintedAt(byNight)

function paintedAt(hour: typeof byDay | typeof byNight): readonly Layer[] {
  return [
    { name: 'far', view: outside, parts: hour.sky },
    {
      name: 'wall',
      view: roomView,
      parts:
        wall(...hour.wall, [pane], 80) +
        frame(pane, 'woodLight', { across: 2, down: 1 }) +
        box([-480, 470, 1780, 190], 'moss', { line: 0 }) +
        mark('M-480 470H1300', 'bone', 8) +
        // The opening to the room behind, with its shelf of files
        box([380, 130, 420, 360], 'woodDark') +
        box([398, 148, 384, 330], 'sand', { line: line.mid }) +
        many(9, (n) =>
          box([412 + n * 40, 166, 34, 96], (['blue', 'bone', 'brick'] as const)[n % 3] ?? 'bone', {
            line: line.fine,
          }),
        ) +
        box([398, 262, 384, 12], 'woodMid', { line: line.mid }) +
        wallClock(310, 160, 36, hour.clock) +
        notice(840, 130, 120, 160, 'paper', -1) +
        notice(980, 150, 96, 120, 'noodle', 1.5) +
        // A thing that prints numbers
        at(
          -170,
          300,
          box([0, 0, 110, 300], 'blue') +
            box([16, 20, 78, 70], 'skyBlue', { line: line.mid }) +
            mark('M34 44h42M34 62h26', 'paper', 8) +
            shape('M34 120h42v40l-10-8-11 8-11-8-10 8z', 'paper', { line: line.fine }),
        ) +
        ribbon(-380) +
        ribbon(-260) +
        mark('M-373 486q60 34 120 0', 'brick', 10) +
        tube(500, 30, 180),
    },
    {
      name: 'mid',
      view: [370, 370, 480, 280],
      parts:
        box([370, 490, 460, 20], 'woodLight') +
        box([370, 510, 460, 140], 'wood') +
        sheets +
        camera +
        pottedPlant(780, 428, 'bone'),
    },
    // A cabinet of files whoever waits may lean on
    {
      name: 'near',
      view: [550, 480, 330, 170],
      parts:
        box([560, 520, 310, 130], 'clay') +
        box([552, 508, 326, 16], 'woodLight') +
        mark('M560 586H870', 'ink', 4) +
        mark('M690 552h50M690 616h50', 'woodDark', 7),
    },
    {
      name: 'front',
      view: frontView,
      parts:
        tableTop('woodLight', 'wood', 'box') +
        // A form, a stamp on its pad, throat sweets
        at(
          440,
          538,
          shape('M0 68 24 8H160L188 68z', 'paper') +
            mark('M44 22h92M40 36h104M34 50h64', 'grey', 5),
        ) +
        at(
          646,
          536,
          box([-6, 46, 84, 22], 'brick', { round: 5 }) +
            shape('M18 46 24 12q12-18 24 0l6 34z', 'woodMid') +
            dot(36, 6, 14, 'woodMid'),
        ) +
        at(
          100,
          560,
          box([0, 0, 92, 44], 'leaf', { round: 8 }) +
            box([10, 10, 52, 24], 'paper', { line: line.fine }) +
            dot(112, 34, 9, 'amber', { line: line.fine }) +
            dot(134, 38, 9, 'amber', { line: line.fine }),
        ) +
        bookPile(-120, 606, ['cream', 'blue', 'rose'], 100),
    },
  ]
}
