import { useState } from 'preact/hooks'
import type { QuickCard } from '../../core/cards/quickCard.ts'
import { sureness, type Sureness } from '../../core/run/judgement.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import type { Words } from '../../words/zh/words.ts'
import { Encounter } from './encounter.tsx'
import { TwoChoice } from '../parts/twoChoice.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/choice.css'
import '../parts/screen.css'
import './card.css'

export interface CardJudgeProps {
  readonly words: Words
  readonly text: CardWords
  readonly card: QuickCard
  readonly nth: number
  readonly of: number
  /** Said already and not yet how sure: kept while the language changes. */
  readonly said: Truth | undefined
  readonly onSay: (said: Truth) => void
  readonly onJudge: (said: Truth, sure: Sureness) => void
}

/** A card before it is judged. Two answers of equal weight, then how sure; choosing that settles it. */
export function CardJudge(props: CardJudgeProps) {
  const { words, text, card, nth, of } = props
  const heading = useArrival()
  const [said, setSaid] = useState(props.said)
  const [missing, setMissing] = useState(false)
  const { predict } = words.screens

  const settle = (sure: Sureness) => {
    if (said !== undefined) {
      props.onJudge(said, sure)
      return
    }
    setMissing(true)
    document.querySelector<HTMLElement>('input[name="truth"]')?.focus()
  }

  return (
    <div class="quick__card">
      <header class="quick__setting">
        <h1 ref={heading} tabIndex={-1} aria-label={text.judge.place(nth, of)}>
          {text.judge.progress(nth, of)}
        </h1>
        <p>{card.setting}</p>
      </header>
      <Encounter words={words} text={text} card={card} explained={false} />
      <form class="quick__answer" onSubmit={(event) => event.preventDefault()}>
        <TwoChoice
          words={words}
          question={text.judge.question}
          said={said}
          onSay={(one) => {
            setSaid(one)
            setMissing(false)
            props.onSay(one)
          }}
        />
        <fieldset class="levels">
          <legend>{predict.sure}</legend>
          {sureness.map((level) => (
            <button
              type="button"
              class="button quick__sure"
              key={level}
              onClick={() => settle(level)}
            >
              <span>{predict.levels[level]}</span>
              <span class="choice__hint">{predict.percent(level)}</span>
            </button>
          ))}
        </fieldset>
        <p class="aside">{text.judge.sureHint}</p>
        <p class="missing quick__missing" role="alert">
          {missing && text.judge.needTruth}
        </p>
      </form>
    </div>
  )
}
