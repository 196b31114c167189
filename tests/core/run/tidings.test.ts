import { describe, expect, test } from 'vitest'
import { freshRun } from '../../../src/core/run/resume.ts'
import type { Act } from '../../../src/core/run/run.ts'
import { openSession } from '../../../src/core/run/session.ts'
import { tidingsOf, type Tiding } from '../../../src/core/run/tidings.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { parcel, tiny, tinyCard } from '../story/tiny.ts'

const file = tiny(parcel)
const tale = openTale(file)
const pick = (option: number): Act => ({ did: 'pick', option })

/** A session of the parcel story, and what it told outside since it was last asked. */
function sit(truth: Truth = 'scam') {
  const session = openSession(tale)
  let heard: Tiding[] = []
  session.on((played, cause, before) => {
    heard.push(...tidingsOf(session.tale, played, cause, before))
  })
  const open = () => session.open(freshRun(tale, truth))
  open()
  const news = () => {
    const all = heard
    heard = []
    return all
  }
  const act = (...acts: readonly Act[]) => {
    for (const one of acts) session.act(one)
    return news()
  }
  news()
  return { session, act, news, open }
}

describe('what a run tells outside', () => {
  test('that it began, and nothing of which of the twins it is', () => {
    const { news, open } = sit()
    open()
    const of = { caseId: 'tiny', practice: false }
    expect(news()).toEqual([{ ...of, tells: 'started', language: 'zh', decisions: 0 }])
  })

  test('every decision: what stood open, what was chosen, what it was worth, what was flagged', () => {
    const { act } = sit()
    const [flag, decision, progress] = act({ did: 'flag', line: 1, flag: 'knows-me' }, pick(0))
    expect(flag).toMatchObject({ tells: 'flag', flag: 'knows-me', raised: true })
    expect(decision).toMatchObject({
      ...{ tells: 'decision', nth: 0, scene: 'contact', chain: 'contact', verified: false },
      ...{ choice: 0, move: 'verify', verdict: 'best', points: 4, bestPoints: 4 },
      flags: [{ flag: 'knows-me', result: 'fair' }],
    })
    const { open } = decision as Extract<Tiding, { tells: 'decision' }>
    expect(open.map(({ move, verdict }) => [move, verdict])).toEqual([
      ['verify', 'best'],
      ['ask', 'fine'],
      ['comply', 'risky'],
      ['refuse', 'best'],
    ])
    expect(progress).toMatchObject({ tells: 'progress', chain: 'contact' })
  })

  test('the judgement, with whether it was right', () => {
    const { act } = sit()
    const told = act({ did: 'judge', answer: 'rather-trick', about: 0 })
    expect(told).toMatchObject([{ tells: 'judgement', answer: 'rather-trick', right: 1 }])
  })

  test('the ending and the score, once; a flag on the last lines tells them anew', () => {
    const { act } = sit()
    const told = act(pick(2), pick(0))
    expect(told.map(({ tells }) => tells).slice(-4)).toEqual([
      ...['decision', 'progress', 'completion', 'score'],
    ])
    const [, progress, completion, score] = told.slice(-4)
    expect(progress).toMatchObject({ part: 1 })
    expect(completion).toMatchObject({ ending: 'lost', truth: 'scam', decisions: 2, lost: true })
    expect(completion).toMatchObject({ losses: [{ kind: 'money', undone: false }] })
    expect(score).toMatchObject({ raw: 0, min: 0, max: 100 })
    const flagged = act({ did: 'flag', line: 3, flag: 'pay-first' })
    expect(flagged.map(({ tells }) => tells)).toEqual(['flag', 'completion', 'score'])
    expect(flagged[1]).toMatchObject({ flags: [{ flag: 'pay-first', result: 'fair' }] })
    expect(act({ did: 'unflag', line: 3 })[0]).toMatchObject({ flag: 'pay-first', raised: false })
    expect(act({ did: 'recall' })).toEqual([])
    expect(act({ did: 'flag', line: 3, flag: 'pay-first' })).toHaveLength(1)
  })

  test('progress, which never goes back', () => {
    const { act } = sit()
    const parts = act(pick(1), pick(1), pick(2), pick(1)).flatMap((tiding) =>
      tiding.tells === 'progress' ? [tiding.part] : [],
    )
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(parts.at(-1)).toBe(1)
  })

  test('what was taken back, and that what is played after the truth is practice', () => {
    const { session, act, news } = sit('genuine')
    act(pick(0), pick(0), { did: 'recall' })
    session.rewind(1)
    expect(news()).toEqual([{ caseId: 'tiny', practice: true, tells: 'rewound', decisions: 1 }])
    expect(act(pick(1)).every(({ practice }) => practice)).toBe(true)
    session.speak(openTale({ ...file, language: 'en' }))
    expect(news()).toEqual([])
  })

  test('not one word of the story, and nothing a player wrote', () => {
    const { act } = sit()
    const told = JSON.stringify(act(pick(2), pick(0)))
    expect(told).not.toMatch(/[^\x20-\x7e]/)
    for (const { id } of tinyCard.cast) expect(told).not.toContain(id)
  })
})
