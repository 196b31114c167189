// @vitest-environment happy-dom
// What follows from why something happened: for the run under way, the logbook and the windows.
import { beforeEach, describe, expect, test } from 'vitest'
import { attestable } from '../../src/core/log/attestable.ts'
import { boosterPlan } from '../../src/core/log/boosters.ts'
import { casesIn, judgementsIn, type LogLine } from '../../src/core/log/logbook.ts'
import { profileOf } from '../../src/core/log/profile.ts'
import { csvOf } from '../../src/core/log/profileCsv.ts'
import { readLogLine } from '../../src/core/log/readLog.ts'
import { suggestNext } from '../../src/core/log/suggest.ts'
import { weaknessesIn } from '../../src/core/log/weakness.ts'
import { dark, litOf } from '../../src/core/log/windows.ts'
import { freshRun } from '../../src/core/run/resume.ts'
import { writeRun, type Act, type Run } from '../../src/core/run/run.ts'
import { openSession } from '../../src/core/run/session.ts'
import { openTale } from '../../src/core/story/story.ts'
import { openKeep } from '../../src/host/keep.ts'
import { openShelf } from '../../src/host/shelf.ts'
import { entersLog } from '../../src/modes/case/entersLog.ts'
import { keepsRun } from '../../src/modes/case/keepsRun.ts'
import { recallOf } from '../../src/modes/pages/memory.ts'
import { parcel, tiny } from '../core/story/tiny.ts'

const file = tiny(parcel)
const tale = openTale(file)
const pick = (option: number): Act => ({ did: 'pick', option })
const judge: Act = { did: 'judge', answer: 'rather-trick', about: 0 }
const back: Act = { did: 'recall' }
/** Looked up the order, reported it, and said rightly that it was a fraud. */
const checked = [judge, pick(0), pick(0), back]
const fresh = freshRun(tale, 'scam')
const at = (...acts: readonly Act[]): Run => ({ ...fresh, acts })

beforeEach(() => {
  localStorage.clear()
})

/** One tab in which the case is open; all tabs share one device. */
function tab(run: Run, insteadOf?: Run) {
  const shelf = openShelf(openKeep())
  const session = openSession(tale)
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 10, 24, 8, minute++))
  const nobody = () => undefined
  keepsRun(session, shelf, insteadOf, nobody)
  entersLog(session, shelf, now, nobody)
  session.open(run)
  const play = (...acts: readonly Act[]) => {
    for (const act of acts) session.act(act)
  }
  return { session, shelf, play, underWay: () => shelf.allUnderWay('tiny').map(writeRun) }
}

describe('a run from an address, of a friend or a trainer', () => {
  test('is looked at: it neither replaces one’s own nor enters the logbook nor lights a window', () => {
    const own = at(pick(1))
    tab(fresh).play(pick(1))
    const { shelf, underWay } = tab(at(...checked))
    expect(underWay()).toEqual([writeRun(own)])
    expect(shelf.log()).toEqual([])
    expect(litOf(shelf.log(), 'tiny')).toEqual(dark)
    expect(attestable(shelf.log(), ['tiny']).cases).toEqual([])
  })

  test('is a branch of its own from the first act in it; the run before is still there', () => {
    tab(fresh).play(pick(1))
    const friends = at(pick(2))
    const { play, underWay } = tab(friends)
    expect(underWay()).toEqual([writeRun(at(pick(1)))])
    play({ did: 'flag', line: 1, flag: 'knows-me' })
    const branch = at(pick(2), { did: 'flag', line: 1, flag: 'knows-me' })
    expect(underWay()).toEqual([branch, at(pick(1))].map(writeRun))
  })

  test('told in another language is still only looked at', () => {
    const { session, underWay } = tab(at(pick(2)))
    session.speak(openTale({ ...file, language: 'en' }))
    expect(underWay()).toEqual([])
  })
})

describe('one’s own run', () => {
  test('is one entry however far it goes, also after a reload and in another language', () => {
    tab(fresh).play(pick(1))
    const { session, play, underWay } = tab(at(pick(1)))
    session.speak(openTale({ ...file, language: 'en' }))
    play(pick(1))
    expect(underWay()).toEqual([writeRun({ ...at(pick(1), pick(1)), language: 'en' })])
  })

  test('of an earlier version goes on in its place', () => {
    const old = { ...at(pick(1)), version: 'old1' }
    openShelf(openKeep()).keep(old)
    const { play, underWay } = tab(old)
    expect(underWay()).toEqual([writeRun(at(pick(1)))])
    play(pick(1))
    expect(underWay()).toEqual([writeRun(at(pick(1), pick(1)))])
  })

  test('begun anew takes the place of the one left half-way, once something is done in it', () => {
    tab(fresh).play(pick(1))
    const { play, underWay } = tab(fresh, at(pick(1)))
    expect(underWay()).toEqual([writeRun(at(pick(1)))])
    play(pick(2))
    expect(underWay()).toEqual([writeRun(at(pick(2)))])
  })

  test('leaves the shelf when it is finished, and counts again when it is played again', () => {
    const first = tab(fresh)
    first.play(...checked)
    expect(first.underWay()).toEqual([])
    first.session.open(fresh)
    first.play(...checked)
    const { shelf } = first
    expect(shelf.log()).toHaveLength(2)
    expect(new Set(shelf.log().map(({ run }) => run)).size).toBe(1)
    // Looked at again, from the address or in the list, it is no third.
    tab(at(...checked))
    expect(shelf.log()).toHaveLength(2)
  })

  test('of an earlier version does not stand for one of today', () => {
    const { shelf, play } = tab(fresh)
    play(...checked)
    const [line] = shelf.log()
    if (line === undefined) throw new Error('nothing was entered')
    const older = { ...line, run: writeRun({ ...at(...checked), version: 'old1' }) }
    expect(shelf.missing([older, line])).toBe(1)
  })
})

describe('practice', () => {
  /** Finished and judged, then played again from its first decision with the truth known. */
  function rehearsed() {
    const one = tab(fresh)
    one.play(...checked)
    one.session.rewind(0)
    return one
  }

  test('is kept while it is under way, and entered as practice once it is told', () => {
    const { play, underWay, shelf } = rehearsed()
    expect(underWay()).toEqual([writeRun(at({ did: 'know' }))])
    play(pick(2), pick(0))
    expect(underWay()).toEqual([])
    expect(shelf.log().map(({ told }) => told.kind)).toEqual(['case', 'practice'])
  })

  test('comes back from its text as it was', () => {
    const { play, shelf } = rehearsed()
    play(pick(2), pick(0))
    const line = shelf.log()[1]
    expect(readLogLine(JSON.parse(JSON.stringify(line)))).toEqual(line)
  })

  test('is counted nowhere as a judgement', () => {
    const { play, shelf } = rehearsed()
    const before = shelf.log()
    play(pick(2), pick(0)) // paid: it would light nothing, and pull every dial
    const after = shelf.log()
    const say = (lines: readonly LogLine[]) => ({
      judged: judgementsIn(lines).length,
      cases: casesIn(lines).length,
      profile: profileOf(lines),
      lit: litOf(lines, 'tiny'),
      weak: weaknessesIn(lines),
      boosters: boosterPlan(lines, '2026-12-24T08:00:00Z'),
      recalled: recallOf(lines, new Date('2026-12-24T08:00:00Z')),
      certificate: attestable(lines, ['tiny', 'other']),
    })
    expect(after).toHaveLength(2)
    expect(say(after)).toEqual(say(before))
    const practice = after.filter(({ told }) => told.kind === 'practice')
    expect(boosterPlan(practice, '2026-12-24T08:00:00Z')).toBeUndefined()
    const cases = [
      { id: 'tiny', family: 'tiny', techniques: [], signals: [], building: 'courier' as const },
    ]
    expect(suggestNext(practice, cases, '2026-12-24T08:00:00Z')?.because.why).toBe('unplayed')
  })

  test('has a row of its own in the table, neither right nor wrong', () => {
    const { play, shelf } = rehearsed()
    play(pick(2), pick(0))
    const rows = csvOf(shelf.log()).trim().split('\r\n')
    expect(rows[2]).toContain(',practice,1,tiny,tiny,,scam,,,,')
  })

  test('enters nothing more with a flag on its last lines', () => {
    const { play, shelf } = rehearsed()
    play(pick(2), pick(0), { did: 'flag', line: 1, flag: 'knows-me' })
    expect(shelf.log()).toHaveLength(2)
  })
})

describe('two tabs on one case', () => {
  test('each keep their own run from the moment they part', () => {
    const one = tab(fresh)
    one.play(pick(1))
    const other = tab(at(pick(1)))
    one.play(pick(1))
    other.play(pick(2))
    expect(one.underWay()).toEqual([at(pick(1), pick(2)), at(pick(1), pick(1))].map(writeRun))
    one.play(pick(1))
    expect(one.underWay()).toHaveLength(2)
  })

  test('what one finishes is in the other’s logbook, and puts aside only its own', () => {
    const one = tab(fresh)
    one.play(pick(1))
    const other = tab(fresh)
    other.play(...checked)
    expect(one.shelf.log()).toHaveLength(1)
    expect(one.underWay()).toEqual([writeRun(at(pick(1)))])
  })
})
