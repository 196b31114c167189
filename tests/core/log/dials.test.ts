import { describe, expect, test } from 'vitest'
import {
  drawCards,
  layRound,
  playRound,
  withGrant,
  withJudgement,
} from '../../../src/core/cards/round.ts'
import { logLine, metCards, toldOfRound, type LogLine } from '../../../src/core/log/logbook.ts'
import { detect, profileOf, reachZ, share, type DialId } from '../../../src/core/log/profile.ts'
import type { Tally } from '../../../src/core/log/tally.ts'
import { csvOf } from '../../../src/core/log/profileCsv.ts'
import { readLog } from '../../../src/core/log/readLog.ts'
import { deckIn, readQuickCards } from '../../../src/workshop/compile/quickCards.ts'
import { noise } from '../../../src/workshop/explore/seededNumbers.ts'
import { someLog } from './someLog.ts'

/** Φ by Simpson's rule, and its inverse by halving: nothing in common with the formula under test. */
function area(z: number): number {
  const steps = 2000
  const width = z / steps
  const curve = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  const inner = Array.from(
    { length: steps - 1 },
    (_, i) => curve((i + 1) * width) * (i % 2 === 0 ? 4 : 2),
  )
  return 0.5 + (width / 3) * (curve(0) + curve(z) + inner.reduce((sum, one) => sum + one, 0))
}

function inverse(p: number): number {
  let [low, high] = [-8, 8]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (area(middle) < p) low = middle
    else high = middle
  }
  return low
}

const spreadOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  return { mean, spread: Math.sqrt(squares / (values.length - 1)) }
}

describe('published values', () => {
  // Stanislaw & Todorov (1999), Behavior Research Methods 31: 20 hits and 10 false alarms of 25.
  const worked = { hits: { hits: 20, of: 25 }, alarms: { hits: 10, of: 25 } }

  test('rates .8 and .4 give d′ 1.095 and c −.294, before they are corrected', () => {
    expect(inverse(0.8) - inverse(0.4)).toBeCloseTo(1.095, 3)
    expect(-(inverse(0.8) + inverse(0.4)) / 2).toBeCloseTo(-0.294, 3)
  })

  test('and with half a case more in every cell what the dials show', () => {
    const { dPrime, criterion } = detect(worked.hits, worked.alarms)
    const [hit, alarm] = [inverse(20.5 / 26), inverse(10.5 / 26)]
    expect(dPrime.value).toBeCloseTo(hit - alarm, 6)
    expect(criterion.value).toBeCloseTo(-(hit + alarm) / 2, 6)
  })

  test('an Agresti–Coull share is the Wald share of as many more of either kind as half z² says', () => {
    // Agresti & Coull (1998), whose 95 % rule of thumb is two successes and two failures: z² ≈ 4.
    const z = inverse(0.9)
    expect(reachZ).toBeCloseTo(z, 6)
    const { value, error } = share({ hits: 3, of: 3 })
    expect(value).toBeCloseTo((3 + z ** 2 / 2) / (3 + z ** 2), 6)
    expect(error).toBeCloseTo(Math.sqrt((value * (1 - value)) / (3 + z ** 2)), 6)
  })
})

describe('by simulation', () => {
  const dice = noise(20261124)
  const draw = (p: number, of: number): Tally => ({
    hits: Array.from({ length: of }, dice).filter((one) => one < p).length,
    of,
  })
  const players = 1500

  test.each([
    [0, 0, 12],
    [0.5, 0, 12],
    [1, 0, 12],
    [1, 0.5, 20],
    [1.5, 0, 20],
    [2, -0.5, 30],
    [2.5, 0, 40],
  ])('d′ %d with a lean of %d, %d of each: the error told is the error made', (d, c, of) => {
    const read = Array.from({ length: players }, () =>
      detect(draw(area(d / 2 - c), of), draw(area(-d / 2 - c), of)),
    )
    const { mean, spread } = spreadOf(read.map(({ dPrime }) => dPrime.value))
    const told = spreadOf(read.map(({ dPrime }) => dPrime.error)).mean
    expect(Math.abs(mean - d)).toBeLessThan(0.16)
    expect(told / spread).toBeGreaterThan(0.9)
    expect(told / spread).toBeLessThan(1.25)
    const lean = spreadOf(read.map(({ criterion }) => criterion.value))
    expect(Math.abs(lean.mean - c)).toBeLessThan(0.12)
  })

  test.each([
    [0, 8],
    [1, 8],
    [1, 16],
    [2, 16],
    [2, 40],
  ])('of bands drawn for d′ %d from %d of each, about eight in ten hold it', (d, of) => {
    const held = Array.from({ length: players }, () => {
      const { dPrime } = detect(draw(area(d / 2), of), draw(area(-d / 2), of))
      return Math.abs(dPrime.value - d) < reachZ * dPrime.error
    }).filter((one) => one).length
    expect(held / players).toBeGreaterThan(0.76)
    expect(held / players).toBeLessThan(0.93)
  })

  test.each([3, 5, 10, 30])(
    'of bands drawn for a share from %d runs, about eight in ten hold it',
    (of) => {
      const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
      const held = shares.map((p) => {
        const drawn = Array.from({ length: players }, () => share(draw(p, of)))
        return (
          drawn.filter(({ value, error }) => Math.abs(value - p) < reachZ * error).length / players
        )
      })
      expect(spreadOf(held).mean).toBeGreaterThan(0.79)
      expect(spreadOf(held).mean).toBeLessThan(0.9)
      expect(Math.min(...held)).toBeGreaterThan(0.6)
    },
  )

  const sayingSo = {
    50: ['cannot-tell', 'cannot-tell'],
    80: ['rather-real', 'rather-trick'],
    95: ['surely-real', 'surely-trick'],
  } as const

  test('who is right as often as they say is told so, within the doubt, eight times in ten', () => {
    const [line] = someLog(1)
    if (line?.told.kind !== 'case') throw new Error('the first line is a case')
    const { told: one } = line
    const told = Array.from({ length: 1000 }, () => {
      const many = Array.from({ length: 24 }, (_, i) => {
        const sure = ([50, 80, 95] as const)[i % 3] ?? 50
        const truth = i % 6 < 3 ? 'scam' : 'genuine'
        const right = dice() < sure / 100
        const trick = right === (truth === 'scam')
        const answer = sayingSo[sure][trick ? 1 : 0]
        return { ...line, told: { ...one, truth, judged: { answer, kind: 'informed' } } as const }
      })
      const { calibration } = profileOf(many)
      if (!calibration.known) throw new Error('24 judgements are enough')
      return calibration
    })
    expect(Math.abs(spreadOf(told.map(({ value }) => value)).mean)).toBeLessThan(0.03)
    const held = told.filter(({ from, to }) => from < 0 && to > 0).length / told.length
    expect(held).toBeGreaterThan(0.76)
  })
})

describe('players drawn over the real cards come out as they went in', () => {
  const deck = deckIn(readQuickCards(), 'zh')
  const dice = noise(20261127)
  const sixes = 12

  /** A logbook of somebody who is right so often, and refuses an overreach so often. */
  function logOf(right: number, refuses: number): readonly LogLine[] {
    return Array.from({ length: sixes }).reduce<readonly LogLine[]>((log, _, n) => {
      const cards = drawCards(deck, { each: 8, seed: String(n), met: metCards(log) })
      const answered = cards.reduce(
        (run, { truth, request }) => {
          const other = truth === 'scam' ? 'genuine' : 'scam'
          const after = withJudgement(run, dice() < right ? truth : other, 80)
          return request === undefined ? after : withGrant(after, dice() >= refuses)
        },
        layRound(deck, 'six', cards),
      )
      const told = toldOfRound(playRound(deck, answered))
      if (told === undefined) throw new Error('not finished')
      return [...log, logLine('2026-11-27T08:00:00Z', answered, told)]
    }, [])
  }

  test.each([
    [0.9, 0.9],
    [0.9, 0.2],
    [0.6, 0.9],
    [0.6, 0.2],
  ])('right %d, refusing %d', (right, refuses) => {
    const read = Array.from({ length: 40 }, () => profileOf(readLog(logOf(right, refuses)).lines))
    const valueOf = (id: DialId) =>
      spreadOf(read.map(({ dials: { [id]: dial } }) => (dial.known ? dial.value : NaN))).mean
    // Neither is seen in the other: what is refused is no judgement of real or fraud.
    expect(Math.abs(valueOf('tellApart') - 2 * inverse(right))).toBeLessThan(0.15)
    expect(Math.abs(valueOf('lean'))).toBeLessThan(0.1)
    const { hits, of } = read.reduce(
      (sum, { counts: { withheld } }) => ({
        hits: sum.hits + withheld.hits,
        of: sum.of + withheld.of,
      }),
      { hits: 0, of: 0 },
    )
    expect(Math.abs(hits / of - refuses)).toBeLessThan(0.04)
    expect(Math.abs(valueOf('refuse') - share({ hits: refuses * 18, of: 18 }).value)).toBeLessThan(
      0.05,
    )
  })

  test('of fewer than three there is no telling, and a right ask refused is no refusal', () => {
    const card = { card: 'x', family: 'loan', mode: 'sms', techniques: [], sure: 80 } as const
    const asked = { truth: 'genuine', said: 'genuine', granted: false, ...card } as const
    const log = (request: 'overreach' | 'rightful', count: number): readonly LogLine[] => [
      {
        at: '',
        run: '',
        told: {
          kind: 'six',
          answers: Array.from({ length: count }, () => ({ ...asked, request })),
        },
      },
    ]
    expect(profileOf(log('overreach', 2)).dials.refuse).toEqual({ known: false, more: 1 })
    expect(profileOf(log('rightful', 9)).dials.refuse).toEqual({ known: false, more: 3 })
    expect(profileOf(log('overreach', 9)).dials.refuse).toMatchObject({ known: true, band: 'high' })
    expect(csvOf(log('overreach', 1)).split('\r\n')[1]).toContain('overreach,false')
  })
})

describe('the profile of a logbook', () => {
  test('reads the dials with their reach, and counts what they were read from', () => {
    const { dials, counts, levels } = profileOf(someLog(60))
    expect(counts.judged).toBe(40 + 20 * 6)
    expect(levels.reduce((sum, { of }) => sum + of, 0)).toBe(counts.judged)
    const { tellApart } = dials
    if (!tellApart.known) throw new Error('160 judgements are enough')
    expect(tellApart.from).toBeLessThan(tellApart.value)
    expect(tellApart.to).toBeGreaterThan(tellApart.value)
    expect(counts.right).toBeGreaterThan((counts.judged - counts.unsure) * 0.7)
  })

  test('of nothing says how much it takes, and of the same lines in another order says the same', () => {
    const { dials, calibration } = profileOf([])
    expect(dials.tellApart).toEqual({ known: false, more: 12 })
    expect(calibration).toEqual({ known: false, more: 12 })
    const lines = someLog(50)
    expect(profileOf([...lines].reverse())).toEqual(profileOf(lines))
  })

  test('twice as much makes the band narrower', () => {
    const width = (count: number) => {
      const { verify } = profileOf(someLog(count)).dials
      return verify.known ? verify.to - verify.from : Infinity
    }
    expect(width(200)).toBeLessThan(width(40))
  })
})
