/** Something wrong in a case's files: where, what, and what to do about it. */
export interface Finding {
  /** Path from the top of the repository. */
  readonly file: string
  /** 1-based; 0 where no line can be named. */
  readonly line: number
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

/** `stories/parcel-claim/case.ink:42 tag "flags" is unknown; did you mean "flag"?` */
export function findingText({ file, line, what, cure }: Finding): string {
  return `${file}${line > 0 ? `:${String(line)}` : ''} ${what}; ${cure}`
}
