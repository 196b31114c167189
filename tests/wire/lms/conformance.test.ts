// SCORM 1.2's data model (Run-Time Environment, 2001, section 3.4) as ADL's conformance requirements for a
// SCO have it: what may be read, what written, and in which type. Everything that a case writes in any
// state is held against it, at its worst.
import { describe, expect, test } from 'vitest'
import { flags } from '../../../src/core/story/tags.ts'
import type { Account, Answered } from '../../../src/wire/lms/account.ts'
import { newAttempt } from '../../../src/wire/lms/attempt.ts'
import { keptIn, writesOf, type Write } from '../../../src/wire/lms/dialect.ts'
import { heldBy } from '../../../src/wire/lms/held.ts'
import { scorm12 } from '../../../src/wire/lms/scorm12.ts'

const words = (...all: readonly string[]) => new RegExp(`^(?:${all.join('|')})$`)
const types = {
  CMIIdentifier: /^[\x21-\x7e]{1,255}$/,
  CMIString255: /^[\x20-\x7e]{0,255}$/,
  CMIString4096: /^[\x20-\x7e]{0,4096}$/,
  CMITime: /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/,
  CMITimespan: /^\d{2,4}:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/,
  CMIDecimal: /^-?\d+(?:\.\d+)?$/,
  'CMIDecimal 0–100': /^(?:100|\d{1,2})(?:\.\d+)?$/,
  'CMIDecimal ±100': /^-?(?:100|\d{1,2})(?:\.\d+)?$/,
  CMIInteger: /^\d{1,5}$/,
  'CMIFeedback, choice': /^[a-z0-9](?:,[a-z0-9])*$/,
  'CMIVocabulary, exit': words('time-out', 'suspend', 'logout', ''),
  'CMIVocabulary, interaction': words('choice', 'true-false', 'fill-in', 'matching'),
  'CMIVocabulary, result': words('correct', 'wrong', 'unanticipated', 'neutral'),
  'CMIVocabulary, status': words('passed', 'completed', 'failed', 'incomplete', 'browsed'),
} as const
type TypeName = keyof typeof types

/** Element, what a SCO may do with it, and its type where something is written. */
const model: readonly (readonly [element: string, may: 'reads' | 'writes' | 'both', TypeName?])[] =
  [
    ['cmi.core.student_id', 'reads'],
    ['cmi.core.student_name', 'reads'],
    ['cmi.core.lesson_location', 'both', 'CMIString255'],
    ['cmi.core.credit', 'reads'],
    ['cmi.core.lesson_status', 'both', 'CMIVocabulary, status'],
    ['cmi.core.entry', 'reads'],
    ['cmi.core.score.raw', 'both', 'CMIDecimal 0–100'],
    ['cmi.core.score.min', 'both', 'CMIDecimal 0–100'],
    ['cmi.core.score.max', 'both', 'CMIDecimal 0–100'],
    ['cmi.core.total_time', 'reads'],
    ['cmi.core.lesson_mode', 'reads'],
    ['cmi.core.exit', 'writes', 'CMIVocabulary, exit'],
    ['cmi.core.session_time', 'writes', 'CMITimespan'],
    ['cmi.suspend_data', 'both', 'CMIString4096'],
    ['cmi.launch_data', 'reads'],
    ['cmi.objectives._count', 'reads'],
    ['cmi.objectives.n.id', 'both', 'CMIIdentifier'],
    ['cmi.objectives.n.score.raw', 'both', 'CMIDecimal 0–100'],
    ['cmi.objectives.n.score.min', 'both', 'CMIDecimal 0–100'],
    ['cmi.objectives.n.score.max', 'both', 'CMIDecimal 0–100'],
    ['cmi.objectives.n.status', 'both', 'CMIVocabulary, status'],
    ['cmi.interactions._count', 'reads'],
    ['cmi.interactions.n.id', 'writes', 'CMIIdentifier'],
    ['cmi.interactions.n.objectives.n.id', 'writes', 'CMIIdentifier'],
    ['cmi.interactions.n.time', 'writes', 'CMITime'],
    ['cmi.interactions.n.type', 'writes', 'CMIVocabulary, interaction'],
    ['cmi.interactions.n.correct_responses.n.pattern', 'writes', 'CMIFeedback, choice'],
    ['cmi.interactions.n.weighting', 'writes', 'CMIDecimal ±100'],
    ['cmi.interactions.n.student_response', 'writes', 'CMIFeedback, choice'],
    ['cmi.interactions.n.result', 'writes', 'CMIVocabulary, result'],
    ['cmi.interactions.n.latency', 'writes', 'CMITimespan'],
  ]

const numberless = (element: string) => element.replace(/\.\d+(?=\.|$)/g, '.n')

const plain: Answered = {
  is: 'answered',
  ...{ nth: 0, caseId: 'parcel-claim', truth: 'scam', scene: 'first', chain: 'contact' },
  choices: [{ at: 0, move: 'ask' }],
  chosen: { at: 0, move: 'ask' },
  right: [{ at: 0, move: 'ask' }],
  ...{ worth: 'right', points: 0, bestPoints: 4, ms: 0, flags: [] },
  at: new Date(2026, 0, 1, 0, 0, 0),
}
/** Names of a writer's own, more choices than there are letters, a week of thinking, a minute to midnight. */
const worst: Answered = {
  ...plain,
  ...{ nth: 9999, caseId: '我的 故事'.repeat(90), scene: `“${'场景 '.repeat(200)}”` },
  chosen: { at: 60, move: 'pay' },
  right: [
    { at: 35, move: 'verify' },
    { at: 61, move: 'refuse' },
  ],
  ...{ worth: 'wrong', points: -20, bestPoints: -20, ms: 9e12, flags },
  at: new Date(2026, 11, 31, 23, 59, 59, 999),
}
const accounts: readonly Account[] = [
  plain,
  worst,
  { ...plain, worth: 'neutral' },
  ...flags.map((flag, nth): Account => ({ is: 'objective', nth, flag, met: nth % 2 === 0 })),
  { is: 'standing', part: 0.5, scene: worst.scene },
  { is: 'outcome' },
  ...[0, 7, 100].flatMap((score): readonly Account[] => [
    { is: 'outcome', score },
    { is: 'outcome', score, passed: true },
    { is: 'outcome', score, passed: false },
  ]),
]
const writes: readonly Write[] = [
  ...scorm12.begun,
  ...accounts.flatMap((one) => writesOf(scorm12, one, 'incomplete')),
  ...accounts.flatMap((one) => writesOf(scorm12, one, 'failed')),
  ...[0, 59_999, 9e12].flatMap((ms) => [
    ...scorm12.leaving({ underWay: true, ms }),
    ...scorm12.leaving({ underWay: false, ms }),
  ]),
  keptIn(scorm12, { ...newAttempt('abcdefghijkl'), objectives: flags, met: new Set(flags) }),
]
const reads: string[] = []
heldBy(
  scorm12,
  (element) => {
    reads.push(element)
    return element.endsWith('_count') ? '2' : ''
  },
  'mark',
)

describe('SCORM 1.2', () => {
  const written = model.flatMap(([element, may, type]) =>
    type === undefined ? [] : [[element, may, type] as const],
  )
  test.each(written)('%s: what is written there, a SCO %s as %s', (element, _, type) => {
    const values = writes.filter(([to]) => numberless(to) === element).map(([, value]) => value)
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter((value) => !types[type].test(value))).toEqual([])
  })

  test('writes nothing that the model has not, or has to be read alone', () => {
    const known = new Set(written.map(([element]) => element))
    expect(writes.map(([to]) => numberless(to)).filter((one) => !known.has(one))).toEqual([])
  })

  test('reads nothing that may only be written, and nobody’s name or number', () => {
    const known = new Set(model.flatMap(([element, may]) => (may === 'writes' ? [] : [element])))
    const strange = reads.map(numberless).filter((one) => !known.has(one))
    expect(strange).toEqual([])
    expect(reads.join(' ')).not.toMatch(/student/)
  })

  test('names an interaction or an objective before anything else is said of it', () => {
    for (const account of accounts) {
      const [first] = writesOf(scorm12, account, 'incomplete')
      if (account.is === 'answered' || account.is === 'objective')
        expect(first?.[0]).toMatch(/\.\d+\.id$/)
    }
  })
})
