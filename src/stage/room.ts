import type * as Phaser from 'phaser'
import type { Feeling, PlaceId } from '../core/tags.ts'
import { picturesOf, put } from './art.ts'
import { faces } from './faces.ts'
import type { Box } from './framing.ts'
import { bringToLife, depthOf, type Depth, type Life } from './life.ts'
import { person, picturesOfPerson } from './person.ts'
import type { Pose } from './pose.ts'
import { sceneries, type Glow } from './scenery.ts'

export interface Room {
  face(who: 'you' | 'companion', feeling: Feeling): void
  draw(pose: Pose, seen: Box, seconds: number): void
  close(): void
}

const youSize = 330 / 704
const mateSize = 250 / 704
const keeperSize = 0.27

/** The pictures a place needs with this body beside you. */
export function picturesFor(place: PlaceId, companion: string | undefined): readonly string[] {
  const { life, keeper } = sceneries[place]
  const passing = life.flatMap((one) => (one.kind === 'passers' ? one.who : []))
  const yours = ['you-ear', 'you-phone', 'phone-down', ...passing].map((name) => `people/${name}`)
  const people = ['you', companion ?? [], keeper?.person ?? []].flat()
  return [...picturesOf(place), ...yours, ...people.flatMap(picturesOfPerson)]
}

/** Builds a place out of drawn textures, back to front; `companion` is a drawn body. */
export function openRoom(
  scene: Phaser.Scene,
  scale: number,
  place: PlaceId,
  companion?: string,
): Room {
  const { glows, life, dark, keeper } = sceneries[place]
  const layer = (name: string) =>
    scene.textures.exists(`${place}/${name}`) ? [put(scene, `${place}/${name}`, scale)] : []
  const lives = life
    .map((one) => without(one, companion))
    .map((one) => ({ depth: depthOf(one), ...bringToLife(scene, one, scale) }))
  const living = (depth: Depth) => lives.flatMap((one) => (one.depth === depth ? one.parts : []))
  const lamps = glows.map((glow) => ({ glow, image: shine(scene, glow) }))
  const shining = (over: Glow['over']) =>
    lamps.flatMap(({ glow, image }) => (glow.over === over ? [image] : []))

  const far = layer('far')
  const farX = far[0]?.x ?? 0
  const drawn = companion !== undefined && scene.textures.exists(`people/${companion}-body`)
  const mate = person(scene, scale, drawn ? companion : 'you', mateSize)
  mate.all.setVisible(drawn)
  const you = person(scene, scale, 'you', youSize)
  const hand = put(scene, 'people/you-ear', scale)
  you.all.add(hand)
  const phone = put(scene, 'people/phone-down', scale)
  const both = put(scene, 'people/you-phone', scale)
  const bothY = both.y
  const hands = scene.add.container(0, 0, [both]).setScale(youSize)
  const behind = keeper === undefined ? [] : [person(scene, scale, keeper.person, keeperSize)]
  for (const one of behind) one.face.setTexture('people/face-smile')
  if (keeper !== undefined) behind[0]?.all.setPosition(keeper.x, keeper.y)

  const room = scene.add.container(0, 0, [
    ...far,
    ...living('far'),
    ...layer('wall'),
    ...shining('wall'),
    ...living('wall'),
    ...behind.map(({ all }) => all),
    ...layer('mid'),
    ...living('mid'),
    mate.all,
    ...layer('near'),
    you.all,
    ...layer('front'),
    phone,
    hands,
    ...living('front'),
    ...shining('front'),
  ])
  const veil = scene.add.image(0, 0, 'light/cool')
  const vignette = scene.add.image(0, 0, 'light/vignette')
  const night = scene.add.image(0, 0, 'light/dark')
  const stamp = scene.add.image(0, 0, 'light/stamp').setRotation(-0.16)
  // Behind the other side's desk, which stays when the place changes.
  for (const [n, one] of [room, veil, vignette].entries()) scene.children.moveTo(one, n)

  return {
    face(who, feeling) {
      const target = who === 'you' ? you : mate
      target.face.setTexture(`people/face-${faces[feeling]}`)
    },
    draw(pose, seen, seconds) {
      room.x = pose.split * (seen.x + seen.width * 0.25 - 345)
      for (const one of far) one.x = farX + pose.drift * 6
      for (const one of lives) one.draw(seconds)
      mate.all.setPosition(546 - pose.turn * 22 + pose.drift * 2, 304 + pose.turn * 12)
      mate.all.setRotation(-pose.turn * 0.06)
      you.all.setPosition(
        150 + pose.lean * 14 - pose.drift * 3,
        280 + pose.lean * 16 - pose.start * 9,
      )
      you.all.setRotation(pose.lean * 0.05 - pose.start * 0.025)
      hand.setAlpha(Math.min(1, pose.ear * 2)).setPosition(60, 330 + (1 - pose.ear) * 260)
      hand.setVisible(pose.ear > 0.02)
      phone.setAlpha(1 - Math.max(pose.ear, pose.hold))
      hands.setPosition(you.all.x, you.all.y).setRotation(you.all.rotation)
      both.setY(bothY + (1 - pose.hold) * 200).setAlpha(Math.min(1, pose.hold * 3))
      for (const { glow, image } of lamps) {
        image.setAlpha(glow.strength * (glow.follows === 'lamp' ? pose.lamp : 1))
      }
      const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
      for (const sheet of [veil, night]) {
        sheet.setPosition(middle.x, middle.y).setDisplaySize(seen.width + 4, seen.height + 4)
      }
      veil.setAlpha(pose.cool)
      night.setAlpha(pose.dark).setVisible(pose.dark > 0.002)
      // The dark closes on the two faces, and lets go as it grows past the edges.
      const spread = 2.1 - 0.75 * pose.vignette
      vignette.setPosition(middle.x + room.x * 0.5, middle.y + seen.height * 0.03)
      vignette.setDisplaySize(seen.width * spread, seen.height * spread)
      vignette.setAlpha(edges(dark, pose.vignette))
      // It comes down from above, and lifts off again.
      stamp
        .setPosition(522, 268)
        .setDisplaySize(150, 150)
        .setVisible(pose.stamp > 0.02)
      stamp.setScale(stamp.scaleX * (1.5 - 0.5 * pose.stamp)).setAlpha(pose.stamp)
    },
    close() {
      for (const one of [room, veil, vignette, night, stamp]) one.destroy()
    },
  }
}

/** Nobody walks by who sits beside you. */
function without(life: Life, companion = 'you'): Life {
  if (life.kind !== 'passers') return life
  return { ...life, who: life.who.filter((who) => !who.startsWith(`${companion}-`)) }
}

/** How dark the edges are: as the place has them at ease, and black at the end of every road. */
function edges(dark: number, vignette: number): number {
  const near = Math.max(0, (vignette - 0.35) / 0.65)
  return dark + (1 - dark) * near
}

function shine(scene: Phaser.Scene, { of, x, y, width, height }: Glow): Phaser.GameObjects.Image {
  return scene.add.image(x, y, `light/${of}`).setBlendMode('ADD').setDisplaySize(width, height)
}
