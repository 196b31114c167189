// Walls, windows and what is seen through them.
import { hues, type Hue } from './hues.ts'
import { at, box, dot, line, many, mark, pick, shape, vary } from './kit.ts'

type Hole = readonly [number, number, number, number]

/** A wall over the whole room with holes to look through, and a band in shade along the ceiling. */
export function wall(fill: Hue, shade: Hue, holes: readonly Hole[], ceiling = 96): string {
  const cut = holes
    .map(([x, y, w, h]) => `M${String(x)} ${String(y)}v${String(h)}h${String(w)}v${String(-h)}Z`)
    .join('')
  return (
    `<path fill-rule="evenodd" fill="${hues[fill]}" d="M-480-220H1300V948H-480Z${cut}"/>` +
    box([-480, -220, 1780, 220 + ceiling], shade, { line: 0 }) +
    mark(`M-480 ${String(ceiling)}H1300`, 'ink', 3, 0.35)
  )
}

/** The frame around a hole, with `across` × `down` panes and a sill. */
export function frame(
  [x, y, w, h]: Hole,
  wood: Hue,
  { across = 2, down = 2, sill = true } = {},
): string {
  const bars =
    many(across - 1, (n) => `M${String(x + (w * (n + 1)) / across)} ${String(y)}v${String(h)}`) +
    many(down - 1, (n) => `M${String(x)} ${String(y + (h * (n + 1)) / down)}h${String(w)}`)
  return (
    `<path fill-rule="evenodd" fill="${hues[wood]}" stroke="${hues.ink}" stroke-width="5" d="M${String(x - 16)} ${String(y - 16)}h${String(w + 32)}v${String(h + 32)}h${String(-w - 32)}ZM${String(x)} ${String(y)}v${String(h)}h${String(w)}v${String(-h)}Z"/>` +
    (bars === '' ? '' : mark(bars, 'ink', 8)) +
    (sill ? box([x - 30, y + h + 16, w + 60, 16], wood, { round: 4 }) : '')
  )
}

/** A sky in flat bands, palest at the horizon. */
export function sky([x, y, w, h]: Hole, bands: readonly Hue[]): string {
  const each = h / bands.length
  return bands.map((band, n) => box([x, y + each * n, w, h - each * n], band, { line: 0 })).join('')
}

/** Houses along a horizon; `lit` colours some windows. */
export function houses([x, y, w, h]: Hole, far: Hue, near: Hue, lit: Hue, seed: number): string {
  const count = Math.ceil(w / 62)
  return (
    many(count, (n) => {
      const top = y + h * (0.25 + 0.3 * vary(seed + n))
      return box([x + n * 62 - 8, top, 50, y + h - top], far, { line: 0 })
    }) +
    many(count, (n) => {
      const top = y + h * (0.4 + 0.25 * vary(seed + n * 3 + 1))
      const left = x + n * 62 + 16
      return (
        box([left, top, 54, y + h - top], near, { line: 0 }) +
        many(9, (m) =>
          vary(seed + n * 17 + m * 5) > 0.55
            ? box([left + 8 + (m % 3) * 15, top + 10 + Math.floor(m / 3) * 20, 7, 10], lit, {
                line: 0,
                see: vary(m + n) > 0.5 ? 0.9 : 0.45,
              })
            : '',
        )
      )
    })
  )
}

export function cloud(x: number, y: number, size: number, fill: Hue = 'white'): string {
  return at(
    x,
    y,
    shape('M0 40c-34 0-34-34-4-36C0-30 50-32 58-6c30-10 48 20 26 38-6 8-14 8-20 8z', fill, {
      line: 0,
    }),
    { size },
  )
}

/** A round tree behind glass. */
export function tree(
  x: number,
  floor: number,
  size: number,
  leaves: readonly [Hue, Hue, Hue],
): string {
  return at(
    x,
    floor,
    shape('M-9 0-5-90H7L11 0z', 'woodMid', { line: line.mid }) +
      shape(
        'M-70-80c-30-20-20-70 14-72 0-40 56-60 84-30 40-20 76 20 58 54 22 34-16 66-48 50-30 24-80 24-108-2z',
        leaves[0],
        { line: line.mid },
      ) +
      many(26, (n) =>
        dot(
          -54 + vary(n) * 128,
          -178 + vary(n * 7 + 2) * 108,
          6 + vary(n * 3) * 8,
          pick(leaves, n),
          { line: 0 },
        ),
      ),
    { size },
  )
}
