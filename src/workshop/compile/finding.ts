import type { StoryProblem } from '../../core/story/problem.ts'
import { nearest } from './nearest.ts'

/** Something wrong in a case's files: where, what, and what to do about it. */
export interface Finding {
  /** Path from the top of the repository. */
  readonly file: string
  /** 1-based; 0 where no line can be named. */
  readonly line: number
  /** 1-based; absent where only the line is known. */
  readonly column?: number
  readonly what: string
  readonly cure: string
}

/** The files of a case do not make a case. Carries every finding, not only the first. */
export class CaseFault extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(findings.map(findingText).join('\n'))
    this.name = 'CaseFault'
    this.findings = findings
  }
}

/** `stories/parcel-claim/case.ink:42:7 tag "flags" is unknown; did you mean "flag"?` */
export function findingText({ file, line, column, what, cure }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined && part !== 0).join(':')
  return `${place} ${what}; ${cure}`
}

/** A problem of the script at its place; a misspelt word is answered with the one it is nearest to. */
export function findingOf(
  problem: StoryProblem,
  at: { readonly file: string; readonly line: number; readonly column?: number },
): Finding {
  const near = problem.word === undefined ? undefined : nearest(problem.word, problem.list)
  const cure = near === undefined ? problem.cure : `did you mean "${near}"?`
  return { ...at, what: problem.what, cure }
}
