import { describe, expect, test } from 'vitest'
import { judgementOfGuess, type Judgement } from '../../../src/core/log/logbook.ts'
import { quantile } from '../../../src/core/log/normalCurve.ts'
import { bandOfDial, detect, dialsOf } from '../../../src/core/log/profile.ts'
import type { Truth } from '../../../src/core/story/tags.ts'

const many = (n: number, truth: Truth, said: Truth, sure = 80): Judgement[] =>
  Array.from({ length: n }, () => judgementOfGuess({ truth, said, sure }))

describe('the statistics', () => {
  test.each([
    [0.5, 0],
    [0.8413447460685429, 1],
    [0.9772498680518208, 2],
    [0.001349898031630095, -3],
    [0.975, 1.959963984540054],
  ])('the quantile of %d is %d, as every table has it', (p, z) => {
    expect(quantile(p)).toBeCloseTo(z, 7)
  })

  test('d′ and c follow the log-linear rule', () => {
    const { dPrime, criterion } = detect({ hits: 20, of: 25 }, { hits: 10, of: 25 })
    expect(dPrime.value).toBeCloseTo(quantile(20.5 / 26) - quantile(10.5 / 26), 10)
    expect(dPrime.value).toBeCloseTo(1.045, 2)
    expect(criterion.value).toBeCloseTo(-0.28, 2)
  })

  test('who is never wrong stays finite', () => {
    expect(detect({ hits: 8, of: 8 }, { hits: 0, of: 8 }).dPrime.value).toBeCloseTo(3.186, 2)
  })

  test('with eight of each the error of d′ is about what simulation gives', () => {
    // A player with d′ = 1 and no lean, over and over, with a die that is always the same.
    let seed = 7
    const die = () => {
      seed = (seed * 1664525 + 1013904223) % 4294967296
      return seed / 4294967296
    }
    const hits = (p: number) => Array.from({ length: 8 }, die).filter((one) => one < p).length
    const runs = Array.from({ length: 4000 }, () =>
      detect({ hits: hits(0.6915), of: 8 }, { hits: hits(0.3085), of: 8 }),
    )
    const mean = runs.reduce((sum, { dPrime }) => sum + dPrime.value, 0) / runs.length
    const spread = Math.sqrt(
      runs.reduce((sum, { dPrime }) => sum + (dPrime.value - mean) ** 2, 0) / runs.length,
    )
    const told = runs.reduce((sum, { dPrime }) => sum + dPrime.error, 0) / runs.length
    expect(mean).toBeCloseTo(0.97, 1)
    expect(spread).toBeGreaterThan(0.55)
    expect(spread).toBeLessThan(0.7)
    expect(Math.abs(told - spread)).toBeLessThan(0.12)
  })
})

describe('the dials', () => {
  test('say that there is not enough yet, and how much more it takes', () => {
    const dials = dialsOf([...many(6, 'scam', 'scam'), ...many(2, 'genuine', 'genuine')], [])
    expect(dials.tellApart).toEqual({ known: false, more: 4 })
    expect(dials.verify).toEqual({ known: false, more: 3 })
    expect(bandOfDial(dials.tellApart, 0.8, 1.8)).toBeUndefined()
  })

  test('who trusts everything and who refuses everything tell nothing apart, and lean apart', () => {
    const trusting = dialsOf([...many(8, 'scam', 'genuine'), ...many(8, 'genuine', 'genuine')], [])
    const refusing = dialsOf([...many(8, 'scam', 'scam'), ...many(8, 'genuine', 'scam')], [])
    for (const { tellApart } of [trusting, refusing]) {
      expect(bandOfDial(tellApart, 0.8, 1.8)?.band).toBe('low')
    }
    expect(trusting.lean).toMatchObject({ known: true })
    const lean = (dials: typeof trusting) => (dials.lean.known ? dials.lean.value : 0)
    expect(lean(trusting)).toBeGreaterThan(1)
    expect(lean(refusing)).toBeLessThan(-1)
  })

  test('too sure is above zero, and just sure enough is near it', () => {
    const over = dialsOf(
      [...many(8, 'scam', 'genuine', 95), ...many(8, 'genuine', 'genuine', 95)],
      [],
    )
    const fair = dialsOf(
      [
        ...many(8, 'scam', 'scam', 80),
        ...many(6, 'genuine', 'genuine', 80),
        ...many(4, 'genuine', 'scam', 80),
      ],
      [],
    )
    expect(over.calibration.known && over.calibration.value).toBeCloseTo(0.45, 10)
    expect(fair.calibration.known && Math.abs(fair.calibration.value)).toBeLessThan(0.05)
  })

  test('a value whose error reaches over a bound leaves the band open', () => {
    expect(bandOfDial({ known: true, value: 1, error: 0.6 }, 0.8, 1.8)).toEqual({
      band: 'middle',
      open: true,
    })
    expect(bandOfDial({ known: true, value: 3, error: 0.6 }, 0.8, 1.8)).toEqual({
      band: 'high',
      open: false,
    })
  })
})
