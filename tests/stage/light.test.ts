import { describe, expect, it } from 'vitest'
import { lightOf, lightOfEnding } from '../../src/stage/room/light.ts'

describe('the light', () => {
  it('closes in as pressure rises', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((pressure) => lightOf(pressure))
    steps.slice(1).forEach((light, n) => {
      const before = steps[n]
      expect(light.lamp).toBeLessThan(before?.lamp ?? 0)
      expect(light.vignette).toBeGreaterThan(before?.vignette ?? 1)
      expect(light.lean).toBeGreaterThan(before?.lean ?? 1)
    })
  })

  it('never goes out, and a pressure out of range changes nothing', () => {
    expect(lightOf(1, 1).lamp).toBeGreaterThan(0.2)
    expect(lightOf(7)).toEqual(lightOf(1))
    expect(lightOf(-1)).toEqual(lightOf(0))
  })

  it('drops when money leaves', () => {
    expect(lightOf(0.5, 1).lamp).toBeLessThan(lightOf(0.5).lamp)
  })

  it('is brighter where you helped than where you were safe, and lowest where something was lost', () => {
    const tones = ['helped', 'safe', 'near', 'missed', 'lost'] as const
    const lamps = tones.map((tone) => lightOfEnding(tone).lamp)
    expect([...lamps].sort((a, b) => b - a)).toEqual(lamps)
    expect(lightOfEnding('lost').vignette).toBeGreaterThan(lightOfEnding('safe').vignette)
  })
})
