import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** As much of a button may be hidden, in px, before it counts as out of sight. */
const slack = 12

/** How many children of a scroller lie below its edge. New `content` is shown from its beginning. */
export function useBelow(scroller: RefObject<HTMLElement | null>, content: unknown): number {
  const [below, setBelow] = useState(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    let fresh = true
    const count = () => {
      if (fresh) element.scrollTop = 0
      fresh = false
      const edge = element.getBoundingClientRect().bottom + slack
      const hidden = [...element.children].filter(
        (child) => child.getBoundingClientRect().bottom > edge,
      )
      setBelow(hidden.length)
    }
    // It counts for the first time once all is laid out: to ask sooner would lay it out twice.
    const watcher = new ResizeObserver(count)
    watcher.observe(element)
    element.addEventListener('scroll', count, { passive: true })
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', count)
    }
  }, [content])
  return below
}
