// The same hall, looked at the other way: the row of seats where people wait, and whoever is before you.
import { at, box, frontView, line, many, mark, shape, type Layer } from '../kit.ts'
import { tableTop } from '../things.ts'
import { policeCounter } from './policeCounter.ts'

/** A sheet copied out by hand, four sums one under another. */
const sums = at(
  436,
  530,
  shape('M0 76 22 2H168L194 76z', 'paper') +
    mark('M40 18h58M36 34h66M32 50h74M28 64h82', 'grey', 5) +
    mark('M122 18h24M124 34h26M124 50h32M126 64h38', 'ink', 6),
)

const seats: Layer = {
  name: 'mid',
  view: [270, 440, 650, 210],
  parts:
    many(4, (n) =>
      at(
        286 + n * 156,
        470,
        box([0, 0, 140, 96], 'blue', { round: 14 }) + mark('M24 26h92', 'skyMid', 7),
      ),
    ) +
    box([276, 566, 636, 26], 'steel', { round: 8 }) +
    mark('M330 592v58M590 592v58M850 592v58', 'ink', 10),
}

/** A low table with blank forms and the paper cup one is given. */
const forms: Layer = {
  name: 'near',
  view: [560, 500, 320, 150],
  parts:
    box([604, 574, 236, 76], 'woodMid') +
    box([590, 558, 264, 20], 'woodLight') +
    box([626, 544, 104, 14], 'paper', { line: line.mid }) +
    at(
      776,
      516,
      shape('M0 0h38l-6 42H6z', 'white', { line: line.mid }) + mark('M3 14h32', 'skyMid', 5),
    ),
}

const lap: Layer = {
  name: 'front',
  view: frontView,
  parts:
    tableTop('cloud', 'dayShade', 'white') +
    mark('M-480 700H1300', 'blueDeep', 18) +
    sums +
    // The string bag she came with, breakfast for two in it
    at(
      90,
      520,
      shape('M10 84 0 30h92l-10 54z', 'leaf', { line: line.mid }) +
        mark('M20 30q26-44 52 0', 'ink', 5) +
        mark('M8 48h78M12 66h70', 'leafDark', 4),
    ),
}

export function policeBench(): readonly Layer[] {
  const kept = policeCounter().filter(({ name }) => name === 'far' || name === 'wall')
  return [...kept, seats, forms, lap]
}
