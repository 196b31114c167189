// Pages that already size what they frame are told how much room the game would like: H5P's resizer and
// Canvas. Neither is told anything else, and both may take no notice.

/** The height that suits a width, in CSS pixels: wide as a film, or upright as a phone. */
export function heightFor(width: number): number {
  return width < 560 ? 640 : Math.max(420, Math.min(720, Math.round((width * 9) / 16)))
}

/** H5P's resizer answers at once. */
const mostHeard = 200

/** Asks for that height, and again whenever the width changes; returns its stop. */
export function asksForRoom(around: Window): () => void {
  let width = 0
  let answered = false
  const say = (message: object) => around.postMessage(message, '*')
  const ask = () => {
    if (window.innerWidth === width) return
    width = window.innerWidth
    const height = heightFor(width)
    say({ subject: 'lti.frameResize', height })
    if (answered) say({ context: 'h5p', action: 'resize', scrollHeight: height })
  }
  let left = mostHeard
  const hear = (event: MessageEvent) => {
    if (--left === 0) window.removeEventListener('message', hear)
    if (event.source !== around || !isHello(event.data)) return
    answered = true
    window.removeEventListener('message', hear)
    width = 0
    ask()
  }
  window.addEventListener('message', hear)
  window.addEventListener('resize', ask)
  say({ context: 'h5p', action: 'hello' })
  ask()
  return () => {
    window.removeEventListener('message', hear)
    window.removeEventListener('resize', ask)
  }
}

/** H5P's resizer says so when it has found which frame is ours. */
function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  if (!('context' in data) || !('action' in data)) return false
  return data.context === 'h5p' && data.action === 'hello'
}
