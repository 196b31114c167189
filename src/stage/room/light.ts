import type { Ending } from '../../core/story/card.ts'

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

/** The light in which a story ends: it says what it was to you before a word is read. */
const endingLights: Readonly<Record<Ending['tone'], Light>> = {
  helped: { lamp: 1.25, cool: 0, vignette: 0.15, lean: 0 },
  safe: { lamp: 1.1, cool: 0.03, vignette: 0.25, lean: 0 },
  lucky: { lamp: 0.9, cool: 0.12, vignette: 0.4, lean: 0 },
  near: { lamp: 0.8, cool: 0.16, vignette: 0.5, lean: 0.1 },
  missed: { lamp: 0.7, cool: 0.24, vignette: 0.48, lean: 0.1 },
  lost: { lamp: 0.58, cool: 0.28, vignette: 0.52, lean: 0.15 },
}

export const lightOfEnding = (tone: Ending['tone']): Light => endingLights[tone]
