import type * as Phaser from 'phaser'
import type { Feeling } from '../core/tags.ts'
import { faces } from './faces.ts'
import type { Box } from './framing.ts'

/** Everything about the room that can move; each number eases to its goal. */
export interface Pose {
  lamp: number
  cool: number
  vignette: number
  lean: number
  /** 0 the phone lies on the desk, 1 it is at your ear. */
  ear: number
  /** How far the roommate leans towards you. */
  turn: number
  /** How far the depth of the room has drifted. */
  drift: number
  /** 0 your room alone, 1 the other side beside it. */
  split: number
  /** How far the hand is down the script. */
  script: number
}

export interface Room {
  face(who: 'you' | 'companion', feeling: Feeling): void
  draw(pose: Pose, seen: Box, rainSeconds: number): void
}

const dropCount = 44
const pane = { x: 392, y: 110, width: 350, height: 260 } as const

/** Builds the dormitory at night out of drawn textures, back to front; `companion` is a drawn body. */
export function dormNight(scene: Phaser.Scene, scale: number, companion?: string): Room {
  const put = (key: string, x: number, y: number) =>
    scene.add
      .image(x, y, key)
      .setOrigin(0, 0)
      .setScale(1 / scale)
  const sky = put('dorm-night/sky', 360, 90)
  const drops = Array.from({ length: dropCount }, () =>
    scene.add.image(0, 0, 'light/drop').setAlpha(0.5),
  )
  const wall = put('dorm-night/wall', -480, -220)
  const wallGlow = scene.add.image(236, 420, 'light/lamp').setBlendMode('ADD')
  const drawn = `people/${companion ?? ''}-body`
  const body = scene.textures.exists(drawn) ? drawn : 'people/zhou-body'
  const mate = person(scene, scale, body, 250 / 704)
  mate.all.setVisible(companion !== undefined)
  const bunk = put('dorm-night/bunk', 510, 480)
  const you = person(scene, scale, 'people/you-body', 330 / 704)
  const hand = put('dorm-night/hand-ear', 60, 330)
  you.all.add(hand)
  const desk = put('dorm-night/desk', -480, 400)
  const phone = put('dorm-night/phone-desk', 300, 622)
  const lampGlow = scene.add
    .image(200, 520, 'light/lamp')
    .setBlendMode('ADD')
    .setDisplaySize(520, 420)
  const screenGlow = scene.add
    .image(506, 540, 'light/screen')
    .setBlendMode('ADD')
    .setDisplaySize(420, 300)
  const parts = [
    sky,
    ...drops,
    wall,
    wallGlow,
    mate.all,
    bunk,
    you.all,
    desk,
    phone,
    lampGlow,
    screenGlow,
  ]
  const room = scene.add.container(0, 0, parts)
  const veil = scene.add.image(0, 0, 'light/cool')
  const vignette = scene.add.image(0, 0, 'light/vignette')

  return {
    face(who, feeling) {
      const target = who === 'you' ? you : mate
      target.face.setTexture(`people/face-${faces[feeling]}`)
    },
    draw(pose, seen, rainSeconds) {
      room.x = pose.split * (seen.x + seen.width * 0.25 - 345)
      sky.x = 360 + pose.drift * 6
      placeDrops(drops, rainSeconds)
      mate.all.setPosition(546 - pose.turn * 22 + pose.drift * 2, 304 + pose.turn * 12)
      mate.all.setRotation(-pose.turn * 0.06)
      you.all.setPosition(150 + pose.lean * 14 - pose.drift * 3, 280 + pose.lean * 16)
      you.all.setRotation(pose.lean * 0.05)
      hand.setAlpha(Math.min(1, pose.ear * 2)).setPosition(60, 330 + (1 - pose.ear) * 260)
      hand.setVisible(pose.ear > 0.02)
      phone.setAlpha(1 - pose.ear)
      wallGlow.setDisplaySize(1080, 1000).setAlpha(0.8 * pose.lamp)
      lampGlow.setAlpha(0.42 * pose.lamp)
      screenGlow.setAlpha(0.5)
      const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
      veil.setPosition(middle.x, middle.y).setDisplaySize(seen.width + 4, seen.height + 4)
      veil.setAlpha(pose.cool)
      // The dark closes on the two faces, and lets go as it grows past the edges.
      const spread = 2.1 - 0.75 * pose.vignette
      vignette.setPosition(middle.x + room.x * 0.5, middle.y + seen.height * 0.03)
      vignette.setDisplaySize(seen.width * spread, seen.height * spread)
      vignette.setAlpha(0.4 + 0.6 * pose.vignette)
    },
  }
}

interface Person {
  readonly all: Phaser.GameObjects.Container
  readonly face: Phaser.GameObjects.Image
}

/** Somebody drawn by open-peeps, whose units are a square of 704. */
export function person(scene: Phaser.Scene, scale: number, body: string, size: number): Person {
  const shape = scene.add
    .image(-60, 20, body)
    .setOrigin(0, 0)
    .setScale(1 / scale)
  const face = scene.add
    .image(315, 248, 'people/face-calm')
    .setOrigin(0, 0)
    .setScale(1 / scale)
  return { all: scene.add.container(0, 0, [shape, face]).setScale(size), face }
}

function placeDrops(drops: readonly Phaser.GameObjects.Image[], seconds: number): void {
  drops.forEach((drop, n) => {
    const speed = 190 + (n % 5) * 45
    const y = (n * 97 + seconds * speed) % pane.height
    const x = (n * 73 - (y * 20) / 100 + pane.width) % pane.width
    drop.setPosition(pane.x + x, pane.y + y).setScale(0.7 + (n % 3) * 0.2)
  })
}
