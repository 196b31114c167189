import { render } from 'preact'
import type { CaseFile } from '../core/card.ts'
import { debriefOf } from '../core/debrief.ts'
import type { Played } from '../core/play.ts'
import type { Settings } from '../core/settings.ts'
import { DebriefPage, type DebriefPageProps } from '../screens/debriefPage.tsx'
import { Predict, type PredictProps } from '../screens/predict.tsx'
import type { Words } from '../words/zh.ts'
import { splitStage } from './splitStage.ts'

export interface Debriefing extends Pick<
  DebriefPageProps,
  'words' | 'plan' | 'shareAddress' | 'onPlayFrom' | 'onAgain' | 'onHome' | 'onCards' | 'onPlan'
> {
  readonly settings: Settings
  readonly motion: 'full' | 'still'
  readonly file: CaseFile
  readonly played: Played
}

/** Draws the debrief of a finished run, with the split stage beside it where there is one. */
export function drawDebriefing(page: HTMLElement, debriefing: Debriefing): void {
  const { settings, motion, file, played, ...rest } = debriefing
  const debrief = debriefOf(played, file.card)
  if (debrief === undefined) return
  const split = splitStage(file, debrief.otherSide.desk, played.view, motion)
  render(
    <DebriefPage
      {...rest}
      language={settings.language}
      file={file}
      debrief={debrief}
      stageSlot={(slot) => {
        if (settings.stage) split.mount(slot)
      }}
      onScroll={(fraction) => split.scroll(fraction)}
    />,
    page,
  )
  scrollTo(0, 0)
}

/** Draws the one question before the reveal. */
export function drawQuestion(
  page: HTMLElement,
  words: Words,
  onPredict: PredictProps['onPredict'],
): void {
  render(<Predict words={words} onPredict={onPredict} />, page)
}
