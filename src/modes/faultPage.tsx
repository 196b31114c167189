import { render } from 'preact'
import { StoryProblem } from '../core/story/problem.ts'
import { networkGone, whenBack } from '../host/offline.ts'
import { Fault } from '../screens/parts/fault.tsx'
import { OfflineFault } from '../screens/parts/offlineFault.tsx'
import type { Words } from '../words/zh/words.ts'

export interface FaultPage {
  readonly words: Words
  /** What was thrown. */
  readonly problem: unknown
  readonly caseId: string
  /** What the case is called; absent where it was a page. */
  readonly title: string | undefined
  /** It was tried again in vain. */
  readonly tried: boolean
  /** Stories that open without a network. */
  readonly playable: readonly { readonly id: string; readonly title: string }[]
  readonly onOpen: (id: string) => void
  readonly onHome: () => void
  readonly onRetry?: () => void
}

/**
 * Draws what stands where a case cannot: what is wrong, where, and what helps. Where the network was
 * at fault it is tried again once that is back; what is returned stops waiting for it.
 */
export function drawFaultPage(page: HTMLElement, fault: FaultPage): () => void {
  const { words, problem, caseId, title, tried, onOpen, onHome, onRetry } = fault
  // Trying again helps where the network was at fault, and a story mended since.
  const again = problem instanceof StoryProblem ? undefined : onRetry
  if (again === undefined) {
    const place = problem instanceof Error ? problem.message : caseId
    const retry = onRetry === undefined ? {} : { onRetry }
    render(<Fault {...{ words, place, onHome, ...retry }} kind="brokenStory" />, page)
    return () => undefined
  }
  if (networkGone()) {
    const playable = fault.playable.filter(({ id }) => id !== caseId)
    const props = { words, playable, onOpen, onHome, onRetry: again, tried }
    render(<OfflineFault {...props} {...(title === undefined ? {} : { title })} />, page)
  } else {
    render(<Fault {...{ words, onHome, onRetry: again }} kind="notLoaded" place={caseId} />, page)
  }
  return whenBack(again)
}
