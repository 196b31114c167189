import type { LogLine } from '../core/log/logbook.ts'
import { readLog } from '../core/log/readLog.ts'
import { longestRun, readRun, writeRun, type Run } from '../core/run/run.ts'
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
  /**
   * Adds what is not in the logbook yet, by its run, in whatever language it is told. False where it
   * will not outlive the page.
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

export function openShelf(keep: Keep): Shelf {
  // What found no room stays on this page; another tab may have gone on writing beside it.
  const log = () => joined(readLog(keep.get('log')).lines, readLog(keep.beneath('log')).lines)
  return {
    underWay: (id) => readOne(keep.get(`open/${id}`)),
    keep: (run) => keep.set(`open/${run.caseId}`, writeRun(run)),
    close(id) {
      keep.set(`open/${id}`, '')
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

/** The lines of both, each run once, oldest first. */
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

/** A run looked at again in the other language, or after its case was mended, is the same run. */
function nameOf({ run, told }: LogLine): string {
  const [, caseId = '', , , acts = ''] = run.split('.')
  return `${caseId} ${acts} ${told.kind === 'case' ? told.truth : ''}`
}

function readOne(text: unknown): Run | undefined {
  if (typeof text !== 'string' || text.length > longestRun) return undefined
  const read = readRun(text)
  return read.ok ? read.run : undefined
}
