// @beside: comes once a story is under way; no part of its start (workshop/build/purposes.ts).
import type { ReadonlySignal } from '@preact/signals'
import { render } from 'preact'
import type { Playbill } from '../../core/story/card.ts'
import { debriefOf } from '../../core/run/debrief.ts'
import { casesIn, type LogLine } from '../../core/log/logbook.ts'
import type { Played } from '../../core/run/play.ts'
import { roadTaken } from '../../core/run/roadMap.ts'
import type { Settings } from '../../core/settings.ts'
import { DebriefPage, type DebriefPageProps } from '../../screens/debrief/debriefPage.tsx'
import { Recall, type RecallProps } from '../../screens/debrief/reveal/recall.tsx'
import type { Road } from '../../screens/debrief/lived/road/roadSection.tsx'
import { loadRoadMap } from './roadMaps.ts'
import type { Drawn } from './playing.tsx'
import { splitStage } from './splitStage.ts'

export interface Debriefing extends Pick<
  DebriefPageProps,
  'words' | 'plan' | 'shareAddress' | 'onPlayFrom' | 'onAgain' | 'onHome' | 'onCards' | 'onPlan'
> {
  readonly settings: ReadonlySignal<Settings>
  readonly motion: ReadonlySignal<'full' | 'still'>
  readonly file: Playbill
  readonly played: Played
  /** What was finished on this device, the latest last. */
  readonly log: readonly LogLine[]
}

/** Draws the debrief of a finished run, with the split stage beside it where there is one. */
export function drawDebriefing(page: HTMLElement, debriefing: Debriefing): Drawn {
  const { settings, motion, file, played, log, ...rest } = debriefing
  const debrief = debriefOf(played, file.card)
  if (debrief === undefined) throw new Error('only a run at its end has a debrief')
  const { backroom } = debrief.otherSide
  const split = splitStage({ file, backroom, view: played.view, settings, motion })
  render(
    <DebriefPage
      {...rest}
      language={settings.value.language}
      file={file}
      debrief={debrief}
      practice={played.practice}
      earlier={casesIn(log)}
      {...(rest.shareAddress === undefined ? {} : { road: roadOf(played) })}
      stageSlot={(slot) => split.mount(slot)}
      onScroll={(fraction) => split.scroll(fraction)}
    />,
    page,
  )
  scrollTo(0, 0)
  return split
}

/** Asks, before the reveal, at which line the player knew. */
export function drawRecall(page: HTMLElement, props: RecallProps): Drawn {
  render(<Recall {...props} />, page)
  return { close: () => undefined }
}

/** The map was drawn when the case was built; one dropped on the page has none. */
function roadOf(played: Played): Road {
  const { caseId, truth } = played.run
  return { taken: roadTaken(played), load: () => loadRoadMap(caseId, truth) }
}
