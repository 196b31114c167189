import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/core/present/clicker.ts'
import { openHall, type ToldVote } from '../../../src/core/present/hall.ts'
import { sightOf } from '../../../src/core/present/sight.ts'
import { toldCsv, toldSession } from '../../../src/core/present/told.ts'
import {
  barsOf,
  facesOf,
  leaderOf,
  openVote,
  sharesOf,
  withHands,
  type Vote,
} from '../../../src/core/present/vote.ts'
import { freshRun } from '../../../src/core/run/resume.ts'
import { writeRun } from '../../../src/core/run/run.ts'
import type { Option } from '../../../src/core/story/beats.ts'
import type { Move, Truth } from '../../../src/core/story/tags.ts'
import { tale } from './halls.ts'

const option = (index: number, move: Move, spot: Option['spot'] = 'say'): Option => ({
  ...{ index, text: String(index), move, spot, inside: false },
})

const counted = (way: Vote['way'], ...hands: readonly number[]) =>
  hands.reduce((vote, count, i) => withHands(vote, i, count), openVote('option', [2, 5, 7], way))

describe('a vote by hands', () => {
  test('is followed where one face had most, and not where two are level or nobody counted', () => {
    expect(leaderOf(counted('levels', 1, 3, 2))).toBe(5)
    expect(leaderOf(counted('levels', 3, 3))).toBeUndefined()
    expect(leaderOf(counted('levels', 0, 0, 0))).toBeUndefined()
    expect(leaderOf(openVote('option', [0, 1], 'digits'))).toBeUndefined()
  })

  test('shows levels as they were seen, and counts as shares of the hall', () => {
    expect(barsOf(counted('levels', 3, 0))).toEqual([1, 0, 0])
    expect(barsOf(counted('digits', 30, 10))).toEqual([0.75, 0.25, 0])
    expect(sharesOf(counted('digits'))).toEqual([0, 0, 0])
  })

  test.each([4, -3, 1.5, Number.NaN, Infinity])(
    'a level of %d is as if nobody had looked',
    (count) => {
      expect(withHands(openVote('option', [0], 'levels'), 0, count).hands).toEqual([-1])
    },
  )

  test.each([
    [[3, 0, 0], 'surely-trick'],
    [[3, 1, 0], 'rather-trick'],
    [[1, 1, 0], 'cannot-tell'],
    [[0, 0, 3], 'cannot-tell'],
    [[1, 3, 0], 'rather-real'],
    [[0, 3, 0], 'surely-real'],
  ] as const)('%j is what a player would call %s', (hands, answer) => {
    const vote = openVote('truth', [0, 1, 2], 'levels')
    expect(answerOf({ ...vote, hands: [...hands] })).toBe(answer)
  })
})

describe('what is put to a hall', () => {
  test('is all there is, where a folded sheet has a face for each', () => {
    expect(facesOf([option(0, 'ask'), option(1, 'pay')])).toEqual([0, 1])
  })

  test('is four that do different things, where there are more', () => {
    const many = [
      ...[option(0, 'verify', 'app'), option(1, 'verify', 'dial'), option(2, 'report', 'dial')],
      ...[option(3, 'ask'), option(4, 'ask'), option(5, 'stall'), option(6, 'comply')],
    ]
    expect(facesOf(many)).toEqual([0, 2, 3, 6])
  })
})

describe('a session', () => {
  const voted = (truth: Truth, ...hands: number[]): ToldVote => ({
    ...{ caseId: 'tiny', picks: hands.length },
    vote: { ...openVote('truth', [0, 1, 2], 'levels'), phase: 'shown', hands },
    run: writeRun({ ...freshRun(tale, truth), acts: [{ did: 'pick', option: hands[0] ?? 0 }] }),
  })

  test('has two numbers and never one: frauds seen through, and the real taken for one', () => {
    const votes = [voted('scam', 3, 1, 0), voted('scam', 1, 3, 0), voted('genuine', 2, 1, 0)]
    expect(sightOf(votes)).toEqual({ hits: 1, frauds: 2, alarms: 1, genuine: 1 })
  })

  test('counts a vote that was taken twice as it was counted last', () => {
    const once = voted('scam', 1, 3, 0)
    const again = { ...once, vote: { ...once.vote, hands: [3, 1, 0] } }
    expect(sightOf([once, again])).toEqual({ hits: 1, frauds: 1, alarms: 0, genuine: 0 })
  })

  test('is handed over as counts, without a formula and without a name', () => {
    const hall = {
      ...openHall(freshRun(tale, 'scam'), { began: 5, minutes: 25 }),
      votes: [voted('scam', 3, 1, 0)],
    }
    const told = toldSession(hall, { titleOf: () => '=小案, "一"', missed: [], date: '2026-11-27' })
    expect(JSON.stringify(told)).not.toContain('began')
    expect(toldCsv(told).split('\r\n')).toEqual([
      'date,2026-11-27,lesson,',
      '',
      'case,decision,kind,way,face,hands',
      `"'=小案, ""一""",4,truth,levels,scam,3`,
      `"'=小案, ""一""",4,truth,levels,genuine,1`,
      `"'=小案, ""一""",4,truth,levels,unsure,0`,
      '',
      'case,truth,missed',
      '',
      'hits,frauds,alarms,genuine,lines guessed,of',
      '1,1,0,0,0,0',
      '',
    ])
  })
})
