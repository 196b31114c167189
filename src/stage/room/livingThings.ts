import type * as Phaser from 'phaser'
import type { Atlas } from '../engine/atlas.ts'
import type { Box } from '../engine/framing.ts'
import type { LightName } from '../engine/drawnLights.ts'

/** What goes on in a place by itself. All of it follows from the seconds alone, and stops with them. */
export type Life =
  | { readonly kind: 'rain'; readonly box: Box; readonly count: number }
  | { readonly kind: 'motes'; readonly box: Box; readonly count: number }
  | { readonly kind: 'snow'; readonly box: Box; readonly count: number }
  | { readonly kind: 'leaves'; readonly box: Box; readonly count: number }
  | { readonly kind: 'steam'; readonly x: number; readonly y: number }
  /** The second hand of a clock. */
  | { readonly kind: 'clock'; readonly x: number; readonly y: number }
  /** A light that breathes; never faster than once in two seconds. */
  | {
      readonly kind: 'breath'
      readonly of: 'lamp' | 'screen' | 'sun' | 'rose'
      readonly box: Box
      readonly seconds: number
    }
  /** People who walk by, far behind: pictures of `people/`, one after another. */
  | {
      readonly kind: 'passers'
      readonly who: readonly string[]
      readonly from: number
      readonly to: number
      readonly floor: number
      readonly size: number
      /** How long one takes from end to end. */
      readonly seconds: number
      /** `far` is outside a door or window; `mid` is this side of the counter. */
      readonly depth: Depth
    }

/** Which depth each kind belongs to: behind the wall's openings, on the wall or its light, or before all. */
const depths = {
  rain: 'far',
  snow: 'far',
  leaves: 'far',
  clock: 'wall',
  motes: 'front',
  steam: 'front',
  breath: 'glow',
} as const satisfies Record<Exclude<Life['kind'], 'passers'>, Depth>

export type Depth = 'far' | 'wall' | 'glow' | 'mid' | 'front'

export const depthOf = (life: Life): Depth =>
  life.kind === 'passers' ? life.depth : depths[life.kind]

export interface Living {
  readonly parts: readonly Phaser.GameObjects.Image[]
  draw(seconds: number): void
}

/** Brings one of them to life; the caller puts its parts where they belong. */
export function bringToLife(atlas: Atlas, life: Life): Living {
  const several = (count: number, name: LightName) =>
    Array.from({ length: count }, () => atlas.shine(name))
  switch (life.kind) {
    case 'rain':
      return moving(several(life.count, 'light/drop'), (drop, n, seconds) => {
        const y = (n * 97 + seconds * (190 + (n % 5) * 45)) % life.box.height
        const x = (n * 73 - (y * 20) / 100 + life.box.width) % life.box.width
        drop.setPosition(life.box.x + x, life.box.y + y)
        drop.setScale(0.7 + (n % 3) * 0.2).setAlpha(0.5)
      })
    case 'motes':
      return moving(several(life.count, 'light/puff'), (mote, n, seconds) => {
        const turn = seconds * (0.3 + (n % 4) * 0.11) + n
        const x = life.box.x + ((n * 83) % life.box.width) + Math.sin(turn) * 14
        const y = life.box.y + ((n * 61 + seconds * 6) % life.box.height)
        mote.setPosition(x, y).setDisplaySize(7 + (n % 3) * 3, 7 + (n % 3) * 3)
      })
    case 'snow':
      return moving(several(life.count, 'light/puff'), (flake, n, seconds) => {
        const y = (n * 67 + seconds * (22 + (n % 4) * 8)) % life.box.height
        const x = ((n * 89) % (life.box.width - 24)) + 12 + Math.sin(seconds * 0.7 + n) * 12
        flake.setPosition(life.box.x + x, life.box.y + y)
        flake.setDisplaySize(8 + (n % 3) * 4, 8 + (n % 3) * 4)
      })
    case 'leaves':
      return moving(several(life.count, 'light/leaf'), (leaf, n, seconds) => {
        const y = (n * 131 + seconds * (34 + n * 7)) % (life.box.height + 20)
        const sway = Math.sin(seconds * 1.4 + n * 2)
        const x = ((n * 117) % life.box.width) + sway * 22
        leaf.setPosition(life.box.x + x, life.box.y + y - 10)
        leaf.setRotation(sway * 0.9 + n).setScale(0.7)
      })
    case 'steam':
      return moving(several(4, 'light/puff'), (puff, n, seconds) => {
        const up = (seconds * 0.28 + n / 4) % 1
        puff.setPosition(life.x + Math.sin(up * 5 + n) * 7, life.y - up * 70)
        puff.setDisplaySize(24 + up * 30, 30 + up * 34).setAlpha(0.75 * Math.sin(up * Math.PI))
      })
    case 'clock':
      return moving(several(1, 'light/hand'), (hand, _n, seconds) => {
        hand.setOrigin(0.5, 0.92).setPosition(life.x, life.y)
        hand.setScale(0.62).setRotation((Math.floor(seconds) * Math.PI) / 30)
      })
    case 'breath':
      return moving(several(1, `light/${life.of}`), (light, _n, seconds) => {
        const { x, y, width, height } = life.box
        light.setPosition(x + width / 2, y + height / 2).setDisplaySize(width, height)
        const period = Math.max(2, life.seconds)
        light.setBlendMode('ADD').setAlpha(0.6 + 0.25 * Math.sin((seconds * 2 * Math.PI) / period))
      })
    case 'passers':
      return passers(atlas, life)
  }
}

function passers(atlas: Atlas, life: Extract<Life, { kind: 'passers' }>): Living {
  const walkers = life.who.map((who) => atlas.stand(`people/${who}`, life.size))
  const width = walkers[0]?.scaleX ?? 1
  return moving(walkers, (walker, n, seconds) => {
    const back = n % 2 === 1
    const part = ((seconds / life.seconds + (n + 0.35) / walkers.length) * (1 + n * 0.07)) % 1
    const along = back ? 1 - part : part
    const step = Math.abs(Math.sin(part * life.seconds * 3.2))
    walker.setPosition(life.from + (life.to - life.from) * along, life.floor - step * 5)
    walker.scaleX = back ? -width : width
  })
}

function moving(
  parts: readonly Phaser.GameObjects.Image[],
  place: (part: Phaser.GameObjects.Image, n: number, seconds: number) => void,
): Living {
  return {
    parts,
    draw(seconds) {
      parts.forEach((part, n) => {
        place(part, n, seconds)
      })
    },
  }
}
