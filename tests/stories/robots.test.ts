import { describe, expect, test } from 'vitest'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { rowOf } from '../../src/workshop/explore/robotDials.ts'
import { robotKinds, type Robot } from '../../src/workshop/explore/robots.ts'
import { compiledCase } from '../library.ts'

const files = caseIds('stories').map((id) => compiledCase(id).files.zh)
const { cards } = deckIn(readQuickCards(), 'zh')

describe('over all twins and cards', () => {
  const rows = Object.fromEntries(
    robotKinds.map((robot) => [robot, rowOf(robot, files, cards)]),
  ) as Record<Robot, ReturnType<typeof rowOf>>
  const { careful, random } = rows
  const [trust, refuse] = [rows['always-trust'], rows['always-refuse']]

  test('careful stands in the top band, and tells apart like no other', () => {
    expect(careful).toMatchObject({ band: 'high', tellsApart: 'high' })
    expect(careful.dials.verify).toBeGreaterThan(0.75)
  })

  test('always-trust and always-refuse stand at the bottom of telling apart, and lean apart', () => {
    expect([trust.tellsApart, refuse.tellsApart]).toEqual(['low', 'low'])
    expect([trust.band, refuse.band]).toEqual(['low', 'low'])
    expect(trust.dials.lean).toBeGreaterThan(1)
    expect(refuse.dials.lean).toBeLessThan(-1)
  })

  test('nobody reaches a good score by refusing everything, though no fraud gets through', () => {
    expect(refuse.scam).toBeGreaterThan(80)
    expect(refuse.genuine).toBeLessThan(30)
    expect(refuse.score).toBeLessThan(30)
    expect(refuse.score).toBeLessThan(random.score)
  })

  test('who guesses stands between them, and tells nothing apart', () => {
    expect(random.score).toBeGreaterThan(Math.max(trust.score, refuse.score))
    expect(random.score).toBeLessThan(careful.score)
    expect(random.tellsApart).toBe('low')
    expect(Math.abs(random.dials.lean ?? 1)).toBeLessThan(0.2)
  })

  test('who never loses anything has no loss to stop', () => {
    expect(careful.dials.stopLoss).toBeNull()
  })
}, 120_000)
