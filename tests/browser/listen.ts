import type { Page } from 'playwright-core'

/** A sound the page set going. */
export interface Heard {
  readonly seconds: number
  readonly loop: boolean
}

/** Notes what reaches the browser's own sound system and how loud it leaves it, and lets it through. */
export function listen(): void {
  const heard: { seconds: number; loop: boolean }[] = []
  const meters: AnalyserNode[] = []
  const loudest = (meter: AnalyserNode) => {
    const wave = new Float32Array(meter.fftSize)
    meter.getFloatTimeDomainData(wave)
    return wave.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  }
  Object.assign(window, { heard, loudness: () => Math.max(0, ...meters.map(loudest)) })
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode
  Object.assign(AudioNode.prototype, {
    connect(this: AudioNode, ...to: unknown[]) {
      if (to[0] instanceof AudioDestinationNode) {
        const meter = new AnalyserNode(this.context)
        meters.push(meter)
        connect.call(this, meter)
      }
      return connect.apply(this, to)
    },
  })
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (when, offset, duration) {
    heard.push({ seconds: this.buffer?.duration ?? 0, loop: this.loop })
    start.call(this, when, offset, duration)
  }
}

export const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: readonly Heard[] }).heard)

/** How far what is heard of a page swings just now, 0–1; 0 is silence. */
export const loudnessOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { loudness: () => number }).loudness())
