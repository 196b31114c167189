/** The room holds its breath: where money has gone, or somebody has stopped typing. */
export interface Silence {
  /** Whether it does at this moment. */
  held(): boolean
  /** Holds it for so long, after so long; the answer lets go, or never lets it begin. */
  hold(ms: number, afterMs?: number): () => void
  close(): void
}

/** `onChange`: it is held now, or let go. */
export function openSilence(onChange: () => void): Silence {
  let held = false
  /** What was asked for last is what holds it. */
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function turn(to: boolean): void {
    if (held === to) return
    held = to
    onChange()
  }

  function begin(ms: number): void {
    timer = setTimeout(() => turn(false), ms)
    turn(true)
  }

  return {
    held: () => held,
    hold(ms, afterMs = 0) {
      clearTimeout(timer)
      const mine = ++asked
      if (afterMs === 0) begin(ms)
      else timer = setTimeout(() => begin(ms), afterMs)
      return () => {
        if (mine !== asked) return
        clearTimeout(timer)
        turn(false)
      }
    },
    close: () => clearTimeout(timer),
  }
}
