import { buildings, type BuildingId } from '../../core/buildings.ts'
import { frameOn, type Box, type Frame } from '../engine/framing.ts'

/** The drawn campus reaches from here to here. */
export const campusWorld = { x: -400, y: -160, width: 1800, height: 1120 } as const

/** All eleven buildings; the tall window leaves sky for what is written there. */
const banner = { x: 0, y: 26, width: 984, height: 800 } as const
const tall = { x: -10, y: -84, width: 1030, height: 935 } as const
/** The words do not shrink with the window: in a low one the sky over the roofs is higher. */
const low = { ...tall, y: -160, height: 1011 } as const

/** How the map stands in a window of this many CSS pixels. */
export function campusFrame(width: number, height: number): Frame {
  const subject = height < 540 ? banner : height < 720 ? low : tall
  return frameOn(subject, campusWorld, Math.max(1, width), Math.max(1, height))
}

/** A building on the map, in the map's own units; the pictures are drawn over the same numbers. */
export interface Spot {
  readonly box: Box
  /** Its wall lamp. */
  readonly lamp: { readonly x: number; readonly y: number }
  /** Windows that can be lit, two for each case: in the order they are. */
  readonly panes: readonly Box[]
}

/** Windows of one size: at these x, each with its y. */
function panes(width: number, height: number, at: readonly (readonly [number, number])[]) {
  return at.map(([x, y]): Box => ({ x, y, width, height }))
}

/** Written pair by pair: a case's scam and its twin are next to each other. */
export const spots: Readonly<Record<BuildingId, Spot>> = {
  dormitory: {
    box: { x: 60, y: 92, width: 210, height: 243 },
    lamp: { x: 140, y: 290 },
    panes: panes(30, 36, [
      [126, 222],
      [176, 222],
      [76, 168],
      [126, 168],
      [176, 114],
      [226, 114],
    ]),
  },
  library: {
    box: { x: 385, y: 62, width: 230, height: 273 },
    lamp: { x: 474, y: 268 },
    panes: panes(24, 50, [
      [438, 252],
      [538, 252],
      [404, 252],
      [572, 252],
    ]),
  },
  counsellor: {
    box: { x: 732, y: 150, width: 212, height: 185 },
    lamp: { x: 812, y: 286 },
    panes: panes(32, 36, [
      [764, 282],
      [880, 282],
      [764, 228],
      [822, 228],
    ]),
  },
  canteen: {
    box: { x: 20, y: 412, width: 225, height: 148 },
    lamp: { x: 112, y: 500 },
    panes: panes(30, 42, [
      [76, 496],
      [162, 496],
      [36, 496],
      [202, 496],
    ]),
  },
  'student-centre': {
    box: { x: 298, y: 400, width: 200, height: 160 },
    lamp: { x: 356, y: 504 },
    panes: panes(30, 38, [
      [316, 498],
      [439, 498],
      [316, 434],
      [357, 434],
      [398, 434],
      [439, 434],
    ]),
  },
  'aid-office': {
    box: { x: 538, y: 380, width: 168, height: 180 },
    lamp: { x: 598, y: 506 },
    panes: panes(28, 36, [
      [562, 502],
      [654, 502],
      [562, 446],
      [608, 446],
    ]),
  },
  'net-cafe': {
    box: { x: 756, y: 404, width: 214, height: 156 },
    lamp: { x: 845, y: 488 },
    panes: panes(28, 44, [
      [812, 492],
      [892, 492],
      [774, 492],
      [928, 492],
    ]),
  },
  courier: {
    box: { x: 12, y: 630, width: 240, height: 150 },
    lamp: { x: 119, y: 728 },
    panes: panes(28, 38, [
      [86, 724],
      [170, 724],
      [50, 724],
      [204, 724],
    ]),
  },
  'shop-street': {
    box: { x: 288, y: 634, width: 240, height: 146 },
    lamp: { x: 424, y: 734 },
    panes: panes(32, 30, [
      [380, 662],
      [460, 658],
      [304, 662],
      [300, 732],
      [378, 732],
      [458, 732],
    ]),
  },
  bank: {
    box: { x: 574, y: 650, width: 142, height: 130 },
    lamp: { x: 648, y: 734 },
    panes: panes(28, 32, [
      [632, 690],
      [668, 690],
      [596, 690],
      [668, 736],
    ]),
  },
  police: {
    box: { x: 790, y: 636, width: 152, height: 144 },
    lamp: { x: 841, y: 730 },
    panes: panes(28, 32, [
      [808, 730],
      [894, 730],
      [808, 684],
      [894, 684],
    ]),
  },
}

/** Wider than the drawing, for a finger. */
const reach = 14

/** The building at a point of the map. */
export function buildingAt(x: number, y: number): BuildingId | undefined {
  return buildings.find((building) => {
    const { box } = spots[building]
    return (
      x >= box.x - reach &&
      x <= box.x + box.width + reach &&
      y >= box.y - reach &&
      y <= box.y + box.height + reach
    )
  })
}
