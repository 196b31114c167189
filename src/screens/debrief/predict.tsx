import { useRef, useState } from 'preact/hooks'
import { sureness, type Sureness } from '../../core/run/judgement.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import { DormScene } from '../home/dormScene.tsx'
import { TwoChoice } from '../parts/twoChoice.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/choice.css'
import '../parts/screen.css'
import './predict.css'

export interface PredictProps {
  readonly words: Words
  readonly onPredict: (truth: Truth, sure: Sureness) => void
}

/** The one question before the reveal. Both halves are asked for; neither has a default. */
export function Predict({ words, onPredict }: PredictProps) {
  const heading = useArrival()
  const form = useRef<HTMLFormElement>(null)
  const [truth, setTruth] = useState<Truth>()
  const [sure, setSure] = useState<Sureness>()
  const [missing, setMissing] = useState<'truth' | 'sure'>()
  const text = words.screens.predict

  const confirm = (event: Event) => {
    event.preventDefault()
    if (truth !== undefined && sure !== undefined) {
      onPredict(truth, sure)
      return
    }
    const gap = truth === undefined ? 'truth' : 'sure'
    setMissing(gap)
    form.current?.querySelector<HTMLElement>(`[name="${gap}"]`)?.focus()
  }

  return (
    <main class="screen screen--centred predict">
      <div class="predict__room">
        <DormScene mood="doubtful" frame="room" />
      </div>
      <form class="card predict__card" ref={form} noValidate onSubmit={confirm}>
        <h1 class="title" ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <TwoChoice
          words={words}
          question={text.question}
          said={truth}
          onSay={(one) => {
            setTruth(one)
            setMissing(undefined)
          }}
        />
        <fieldset class="levels">
          <legend>{text.sure}</legend>
          {sureness.map((level) => (
            <label class="choice" key={level}>
              <input
                type="radio"
                name="sure"
                value={level}
                checked={sure === level}
                onChange={() => {
                  setSure(level)
                  setMissing(undefined)
                }}
              />
              <span class="choice__name">{text.levels[level]}</span>
              <span class="choice__hint">{text.percent(level)}</span>
            </label>
          ))}
        </fieldset>
        <p class="aside">{text.honest}</p>
        <p class="missing" role="alert">
          {missing !== undefined && (missing === 'truth' ? text.needTruth : text.needSure)}
        </p>
        <button type="submit" class="button button--main button--wide">
          {text.confirm}
        </button>
      </form>
    </main>
  )
}
