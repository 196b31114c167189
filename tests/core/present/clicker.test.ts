import { describe, expect, test } from 'vitest'
import { playedIn } from '../../../src/core/present/act.ts'
import { pagesOf } from '../../../src/core/present/pages.ts'
import { linesUpTo } from '../../../src/core/present/stops.ts'
import type { Hall } from '../../../src/core/present/hall.ts'
import {
  after,
  atDecision,
  back,
  endingOf,
  file,
  hallOf,
  next,
  optionsOf,
  picks,
  tale,
} from './halls.ts'

const said = (hall: Hall) => linesUpTo(playedIn(hall, tale).here, hall.show.at).at(-1)?.text
const hands = (face: number, count: number) => ({ do: 'hands', face, count }) as const

describe('one button', () => {
  test('tells a line at each press', () => {
    const first = hallOf()
    expect(said(first)).toBe('雨点敲着窗。')
    expect(said(after(first, next))).toBe('您好，尾号 4471 的包裹破损了。')
  })

  test('at a decision opens the vote, closes it, shows it, and follows the majority', () => {
    const voting = after(atDecision(hallOf()), next)
    expect(voting.show.vote).toMatchObject({ kind: 'option', phase: 'open' })
    const counted = after(voting, hands(1, 3), hands(0, 1), next)
    expect(counted.show.vote?.phase).toBe('closed')
    expect(picks(counted)).toEqual([])
    const shown = after(counted, next)
    expect(shown.show.vote?.phase).toBe('shown')
    expect(shown.votes).toHaveLength(1)
    expect(picks(after(shown, next))).toEqual([1])
  })

  test('follows the road set beforehand, whatever the hall wants', () => {
    const set = after(
      atDecision(hallOf()),
      { do: 'road', option: 1 },
      next,
      hands(0, 3),
      next,
      next,
    )
    expect(picks(after(set, next))).toEqual([1])
  })

  test('never chooses silently: a road that nobody chose is said aloud first', () => {
    const shown = after(atDecision(hallOf()), next, next, next)
    const aloud = after(shown, next)
    expect(picks(aloud)).toEqual([])
    expect(aloud.show.going).toBe(0)
    expect(after(aloud, back).show.going).toBeUndefined()
    expect(
      after(atDecision(hallOf()), next, hands(0, 2), hands(1, 2), next, next, next).show.going,
    ).toBe(0)
  })

  test('asks the hall what it thinks before it does what the game would ask a player about', () => {
    const refuses = after(atDecision(hallOf()), { do: 'choose', option: 0 })
    expect(refuses.show.vote).toMatchObject({ kind: 'truth', about: 0, phase: 'open' })
    const judged = after(refuses, hands(0, 3), hands(1, 1), next, next, next)
    expect(judged.run.acts).toEqual([
      { did: 'judge', answer: 'rather-trick', about: 0 },
      { did: 'pick', option: 0 },
    ])
  })

  test('writes down no judgement that nobody gave', () => {
    const through = after(atDecision(hallOf()), { do: 'choose', option: 0 }, next, next, next)
    expect(through.run.acts).toEqual([{ did: 'pick', option: 0 }])
  })

  test('once the story is told says so, then which it was, and then page by page to the last', () => {
    let hall = after(atDecision(hallOf()), { do: 'choose', option: 0 }, next, next, next)
    hall = after(atDecision(hall), { do: 'choose', option: 1 })
    expect(endingOf(hall)).toBe('safe')
    hall = after(atDecision(hall), next)
    expect(hall.show.page).toBe(0)
    expect(hall.run.acts.at(-1)?.did).toBe('pick')
    hall = after(hall, next)
    expect(hall.run.acts.at(-1)?.did).toBe('recall')
    expect(hall.played).toHaveLength(1)
    const pages = pagesOf(playedIn(hall, tale), file.card)
    const last = pages.reduce((now) => after(now, next), hall)
    expect(last.show.page).toBe(pages.length - 1)
    expect(last.played).toHaveLength(1)
  })

  test('goes nowhere while it is paused, and only takes off what covers the wall', () => {
    const paused = after(hallOf(), { do: 'pause', paused: true })
    expect(after(paused, next, next, back)).toEqual(paused)
    const black = after(hallOf(), { do: 'cover', cover: 'black' })
    expect(after(black, next)).toEqual(hallOf())
  })

  test('alone, pressed long enough, gets through any road of the story', () => {
    for (const truth of ['scam', 'genuine'] as const) {
      const hall = Array.from({ length: 120 }).reduce<Hall>(
        (now) => after(now, next),
        hallOf(truth),
      )
      expect(endingOf(hall)).toBeDefined()
      expect(hall.show.page).toBe(pagesOf(playedIn(hall, tale), file.card).length - 1)
    }
  })
})

describe('the other button', () => {
  test('takes back a line, a press of the vote, and at last the decision before', () => {
    const first = hallOf()
    expect(after(first, next, back)).toEqual(first)
    const shown = after(atDecision(first), next, next, next)
    expect(after(shown, back).show.vote?.phase).toBe('closed')
    expect(after(shown, back, back, back).show.vote).toBeUndefined()
    const gone = after(atDecision(first), { do: 'choose', option: 1 })
    const returned = after(gone, back)
    expect(picks(returned)).toEqual([])
    expect(returned.show.at).toBe(playedIn(returned, tale).here.beats.length)
    expect(optionsOf(returned)).toContain('“你哪位？”')
  })

  test('stops at the first line', () => {
    expect(after(hallOf(), back)).toEqual(hallOf())
  })
})

describe('another road', () => {
  const far = () => {
    const asked = after(atDecision(hallOf()), { do: 'choose', option: 1 })
    return after(atDecision(asked), { do: 'choose', option: 1 })
  }

  test('going back keeps the road that is left, and comes back to it', () => {
    const left = far()
    const early = after(left, { do: 'goto', picks: 0 })
    expect(picks(early)).toEqual([])
    expect(early.kept).toHaveLength(1)
    const again = after(early, { do: 'come', nth: 0 })
    expect(picks(again)).toEqual([1, 1])
    expect(again.show.at).toBe(left.show.at)
  })

  test('a named place is kept, gone to and removed; two roads lie side by side', () => {
    const kept = after(far(), { do: 'keep', name: '他第二次问' })
    expect(kept.kept[0]?.name).toBe('他第二次问')
    const beside = after(kept, { do: 'goto', picks: 1 }, { do: 'beside', nth: 0 })
    expect(beside.show.beside).toBe(kept.kept[0]?.run)
    expect(after(beside, next).show.beside).toBeUndefined()
    expect(after(kept, { do: 'forget', nth: 0 }).kept).toEqual([])
  })

  test('once the truth is known it is practice', () => {
    let hall = after(atDecision(hallOf()), { do: 'choose', option: 0 }, next, next, next)
    hall = after(atDecision(hall), { do: 'choose', option: 1 })
    hall = after(atDecision(hall), next, next, { do: 'goto', picks: 0 })
    expect(playedIn(hall, tale).practice).toBe(true)
    expect(hall.show.page).toBeUndefined()
  })
})

test('what fits nothing changes nothing', () => {
  const hall = atDecision(hallOf())
  const strange = [
    { do: 'choose', option: 77 },
    { do: 'road', option: 77 },
    { do: 'goto', picks: 4 },
    { do: 'come', nth: 3 },
    { do: 'flag', line: 90, flag: 'pay-first', on: true },
    { do: 'spot', line: 90 },
    { do: 'hands', face: 0, count: 2 },
  ] as const
  for (const intent of strange) expect(after(hall, intent)).toEqual(hall)
})
