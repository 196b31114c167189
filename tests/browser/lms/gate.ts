// What a strict platform takes and no more: scorm-again alone takes much that others refuse.

export interface Rules {
  readonly calls: readonly [
    initialize: string,
    get: string,
    set: string,
    commit: string,
    finish: string,
  ]
  /** By element with `n` for numbers; an element that is not here may not be written. */
  readonly values: Readonly<Record<string, RegExp>>
}

const id = /^[A-Za-z0-9._-]{1,255}$/
const span12 = /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/
const hundred = /^(?:100|\d{1,2})(?:\.\d{1,2})?$/

/** SCORM 1.2 by its book: 255 and 4,096 characters, its own words alone. */
export const strict12: Rules = {
  calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
  values: {
    'cmi.core.lesson_location': /^[\x20-\x7e]{0,255}$/,
    'cmi.core.lesson_status': /^(?:passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.exit': /^(?:time-out|suspend|logout|)$/,
    'cmi.core.session_time': span12,
    'cmi.core.score.raw': hundred,
    'cmi.core.score.min': hundred,
    'cmi.core.score.max': hundred,
    'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/,
    'cmi.objectives.n.id': id,
    'cmi.objectives.n.score.raw': hundred,
    'cmi.objectives.n.score.min': hundred,
    'cmi.objectives.n.score.max': hundred,
    'cmi.objectives.n.status': /^(?:passed|completed|failed|incomplete|browsed)$/,
    'cmi.interactions.n.id': id,
    'cmi.interactions.n.objectives.n.id': id,
    'cmi.interactions.n.time': /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
    'cmi.interactions.n.type': /^choice$/,
    'cmi.interactions.n.correct_responses.n.pattern': /^[a-z0-9]$/,
    'cmi.interactions.n.weighting': /^-?(?:100|\d{1,2})$/,
    'cmi.interactions.n.student_response': /^[a-z0-9]$/,
    'cmi.interactions.n.result': /^(?:correct|wrong|unanticipated|neutral)$/,
    'cmi.interactions.n.latency': span12,
  },
}

const span2004 = /^PT\d+(?:\.\d{1,2})?S$/
const short = /^[a-z0-9]_[a-z]+$/
const scaled = /^-?(?:1|0(?:\.\d+)?)$/

/** SCORM 2004, 4th edition. */
export const strict2004: Rules = {
  calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
  values: {
    'cmi.location': /^.{0,1000}$/,
    'cmi.completion_status': /^(?:completed|incomplete)$/,
    'cmi.success_status': /^(?:passed|failed|unknown)$/,
    'cmi.progress_measure': /^(?:1|0(?:\.\d+)?)$/,
    'cmi.exit': /^(?:suspend|normal)$/,
    'cmi.session_time': span2004,
    'cmi.score.scaled': scaled,
    'cmi.score.raw': hundred,
    'cmi.score.min': hundred,
    'cmi.score.max': hundred,
    'cmi.suspend_data': /^[\x20-\x7e]{0,64000}$/,
    'cmi.objectives.n.id': id,
    'cmi.objectives.n.score.scaled': scaled,
    'cmi.objectives.n.completion_status': /^(?:completed|incomplete)$/,
    'cmi.objectives.n.success_status': /^(?:passed|failed|unknown)$/,
    'cmi.objectives.n.progress_measure': /^(?:1|0)$/,
    'cmi.interactions.n.id': /^urn:shipo:[A-Za-z0-9._-]{1,200}$/,
    'cmi.interactions.n.type': /^choice$/,
    'cmi.interactions.n.objectives.n.id': id,
    'cmi.interactions.n.timestamp': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.00Z$/,
    'cmi.interactions.n.correct_responses.n.pattern': short,
    'cmi.interactions.n.weighting': /^-?\d{1,3}$/,
    'cmi.interactions.n.learner_response': short,
    'cmi.interactions.n.result': /^(?:correct|incorrect|neutral)$/,
    'cmi.interactions.n.latency': span2004,
  },
}

type Api = Readonly<Record<string, (...values: string[]) => string>>

/** Stands before a platform and writes down all that a stricter one would refuse. */
export function openGate(api: Api, rules: Rules, onSaved: (values: object) => void) {
  const [initialize, get, set, commit, finish] = rules.calls
  const complaints: string[] = []
  const values = new Map<string, string>()
  const counts = new Map<string, number>()
  let open = false
  let over = false
  const complain = (what: string) => complaints.push(what)

  /** Numbered without a gap, and named before anything else is said of it. */
  function inOrder(element: string): void {
    const path: string[] = []
    for (const part of element.split('.')) {
      if (/^\d+$/.test(part)) {
        const list = path.join('.')
        const count = counts.get(list) ?? 0
        if (Number(part) > count) complain(`${element} leaves a gap after ${String(count)}`)
        if (Number(part) === count) {
          if (!/\.\d+\.(?:id|pattern)$/.test(element)) complain(`${element} comes before its id`)
          counts.set(list, count + 1)
        }
      }
      path.push(part)
    }
  }

  function checkSet(element: string, value: string): void {
    const rule = rules.values[element.replace(/\.\d+(?=\.|$)/g, '.n')]
    if (rule === undefined) complain(`${element} may not be written`)
    else if (!rule.test(value)) complain(`${element} may not be ${value}`)
    inOrder(element)
    values.set(element, value)
  }

  function checkCall(name: string, first: string, second: string): void {
    if (over) complain(`${name} after the end`)
    if (name === initialize) open = true
    else if (!open) complain(`${name} before the beginning`)
    if (name === get && /(?:student|learner)_(?:id|name)/.test(first)) complain(`asks for ${first}`)
    if (name === set) checkSet(first, second)
    if (name === finish) over = true
  }

  function answered(name: string, given: readonly string[], answer: string): void {
    if (name === set && answer !== 'true') complain(`${given.join(' = ')} is refused`)
    if (name === commit || name === finish) onSaved(Object.fromEntries(values))
  }

  const gate = Object.fromEntries(
    Object.keys(api).map((name) => [
      name,
      (...given: string[]) => {
        const [first = '', second = ''] = given
        if (!/Error|Diagnostic/.test(name)) checkCall(name, first, second)
        const answer = api[name]?.(...given) ?? ''
        answered(name, given, answer)
        return answer
      },
    ]),
  )
  return {
    gate,
    complaints,
    /** What was there before counts too. */
    had: (before: Readonly<Record<string, string>>) => {
      for (const [element, value] of Object.entries(before)) {
        inOrder(element)
        values.set(element, value)
      }
    },
  }
}
