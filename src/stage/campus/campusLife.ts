import type * as Phaser from 'phaser'
import type { Atlas } from '../engine/atlas.ts'
import type { Box } from '../engine/framing.ts'

/** How long the campus stirs when one arrives; then everything is where it stays. */
export const lifeSeconds = 1.8

/** Where the one who rides home comes to a stand. */
export const bicycleRest: Box = { x: 258, y: 742, width: 74, height: 71 }
const rideFrom = -190

const falls = [
  { from: [312, 250], to: [330, 352], turn: 2 },
  { from: [676, 250], to: [650, 368], turn: -3 },
  { from: [-40, 560], to: [-8, 690], turn: 2.5 },
  { from: [1040, 560], to: [990, 700], turn: -2 },
  { from: [268, 740], to: [282, 832], turn: 3 },
] as const
const chimney = { x: 202, y: 402 } as const

export interface Life {
  readonly parts: readonly Phaser.GameObjects.GameObject[]
  /** What is added to the light. */
  readonly beams: readonly Phaser.GameObjects.GameObject[]
  /** `part` of the stir that is over, 0–1. */
  draw(part: number): void
}

/** Somebody rides home, a few leaves come down, the canteen's chimney steams. */
export function campusLife(
  atlas: Atlas,
  put: (name: string, at: Box) => Phaser.GameObjects.Image,
): Life {
  const bicycle = put('bicycle', bicycleRest)
  const beam = atlas.shine('light/lamp').setBlendMode('ADD').setDisplaySize(150, 84)
  const leaves = falls.map(() => put('leaf', { x: 0, y: 0, width: 20, height: 13 }).setOrigin(0.5))
  const puffs = [0, 1, 2].map(() =>
    put('steam', { x: 0, y: 0, width: 40, height: 27 }).setOrigin(0.5),
  )
  return {
    parts: [...puffs, bicycle, ...leaves],
    beams: [beam],
    draw(part) {
      const ridden = 1 - (1 - part) ** 3
      bicycle.x = rideFrom + (bicycleRest.x - rideFrom) * ridden
      beam.setPosition(bicycle.x + 110, 806).setAlpha(0.75 * (1 - part ** 4))
      leaves.forEach((leaf, n) => {
        const { from, to, turn } = falls[n % falls.length] ?? falls[0]
        const fallen = Math.min(1, part * (1.15 + 0.1 * n))
        const sway = Math.sin(fallen * Math.PI * 3 + n) * 16 * (1 - fallen)
        leaf.setPosition(
          from[0] + (to[0] - from[0]) * fallen + sway,
          between(from[1], to[1], fallen),
        )
        leaf.setRotation(turn * (1 - fallen) + n)
        leaf.setAlpha(Math.min(1, fallen * 6))
      })
      puffs.forEach((puff, n) => {
        const risen = Math.min(1, Math.max(0, part * 1.5 - n * 0.22))
        puff.setPosition(chimney.x + risen * (14 + n * 8), chimney.y - risen * (60 + n * 10))
        puff.setAlpha(0.7 * Math.sin(risen * Math.PI))
      })
    },
  }
}

function between(from: number, to: number, part: number): number {
  return from + (to - from) * part
}
