import type { StoryProblem } from '../../core/story/problem.ts'
import { findingsEn } from '../../words/en/findings.ts'
import { roadFindingsEn } from '../../words/en/roadFindings.ts'
import { findingsZh } from '../../words/zh/findings.ts'
import { roadFindingsZh } from '../../words/zh/roadFindings.ts'
import { storyFaultsZh } from '../../words/zh/storyFaults.ts'
import { meant, nearest } from './nearest.ts'
import { inBoth } from './inBoth.ts'

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

/** What is wrong and its cure, without a place. */
export type Said = Pick<Finding, 'what' | 'cure'>

const inChinese = { ...findingsZh, ...roadFindingsZh }
const inEnglish: typeof inChinese = { ...findingsEn, ...roadFindingsEn }
export type FindingWords = typeof inChinese

/** What is wrong and its cure, out of the words: Chinese first, English beside it. */
export function say(said: (words: FindingWords) => readonly [what: string, cure: string]): Said {
  const [zh, en] = [said(inChinese), said(inEnglish)]
  return { what: inBoth(zh[0], en[0]), cure: inBoth(zh[1], en[1]) }
}

/** A part of a finding, likewise. */
export function phrase(said: (words: FindingWords) => string): string {
  return inBoth(said(inChinese), said(inEnglish))
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
export function findingText({ what, cure, ...at }: Finding): string {
  return `${placeText(at)} ${what}; ${cure}`
}

/** `stories/parcel-claim/case.ink:42:7` */
export function placeText({ file, line, column }: Omit<Finding, keyof Said>): string {
  return [file, line, column].filter((part) => part !== undefined && part !== 0).join(':')
}

/** Core speaks English; what it says has its Chinese among the words. */
function inChineseToo(words: string): string {
  const [known, zh] = storyFaultsZh.find(([shape]) => shape.test(words)) ?? []
  if (known !== undefined && zh !== undefined) return inBoth(words.replace(known, zh), words)
  return phrase((say) => say.breaksHere(words))
}

/** A problem of the script at its place; a misspelt word is answered with the one it is nearest to. */
export function findingOf(
  problem: StoryProblem,
  at: { readonly file: string; readonly line: number; readonly column?: number },
): Finding {
  const near = problem.word === undefined ? undefined : nearest(problem.word, problem.list)
  const cure = near === undefined ? inChineseToo(problem.cure) : meant(near)
  return { ...at, what: inChineseToo(problem.what), cure }
}
