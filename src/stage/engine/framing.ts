/** The drawn room reaches from here to here; nothing outside it may be seen. */
export const world = { x: -480, y: -220, width: 1780, height: 1168 } as const

/** Where the two faces are, in the room's own units. */
export const faceBoxes = {
  you: { x: 225, y: 335, width: 215, height: 225 },
  companion: { x: 605, y: 355, width: 140, height: 145 },
} as const

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Frame {
  /** CSS pixels for one unit of the room. */
  readonly zoom: number
  /** The part of the room that is seen. */
  readonly seen: Box
}

const whole: Box = { x: 25, y: 60, width: 785, height: 700 }
const close: Box = { x: 118, y: 330, width: 680, height: 290 }

/** How the camera stands in a window of this many CSS pixels. */
export function frameFor(width: number, height: number): Frame {
  const strip = height < 340 || width / height > 1.9
  return frameOn(strip ? close : whole, world, width, height)
}

/** Shows `subject` whole and as large as it fits, without looking past `drawn`. */
export function frameOn(subject: Box, drawn: Box, width: number, height: number): Frame {
  const contain = Math.min(width / subject.width, height / subject.height)
  const cover = Math.max(width / drawn.width, height / drawn.height)
  const zoom = Math.max(contain, cover)
  const seenWidth = width / zoom
  const seenHeight = height / zoom
  const x = subject.x + subject.width / 2 - seenWidth / 2
  const y = subject.y + subject.height / 2 - seenHeight / 2
  return {
    zoom,
    seen: {
      x: within(x, drawn.x, drawn.x + drawn.width - seenWidth),
      y: within(y, drawn.y, drawn.y + drawn.height - seenHeight),
      width: seenWidth,
      height: seenHeight,
    },
  }
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
