import { paints } from '../../look/paints.ts'
import { world } from './framing.ts'

type Box = readonly [x: number, y: number, width: number, height: number]

/** What stands for the layers a place does not have: a wall in the evening, a table for each. */
export function plainRoom(): Readonly<Record<string, string>> {
  const { x, y, width, height } = world
  const below = (top: number, fill: string) => {
    const box: Box = [x, top, width, y + height - top]
    return sheet(box, `M${String(x)} ${String(top)}h9999v9999h-9999z`, fill)
  }
  return {
    wall: below(y, paints.navy),
    near: below(540, paints.blueDark),
    front: below(600, paints.woodDark),
  }
}

/** The same for a backroom, cut along the seam. */
export function plainDesk(): Readonly<Record<string, string>> {
  return {
    back: sheet([0, 0, 1000, 768], 'M130 0h870v768H0z', paints.navy),
    front: sheet([0, 590, 1000, 178], 'M30 590h970v178H0z', paints.woodDark),
  }
}

function sheet(box: Box, path: string, fill: string): string {
  const [, , width, height] = box
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="${box.join(' ')}"><path fill="${fill}" d="${path}"/></svg>`
}
