import { describe, expect, test } from 'vitest'
import { logLine, type LogLine } from '../../src/core/log/logbook.ts'
import { toldOfCase } from '../../src/core/log/toldCase.ts'
import { eveningToCome, weeksIn } from '../../src/core/log/week.ts'
import { weekTold } from '../../src/core/log/weekTold.ts'
import { familyOf } from '../../src/core/story/families.ts'
import type { Truth } from '../../src/core/story/tags.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { rowOf } from '../../src/workshop/explore/robotDials.ts'
import { finishAs, robotKinds, type Robot } from '../../src/workshop/explore/robots.ts'
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

describe('a week of evenings', () => {
  const cases = files.map(({ id, card }) => {
    const { family, techniques, signals } = card
    return { id, family, techniques, signals, building: familyOf({ family }).building }
  })
  /** Frauds and real matters in turn, from the one given: the dice are not played here. */
  function weekAs(robot: Robot, first: Truth): readonly LogLine[] {
    const lines: LogLine[] = []
    for (let day = 0; day < 7; day++) {
      const at = `2026-11-${String(16 + day)}T20:00:00Z`
      const next = eveningToCome(lines, cases, at)
      const file = files.find(({ id }) => id === next?.id)
      if (file === undefined) throw new Error('there is no evening')
      expect(next?.day).toBe(day)
      const truth = (day % 2 === 0) === (first === 'scam') ? 'scam' : 'genuine'
      const played = finishAs(robot, file, truth)
      const told = toldOfCase(played, file.card)
      if (told !== undefined) lines.push(logLine(at, played.run, told))
    }
    return lines
  }
  const orderOf = (lines: readonly LogLine[]) =>
    weeksIn(lines, cases).flatMap(({ evenings }) => evenings.map(({ caseId }) => caseId))

  test('meets every case once, begins gently, and goes on with what was missed', () => {
    const kinds = ['careful', 'always-trust', 'always-refuse'] as const
    const weeks = kinds.map((robot) => weekAs(robot, 'scam'))
    const orders = weeks.map(orderOf)
    for (const order of orders) {
      expect(order[0]).toBe('parcel-claim')
      expect([...order].sort()).toEqual(cases.map(({ id }) => id))
    }
    expect(new Set(orders.map((order) => order.join())).size).toBe(3)
    const [careful, trusting, suspicious] = weeks.map((lines) =>
      weekTold(weeksIn(lines, cases)[0]?.evenings ?? []),
    )
    expect([careful?.scam.lit, careful?.genuine.lit]).toEqual([4, 3])
    expect(trusting?.scam.lit).toBe(0)
    expect(suspicious?.genuine.lit).toBe(0)
    expect(trusting?.genuine.mistaken).toBe(0)
  })
})
