import { describe, expect, test } from 'vitest'
import type { Hall } from '../../../src/core/present/hall.ts'
import type { Intent } from '../../../src/core/present/intent.ts'
import { isRolling } from '../../../src/core/present/rolling.ts'
import { after, atDecision, back, hallOf, next, optionsOf, picks } from './halls.ts'

const roll: Intent = { do: 'roll' }
const { run } = hallOf()

/** A story of a lesson: its road, and the decisions at which the hall is asked. */
function told(planned: readonly number[], asked: readonly number[]): Hall {
  return after(
    hallOf(),
    { do: 'lesson', id: 'x', minutes: 10, own: false, kept: [] },
    { do: 'open', run, hush: false, planned },
    { do: 'item', nth: 0, leaves: [], asked, now: 0 },
  )
}

/** As long as it goes on by itself. */
function byItself(hall: Hall): Hall {
  let now = hall
  for (let i = 0; i < 99 && isRolling(now); i++) now = after(now, roll)
  return now
}

describe('a story of a lesson', () => {
  test('waits for a press, then tells itself and opens the vote where the hall is asked', () => {
    const fresh = told([1, 1], [0, 1])
    expect(isRolling(fresh)).toBe(false)
    expect(after(fresh, roll)).toEqual(fresh)
    const there = byItself(after(fresh, next))
    expect(there.show.vote).toMatchObject({ kind: 'option', phase: 'open' })
    expect(picks(there)).toEqual([])
  })

  test('says the prepared road aloud before it is taken, where the hall is not asked', () => {
    let hall = after(told([1, 1], [1]), next)
    while (hall.show.going === undefined) hall = after(hall, roll)
    expect(picks(hall)).toEqual([])
    expect(hall.show.going).toBe(1)
    expect(optionsOf(hall)[1]).toBeDefined()
    const there = byItself(hall)
    expect(picks(there)).toEqual([1])
    expect(there.show.vote?.phase).toBe('open')
    expect(picks(after(hall, next))).toEqual([1])
  })

  test('goes on by itself after a vote was followed; off the prepared road every decision asks', () => {
    const voted = after(
      byItself(after(told([1, 1], [0]), next)),
      ...[{ do: 'hands', face: 2, count: 3 } as const, next, next, next],
    )
    expect(picks(voted)).toEqual([2])
    expect(isRolling(voted)).toBe(true)
    expect(byItself(voted).show.vote?.phase ?? byItself(voted).show.page).not.toBe('shown')
  })

  test('is held by a pause and by going back, and a press goes on', () => {
    const rolling = after(told([1, 1], [0]), next)
    expect(isRolling(rolling)).toBe(true)
    const held = after(rolling, { do: 'pause', paused: true })
    expect(after(held, roll)).toEqual(held)
    expect(isRolling(after(held, { do: 'pause', paused: false }))).toBe(true)
    expect(isRolling(after(rolling, back))).toBe(false)
    expect(isRolling(after(rolling, { do: 'cover', cover: 'black' }))).toBe(false)
  })

  test('outside a lesson tells nothing by itself', () => {
    expect(isRolling(after(hallOf(), next))).toBe(false)
    expect(isRolling(atDecision(hallOf()))).toBe(false)
  })
})
