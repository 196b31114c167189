import type { Page } from 'playwright-core'

/** A sound the page set going. */
export interface Heard {
  readonly seconds: number
  readonly loop: boolean
}

/** Notes what reaches the browser's own sound system, and lets it through. */
export function listen(): void {
  const heard: { seconds: number; loop: boolean }[] = []
  Object.assign(window, { heard })
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (when, offset, duration) {
    heard.push({ seconds: this.buffer?.duration ?? 0, loop: this.loop })
    start.call(this, when, offset, duration)
  }
}

export const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: readonly Heard[] }).heard)
