/** How often a platform is tried. */
export interface Tries {
  succeeded(): void
  /** Milliseconds until it may be tried again; undefined: that was the last time. */
  failed(): number | undefined
  /** There is something new to send: whether at once, or with what waits to be tried again. */
  anew(): boolean
}

/** Three times: at once, and after these. */
const againMs = [2000, 6000] as const

export function openTries(): Tries {
  let failures = 0
  return {
    succeeded() {
      failures = 0
    },
    failed() {
      const wait = againMs[failures]
      failures += 1
      return wait
    },
    anew() {
      // What could not be saved three times is tried again with what comes next.
      if (failures > againMs.length) failures = 0
      return failures === 0
    },
  }
}
