import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** For a page's h1: takes the focus when the page arrives, so that it is heard and tabbed from. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return heading
}
