import { useMemo } from 'preact/hooks'
import type { Playbill, Sourced } from '../../core/story/card.ts'
import type { Debrief } from '../../core/run/debrief.ts'
import type { Earlier } from '../../core/run/morning.ts'
import type { Language } from '../../core/story/tags.ts'
import { lossWords } from '../../words/lossWords.ts'
import type { Words } from '../../words/zh/words.ts'
import { EveningAhead, type Ahead } from './onward/eveningAhead.tsx'
import { ChainBar } from './lived/chainBar.tsx'
import { FirstMinutes } from './first/firstMinutes.tsx'
import { FirstScreen } from './first/firstScreen.tsx'
import { MorningAfter } from './onward/morningAfter.tsx'
import { Oversteps } from './first/oversteps.tsx'
import { PlanForm } from './onward/planForm.tsx'
import { Reveal } from './reveal/reveal.tsx'
import { ScorePanel } from './lived/scorePanel.tsx'
import { RoadSection, type Road } from './lived/road/roadSection.tsx'
import { Fold } from '../parts/fold.tsx'
import { Section } from '../parts/section.tsx'
import { ShareAddress } from './onward/shareAddress.tsx'
import { SignalsMet, signalsIn } from './lived/signalsMet.tsx'
import { summaryOf } from './lived/summary.ts'
import { thoughtsOn } from './lived/thoughtsOn.ts'
import { Timeline } from './lived/timeline/timeline.tsx'
import { TurningPoints } from './lived/turningPoints.tsx'
import { usePassed } from './lived/useScrolledPast.ts'
import '../parts/button.css'
import '../parts/screen.css'
import '../parts/section.css'
import './debriefPage.css'

export interface DebriefPageProps {
  readonly words: Words
  readonly language: Language
  readonly file: Playbill
  readonly debrief: Debrief
  /** The truth was known before: nothing was judged. */
  readonly practice: boolean
  /** Runs of all cases finished on this device, the latest last: somebody remembers them. */
  readonly earlier: readonly Earlier[]
  /** The evening to come, and what is written of it once that is here; absent where there is no week. */
  readonly ahead?: Ahead
  readonly toCome?: string
  /** The plan kept for this case; empty where there is none. */
  readonly plan: string
  /** Absent where the address would lead nobody else to the case. */
  readonly shareAddress: string | undefined
  /** Receives the empty element the split stage is drawn in, and null when it goes. */
  readonly stageSlot: (slot: HTMLElement | null) => void
  /** How much of the timeline has been read past, 0 to 1. */
  readonly onScroll: (fraction: number) => void
  /** The map of this truth, fetched when it is asked for, and the road taken on it. */
  readonly road?: Road
  /** Picks that stay; the one after them is played anew. */
  readonly onPlayFrom: (index: number) => void
  readonly onAgain: () => void
  readonly onHome: () => void
  /** Six quick cards, drawn from this run. */
  readonly onCards: () => void
  readonly onPlan: (text: string) => void
}

/** Everything there is to say about one finished run: one look first, the rest behind its headings. */
export function DebriefPage(props: DebriefPageProps) {
  const { words, file, debrief } = props
  const { card } = file
  const text = words.screens.debrief
  const losses = lossWords[props.language]
  return (
    <main class="screen debrief" lang={props.language === 'zh' ? 'zh-CN' : 'en'}>
      <Reveal
        words={words}
        debrief={debrief}
        practice={props.practice}
        stageSlot={props.stageSlot}
      />
      <div class="debrief__body">
        <FirstScreen {...{ words, losses, card, debrief }} onPlayFrom={props.onPlayFrom} />
        <FirstMinutes words={words} steps={card.firstMinutes} lost={debrief.record.lost} />
        <Told words={words} debrief={debrief} />
        <Oversteps words={words} debrief={debrief} />
        <div class="debrief__folds">
          <Lived {...props} />
          <Beyond {...props} />
        </div>
        <Section title={text.cardsTitle} name="cards">
          <p class="prose">{text.cardsNote}</p>
          <div class="buttons">
            <button type="button" class="button button--main" onClick={() => props.onCards()}>
              {text.cards}
            </button>
          </div>
        </Section>
        <MorningAfter
          {...{ words, card, debrief }}
          earlier={earlierElsewhere(props)}
          toCome={props.toCome}
        />
        {props.ahead !== undefined && <EveningAhead words={words} ahead={props.ahead} />}
        <footer class="part debrief__foot">
          <div class="buttons">
            <button type="button" class="button" onClick={() => props.onAgain()}>
              {text.again}
            </button>
            <button type="button" class="button" onClick={() => props.onHome()}>
              {text.home}
            </button>
          </div>
          <p class="aside">{text.againNote}</p>
          {props.shareAddress !== undefined && (
            <ShareAddress words={words} address={props.shareAddress} />
          )}
        </footer>
      </div>
    </main>
  )
}

function earlierElsewhere({ earlier, file }: DebriefPageProps): readonly Earlier[] {
  return earlier.filter(({ caseId }) => caseId !== file.id)
}

/** How it ended, and this run in a few sentences. */
function Told({ words, debrief }: Pick<DebriefPageProps, 'words' | 'debrief'>) {
  const { between } = words.screens.summary
  const summary = useMemo(() => summaryOf(debrief, words), [debrief, words])
  return (
    <Section title={words.screens.debrief.summaryTitle} name="summary">
      <p class="prose">{debrief.told.join(between)}</p>
      <p class="prose">{summary.join(between)}</p>
    </Section>
  )
}

/** What was lived through, step by step. */
function Lived(props: DebriefPageProps) {
  const { words, file, debrief } = props
  const { card } = file
  const text = words.screens.debrief
  const { truth } = debrief.record
  const timeline = usePassed(props.onScroll)
  return (
    <>
      {!props.practice && (
        <Fold title={text.thoughtsTitle} name="thoughts">
          {thoughtsOn(debrief, words).map((sentence) => (
            <p class="prose" key={sentence}>
              {sentence}
            </p>
          ))}
        </Fold>
      )}
      {debrief.turningPoints.length > 0 && (
        <Fold title={text.turningTitle(debrief.turningPoints.length)} name="turns">
          <TurningPoints words={words} debrief={debrief} onPlayFrom={props.onPlayFrom} />
        </Fold>
      )}
      {truth === 'scam' && (
        <Fold title={text.chainTitle} name="chain">
          <ChainBar words={words} debrief={debrief} />
        </Fold>
      )}
      {truth === 'genuine' && signalsIn(debrief).length > 0 && (
        <Fold title={text.signalsTitle} name="signals">
          <SignalsMet words={words} debrief={debrief} />
        </Fold>
      )}
      <Fold title={text.timeline} name="timeline">
        <p class="prose">{text.timelineNote[truth]}</p>
        {truth === 'scam' && <Techniques words={words} debrief={debrief} />}
        <Timeline
          words={words}
          card={card}
          truth={truth}
          entries={debrief.timeline}
          listRef={timeline}
        />
      </Fold>
      {props.road !== undefined && <RoadSection words={words} card={card} road={props.road} />}
      <Fold title={text.scoreTitle} name="score">
        <ScorePanel words={words} debrief={debrief} />
      </Fold>
    </>
  )
}

/** What lies beyond this run: the other end, the other truth, the law, next time. */
function Beyond(props: DebriefPageProps) {
  const { words, file, debrief } = props
  const { card } = file
  const text = words.screens.debrief
  return (
    <>
      <Fold title={text.otherSide} name="other">
        <p class="prose">{debrief.otherSide.text}</p>
      </Fold>
      <Fold title={text.twin} name="twin">
        <p class="aside">{text.twinNote}</p>
        <p class="prose">{debrief.twin}</p>
      </Fold>
      <Fold title={text.lawTitle} name="law">
        <SourcedLine words={words} fact={card.law} />
        {card.facts.length > 0 && <h3>{text.factsTitle}</h3>}
        {card.facts.map((fact) => (
          <SourcedLine words={words} fact={fact} key={fact.text} />
        ))}
      </Fold>
      <Fold title={text.planTitle} name="plan">
        <p class="prose">{text.planNote}</p>
        <PlanForm words={words} plans={card.plans} plan={props.plan} onPlan={props.onPlan} />
      </Fold>
    </>
  )
}

function Techniques({ words, debrief }: { readonly words: Words; readonly debrief: Debrief }) {
  const { techniques } = words.training
  if (debrief.techniques.length === 0) return null
  return (
    <details class="techniques">
      <summary>{words.screens.debrief.techniques}</summary>
      <dl class="glossary">
        {debrief.techniques.map((one) => (
          <div key={one}>
            <dt>{techniques[one].name}</dt>
            <dd>{techniques[one].why}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function SourcedLine({ words, fact }: { readonly words: Words; readonly fact: Sourced }) {
  return (
    <figure class="sourced">
      <blockquote class="prose">{fact.text}</blockquote>
      <figcaption>{words.screens.debrief.source(fact.source, fact.date)}</figcaption>
    </figure>
  )
}
