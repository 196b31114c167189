import { paints } from '../../look/paints.ts'
import { world } from './framing.ts'

/** What is seen of a place that nobody has drawn: a wall in the evening. */
export function plainWall(): string {
  const { x, y, width, height } = world
  return sheet(
    [x, y, width, height],
    `M${String(x)} ${String(y)}h${String(width)}v${String(height)}H${String(x)}z`,
  )
}

/** The same behind a desk of the other side, cut along the seam. */
export function plainBack(): string {
  return sheet([0, 0, 1000, 768], 'M130 0h870v768H0z')
}

function sheet(box: readonly [number, number, number, number], path: string): string {
  const [, , width, height] = box.map(String)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width ?? ''}" height="${height ?? ''}" viewBox="${box.join(' ')}"><path fill="${paints.navy}" d="${path}"/></svg>`
}
