import { describe, expect, test } from 'vitest'
import { isSpent } from '../../../src/core/present/clicker.ts'
import { acted, playedIn } from '../../../src/core/present/act.ts'
import type { Hall } from '../../../src/core/present/hall.ts'
import type { Intent } from '../../../src/core/present/intent.ts'
import { guessesOf, sightOf } from '../../../src/core/present/sight.ts'
import { toldSession } from '../../../src/core/present/told.ts'
import type { Asks } from '../../../src/core/present/vote.ts'
import { after, atDecision, back, file, hallOf, next, tale } from './halls.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { parcel, tiny, tinyCard } from '../story/tiny.ts'

const given: Intent = { do: 'lesson', id: 'x', minutes: 10, own: false, kept: [] }
const item = (...leaves: readonly (Asks | null)[]): Intent => ({
  do: 'item',
  nth: 0,
  leaves,
  now: 0,
})
const hands = (face: number, count: number) => ({ do: 'hands', face, count }) as const
const spent = (hall: Hall) => isSpent({ hall, card: file.card, played: playedIn(hall, tale) })

const real: Asks = { is: 'card', id: 'c-real', truth: 'genuine' }
const fraud: Asks = { is: 'card', id: 'c-fraud', truth: 'scam' }
const twins: Asks = { is: 'twins', id: 'tiny', fraud: 1 }
const told = (hall: Hall) =>
  toldSession(hall, { titleOf: (id) => id, missed: [], date: '' }).votes.map(
    ({ case: of, kind, hands }) => ({
      of,
      kind,
      hands: hands.map((one) => one.hands),
    }),
  )

describe('hands on a leaf of the lesson', () => {
  const cards = after(hallOf(), given, item(real, null, fraud, null))

  test('are up as it comes; without a count the next press goes on', () => {
    expect(cards.show.vote).toMatchObject({ kind: 'truth', phase: 'open', on: real })
    const on = after(cards, next)
    expect(on.show.leaf?.at).toBe(1)
    expect(on.show.vote).toBeUndefined()
    expect(on.votes).toEqual([])
    expect(after(on, back).show.vote).toMatchObject({ on: real })
  })

  test('are shown with one press, and counted under the card, never against the story behind', () => {
    const shown = after(cards, hands(0, 3), hands(1, 1), next)
    expect(shown.show).toMatchObject({ leaf: { at: 0 }, vote: { phase: 'shown' } })
    const second = after(shown, next, next, hands(0, 3), next)
    expect(second.show.leaf?.at).toBe(2)
    expect(told(second)).toEqual([
      { of: 'c-real', kind: 'truth', hands: [3, 1, 0] },
      { of: 'c-fraud', kind: 'truth', hands: [3, 0, 0] },
    ])
    expect(sightOf(second.votes)).toEqual({ hits: 1, frauds: 1, alarms: 1, genuine: 1 })
  })

  test('on twins and on answers are counted too, and tell nothing of fraud or real', () => {
    const which = after(hallOf(), given, item(twins, null), hands(1, 2), next)
    expect(told(which)).toEqual([{ of: 'tiny', kind: 'twin', hands: [0, 2] }])
    const answers = after(which, item({ is: 'answers', id: 'tiny', count: 3 }), hands(2, 1), next)
    expect(told(answers).at(-1)).toEqual({ of: 'tiny', kind: 'answer', hands: [0, 0, 1] })
    expect(sightOf(answers.votes)).toEqual({ hits: 0, frauds: 0, alarms: 0, genuine: 0 })
  })

  test('whatever vote is asked for on it, it is the leaf’s; and the last one waits for the next item', () => {
    const last = after(
      hallOf(),
      given,
      item(twins),
      { do: 'dropVote' },
      { do: 'vote', kind: 'truth' },
    )
    expect(last.show.vote).toMatchObject({ kind: 'twin', on: twins })
    expect(spent(last)).toBe(true)
    const counted = after(last, hands(0, 1))
    expect(spent(counted)).toBe(false)
    expect(spent(after(counted, next))).toBe(true)
  })

  test('may be counted by digits instead, and stay the leaf’s', () => {
    const digits = after(cards, { do: 'way', way: 'digits' }, hands(1, 140), next, next, next)
    expect(digits.votes[0]?.vote).toMatchObject({ way: 'digits', on: real })
    expect(digits.show.vote?.way).toBe('digits')
  })
})

describe('which line would catch most of us', () => {
  const asked = after(atDecision(hallOf()), { do: 'choose', option: 1 }, { do: 'decision' })
  const voting = after(asked, { do: 'vote', kind: 'line' })
  const lines = voting.show.vote?.faces.length ?? 0
  const guessed = after(voting, hands(0, 3), next, next)

  test('is guessed first; then each says which would catch themselves, and the class scores', () => {
    expect(lines).toBeGreaterThan(1)
    expect(guessed.show.vote).toMatchObject({
      kind: 'line',
      phase: 'open',
      guess: { face: voting.show.vote?.faces[0] },
    })
    const right = after(guessed, hands(0, 2), hands(1, 1), next, next)
    expect(right.show.vote?.phase).toBe('shown')
    expect(guessesOf(right.votes)).toEqual({ right: 1, of: 1 })
    expect(right.votes).toHaveLength(1)
    const wrong = after(guessed, hands(1, 2), next, next)
    expect(guessesOf(wrong.votes)).toEqual({ right: 0, of: 1 })
    expect(after(right, next).show.vote).toBeUndefined()
  })

  test('is none that a friend has said who wants nothing of anybody', () => {
    const friend = { id: '小林', name: '小林', role: 'contact', thread: 'dorm' } as const
    const chatting = parcel.replace(/\n客服：您好/, '\n小林：袜子今晚归我保管。\n客服：您好')
    const told = openTale(tiny(chatting, { ...tinyCard, cast: [...tinyCard.cast, friend] }))
    const { show } = acted(atDecision(hallOf()), { do: 'vote', kind: 'line' }, told)
    const { lines } = playedIn(hallOf(), told)
    const faces = show.vote?.faces.map((n) => lines[n]?.speaker)
    expect(lines.map(({ speaker }) => speaker)).toContain('小林')
    expect(faces).toEqual(['客服'])
  })

  test('a second round nobody answered leaves the guess as it was counted, and scores nothing', () => {
    const alone = after(guessed, next, next)
    expect(alone.show.vote).toMatchObject({
      phase: 'shown',
      hands: [3, ...Array<number>(lines - 1).fill(-1)],
    })
    expect(guessesOf(alone.votes)).toEqual({ right: 0, of: 0 })
  })
})
