// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { DropZone } from '../../src/screens/drop/dropZone.tsx'
import { zh } from '../../src/words/zh/words.ts'

/** What the browser asks or tells of a hand that holds something over the page. */
function dragged(type: string, types: readonly string[]): Event {
  const event = new Event(type, { cancelable: true, bubbles: true })
  return Object.assign(event, { dataTransfer: { types, items: [] }, relatedTarget: null })
}

test.each(['dragenter', 'dragover'])(
  'files are taken as soon as the page is there, whatever appears under the hand: %s',
  async (type) => {
    const page = document.body.appendChild(document.createElement('main'))
    const onDropped = vi.fn()
    render(<DropZone words={zh} onDropped={onDropped} />, page)
    const files = dragged(type, ['Files'])
    page.dispatchEvent(files)
    expect(files.defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(page.textContent).toContain(zh.screens.dropIn.hover))
    page.dispatchEvent(dragged('drop', ['Files']))
    expect(onDropped).toHaveBeenCalledOnce()

    const words = dragged(type, ['text/plain'])
    page.dispatchEvent(words)
    expect(words.defaultPrevented).toBe(false)

    render(null, page)
    page.dispatchEvent(dragged('drop', ['Files']))
    expect(onDropped).toHaveBeenCalledOnce()
  },
)
