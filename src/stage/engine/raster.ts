import { readDrawing, svgAddress } from './svgAddress.ts'

/**
 * Turns an SVG into pixels of exactly this size. Where the browser can, it paints away from the
 * page's own thread, so that no tap waits for a picture; rejects where the text is no picture.
 */
export async function rasterise(
  svg: string,
  width: number,
  height: number,
  options: ImageBitmapOptions,
): Promise<ImageBitmap | HTMLImageElement> {
  const sized = svg.replace(
    /width="\d+" height="\d+"/,
    `width="${String(width)}" height="${String(height)}" preserveAspectRatio="none"`,
  )
  const image = await readDrawing(svgAddress(sized), width, height)
  // Some browsers make no bitmap of a drawing; the picture itself is as good, only later.
  return createImageBitmap(image, options).catch(() => image)
}
