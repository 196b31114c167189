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
import type { Ahead } from '../../screens/debrief/onward/eveningAhead.tsx'
import { Recall, type RecallProps } from '../../screens/debrief/reveal/recall.tsx'
import type { Road } from '../../screens/debrief/lived/road/roadSection.tsx'
import { weekOnWords } from '../../words/weekOnWords.ts'
import type { Kit } from '../kit.ts'
import { invitationOf, sendForBeginning } from '../library/catalogue.ts'
import { eveningHere, type EveningHere } from '../library/evening.ts'
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
  readonly kit: Kit
  /** What was finished on this device, the latest last. */
  readonly log: readonly LogLine[]
}

/** Draws the debrief of a finished run, with the split stage beside it where there is one. */
export function drawDebriefing(page: HTMLElement, debriefing: Debriefing): Drawn {
  const { settings, motion, file, played, log, kit, ...rest } = debriefing
  const debrief = debriefOf(played, file.card)
  if (debrief === undefined) throw new Error('only a run at its end has a debrief')
  const { backroom } = debrief.otherSide
  const split = splitStage({ file, backroom, view: played.view, settings, motion })
  // A case dropped on the page is no evening, nor is one that somebody framed by itself.
  const alone = kit.oneCase === true || rest.shareAddress === undefined
  const evening = alone ? undefined : eveningHere(kit, log)
  // The same each time it is drawn, or the stage would be taken down and put up again.
  const onStage: Pick<DebriefPageProps, 'stageSlot' | 'onScroll'> = {
    stageSlot: (slot) => split.mount(slot),
    onScroll: (fraction) => split.scroll(fraction),
  }
  let closed = false
  const draw = (toCome?: string) => {
    render(
      <DebriefPage
        {...rest}
        language={settings.value.language}
        file={file}
        debrief={debrief}
        practice={played.practice}
        earlier={casesIn(log)}
        {...(toCome === undefined ? {} : { toCome })}
        {...(evening === undefined ? {} : { ahead: aheadOf(evening, kit) })}
        {...(rest.shareAddress === undefined ? {} : { road: roadOf(played) })}
        {...onStage}
      />,
      page,
    )
  }
  draw()
  // What is written of the evening to come stands before its story, and comes when it comes.
  if (evening !== undefined && !evening.over) {
    void sendForBeginning(evening.entry, settings.value.language)
      .then((beginning) => {
        const toCome = beginning?.playbill.card.evening
        if (!closed && toCome !== undefined) draw(toCome)
      })
      .catch(() => undefined)
  }
  scrollTo(0, 0)
  return {
    close() {
      closed = true
      split.close()
    },
  }
}

function aheadOf({ day, entry, id, over }: EveningHere, kit: Kit): Ahead {
  const { language } = kit.settings.now.value
  return {
    ...{ day, over, text: weekOnWords[language] },
    hook: invitationOf(entry, language).hook,
    onGo: () => kit.go({ to: 'case', id }),
    onLook: () => kit.go({ to: 'page', page: 'week' }),
  }
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
