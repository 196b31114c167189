import type * as Phaser from 'phaser'
import type { Feeling, PlaceId } from '../../core/story/tags.ts'
import { facePictures, fetchPlace } from '../engine/art.ts'
import { plainRoom } from '../engine/plainPlace.ts'
import type { Atlas } from '../engine/atlas.ts'
import { faceFor } from './faces.ts'
import type { Box } from '../engine/framing.ts'
import { bringToLife, depthOf, type Depth, type Life } from './livingThings.ts'
import { person, picturesOfPerson } from './person.ts'
import type { Pose } from './pose.ts'
import type { Glow } from './glows.ts'
import { sceneryOf } from './scenery.ts'

export interface Room {
  /**
   * Shows how somebody feels; `justNow` if it has only just come over them. Says whether that is another
   * face than before.
   */
  face(who: 'you' | 'companion', feeling: Feeling, justNow: boolean): boolean
  draw(pose: Pose, seen: Box, seconds: number): void
  close(): void
}

const youSize = 330 / 704
const mateSize = 250 / 704
const keeperSize = 0.27

/** Fetches what a place needs with this body beside you; rejects where something cannot come. */
export async function picturesForPlace(
  place: PlaceId,
  companion: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { life, keeper } = sceneryOf(place)
  const passing = life.flatMap((one) => (one.kind === 'passers' ? one.who : []))
  const yours = ['you-ear', 'you-phone', 'phone-down', ...passing].map((name) => `people/${name}`)
  const people = ['you', companion ?? [], keeper?.person ?? []].flat()
  const names = [...yours, ...people.flatMap(picturesOfPerson)]
  return new Map([...facePictures, ...(await fetchPlace(place, plainRoom(), names))])
}

/** Builds a place out of its pictures, back to front; `companion` is a drawn body. */
export function openRoom(
  scene: Phaser.Scene,
  atlas: Atlas,
  place: PlaceId,
  companion?: string,
): Room {
  const { glows, life, dark, keeper } = sceneryOf(place)
  const layer = (name: string) =>
    atlas.has(`${place}/${name}`) ? [atlas.put(`${place}/${name}`)] : []
  const lives = life
    .map((one) => without(one, companion))
    .map((one) => ({ depth: depthOf(one), ...bringToLife(atlas, one) }))
  const living = (depth: Depth) => lives.flatMap((one) => (one.depth === depth ? one.parts : []))
  const lamps = glows.map((glow) => ({ glow, image: shine(atlas, glow) }))
  const shining = (over: Glow['over']) =>
    lamps.flatMap(({ glow, image }) => (glow.over === over ? [image] : []))

  const far = layer('far')
  const farX = far[0]?.x ?? 0
  const drawn = companion !== undefined && atlas.has(`people/${companion}-body`)
  const mate = person(scene, atlas, drawn ? companion : 'you', mateSize)
  mate.all.setVisible(drawn)
  const you = person(scene, atlas, 'you', youSize)
  const hand = atlas.put('people/you-ear')
  you.all.add(hand)
  const phone = atlas.put('people/phone-down')
  const both = atlas.put('people/you-phone')
  const bothY = both.y
  const hands = scene.add.container(0, 0, [both]).setScale(youSize)
  const behind = keeper === undefined ? [] : [person(scene, atlas, keeper.person, keeperSize)]
  for (const one of behind) one.face.setFrame('people/face-smile')
  if (keeper !== undefined) behind[0]?.all.setPosition(keeper.x, keeper.y)

  // Blending changes between these and never within them: each is one go of the graphics card.
  const wall = scene.add.container(0, 0, [
    ...far,
    ...living('far'),
    ...layer('wall'),
    ...living('wall'),
  ])
  const wallLight = scene.add.container(0, 0, [...shining('wall'), ...living('glow')])
  const people = scene.add.container(0, 0, [
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
  ])
  const veil = atlas.shine('light/cool')
  const vignette = atlas.shine('light/vignette')
  const night = atlas.shine('light/dark')
  const stamp = atlas.shine('light/stamp').setRotation(-0.16)
  // Over the dark, so it is darkened by hand: two changes of blending fewer.
  const light = scene.add.container(0, 0, shining('front'))
  const room = [wall, wallLight, people, light]
  const all = [wall, wallLight, people, veil, vignette, stamp, night, light]
  // Behind the other side's desk, which stays when the place changes.
  for (const [n, one] of all.entries()) scene.children.moveTo(one, n)

  return {
    face(who, feeling, justNow) {
      const { face } = who === 'you' ? you : mate
      const next = faceFor(feeling, justNow)
      const isOther = face.frame.name !== next
      face.setFrame(next)
      return isOther
    },
    draw(pose, seen, seconds) {
      const aside = pose.split * (seen.x + seen.width * 0.25 - 345)
      for (const one of room) one.x = aside
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
        const left = glow.over === 'front' ? (1 - pose.dark) * (1 - pose.cool) : 1
        image.setAlpha(glow.strength * (glow.follows === 'lamp' ? pose.lamp : 1) * left)
      }
      const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 }
      for (const sheet of [veil, night]) {
        sheet.setPosition(middle.x, middle.y).setDisplaySize(seen.width + 4, seen.height + 4)
      }
      veil.setAlpha(pose.cool)
      night.setAlpha(pose.dark).setVisible(pose.dark > 0.002)
      // The dark closes on the two faces, and lets go as it grows past the edges.
      const spread = 2.1 - 0.75 * pose.vignette
      vignette.setPosition(middle.x + aside * 0.5, middle.y + seen.height * 0.03)
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
      for (const one of all) one.destroy()
      atlas.close()
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

function shine(atlas: Atlas, { of, x, y, width, height }: Glow): Phaser.GameObjects.Image {
  return atlas.shine(`light/${of}`, x, y).setBlendMode('ADD').setDisplaySize(width, height)
}
