import { expect, test } from 'vitest'
import { acted, playedIn } from '../../../src/core/present/act.ts'
import { intentsOf, nextItemDue } from '../../../src/core/present/givenItem.ts'
import type { Hall } from '../../../src/core/present/hall.ts'
import { isRolling } from '../../../src/core/present/rolling.ts'
import type { Item, Lesson } from '../../../src/core/lesson/lesson.ts'
import { file, hallOf, next, picks, tale } from './halls.ts'

const at = { caseId: 'tiny', version: 'abc123' } as const
const all = { minutes: 1, says: [], facts: [] } as const
const items: readonly Item[] = [
  { ...all, name: '接电话', kind: 'play', ...at, truth: 'scam', picks: [1], asks: [0] },
  { ...all, name: '真假', kind: 'vote', topic: 'truth' },
  { ...all, name: '倒回去', kind: 'moment', ...at, truth: 'scam', picks: [1] },
  { ...all, name: '说', kind: 'say' },
]
const lesson: Lesson = {
  ...{ id: 'x', language: 'zh', title: '课', audience: '班', minutes: 4, items },
  ...{ moments: [], remember: [], refusals: [] },
}

const show = (hall: Hall, nth: number) => {
  const item = items[nth]
  if (item === undefined) return hall
  const intents = intentsOf(item, { nth, tale, drawn: 'scam', now: 0 })
  return intents.reduce((now, intent) => acted(now, intent, tale), hall)
}
const due = (hall: Hall) =>
  nextItemDue({ hall, played: playedIn(hall, tale), card: file.card }, lesson)?.name

/** One key, and time; until another item is due. */
function byOneKey(hall: Hall): Hall {
  let now = hall
  for (let i = 0; i < 60 && due(now) === undefined; i++) {
    now = acted(now, isRolling(now) ? { do: 'roll' } : next, tale)
  }
  return now
}

const given = acted(hallOf(), { do: 'lesson', id: 'x', minutes: 4, own: false, kept: [] }, tale)

test('a story goes as far as its road, and the next press shows the next item', () => {
  const walked = byOneKey(show(given, 0))
  expect(picks(walked)).toEqual([1])
  expect(walked.show.vote).toBeUndefined()
  expect(due(walked)).toBe('真假')
  // Who wants to go on in the story asks for it.
  const on = acted(walked, { do: 'vote', kind: 'option' }, tale)
  expect(due(on)).toBeUndefined()
})

test('the hall on a road of its own goes no further than that', () => {
  let hall = show(given, 0)
  while (hall.show.vote === undefined) {
    hall = acted(hall, isRolling(hall) ? { do: 'roll' } : next, tale)
  }
  const own = byOneKey(acted(hall, { do: 'hands', face: 2, count: 3 }, tale))
  expect(picks(own)[0]).toBe(2)
  expect(picks(own).length).toBeLessThanOrEqual(1)
})

test('a vote on what stands there is over once it has been shown; a moment, one step further', () => {
  const voted = byOneKey(show(byOneKey(show(given, 0)), 1))
  expect(voted.show.vote?.phase).toBe('shown')
  expect(picks(voted)).toEqual([1])
  expect(due(voted)).toBe('倒回去')
  const moment = byOneKey(show(voted, 2))
  expect(picks(moment)).toHaveLength(2)
  expect(due(moment)).toBe('说')
})
