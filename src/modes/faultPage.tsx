import { render } from 'preact'
import { StoryProblem } from '../core/problem.ts'
import { Fault } from '../screens/fault.tsx'
import type { Words } from '../words/zh.ts'

export interface FaultPage {
  readonly words: Words
  /** What was thrown. */
  readonly problem: unknown
  readonly caseId: string
  readonly onHome: () => void
  readonly onRetry?: () => void
}

/** Draws what stands where a case cannot: what is wrong, where, and what helps. */
export function drawFaultPage(page: HTMLElement, { problem, caseId, ...rest }: FaultPage): void {
  // Trying again helps where the network was at fault, and a story mended since.
  const lost = rest.onRetry !== undefined && !(problem instanceof StoryProblem)
  const place = lost || !(problem instanceof Error) ? caseId : problem.message
  render(<Fault {...rest} kind={lost ? 'notLoaded' : 'brokenStory'} place={place} />, page)
}
