import type { Worth } from './account.ts'
import {
  flagId,
  letterOf,
  numbered,
  plainId,
  twoDigits,
  type Dialect,
  type Write,
} from './dialect.ts'

const results = { right: 'correct', neutral: 'neutral', wrong: 'wrong' } as const satisfies Record<
  Worth,
  string
>

/** SCORM 1.2 (Run-Time Environment, 2001), in what the strictest platform takes of it. */
export const scorm12: Dialect = {
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  elements: {
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    interactions: 'cmi.interactions',
    objectives: 'cmi.objectives',
    kept: 'cmi.suspend_data',
  },
  // An untouched `not attempted` some platforms turn into `completed` by themselves.
  begun: [['cmi.core.lesson_status', 'incomplete']],
  answered(told) {
    const at = `cmi.interactions.${String(told.nth)}`
    return [
      [`${at}.id`, plainId(told.caseId, told.truth, told.scene)],
      ...numbered(`${at}.objectives`, { field: 'id', values: told.flags.map(flagId) }),
      [`${at}.time`, clock(told.at)],
      [`${at}.type`, 'choice'],
      ...numbered(`${at}.correct_responses`, {
        field: 'pattern',
        values: told.right.map(letterOf),
      }),
      [`${at}.weighting`, String(told.bestPoints)],
      [`${at}.student_response`, letterOf(told.chosen)],
      [`${at}.result`, results[told.worth]],
      ...(told.ms === undefined ? [] : [[`${at}.latency`, span(told.ms)] as const]),
    ]
  },
  objective({ nth, flag, met }) {
    const at = `cmi.objectives.${String(nth)}`
    return [
      [`${at}.id`, flagId(flag)],
      [`${at}.score.min`, '0'],
      [`${at}.score.max`, '100'],
      [`${at}.score.raw`, met ? '100' : '0'],
      [`${at}.status`, met ? 'passed' : 'incomplete'],
    ]
  },
  outcome({ score, passed }, failed) {
    const done = passed === undefined ? 'completed' : passed ? 'passed' : failed
    return [...(score === undefined ? [] : scored(score)), ['cmi.core.lesson_status', done]]
  },
  standing: ({ scene }) => [['cmi.core.lesson_location', plainId(scene)]],
  leaving: ({ underWay, ms }) => [
    ['cmi.core.session_time', span(ms)],
    ['cmi.core.exit', underWay ? 'suspend' : ''],
  ],
}

function scored(score: number): readonly Write[] {
  return [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(score)],
  ]
}

/** The time of day, as `HH:MM:SS`. */
function clock(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':')
}

const mostMs = 9999 * 3_600_000

/** `HHHH:MM:SS.SS`, always with two decimals: one platform reads `.5` as five hundredths. */
function span(ms: number): string {
  const hundredths = Math.round(Math.min(Math.max(ms, 0), mostMs) / 10)
  const seconds = Math.floor(hundredths / 100)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = `${twoDigits(seconds % 60)}.${twoDigits(hundredths % 100)}`
  return `${String(hours).padStart(4, '0')}:${twoDigits(minutes)}:${rest}`
}
