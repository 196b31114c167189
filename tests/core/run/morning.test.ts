import { expect, test } from 'vitest'
import { morningAfter } from '../../../src/core/run/morning.ts'
import type { Card, Ending } from '../../../src/core/story/card.ts'

const ending = (who: string): Ending => ({
  ...{ id: 'told', title: '说了', text: '说了。', tone: 'safe' },
  morning: { who, text: [{ text: '早。' }, { text: '钱还没回来。', if: ['money'] }] },
})
const card = {
  cast: [
    { id: '客服', name: '没存过的号码', role: 'caller' },
    { id: '小周', name: '小周', role: 'companion' },
  ],
  remembers: [
    { case: 'sword', endings: ['kept'], text: '剑那回我记着。' },
    { case: 'friend', endings: ['lost'], text: '那晚我记着。' },
  ],
} as unknown as Card
const morning = (who: string, facts: string[] = [], earlier: [string, string][] = []) =>
  morningAfter(
    ending(who),
    card,
    new Set(facts),
    earlier.map(([caseId, id]) => ({ caseId, ending: id })),
    '今晚帮我看着点。',
  )

test('whoever is beside you writes once: what was, and what is next', () => {
  expect(morning('小周')).toEqual([{ who: '小周', lines: ['早。', '今晚帮我看着点。'] }])
})

test('says only what is so in this run', () => {
  expect(morning('小周', ['money'])[0]?.lines).toContain('钱还没回来。')
})

test('remembers the latest run of another case that ended so, and only that', () => {
  const sword = ['sword', 'kept'] as [string, string]
  expect(morning('小周', [], [['friend', 'lost'], sword])[0]?.lines).toEqual([
    '早。',
    '剑那回我记着。',
    '今晚帮我看着点。',
  ])
  expect(morning('小周', [], [sword, ['friend', 'other']])[0]?.lines).toContain('剑那回我记着。')
  expect(morning('小周', [], [['sword', 'other']])[0]?.lines).toHaveLength(2)
})

test('somebody else may write first, under their own name', () => {
  expect(morning('客服').map(({ who }) => who)).toEqual(['没存过的号码', '小周'])
})
