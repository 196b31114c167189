// The marks of answers, told apart across a hall: each letter whole in its shape, and in its middle.
import { expect, test } from 'vitest'
import { faces } from '../../src/look/faces.ts'

/** Of a letter's line: how high a capital is, and how wide the widest of them. */
const [high, wide] = [0.73, 0.68]

/** The corners of a shape; a circle has many. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  if (path.includes('A')) {
    return Array.from({ length: 360 }, (_, degree) => {
      const turn = (degree * Math.PI) / 180
      return [50 + 46 * Math.cos(turn), 50 + 46 * Math.sin(turn)] as const
    })
  }
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MLHV])([\d.]+)(?: ([\d.]+))?/g)].map(([, to, one, two]) => {
    if (to !== 'V') x = Number(one)
    if (to !== 'H') y = Number(two ?? one)
    return [x, y] as const
  })
}

/** From where to where the shape reaches, straight down at `x`. */
function reachAt(path: string, x: number): readonly [number, number] {
  const corners = cornersOf(path)
  const crossed = corners.flatMap(([x1, y1], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length] ?? [x1, y1]
    return x1 === x2 || (x - x1) * (x - x2) > 0 ? [] : [y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)]
  })
  return [Math.min(...crossed), Math.max(...crossed)]
}

test.each(faces)('$letter stands whole in the middle of its $shape', ({ path, foot, size }) => {
  const [top, bottom] = reachAt(path, 50 + (size * wide) / 2)
  const above = foot - size * high - top
  const below = bottom - foot
  expect(Math.min(above, below)).toBeGreaterThan(2)
  expect(Math.abs(above - below)).toBeLessThan(8)
})
