/** Full screen, and out of it. Where the browser refuses, nothing is lost: F11 does the same. */
export function goFullscreen(onRefused: () => void): void {
  if (document.fullscreenElement !== null) {
    void document.exitFullscreen().catch(() => undefined)
    return
  }
  const page: Partial<HTMLElement> = document.documentElement
  if (page.requestFullscreen === undefined) onRefused()
  else page.requestFullscreen.call(document.documentElement).catch(onRefused)
}
