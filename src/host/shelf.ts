import type { LogLine } from '../core/log/logbook.ts'
import { readLog } from '../core/log/readLog.ts'
import { longestRun, readRun, writeRun, type Run } from '../core/run/run.ts'
import type { Keep } from './keep.ts'

/**
 * What is kept on this device: for each case and each kind of round the runs under way, and the
 * logbook of finished ones. Whatever does not read as such is dropped.
 */
export interface Shelf {
  /** The run under way that was played last. */
  underWay(id: string): Run | undefined
  /** Every run of it under way, the one played last first: a branch, or another tab's, stands beside. */
  allUnderWay(id: string): readonly Run[]
  /** Whether this very run is kept as one under way. */
  holds(run: Run): boolean
  /**
   * Keeps a run under way, in the place of the run it goes on from where that is kept, beside the
   * others where it is not. False where it will not outlive the page.
   */
  keep(run: Run, before?: Run): boolean
  /** Puts a run under way aside: it is finished, or not wanted any more. */
  close(run: Run): void
  /** Everything finished, oldest first, as it stands now: another tab may write too. */
  log(): readonly LogLine[]
  /**
   * Adds what is not in the logbook yet: a line is known by its run and when that was finished, so that
   * the same answers given again count again. False where it will not outlive the page.
   */
  enter(lines: readonly LogLine[]): boolean
  /** How many of these are not in the logbook yet. */
  missing(lines: readonly LogLine[]): number
  plan(caseId: string): string
  keepPlan(caseId: string, text: string): void
}

/** Years of training, and well within what a browser keeps; the oldest go first. */
export const mostLines = 2000
const longestPlan = 400
/** Of one case: what is left lying longest goes first. */
const mostUnderWay = 4

export function openShelf(keep: Keep): Shelf {
  // What found no room stays on this page; another tab may have gone on writing beside it.
  const log = () => joined(readLog(keep.get('log')).lines, readLog(keep.beneath('log')).lines)
  const allUnderWay = (id: string) => readRuns(keep.get(`open/${id}`))
  const without = (id: string, gone: readonly (Run | undefined)[]) => {
    const names = gone.map((run) => (run === undefined ? '' : writeRun(run)))
    return allUnderWay(id)
      .map(writeRun)
      .filter((text) => !names.includes(text))
  }
  return {
    underWay: (id) => allUnderWay(id)[0],
    allUnderWay,
    holds: (run) => allUnderWay(run.caseId).some((one) => writeRun(one) === writeRun(run)),
    keep(run, before) {
      const others = without(run.caseId, [run, before])
      return keep.set(`open/${run.caseId}`, [writeRun(run), ...others].slice(0, mostUnderWay))
    },
    close(run) {
      keep.set(`open/${run.caseId}`, without(run.caseId, [run]))
    },
    log,
    enter(lines) {
      const known = log()
      const all = joined(known, lines)
      return all.length === known.length || keep.set('log', newest(all, lines))
    },
    missing(lines) {
      const known = log()
      return joined(known, lines).length - known.length
    },
    plan(caseId) {
      const text = keep.get(`plan/${caseId}`)
      return typeof text === 'string' ? text.slice(0, longestPlan) : ''
    },
    keepPlan(caseId, text) {
      keep.set(`plan/${caseId}`, text.slice(0, longestPlan))
    },
  }
}

/** The lines of both, each once, oldest first. */
function joined(known: readonly LogLine[], more: readonly LogLine[]): readonly LogLine[] {
  const all = more.length === 0 ? known : [...known, ...more]
  const runs = new Set<string>()
  const once = all.filter((line) => {
    const name = nameOf(line)
    return !runs.has(name) && runs.add(name)
  })
  return once.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/**
 * As many as there is room for. What was played just now stays, even where a clock set back makes
 * it look like the oldest.
 */
function newest(all: readonly LogLine[], entered: readonly LogLine[]): readonly LogLine[] {
  const justNow = entered.length === 1 ? entered[0] : undefined
  let over = all.length - mostLines
  return all.filter((line) => over <= 0 || line.run === justNow?.run || over-- <= 0)
}

function nameOf({ at, run }: LogLine): string {
  return `${at} ${run}`
}

/** A list of runs; one alone as it was kept before there could be several. */
function readRuns(kept: unknown): readonly Run[] {
  const texts: readonly unknown[] = Array.isArray(kept) ? kept : [kept]
  return texts.flatMap((text) => {
    if (typeof text !== 'string' || text.length > longestRun) return []
    const read = readRun(text)
    return read.ok ? [read.run] : []
  })
}
