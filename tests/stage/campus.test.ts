import { describe, expect, it } from 'vitest'
import { buildings } from '../../src/core/buildings.ts'
import { lightsOf } from '../../src/stage/campus/campusLights.ts'
import { campusFrame, campusWorld, buildingAt, spots } from '../../src/stage/campus/campusPlan.ts'

const inside = (
  { x, y, width, height }: typeof campusWorld | (typeof spots)['bank']['box'],
  outer: { x: number; y: number; width: number; height: number },
) =>
  x >= outer.x &&
  y >= outer.y &&
  x + width <= outer.x + outer.width + 0.001 &&
  y + height <= outer.y + outer.height + 0.001

describe.each(buildings)('%s on the map', (place) => {
  const { box, panes, lamp } = spots[place]

  it('has its lamp and room for two cases within its walls', () => {
    expect(panes.length).toBeGreaterThanOrEqual(4)
    expect(panes.length % 2).toBe(0)
    expect(panes.filter((pane) => !inside(pane, box))).toEqual([])
    expect(buildingAt(lamp.x, lamp.y)).toBe(place)
  })

  it('is found where any of its windows is pressed', () => {
    for (const { x, y, width, height } of panes) {
      expect(buildingAt(x + width / 2, y + height / 2)).toBe(place)
    }
  })
})

describe.each([
  ['phone', 360, 281],
  ['smallest', 320, 208],
  ['tablet', 800, 384],
  ['laptop', 901, 768],
  ['projector', 1267, 1080],
  ['very wide', 1690, 1080],
])('the shot on a %s (%i × %i)', (_name, width, height) => {
  const { seen } = campusFrame(width, height)

  it('shows all eleven buildings whole, and nothing past the drawing', () => {
    expect(buildings.filter((place) => !inside(spots[place].box, seen))).toEqual([])
    expect(inside(seen, campusWorld)).toBe(true)
  })
})

describe('what shines', () => {
  const site = { building: 'courier', panes: ['seen', 'dark'] } as const

  it('is a window for each case seen through, and the lamp of the place looked at', () => {
    const keys = (scene: Parameters<typeof lightsOf>[0]) => lightsOf(scene).map(({ key }) => key)
    expect(keys({ sites: [site] })).toEqual(['pane/courier/0'])
    expect(keys({ sites: [{ ...site, sign: 'fresh' }], lamp: 'library' })).toEqual([
      'pane/courier/0',
      'lamp/library',
      'sign/courier',
    ])
  })

  it('is never more than the building has windows', () => {
    const panes = Array.from({ length: 40 }, () => 'seen' as const)
    expect(lightsOf({ sites: [{ building: 'bank', panes }] })).toHaveLength(spots.bank.panes.length)
  })
})
