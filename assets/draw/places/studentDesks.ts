// Two desks of one student: the one under his bunk, and the counter of a print shop.
import { at, box, dot, line, many, mark, shape } from '../kit.ts'
import { notice } from '../things.ts'
import { frame, sky } from '../walls.ts'
import { both, sheet, top, type Desk } from './desks.ts'

/** Four names on a list, three of them crossed out. */
const names = at(
  90,
  566,
  box([0, 0, 250, 190], 'paper', { line: line.mid }) +
    many(4, (n) => mark(`M24 ${String(34 + n * 40)}h150`, 'grey', 8)) +
    many(3, (n) => mark(`M16 ${String(38 + n * 40)}l170-8`, 'brick', 5)),
  { turn: -3 },
)

/** A letter with the window of an envelope, opened and put face down again. */
const bankLetter = at(
  380,
  580,
  box([0, 0, 190, 110], 'white', { line: line.mid }) +
    mark('M0 0l95 58 95-58', 'ink', 4) +
    box([24, 66, 70, 26], 'cloud', { line: line.fine }),
  { turn: 7 },
)

export function bunkDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'slateDark', { line: 0 }) +
      // The bunk overhead, and what hangs from it
      box([-20, 40, 1040, 46], 'woodDark') +
      box([-20, 20, 1040, 26], 'violetDark', { line: line.mid }) +
      many(9, (n) => mark(`M${String(60 + n * 118)} 86v14`, 'woodDark', 10)) +
      mark('M300 100v70', 'ink', 4) +
      shape('M262 170h76l-12 96h-52z', 'moss', { line: line.mid }) +
      mark('M262 170q38 24 76 0', 'ink', 4) +
      sky([560, 150, 230, 180], ['deep', 'navy', 'dusk']) +
      dot(730, 190, 16, 'lamp', { line: 0 }) +
      frame([560, 150, 230, 180], 'slate') +
      notice(140, 190, 90, 110, 'paper', 4) +
      dot(250, 420, 170, 'lamp', { line: 0, see: 0.1 }) +
      box([0, 430, 1000, 338], 'dusk', { line: 0 }),
    top('woodMid', 'woodDark') + names + bankLetter,
  )
}

/** Paper in reams, one on another. */
const reams = (x: number, bottom: number, count: number) =>
  many(count, (n) =>
    box([x + (n % 2) * 6, bottom - 30 * (n + 1), 130, 30], n % 3 === 0 ? 'cream' : 'white', {
      line: line.mid,
    }),
  )

export function printDesk(): Desk {
  return both(
    box([0, 0, 1000, 768], 'cream', { line: 0 }) +
      box([0, 0, 1000, 60], 'sand', { line: 0 }) +
      mark('M130 250h260M130 400h260', 'woodMid', 14) +
      reams(150, 244, 4) +
      reams(292, 394, 3) +
      reams(146, 394, 5) +
      // The machine, its tray and the sheet that is just coming out
      box([560, 230, 300, 200], 'steel', { round: 8 }) +
      box([580, 250, 120, 50], 'slateDark', { line: line.mid, round: 4 }) +
      box([540, 330, 190, 18], 'slate', { line: line.mid }) +
      box([520, 344, 120, 12], 'white', { line: line.fine }) +
      dot(826, 262, 9, 'leaf', { line: line.fine }) +
      notice(430, 120, 90, 120, 'paper', 6) +
      box([0, 430, 1000, 338], 'sand', { line: 0 }),
    top('boxLight', 'wood') +
      sheet('white', 6) +
      reams(400, 556, 4) +
      at(
        404,
        610,
        shape('M0 0h130l-22 62H22z', 'white') +
          mark('M18 0q12-14 26 0t28 0 26 0', 'noodle', 7) +
          mark('M100-6l46-40M112-4l44-34', 'woodDark', 5),
      ),
  )
}
