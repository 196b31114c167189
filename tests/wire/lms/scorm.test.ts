// The conformance list for SCORM 1.2 content, as far as it is about what is written, row by row; and what
// 2004 wants otherwise. What comes of it in a platform: tests/browser/lms.
import { describe, expect, test } from 'vitest'
import type { Tiding } from '../../../src/core/run/tidings.ts'
import { accountOf, type Moment } from '../../../src/wire/lms/account.ts'
import { newAttempt } from '../../../src/wire/lms/attempt.ts'
import { writesOf, type Dialect } from '../../../src/wire/lms/dialect.ts'
import { heldBy } from '../../../src/wire/lms/held.ts'
import { readPackage, usualSettings, type PackageSettings } from '../../../src/wire/lms/package.ts'
import { scorm12 } from '../../../src/wire/lms/scorm12.ts'
import { scorm2004 } from '../../../src/wire/lms/scorm2004.ts'

const of = { caseId: 'parcel-claim', practice: false }
const decision: Tiding = {
  ...of,
  tells: 'decision',
  ...{ nth: 2, scene: 'whose_parcel', chain: 'trust', verified: false, choice: 1, move: 'pay' },
  ...{ verdict: 'harmful', points: -2, bestPoints: 4 },
  open: [
    { choice: 0, move: 'verify', verdict: 'best' },
    { choice: 1, move: 'pay', verdict: 'harmful' },
    { choice: 2, move: 'refuse', verdict: 'best' },
  ],
  flags: [{ flag: 'knows-me', result: 'hit' }],
}
const ended = (raw: number): readonly Tiding[] => [
  {
    ...of,
    tells: 'completion',
    ...{ ending: 'lost', truth: 'scam', decisions: 3, lost: true, losses: [], verified: false },
    flags: [
      { flag: 'knows-me', result: 'hit' },
      { flag: 'code-ask', result: 'missed' },
    ],
  },
  { ...of, tells: 'score', raw, min: 0, max: 100 },
]
const moment: Moment = {
  truth: 'scam',
  scene: 'settled',
  at: new Date('2026-11-23T06:03:09.500Z'),
  ms: 83_456,
}

function written(
  dialect: Dialect,
  tidings: readonly Tiding[],
  settings: PackageSettings = usualSettings,
  attempt = newAttempt('a'),
) {
  const told = accountOf(attempt, tidings, moment, settings)
  const writes = told.accounts.flatMap((one) => writesOf(dialect, one, settings.failed))
  return { ...told, writes: Object.fromEntries(writes) }
}

describe('SCORM 1.2', () => {
  const { writes, attempt } = written(scorm12, [decision])
  test.each([
    ['id', 'parcel-claim.scam.whose_parcel'],
    ['type', 'choice'],
    ['student_response', 'b'],
    ['result', 'wrong'],
    ['weighting', '4'],
    ['latency', '0000:01:23.46'],
    ['correct_responses.0.pattern', 'a'],
    ['correct_responses.1.pattern', 'c'],
    ['objectives.0.id', 'flag.knows-me'],
  ])('an interaction’s %s is %s', (field, value) => {
    expect(writes[`cmi.interactions.0.${field}`]).toBe(value)
  })

  test('what a decision is told by comes after its id, and the next has the next number', () => {
    expect(Object.keys(writes).find((one) => one.startsWith('cmi.interactions'))).toMatch(/\.id$/)
    const next = written(scorm12, [decision], usualSettings, attempt).writes
    expect(Object.keys(next)[0]).toBe('cmi.interactions.1.id')
  })

  test('a flag that was met stays met, whatever comes later', () => {
    const again: Tiding = { ...decision, flags: [{ flag: 'knows-me', result: 'missed' }] }
    const later = written(scorm12, [again, ...ended(10)], usualSettings, attempt).writes
    expect(later['cmi.objectives.0.status']).toBeUndefined()
    expect(later).toMatchObject({
      'cmi.objectives.1.id': 'flag.code-ask',
      'cmi.objectives.1.status': 'incomplete',
    })
  })

  test.each([
    [{}, 55, { status: 'completed', score: '55' }],
    [{ mastery: 80 }, 90, { status: 'passed', score: '90' }],
    [{ mastery: 80 }, 55, { status: 'incomplete', score: '55' }],
    [{ mastery: 80, failed: 'failed' }, 55, { status: 'failed', score: '55' }],
    [{ tells: 'completion', mastery: 80 }, 55, { status: 'completed', score: undefined }],
  ] as const)('with %j a score of %i is %j', (set, raw, { status, score }) => {
    const outcome = written(scorm12, ended(raw), readPackage(set)).writes
    expect(outcome['cmi.core.lesson_status']).toBe(status)
    expect(outcome['cmi.core.score.raw']).toBe(score)
  })

  test('a worse run after a better one takes nothing away, and practice tells nothing', () => {
    const good = written(scorm12, ended(90), readPackage({ mastery: 80 }))
    const worse = written(scorm12, ended(20), readPackage({ mastery: 80 }), good.attempt)
    expect(worse.writes).toMatchObject({
      'cmi.core.score.raw': '90',
      'cmi.core.lesson_status': 'passed',
    })
    const practice = [decision, ...ended(100)].map((one) => ({ ...one, practice: true }))
    expect(written(scorm12, practice).accounts).toEqual([])
  })
})

describe('SCORM 2004', () => {
  test('says in its own words what 1.2 says', () => {
    const { writes } = written(scorm2004, [decision, ...ended(55)], readPackage({ mastery: 80 }))
    expect(writes).toMatchObject({
      'cmi.interactions.0.id': 'urn:shipo:parcel-claim.scam.whose_parcel',
      'cmi.interactions.0.timestamp': '2026-11-23T06:03:09.00Z',
      'cmi.interactions.0.learner_response': 'b_pay',
      'cmi.interactions.0.correct_responses.1.pattern': 'c_refuse',
      'cmi.interactions.0.result': 'incorrect',
      'cmi.interactions.0.latency': 'PT83.46S',
      'cmi.score.scaled': '0.55',
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
    })
  })
})

describe('what a platform says of before', () => {
  test.each([
    ['nothing', ''],
    ['rubbish', '[object Object]'],
    ['a page of HTML', '<html>not found</html>'],
  ])('%s is a new attempt', (_, answer) => {
    const held = heldBy(scorm12, () => answer, 'mine')
    expect(held).toMatchObject({ fresh: true, looksOnly: false, done: false, passed: false })
    expect(held.attempt).toEqual(newAttempt('mine'))
  })

  test('a score and a pass it has stay, though it has lost the rest', () => {
    const said: Readonly<Record<string, string>> = {
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '88',
      'cmi.interactions._count': '7',
    }
    const held = heldBy(scorm12, (element) => said[element] ?? '', 'mine')
    expect(held).toMatchObject({ fresh: false, done: true, passed: true })
    expect(held.attempt).toMatchObject({ interactions: 7, scores: { best: 88 } })
  })

  test('others’ objectives among ours keep their numbers', () => {
    const said: Readonly<Record<string, string>> = {
      'cmi.objectives._count': '2',
      'cmi.objectives.0.id': 'PRIMARYOBJ',
      'cmi.objectives.1.id': 'flag.knows-me',
    }
    const { attempt } = heldBy(scorm12, (element) => said[element] ?? '', 'mine')
    const { writes } = written(scorm12, ended(10), usualSettings, attempt)
    expect(writes).toMatchObject({
      'cmi.objectives.1.status': 'passed',
      'cmi.objectives.2.id': 'flag.code-ask',
    })
  })
})
