import { signal, type ReadonlySignal } from '@preact/signals'

/** Whether this window fills a display that is larger than the one it was opened on. */
export interface LargerDisplay extends ReadonlySignal<boolean> {
  close(): void
}

const areaOf = ({ width, height }: Screen) => width * height

export function onLargerDisplay(): LargerDisplay {
  const own = areaOf(screen)
  const fills = () =>
    document.fullscreenElement !== null ||
    (window.outerWidth >= screen.width && window.innerHeight >= screen.height)
  const now = signal(false)
  const look = () => (now.value = areaOf(screen) > own && fills())
  window.addEventListener('resize', look)
  document.addEventListener('fullscreenchange', look)
  return Object.assign(now, {
    close() {
      window.removeEventListener('resize', look)
      document.removeEventListener('fullscreenchange', look)
    },
  })
}
