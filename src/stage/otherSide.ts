import type * as Phaser from 'phaser'
import type { DeskId } from '../core/tags.ts'
import { deskFaces } from './faces.ts'
import type { Box } from './framing.ts'
import { person, type Pose } from './room.ts'

export interface OtherSide {
  show(desk: DeskId): void
  draw(pose: Pose, seen: Box): void
}

/** Where the seam leaves the top of the picture, in the picture's own units. */
const seamTop = 130
const height = 768
/** Where the person sits when there is room, and how much width that takes. */
const seat = { x: 95, y: 168, room: 480 } as const
/** In a narrow half the person moves up to the seam, so that the face is seen whole. */
const mostShift = 72

/** Builds the desk at the other end of the line, cut along a slanted seam. */
export function otherSide(scene: Phaser.Scene, scale: number): OtherSide {
  const put = (key: string, x = 0, y = 0) =>
    scene.add
      .image(x, y, key)
      .setOrigin(0, 0)
      .setScale(1 / scale)
  const back = put('call-floor/back')
  const agent = person(scene, scale, 'people/agent-body', 0.56)
  const headset = put('call-floor/headset', 195, 140)
  agent.all.add(headset)
  const clerk = person(scene, scale, 'people/clerk-body', 0.56)
  clerk.all.add(put('courier-office/hand-ear', 60, 330))
  const front = put('call-floor/front')
  const hand = put('call-floor/hand')
  const seam = put('call-floor/seam', -14, -4)
  const all = scene.add.container(0, 0, [back, agent.all, clerk.all, front, hand, seam])
  for (const one of [agent, clerk]) one.all.setPosition(seat.x, seat.y)
  let desk: DeskId = 'call-floor'

  const show = (next: DeskId) => {
    desk = next
    back.setTexture(`${desk}/back`)
    front.setTexture(`${desk}/front`)
    hand.setTexture(`${desk}/hand`)
    agent.all.setVisible(desk === 'call-floor')
    clerk.all.setVisible(desk === 'courier-office')
  }
  show(desk)

  return {
    show,
    draw(pose, seen) {
      all.setVisible(pose.split > 0.001)
      const size = seen.height / height
      const open = seen.x + seen.width / 2 - (seamTop / 2) * size
      const shut = seen.x + seen.width + 40 * size
      all.setScale(size).setPosition(shut + (open - shut) * pose.split, seen.y)
      const shift = seat.room - (seen.x + seen.width - open) / size
      for (const one of [agent, clerk]) {
        one.all.x = seat.x - Math.min(mostShift, Math.max(0, shift))
      }
      hand.setPosition(232, 560 + pose.script * 150)
      const looks = desk === 'call-floor' ? deskFaces.agent : deskFaces.clerk
      const look = looks[Math.min(looks.length - 1, Math.floor(pose.script * looks.length))]
      const shown = desk === 'call-floor' ? agent : clerk
      if (look !== undefined) shown.face.setTexture(`people/face-${look}`)
    },
  }
}
