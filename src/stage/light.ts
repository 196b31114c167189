/** What the room looks like at one moment; every number eases towards these. */
export interface Light {
  /** Strength of the lamp, 0–1. */
  readonly lamp: number
  /** Cold veil over the room, 0–1. */
  readonly cool: number
  /** How far the dark has come in from the edges, 0–1. */
  readonly vignette: number
  /** How far you bend over the phone, 0–1. */
  readonly lean: number
}

/** The light of a moment under this much pressure (0–1); `loss` is how fresh a loss is (0–1). */
export function lightOf(pressure: number, loss = 0): Light {
  const near = Math.min(1, Math.max(0, pressure))
  const gone = Math.min(1, Math.max(0, loss))
  return {
    lamp: (1 - 0.5 * near) * (1 - 0.5 * gone),
    cool: Math.min(0.5, 0.05 + 0.25 * near + 0.2 * gone),
    vignette: 0.35 + 0.65 * near,
    lean: near,
  }
}
