// When a player is asked what they think: once, before anything settles it, the same in both truths.
import { describe, expect, test } from 'vitest'
import { askedBefore } from '../../../src/core/run/asking.ts'
import { play } from '../../../src/core/run/play.ts'
import { freshRun } from '../../../src/core/run/resume.ts'
import type { Act } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { truths, type Truth } from '../../../src/core/story/tags.ts'
import { thinking } from './asked.ts'
import { parcel, tiny } from '../story/tiny.ts'

const tale = openTale(tiny(parcel))
const [look, ask, comply, hangUp] = [0, 1, 2, 3]

/** What taking this option after these picks is preceded by. */
function asked(truth: Truth, picks: readonly number[], option: number) {
  const acts: readonly Act[] = picks.map((pick) => ({ did: 'pick', option: pick }))
  const played = play(tale, { ...freshRun(tale, truth), acts })
  const taken = played.here.options[option]
  if (taken === undefined) throw new Error('there is no such option')
  return askedBefore(tale, played, taken)
}

describe.each(truths)('as long as both read alike (%s)', (truth) => {
  test('who checks or walks away is asked, and the answer counts as blind', () => {
    expect(asked(truth, [], look)).toBe('blind')
    expect(asked(truth, [], hangUp)).toBe('blind')
  })

  test('who asks, or goes along, is not asked yet', () => {
    expect(asked(truth, [], ask)).toBeUndefined()
    expect(asked(truth, [], comply)).toBeUndefined()
  })

  test('who only asks until the story ends by itself is asked before it does', () => {
    expect(asked(truth, [ask], ask)).toBeUndefined()
    expect(asked(truth, [ask, ask], ask)).toBe('blind')
  })

  test('it is asked once, not once it is settled, and not in practice', () => {
    const played = (acts: readonly Act[]) => play(tale, { ...freshRun(tale, truth), acts })
    const of = (acts: readonly Act[]) => {
      const at = played(acts)
      return at.here.options.map((option) => askedBefore(tale, at, option))
    }
    const thought: Act = { did: 'judge', answer: 'cannot-tell', about: look }
    expect(of([thought]).filter((kind) => kind !== undefined)).toEqual([])
    expect(of([{ did: 'pick', option: look }]).filter((kind) => kind !== undefined)).toEqual([])
    expect(of([{ did: 'know' }]).filter((kind) => kind !== undefined)).toEqual([])
  })
})

const parted = `VAR truth = "scam"
客服：您好。# chain: contact # call: talk 客服
* [“请讲。” # move: ask]
- {truth == "scam": -> bait}
客服：您自己打开订单看，不急。# signal: no-hurry
-> choose
=== bait ===
客服：先付 500 元。# chain: bait # flag: pay-first
-> choose
=== choose ===
+ [“付。” # move: pay] -> paid
+ [打他给的号码 # move: verify # inside]
  客服：我就是这个号码。
  -> choose
+ [“不付。” # move: refuse] -> over
=== paid ===
{truth == "scam": 钱没了。# money: -500}
好了。# end: lost
-> END
=== over ===
挂了。# end: safe
-> END
`

describe('once the truths have parted', () => {
  const told = openTale(tiny(parted))
  const at = (truth: Truth, picks: readonly number[]) => {
    const acts: readonly Act[] = picks.map((option) => ({ did: 'pick', option }))
    return play(told, { ...freshRun(told, truth), acts })
  }

  test.each(truths)('whoever answers is asked, and it counts as informed (%s)', (truth) => {
    const here = at(truth, [0])
    expect(here.parting?.step).toBe(1)
    expect(here.here.options.map((option) => askedBefore(told, here, option))).toEqual([
      'informed',
      // A check through their own number proves nothing: it is a question.
      undefined,
      'informed',
    ])
  })

  test('the first line that could have told is the first the twin does not say', () => {
    const { lines, parting } = at('scam', [0])
    expect(lines[parting?.line ?? -1]?.text).toBe('先付 500 元。')
    const genuine = at('genuine', [0])
    expect(genuine.lines[genuine.parting?.line ?? -1]?.text).toBe('您自己打开订单看，不急。')
  })

  test('it stays parted, whatever comes, and one tale tells both truths in turn', () => {
    expect(at('scam', [0, 2]).parting?.step).toBe(1)
    expect(at('genuine', [0, 2]).view.ending).toBe('safe')
    expect(at('scam', [0, 0]).view.balance).toBe(2500)
    expect(at('genuine', [0, 0]).view.balance).toBe(3000)
  })

  test('a road has the answer where it was asked, and what it counted for', () => {
    const acts = thinking(told, 'scam', [0, 1, 2], 'rather-trick')
    expect(acts.map(({ did }) => did)).toEqual(['pick', 'pick', 'judge', 'pick'])
    const { judgement } = play(told, { ...freshRun(told, 'scam'), acts })
    expect(judgement).toEqual({ answer: 'rather-trick', kind: 'informed', about: 2, at: 2 })
  })
})
