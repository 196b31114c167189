import type { Words } from '../../../words/zh/words.ts'
import { Fold } from '../../parts/fold.tsx'
import '../../parts/screen.css'
import '../../parts/section.css'
import './firstMinutes.css'

export interface FirstMinutesProps {
  readonly words: Words
  readonly steps: readonly string[]
  /** Something was given away in this run: shown at once, not folded. */
  readonly lost: boolean
}

/** What to do in the ten minutes after a loss, in order. */
export function FirstMinutes({ words, steps, lost }: FirstMinutesProps) {
  const text = words.screens.debrief
  const list = (
    <>
      <ol class="minutes">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="aside">{text.minutesNote}</p>
    </>
  )
  return lost ? (
    <section class="part part--minutes">
      <h2>{text.minutesTitle}</h2>
      {list}
    </section>
  ) : (
    <Fold title={text.minutesFolded} name="ifever">
      {list}
    </Fold>
  )
}
