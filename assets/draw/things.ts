// Things that stand about in more than one place.
import { at, box, dot, line, many, mark, pick, rod, shape, vary } from './kit.ts'
import type { Hue } from './hues.ts'

/** A table across the whole front: its top edge and the board under it. */
export function tableTop(top: Hue, board: Hue, glint: Hue): string {
  return (
    box([-500, 606, 1820, 24], top) +
    box([-500, 630, 1820, 340], board) +
    mark('M-480 642H1300', glint, 3)
  )
}

export function laptop(shell: Hue = 'slateDark', screen: Hue = 'skyBlue'): string {
  return at(
    424,
    506,
    shape('M0 96 26 0H178L204 96Z', shell) +
      shape('M36 10H168L188 86H16Z', screen, { line: 0 }) +
      mark('M46 26h70M44 42h96M42 58h60', 'blue', 5) +
      box([-18, 94, 240, 14], 'steelDark', { round: 6 }),
  )
}

export function mug(x: number, y: number, colour: Hue): string {
  return at(
    x,
    y,
    mark('M50 14c34-4 34 36 0 34', 'ink', 13) +
      mark('M50 14c34-4 34 36 0 34', colour, 5) +
      shape('M0 0h54v58H6z', colour),
  )
}

/** A paper cup with a lid and a straw; `pearls` lie at its bottom. */
export function milkTea(x: number, y: number, band: Hue = 'terracotta'): string {
  return at(
    x,
    y,
    rod('M34 4 46-44', 'leaf', 4) +
      shape('M0 0h68l-8 84H8z', 'sand') +
      shape('M2 22h64l-3 30H5z', band, { line: 0 }) +
      many(5, (n) => dot(15 + n * 9.5, 74 - (n % 2) * 7, 5, 'brown', { line: 0 })) +
      shape('M0 0h68l-8 84H8z', 'sand', { see: 0 }) +
      box([-5, -8, 78, 12], 'bone', { round: 5 }),
  )
}

export function openBook(x: number, y: number): string {
  return at(
    x,
    y,
    shape(
      'M0 20C30 4 62 6 82 18 102 6 134 4 164 20l10 34c-32-12-66-10-92 2-26-12-60-14-92-2z',
      'paper',
    ) +
      mark('M82 18v38', 'ink', 4) +
      mark(
        'M16 28c18-8 36-8 52-2M14 40c20-8 38-8 54-2M98 26c18-6 34-6 50 0M98 38c18-6 38-6 56 2',
        'grey',
        4,
      ),
  )
}

/** Books lying on each other, spines to us. */
export function bookPile(x: number, bottom: number, colours: readonly Hue[], width = 120): string {
  return colours
    .map((colour, n) =>
      box([x + vary(n + x) * 14, bottom - 18 * (n + 1), width - vary(n * 3 + x) * 26, 18], colour, {
        line: line.mid,
      }),
    )
    .join('')
}

const spines = [
  'leaf',
  'blue',
  'amber',
  'terracotta',
  'cream',
  'denim',
  'brick',
  'moss',
  'violet',
  'sand',
] as const

/** A row of standing books from `x` to `end`, on a board whose top is `floor`. */
export function bookRow(
  x: number,
  end: number,
  floor: number,
  height: number,
  seed: number,
): string {
  const row: string[] = []
  let left = x
  for (let book = seed; left < end - 14; book++) {
    const width = Math.min(end - left, 13 + vary(book) * 15)
    const tall = height * (0.72 + vary(book * 7) * 0.28)
    if (vary(book * 5) > 0.1) {
      row.push(box([left, floor - tall, width, tall], pick(spines, book * 3), { line: line.fine }))
      if (vary(book * 11) > 0.55) {
        row.push(
          mark(
            `M${String(Math.round(left + width / 2))} ${String(Math.round(floor - tall * 0.75))}v12`,
            'paper',
            5,
          ),
        )
      }
    }
    left += width
  }
  return row.join('')
}

/** A bookcase with its boards; `rows` shelves of books. */
export function bookcase(
  [x, y, width, height]: readonly [number, number, number, number],
  rows: number,
  wood: readonly [Hue, Hue],
  seed: number,
): string {
  const each = height / rows
  return (
    box([x, y, width, height], wood[1]) +
    many(rows, (n) => {
      const floor = y + each * (n + 1) - 8
      return (
        bookRow(x + 10, x + width - 10, floor, each - 24, seed + n * 31) +
        box([x, floor, width, 12], wood[0], { line: line.mid })
      )
    })
  )
}

/** A clock at this hour and minute; its second hand is the stage's. */
export function wallClock(
  x: number,
  y: number,
  radius: number,
  [hour, minute]: readonly [number, number],
): string {
  const hand = (turn: number, length: number, width: number) => {
    const angle = turn * 2 * Math.PI
    const tip = [x + Math.sin(angle) * length * radius, y - Math.cos(angle) * length * radius]
    return mark(`M${String(x)} ${String(y)}L${tip.map(Math.round).join(' ')}`, 'ink', width)
  }
  return (
    dot(x, y, radius, 'paper', { line: line.bold }) +
    many(12, (n) => {
      const angle = (n * Math.PI) / 6
      return dot(
        x + Math.sin(angle) * radius * 0.78,
        y - Math.cos(angle) * radius * 0.78,
        2.2,
        'ink',
        { line: 0 },
      )
    }) +
    hand((hour + minute / 60) / 12, 0.45, 6) +
    hand(minute / 60, 0.66, 4)
  )
}

export function pottedPlant(x: number, y: number, pot: Hue = 'terracotta'): string {
  return at(
    x,
    y,
    shape('M6 62h44l-5-34H11z', pot, { line: line.mid }) +
      shape('M28 28C28 10 10 8 6-6c16 0 22 12 22 22C30 2 40-8 54-10 54 8 38 14 28 28z', 'leaf', {
        line: line.mid,
      }),
  )
}

/** A tall plant on the floor, `height` from pot to tip. */
export function tallPlant(x: number, floor: number, size = 1): string {
  const leaves = [
    'M0-70C-30-110-80-110-96-86c30-6 66 0 96 26z',
    'M0-80C20-130 70-140 92-118c-34 2-64 20-92 48z',
    'M0-100C-40-150-50-200-26-230c2 44 22 80 30 130z',
    'M2-100C24-160 40-210 24-250c-20 40-26 90-24 150z',
    'M0-60C40-80 80-70 96-44c-34-8-68-4-96-6z',
  ]
  return at(
    x,
    floor,
    leaves
      .map((leaf, n) => shape(leaf, n % 2 === 0 ? 'leafDark' : 'leaf', { line: line.mid }))
      .join('') +
      shape('M-44-64h88l-12 64h-64z', 'cream') +
      mark('M-40-46h80', 'plaster', 5),
    { size },
  )
}

/** A parcel with its tape and its label. */
export function parcel(
  x: number,
  floor: number,
  width: number,
  height: number,
  seed: number,
): string {
  const colour = pick(['box', 'boxDark', 'boxLight', 'cream', 'clay'] as const, seed)
  const tape = colour === 'cream' ? 'boxDark' : 'cream'
  const top = floor - height
  return (
    box([x, top, width, height], colour, { line: line.mid }) +
    mark(
      `M${String(Math.round(x + width / 2))} ${String(Math.round(top + 3))}v${String(Math.round(height * 0.4))}`,
      tape,
      9,
    ) +
    (height > 48
      ? box([x + width * 0.12, floor - height * 0.42, width * 0.34, height * 0.26], 'paper', {
          line: 2,
        }) +
        mark(
          `M${String(Math.round(x + width * 0.17))} ${String(Math.round(floor - height * 0.32))}h${String(Math.round(width * 0.22))}`,
          'grey',
          3,
        )
      : '')
  )
}

/** A tube of cold light under the ceiling. */
export const tube = (x: number, y: number, width = 150): string =>
  box([x, y, width, 22], 'white', { line: line.mid }) +
  box([x + 14, y - 10, width - 28, 10], 'steelDark', { line: line.mid })

/** A lamp hanging from above, its shade's lower edge at `y`. */
export const hangingLamp = (x: number, y: number, shade: Hue = 'amber'): string =>
  mark(`M${String(x)} -220V${String(y - 44)}`, 'ink', 6) +
  shape(`M${String(x - 14)} ${String(y - 48)}h28l36 48h-100z`, shade) +
  box([x - 26, y - 2, 52, 9], 'lamp', { line: line.fine, round: 4 })

/** A sheet on a wall with lines nobody could read. */
export function notice(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Hue,
  turn = 0,
): string {
  const rows = Math.max(2, Math.floor((height - 20) / 17))
  return at(
    x,
    y,
    box([0, 0, width, height], fill, { line: line.mid }) +
      many(rows, (n) =>
        mark(
          `M12 ${String(18 + n * 16)}h${String(Math.round((width - 26) * (0.6 + 0.4 * vary(n + x))))}`,
          'grey',
          4,
        ),
      ),
    { turn },
  )
}
