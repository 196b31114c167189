import type { Card } from '../../../core/story/card.ts'
import type { Debrief } from '../../../core/run/debrief.ts'
import type { LossWords } from '../../../words/zh/losses.ts'
import type { Words } from '../../../words/zh/words.ts'
import { lineBefore } from '../lineBefore.ts'
import { costOf, costRows } from './cost.ts'
import { CostList } from './costList.tsx'
import '../../parts/button.css'
import '../../parts/screen.css'
import '../debriefPage.css'
import './firstScreen.css'

export interface FirstScreenProps {
  readonly words: Words
  readonly losses: LossWords
  readonly card: Card
  readonly debrief: Debrief
  readonly onPlayFrom: (index: number) => void
}

/** All that one look is for: what it cost or saved, the one moment, and what to do if it is real. */
export function FirstScreen({ words, losses, card, debrief, onPlayFrom }: FirstScreenProps) {
  const text = words.screens.debrief
  const cost = costOf(debrief, words, losses)
  return (
    <section class="first">
      <p class="eyebrow">{`${card.title} · ${text.endingLabel}`}</p>
      <h2>{debrief.ending.title}</h2>
      <CostList rows={costRows(debrief, words, losses)} />
      {cost.length > 0 && <p class="first__cost">{cost.join(losses.between)}</p>}
      <Moment words={words} debrief={debrief} onPlayFrom={onPlayFrom} />
      <p class="first__now">
        <b>{text.nowTitle}</b>{' '}
        <span>{debrief.record.truth === 'genuine' ? text.nowGenuine : text.nowLine}</span>
      </p>
    </section>
  )
}

/** The decision on which most turned, and the door back into it. */
function Moment({ words, debrief, onPlayFrom }: Omit<FirstScreenProps, 'card' | 'losses'>) {
  const text = words.screens.debrief
  const { moment } = debrief
  if (moment === undefined) return null
  const { decision, kind, advice } = moment
  const before = lineBefore(decision, debrief)
  return (
    <article class={`moment moment--${kind}`}>
      <h3>{text.momentTitle(decision.index + 1)}</h3>
      {before !== undefined && (
        <p class="moment__before" title={before.text}>
          {before.text}
        </p>
      )}
      <p class="moment__did">
        <span class="moment__label">{text.youDid}</span> <span>{decision.picked.text}</span>
      </p>
      <p>{text.advice[advice]}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onPlayFrom(decision.index)}>
          {text.playFrom}
        </button>
      </div>
    </article>
  )
}
