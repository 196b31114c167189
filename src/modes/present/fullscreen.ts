/** Full screen, and out of it. Where the browser refuses, nothing is lost: F11 does the same. */
export function goFullscreen(): void {
  const done =
    document.fullscreenElement === null
      ? (document.documentElement as Partial<HTMLElement>).requestFullscreen?.call(
          document.documentElement,
        )
      : document.exitFullscreen()
  void done?.catch(() => undefined)
}
