import { describe, expect, it } from 'vitest'
import { faceBoxes, frameFor, world } from '../../src/stage/engine/framing.ts'

const windows = [
  ['wide', 820, 768],
  ['strip', 360, 240],
  ['large', 1200, 1080],
  ['smallest', 320, 200],
  ['tall', 320, 480],
  ['huge', 3840, 2160],
] as const

describe.each(windows)('the shot in a %s window (%i × %i)', (_name, width, height) => {
  const { seen, zoom } = frameFor(width, height)

  it('keeps both faces whole', () => {
    for (const face of Object.values(faceBoxes)) {
      expect(face.x).toBeGreaterThanOrEqual(seen.x)
      expect(face.y).toBeGreaterThanOrEqual(seen.y)
      expect(face.x + face.width).toBeLessThanOrEqual(seen.x + seen.width)
      expect(face.y + face.height).toBeLessThanOrEqual(seen.y + seen.height)
    }
  })

  it('never looks past the drawing', () => {
    expect(seen.x).toBeGreaterThanOrEqual(world.x)
    expect(seen.y).toBeGreaterThanOrEqual(world.y)
    expect(seen.x + seen.width).toBeLessThanOrEqual(world.x + world.width + 0.001)
    expect(seen.y + seen.height).toBeLessThanOrEqual(world.y + world.height + 0.001)
  })

  it('fills the window exactly', () => {
    expect(seen.width * zoom).toBeCloseTo(width)
    expect(seen.height * zoom).toBeCloseTo(height)
  })
})
