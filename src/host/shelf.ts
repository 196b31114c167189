import { longestRun, readRun, writeRun, type Run } from '../core/run.ts'
import type { Keep } from './keep.ts'

/**
 * The runs kept on this device: for each case the one under way and the finished ones. A run is
 * kept as its text and nothing else; whatever does not read as a run is dropped.
 */
export interface Shelf {
  underWay(caseId: string): Run | undefined
  /** Keeps a run, under way or among the finished. False where it will not outlive the page. */
  keep(run: Run, as: { readonly finished: boolean }): boolean
  /** Finished runs, oldest first. */
  finished(caseId: string): readonly Run[]
  plan(caseId: string): string
  keepPlan(caseId: string, text: string): void
}

/** More attempts than anybody makes; the oldest but the first go. */
const mostFinished = 60
const longestPlan = 400

export function openShelf(keep: Keep): Shelf {
  const finished = (caseId: string) => readRuns(keep.get(`finished/${caseId}`))
  const addFinished = (run: Run): boolean => {
    const text = writeRun(run)
    const known = finished(run.caseId).map(writeRun)
    if (known.includes(text)) return true
    const all = [...known, text]
    const kept = all.length > mostFinished ? [...all.slice(0, 1), ...all.slice(2)] : all
    return keep.set(`finished/${run.caseId}`, kept)
  }
  return {
    underWay: (caseId) => readRuns([keep.get(`open/${caseId}`)])[0],
    keep(run, as) {
      const added = !as.finished || addFinished(run)
      return keep.set(`open/${run.caseId}`, as.finished ? '' : writeRun(run)) && added
    },
    finished,
    plan(caseId) {
      const text = keep.get(`plan/${caseId}`)
      return typeof text === 'string' ? text.slice(0, longestPlan) : ''
    },
    keepPlan(caseId, text) {
      keep.set(`plan/${caseId}`, text.slice(0, longestPlan))
    },
  }
}

function readRuns(value: unknown): readonly Run[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((text: unknown) => {
    if (typeof text !== 'string' || text.length > longestRun) return []
    const read = readRun(text)
    return read.ok ? [read.run] : []
  })
}
