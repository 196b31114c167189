// What a learning platform keeps for us of one attempt: few enough letters for the strictest of them.
import { readRun, writeRun, type Run } from '../../core/run/run.ts'
import { flags, type FlagId } from '../../core/story/tags.ts'

/** Scores of the runs finished in one attempt, 0–100. The best is what counts; none overwrites it. */
export interface Scores {
  readonly first: number
  readonly best: number
  readonly last: number
}

export interface Attempt {
  /** Drawn by lot at the first launch: the device's own copy of the run is known by it, not by a name. */
  readonly mark: string
  /** Decisions told so far: each is an interaction, numbered without a gap. */
  readonly interactions: number
  /** Flags told so far, in the platform's order of objectives, others' among them; met ones are in `met`. */
  readonly objectives: readonly (FlagId | undefined)[]
  readonly met: ReadonlySet<FlagId>
  /** Absent until a run has been finished. */
  readonly scores?: Scores
  /** As far as it has come, or as much of it as there was room for. */
  readonly run?: Run
}

/** SCORM 1.2 keeps so many characters of `suspend_data`, and some platforms cut what is longer. */
export const mostKept = 4096

const format = 'shipo1'

/** An attempt of which nothing has been told. */
export function newAttempt(mark: string): Attempt {
  return { mark, interactions: 0, objectives: [], met: new Set() }
}

/**
 * As text of at most {@link mostKept} characters. A run too long for that is cut to the longest beginning
 * that fits: the attempt is then taken up somewhat earlier, which hours of play are needed for.
 */
export function writeAttempt(attempt: Attempt): string {
  const { mark, interactions, objectives, met, scores, run } = attempt
  const told = objectives.map((flag) => place(flag, met)).join('')
  const earned = scores === undefined ? '' : [scores.first, scores.best, scores.last].join('-')
  const head = [format, mark, interactions.toString(36), told, earned, ''].join('~')
  return run === undefined ? head : head + writeRun(fitted(run, mostKept - head.length))
}

/** The run, or the longest beginning of it that is written in so many characters. */
export function fitted(run: Run, most: number): Run {
  if (writeRun(run).length <= most) return run
  let [fits, tooLong] = [0, run.acts.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    const cut = { ...run, acts: run.acts.slice(0, middle) }
    if (writeRun(cut).length <= most) fits = middle
    else tooLong = middle
  }
  return { ...run, acts: run.acts.slice(0, fits) }
}

const pattern = new RegExp(
  `^${format}~([0-9a-z]{1,16})~([0-9a-z]{1,4})~([0-9a-z]*)~([0-9-]*)~(.*)$`,
)

/** Reads what {@link writeAttempt} wrote; undefined for anything else, as another package's or rubbish. */
export function readAttempt(text: string): Attempt | undefined {
  const found = pattern.exec(text.slice(0, mostKept))
  if (found === null) return undefined
  const [mark, count, told, earned, written] = found.slice(1).map(String) as Fields
  const read = readRun(written)
  return {
    mark,
    interactions: parseInt(count, 36),
    ...toldIn(told),
    ...scoresIn(earned),
    ...(read.ok ? { run: read.run } : {}),
  }
}

type Fields = [mark: string, count: string, told: string, earned: string, written: string]

/** The attempt with one more run finished in it. */
export function withScore(attempt: Attempt, score: number): Attempt {
  const { first = score, best = score } = attempt.scores ?? {}
  return { ...attempt, scores: { first, best: Math.max(best, score), last: score } }
}

/** An objective that is none of ours. */
const others = 'zz0'

function place(flag: FlagId | undefined, met: ReadonlySet<FlagId>): string {
  if (flag === undefined) return others
  return flags.indexOf(flag).toString(36).padStart(2, '0') + (met.has(flag) ? '1' : '0')
}

function toldIn(text: string): Pick<Attempt, 'objectives' | 'met'> {
  const told = [...text.matchAll(/([0-9a-z]{2})([01])/g)].map(([, at = '', is]) => ({
    flag: flags[parseInt(at, 36)],
    met: is === '1',
  }))
  const met = told.flatMap((one) => (one.met && one.flag !== undefined ? [one.flag] : []))
  return { objectives: told.map(({ flag }) => flag), met: new Set(met) }
}

function scoresIn(text: string): Pick<Attempt, 'scores'> {
  const [first, best, last] =
    /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/.exec(text)?.slice(1).map(Number) ?? []
  if (first === undefined || best === undefined || last === undefined) return {}
  return { scores: { first, best, last } }
}
