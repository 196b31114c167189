import { report } from './report.ts'

/** The name the game's own Chinese letters go by; `--sans` of tokens.css lists it. */
const family = 'Shipo SC'

/**
 * Lends the game's own Chinese letters to a machine that has none; elsewhere fetches nothing. Never
 * rejects: where they do not come, the page goes on as the machine can draw it.
 */
export async function lendChineseFont(): Promise<void> {
  if (drawsChinese()) return
  try {
    const { default: url } = await import('../../assets/fonts/noto-sans-sc.woff2?url')
    const face = await new FontFace(family, `url("${url}")`).load()
    document.fonts.add(face)
  } catch (problem) {
    report('letters', problem) // a browser without FontFace, or no network: nothing better can be shown
  }
}

const size = 48

/**
 * Whether this machine draws Chinese. A missing letter is drawn as a box, the same for all or with
 * its number in it, or not at all: so 一 must be a flat bar, and two letters that only simplified
 * Chinese has must differ.
 */
export function drawsChinese(): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  // Where nothing can be read, nothing is known: most machines have the letters.
  if (pen === null) return true
  const bar = inkedRows(drawn(pen, '一'))
  const flat = bar > 0 && bar < size / 4
  return flat && drawn(pen, '识').join() !== drawn(pen, '谎').join()
}

/** How dark each pixel is, row by row. */
function drawn(pen: CanvasRenderingContext2D, letter: string): readonly number[] {
  pen.clearRect(0, 0, size, size)
  pen.font = `${String(size * 0.75)}px sans-serif`
  pen.textBaseline = 'middle'
  pen.fillText(letter, 4, size / 2)
  const { data } = pen.getImageData(0, 0, size, size)
  return Array.from({ length: size * size }, (_, at) => data[at * 4 + 3] ?? 0)
}

function inkedRows(pixels: readonly number[]): number {
  const rows = Array.from({ length: size }, (_, row) => pixels.slice(row * size, (row + 1) * size))
  return rows.filter((row) => row.some((dark) => dark > 64)).length
}
