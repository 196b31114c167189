import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Where on the screen reading happens: two thirds down. */
const readingLine = 0.66

/** Reports how much of an element has been scrolled past, 0 to 1, when that changes. */
export function usePassed(onPassed: (fraction: number) => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const report = useRef(onPassed)
  report.current = onPassed
  useEffect(() => {
    let last = -1
    const look = () => {
      const box = element.current?.getBoundingClientRect()
      if (box === undefined || box.height === 0) return
      const passed = (window.innerHeight * readingLine - box.top) / box.height
      const fraction = Math.round(Math.min(1, Math.max(0, passed)) * 100) / 100
      if (fraction === last) return
      last = fraction
      report.current(fraction)
    }
    look()
    // Captured, so that it is heard whichever element around the page scrolls.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', look, { capture: true })
  }, [])
  return element
}
