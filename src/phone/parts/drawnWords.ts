const bracketed = /〔[^〕]*〕/gu

/** The words of a message beside what is drawn of it: what stands in 〔〕 is the drawing's. */
export function besideDrawing(text: string): string {
  return text.replace(bracketed, ' ').replace(/\s+/gu, ' ').trim()
}

/** What a message itself calls the thing drawn: of 〔图片：收款码〕 and 〔鸭子敬礼〕 the words inside. */
export function drawnAs(text: string): string | undefined {
  return text.match(bracketed)?.[0].slice(1, -1)
}
