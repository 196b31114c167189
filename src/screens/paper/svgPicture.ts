/** An SVG on the page as a PNG of this width, drawn with the fonts of this device. */
export async function pngOf(drawing: SVGSVGElement, width: number, ratio: number): Promise<Blob> {
  const height = Math.round(width * ratio)
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const source = new XMLSerializer().serializeToString(copy)
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('this browser draws no pictures')
    pen.drawImage(image, 0, 0, width, height)
    return await new Promise((done, fail) =>
      canvas.toBlob((png) => {
        if (png === null) fail(new Error('the picture came out empty'))
        else done(png)
      }, 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
