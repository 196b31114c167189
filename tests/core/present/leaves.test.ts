import { describe, expect, test } from 'vitest'
import { playedIn } from '../../../src/core/present/act.ts'
import { isSpent } from '../../../src/core/present/clicker.ts'
import type { QuickCard } from '../../../src/core/cards/quickCard.ts'
import type { Item } from '../../../src/core/lesson/lesson.ts'
import { leavesOf } from '../../../src/core/present/leaves.ts'
import type { Hall } from '../../../src/core/present/hall.ts'
import { after, atDecision, back, file, hallOf, next, picks, tale } from './halls.ts'

const all = { name: '项', minutes: 1, says: ['话'], facts: [] } as const
const cards = ['a', 'b'].map((id) => ({ id }) as QuickCard)
const spent = (hall: Hall) => isSpent({ hall, card: file.card, played: playedIn(hall, tale) })

describe('a lesson on the wall', () => {
  test('shows nothing of what the trainer says', () => {
    const items: readonly Item[] = [
      { ...all, kind: 'say', does: '提示' },
      { ...all, kind: 'ask', question: '做哪一件事？', after: ['答'] },
    ]
    const shown = JSON.stringify(items.map((item) => leavesOf(item, tale)))
    expect(shown).toContain('做哪一件事？')
    for (const own of ['话', '提示', '答']) expect(shown).not.toContain(own)
  })

  test('tells the twins in turn, asks, and only then says which', () => {
    const item: Item = {
      ...all,
      kind: 'twins',
      caseId: 'tiny',
      version: 'abc123',
      picks: [0],
      first: 'genuine',
    }
    const leaves = leavesOf(item, tale)
    expect(leaves.map(({ is }) => is)).toEqual(['shared', 'twin', 'twin', 'which', 'telling'])
    expect(leaves[4]).toMatchObject({ nth: 1, truth: 'scam' })
    expect(JSON.stringify(leaves[1])).toContain('理赔：已受理')
  })

  test('cards may all be judged first, and told why after', () => {
    const order = (reasons: 'each' | 'after') =>
      leavesOf({ ...all, kind: 'cards', cards, reasons }, undefined).map((leaf) =>
        leaf.is === 'card' ? `${leaf.card.id} ${leaf.told ? 'why' : '?'}` : '',
      )
    expect(order('each')).toEqual(['a ?', 'a why', 'b ?', 'b why'])
    expect(order('after')).toEqual(['a ?', 'b ?', 'a why', 'b why'])
  })

  test('one line only: the answers first, then what each does', () => {
    const item: Item = {
      ...{ ...all, kind: 'one-line', caseId: 'tiny', version: 'abc123' },
      ...{ truth: 'scam', picks: [], answers: [1, 2], answerWords: [] },
    }
    expect(leavesOf(item, tale).map(({ is }) => is)).toEqual(['oneLine', 'answer', 'answer'])
  })

  test('turns leaf by leaf and back, and at the last waits for another item', () => {
    const given = after(
      hallOf(),
      { do: 'lesson', own: false, kept: [], id: 'x', minutes: 10 },
      { do: 'item', nth: 0, leaves: [null, null], now: 0 },
    )
    expect([given.minutes, given.show.leaf]).toEqual([10, { at: 0, of: 2 }])
    expect(spent(given)).toBe(false)
    const last = after(given, next)
    expect(spent(last)).toBe(true)
    expect(after(last, next)).toEqual(last)
    expect(after(last, back).show.leaf?.at).toBe(0)
    expect(after(last, { do: 'item', nth: 1, leaves: [], now: 0 }).show.leaf).toBeUndefined()
  })

  test('follows the prepared road where the hall has no majority, and the hall where it has', () => {
    const { run } = hallOf()
    const planned = after(hallOf(), { do: 'open', run, hush: false, planned: [1, 1] })
    const unvoted = after(atDecision(planned), next, next, next, next)
    expect(picks(unvoted)).toEqual([1])
    const voted = after(
      atDecision(planned),
      next,
      { do: 'hands', face: 2, count: 3 },
      next,
      next,
      next,
    )
    expect(picks(voted)).toEqual([2])
    expect(after(atDecision(voted), next, next, next, next).show.going).toBe(0)
  })
})
