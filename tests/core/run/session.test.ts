import { describe, expect, test } from 'vitest'
import { freshRun } from '../../../src/core/run/resume.ts'
import { practised, rewound, writeRun, type Act, type Run } from '../../../src/core/run/run.ts'
import { openSession, type Before, type Cause } from '../../../src/core/run/session.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { parcel, tiny } from '../story/tiny.ts'

const file = tiny(parcel)
const tale = openTale(file)
const english = openTale({ ...file, language: 'en' })
const pick = (option: number): Act => ({ did: 'pick', option })
const back: Act = { did: 'recall' }
const thought: Act = { did: 'judge', answer: 'cannot-tell', about: 0 }

/** A session of the parcel story and all that it told. */
function sit(run: Run = freshRun(tale, 'scam')) {
  const session = openSession(tale)
  const told: { cause: Cause; run: string; before: Before }[] = []
  session.on(({ run: now }, cause, before) => told.push({ cause, run: writeRun(now), before }))
  session.open(run)
  return { session, told, causes: () => told.map(({ cause }) => cause) }
}

describe('a session', () => {
  test('tells what happened and why, with the run as it stood before', () => {
    const { session, told, causes } = sit()
    session.act(pick(1))
    session.act(pick(1))
    session.rewind(1)
    session.speak(english)
    expect(causes()).toEqual(['opened', 'acted', 'acted', 'rewound', 'spoken'])
    for (let i = 1; i < told.length; i++) {
      const { before } = told[i] ?? {}
      expect(before === undefined ? '' : writeRun(before.run)).toBe(told[i - 1]?.run)
    }
    expect(session.played.run.language).toBe('en')
    expect(session.tale).toBe(english)
  })

  test('is where it was after an act that does not fit, and tells nobody', () => {
    const { session, causes } = sit()
    expect(() => session.act(pick(9))).toThrow()
    expect(session.played.run.acts).toEqual([])
    expect(causes()).toEqual(['opened'])
  })

  test('opens a run as far as it fits, and says which act does not', () => {
    const strange: Run = { ...freshRun(tale, 'scam'), version: 'old', acts: [pick(1), pick(8)] }
    const { session, told } = sit(strange)
    expect(told[0]?.before).toEqual({ run: strange, misfit: 2 })
    expect(session.played.run).toEqual({ ...freshRun(tale, 'scam'), acts: [pick(1)] })
  })

  test('tells a listener nothing any more once it has stopped, or the session is closed', () => {
    const { session, causes } = sit()
    const heard: Cause[] = []
    const stop = session.on((_, cause) => heard.push(cause))
    session.act(pick(1))
    stop()
    session.act(pick(1))
    expect(heard).toEqual(['acted'])
    session.close()
    session.act(pick(1))
    expect(causes()).toEqual(['opened', 'acted', 'acted'])
  })

  test('tells those who come later of the newest only, where a listener has opened another run', () => {
    const session = openSession(tale)
    const other = freshRun(tale, 'genuine')
    session.on(({ run }) => {
      if (run.truth === 'scam') session.open(other)
    })
    const heard: string[] = []
    session.on(({ run }) => heard.push(run.truth))
    session.open(freshRun(tale, 'scam'))
    expect(heard).toEqual(['genuine'])
  })
})

describe('going back', () => {
  test('before the truth is known is the same run, cut', () => {
    const { session } = sit()
    session.act(pick(1))
    session.act(pick(2))
    session.rewind(1)
    expect(session.played.practice).toBe(false)
    expect(session.played.run.acts).toEqual([pick(1)])
  })

  test('takes back what was thought about the pick that is taken back, and no more', () => {
    const run = { ...freshRun(tale, 'scam'), acts: [thought, pick(1), pick(1)] }
    expect(rewound(run, 1).acts).toEqual([thought, pick(1)])
    expect(rewound(run, 0).acts).toEqual([])
  })

  test('once it is known is practice, and so is all that is played from there', () => {
    const { session } = sit()
    for (const act of [pick(0), pick(0), back]) session.act(act)
    session.rewind(1)
    expect(session.played.practice).toBe(true)
    session.act(pick(1))
    session.rewind(0)
    expect(session.played.practice).toBe(true)
    expect(session.played.run.acts).toEqual([{ did: 'know' }])
  })

  test('an opened run that was finished, a friend’s too, goes back to practice', () => {
    const done: Run = { ...freshRun(tale, 'scam'), acts: [pick(0), pick(0), back] }
    const { session } = sit(done)
    session.rewind(0)
    expect(session.played.practice).toBe(true)
  })

  test('practice is written in the run itself, once', () => {
    const run = { ...freshRun(tale, 'scam'), acts: [pick(0), pick(0), back] }
    const known = practised(rewound(run, 1))
    expect(practised(known)).toBe(known)
    expect(known.acts).toEqual([pick(0), { did: 'know' }])
  })
})
