// What the browser's translator does to a page, and what a reader sees of it afterwards.
import '../src/host/translator.ts'

/** Takes every text out of the page and puts a translation of it there, as translators do. */
export function translate(page: HTMLElement): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const word = text.data.trim()
    const drawn = text.parentElement?.closest('svg, style') ?? null
    if (word === '' || drawn !== null) continue
    const [outer, inner] = [font(), font()]
    inner.textContent = `⟨${text.data}⟩`
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** What stands there, translated or not. */
export function readable(page: HTMLElement): string {
  return page.textContent.replace(/[⟨⟩]/g, '')
}

/** An element nobody should write any more, and every translator does. */
function font(): Element {
  return document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
}
