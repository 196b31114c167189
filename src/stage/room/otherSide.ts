import type * as Phaser from 'phaser'
import type { BackroomId } from '../../core/story/tags.ts'
import { facePictures, fetchPlace } from '../engine/art.ts'
import { plainDesk } from '../engine/plainPlace.ts'
import type { Atlas } from '../engine/atlas.ts'
import { backroomSetOf } from './backroomSets.ts'
import type { Box } from '../engine/framing.ts'
import { person, picturesOfPerson } from './person.ts'
import type { Pose } from './pose.ts'

export interface OtherSide {
  draw(pose: Pose, seen: Box): void
  close(): void
}

/** Where the seam leaves the top of the picture, in the picture's own units. */
const seamTop = 130
const height = 768
/** Where the person sits when there is room, and how much width that takes. */
const seat = { x: 95, y: 168, room: 480 } as const
/** In a narrow half the person moves up to the seam, so that the face is seen whole. */
const mostShift = 72
const seamKey = 'call-floor/seam'

/** Fetches what a backroom needs; rejects where something cannot come. */
export async function picturesForBackroom(
  backroom: BackroomId,
): Promise<ReadonlyMap<string, string>> {
  const { person: who, wears } = backroomSetOf(backroom)
  const names = [...picturesOfPerson(who), ...wears, seamKey]
  return new Map([...facePictures, ...(await fetchPlace(backroom, plainDesk(), names))])
}

/** Builds the backroom at the other end of the line, cut along a slanted seam. */
export function openOtherSide(scene: Phaser.Scene, atlas: Atlas, backroom: BackroomId): OtherSide {
  const set = backroomSetOf(backroom)
  const layer = (name: string) =>
    atlas.has(`${backroom}/${name}`) ? [atlas.put(`${backroom}/${name}`)] : []
  const back = layer('back')
  const shown = person(scene, atlas, set.person, 0.56)
  for (const key of set.wears) shown.all.add(atlas.put(key))
  const front = layer('front')
  const hand = layer('hand')
  const seam = atlas.put(seamKey)
  const all = scene.add.container(0, 0, [...back, shown.all, ...front, ...hand, seam])
  shown.all.setPosition(seat.x, seat.y)

  return {
    draw(pose, seen) {
      all.setVisible(pose.split > 0.001)
      const size = seen.height / height
      const open = seen.x + seen.width / 2 - (seamTop / 2) * size
      const shut = seen.x + seen.width + 40 * size
      all.setScale(size).setPosition(shut + (open - shut) * pose.split, seen.y)
      const shift = seat.room - (seen.x + seen.width - open) / size
      shown.all.x = seat.x - Math.min(mostShift, Math.max(0, shift))
      for (const one of hand) one.setPosition(232, 560 + pose.script * 150)
      const { looks } = set
      const look = looks[Math.min(looks.length - 1, Math.floor(pose.script * looks.length))]
      if (look !== undefined) shown.face.setFrame(`people/face-${look}`)
    },
    close() {
      all.destroy()
      atlas.close()
    },
  }
}
