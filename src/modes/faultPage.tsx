import { render } from 'preact'
import { StoryProblem } from '../core/story/problem.ts'
import { networkGone, whenBack } from '../host/offline.ts'
import { report } from '../host/report.ts'
import { newerIsThere } from '../host/version.ts'
import { Fault } from '../screens/parts/fault.tsx'
import { OfflineFault } from '../screens/parts/offlineFault.tsx'
import type { Failing, Kit, Shown } from './kit.ts'
import { titleOf } from './library/catalogue.ts'

export interface FaultOptions extends Failing {
  /** What was thrown. */
  readonly problem: unknown
  /** It was tried again in vain. */
  readonly tried: boolean
  /** Stories that open without a network. */
  readonly playable: () => readonly { readonly id: string; readonly title: string }[]
}

/**
 * What stands where a case cannot: what is wrong, where, and what helps. Where the network was at fault
 * it is tried again once that is back.
 */
export function openFault(kit: Kit, fault: FaultOptions): Shown {
  const { problem, name } = fault
  // Trying again helps where the network was at fault, and a story mended since.
  const again = problem instanceof StoryProblem ? undefined : fault.again
  const ofNetwork = again !== undefined && networkGone()
  report(name, problem)
  kit.onFault?.(problem)
  const onHome = () => kit.go({ to: 'home' })
  let newer = false
  let closed = false

  function drawOffline(onRetry: () => void): void {
    const title = kit.visit.find(name) && titleOf(name, kit.settings.now.value.language)
    render(
      <OfflineFault
        words={kit.words()}
        playable={fault.playable().filter(({ id }) => id !== name)}
        onOpen={(id) => kit.go({ to: 'case', id })}
        onHome={onHome}
        onRetry={onRetry}
        tried={fault.tried}
        {...(title === undefined ? {} : { title })}
      />,
      kit.page,
    )
  }

  function draw(): void {
    const words = kit.words()
    const common = { words, onHome }
    if (newer) {
      const reload = { onRetry: () => location.reload(), retryName: words.screens.reload }
      render(<Fault {...common} {...reload} kind="newer" />, kit.page)
    } else if (again === undefined) {
      const place = problem instanceof Error ? problem.message : name
      const retry = fault.again === undefined ? {} : { onRetry: fault.again }
      render(<Fault {...common} {...retry} place={place} kind="brokenStory" />, kit.page)
    } else if (ofNetwork) drawOffline(again)
    else render(<Fault {...common} onRetry={again} place={name} kind="notLoaded" />, kit.page)
  }

  async function lookForNewer(): Promise<void> {
    newer = await newerIsThere()
    if (newer && !closed) draw()
  }

  const stopWaiting = again === undefined ? undefined : whenBack(again)
  if (again !== undefined && !ofNetwork) void lookForNewer()
  return {
    title: undefined,
    draw,
    close() {
      closed = true
      stopWaiting?.()
    },
  }
}
