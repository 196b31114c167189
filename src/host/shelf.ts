import type { LogLine } from '../core/logbook.ts'
import { readLog } from '../core/readLog.ts'
import { longestRun, readRun, writeRun, type Run } from '../core/run.ts'
import type { Keep } from './keep.ts'

/**
 * What is kept on this device: for each case and each kind of round the run under way, and the
 * logbook of finished ones. Whatever does not read as such is dropped.
 */
export interface Shelf {
  underWay(id: string): Run | undefined
  /** Keeps the run under way. False where it will not outlive the page. */
  keep(run: Run): boolean
  /** Puts the run under way aside: it is finished, or not wanted any more. */
  close(id: string): void
  /** Everything finished, oldest first, as it stands now: another tab may write too. */
  log(): readonly LogLine[]
  /** Adds what is not in the logbook yet, by its run. False where it will not outlive the page. */
  enter(lines: readonly LogLine[]): boolean
  /** Finished runs of a case, oldest first. */
  finished(caseId: string): readonly Run[]
  plan(caseId: string): string
  keepPlan(caseId: string, text: string): void
}

/** Years of training, and well within what a browser keeps; the oldest go first. */
export const mostLines = 2000
const longestPlan = 400

export function openShelf(keep: Keep): Shelf {
  const log = () => readLog(keep.get('log')).lines
  return {
    underWay: (id) => readOne(keep.get(`open/${id}`)),
    keep: (run) => keep.set(`open/${run.caseId}`, writeRun(run)),
    close(id) {
      keep.set(`open/${id}`, '')
    },
    log,
    enter(lines) {
      const known = log()
      const runs = new Set(known.map(({ run }) => run))
      const fresh = lines.filter(({ run }) => !runs.has(run))
      if (fresh.length === 0) return true
      const all = [...known, ...fresh].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      return keep.set('log', all.slice(-mostLines))
    },
    finished: (caseId) =>
      log().flatMap(({ run, told }) => {
        const read = told.kind === 'case' && told.caseId === caseId ? readOne(run) : undefined
        return read === undefined ? [] : [read]
      }),
    plan(caseId) {
      const text = keep.get(`plan/${caseId}`)
      return typeof text === 'string' ? text.slice(0, longestPlan) : ''
    },
    keepPlan(caseId, text) {
      keep.set(`plan/${caseId}`, text.slice(0, longestPlan))
    },
  }
}

function readOne(text: unknown): Run | undefined {
  if (typeof text !== 'string' || text.length > longestRun) return undefined
  const read = readRun(text)
  return read.ok ? read.run : undefined
}
