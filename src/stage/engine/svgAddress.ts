/**
 * A drawing as an address. Not a blob's: for each of those the page waits for the browser, which on
 * a slow machine is busy, and somebody has to give it back.
 */
export function svgAddress(svg: string): string {
  // All else is allowed where it stands, and to write it otherwise takes longer than to draw it.
  return `data:image/svg+xml;charset=utf-8,${svg.replace(/[%#]/g, encodeURIComponent)}`
}

/** A drawing the browser has read, in its own size where none is said; rejects where it is none. */
export async function readDrawing(
  address: string,
  width?: number,
  height?: number,
): Promise<HTMLImageElement> {
  const image = new Image(width, height)
  image.src = address
  await image.decode()
  return image
}
