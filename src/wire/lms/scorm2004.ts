import type { Choice, Worth } from './account.ts'
import {
  flagId,
  isoSpan,
  letterOf,
  numbered,
  plainId,
  type Dialect,
  type Write,
} from './dialect.ts'

const results = {
  right: 'correct',
  neutral: 'neutral',
  wrong: 'incorrect',
} as const satisfies Record<Worth, string>

/** SCORM 2004, 4th edition (Run-Time Environment, 2009). */
export const scorm2004: Dialect = {
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    error: 'GetLastError',
  },
  elements: {
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    score: 'cmi.score.raw',
    interactions: 'cmi.interactions',
    objectives: 'cmi.objectives',
    kept: 'cmi.suspend_data',
  },
  begun: [['cmi.completion_status', 'incomplete']],
  answered(told) {
    const at = `cmi.interactions.${String(told.nth)}`
    return [
      [`${at}.id`, `urn:shipo:${plainId(told.caseId, told.truth, told.scene)}`],
      [`${at}.type`, 'choice'],
      ...numbered(`${at}.objectives`, { field: 'id', values: told.flags.map(flagId) }),
      [`${at}.timestamp`, stamp(told.at)],
      ...numbered(`${at}.correct_responses`, { field: 'pattern', values: told.right.map(nameOf) }),
      [`${at}.weighting`, String(told.bestPoints)],
      [`${at}.learner_response`, nameOf(told.chosen)],
      [`${at}.result`, results[told.worth]],
      ...(told.ms === undefined ? [] : [[`${at}.latency`, isoSpan(told.ms)] as const]),
    ]
  },
  objective({ nth, flag, met }) {
    const at = `cmi.objectives.${String(nth)}`
    return [
      [`${at}.id`, flagId(flag)],
      [`${at}.score.scaled`, met ? '1' : '0'],
      [`${at}.completion_status`, 'completed'],
      [`${at}.success_status`, met ? 'passed' : 'unknown'],
      [`${at}.progress_measure`, met ? '1' : '0'],
    ]
  },
  outcome({ score, passed }, failed) {
    const short = failed === 'failed' ? 'failed' : 'unknown'
    const done = passed === false && failed === 'incomplete' ? 'incomplete' : 'completed'
    return [
      ...(score === undefined ? [] : scored(score)),
      ['cmi.completion_status', done],
      ...(passed === undefined ? [] : [['cmi.success_status', passed ? 'passed' : short] as const]),
      ['cmi.progress_measure', '1'],
    ]
  },
  standing: ({ scene }) => [['cmi.location', plainId(scene)]],
  // Also where it is done: after any other exit the next launch is a new attempt, to which strict
  // platforms give nothing of this one, neither its best score nor the run to look back on.
  leaving: ({ ms }) => [
    ['cmi.session_time', isoSpan(ms)],
    ['cmi.exit', 'suspend'],
  ],
}

function scored(score: number): readonly Write[] {
  return [
    ['cmi.score.scaled', String(score / 100)],
    ['cmi.score.raw', String(score)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ]
}

/** By its letter and what it does: `c_verify`. */
function nameOf(choice: Choice): string {
  return `${letterOf(choice)}_${choice.move}`
}

/** In universal time: a zone of its own is legal only after fractions, and refused by some even there. */
function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 19)}.00Z`
}
