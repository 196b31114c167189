import { useState } from 'preact/hooks'
import type { Words } from '../../../words/zh/words.ts'
import '../../parts/button.css'
import '../../parts/choice.css'
import '../../parts/screen.css'
import './planForm.css'

export interface PlanFormProps {
  readonly words: Words
  readonly plans: readonly string[]
  /** What is kept now; empty where nothing is. */
  readonly plan: string
  readonly onPlan: (text: string) => void
}

const own = -1

/** One if-then sentence for next time: one of the card's, or the player's own. */
export function PlanForm({ words, plans, plan, onPlan }: PlanFormProps) {
  const text = words.screens.debrief
  const [chosen, setChosen] = useState<number>()
  const [cue, setCue] = useState('')
  const [act, setAct] = useState('')
  const [said, setSaid] = useState<'kept' | 'empty'>()

  const written = () =>
    cue.trim() === '' || act.trim() === '' ? '' : text.planOwnText(cue.trim(), act.trim())

  const keep = (event: Event) => {
    event.preventDefault()
    const sentence = chosen === own ? written() : plans[chosen ?? plans.length]
    if (sentence === undefined || sentence === '') {
      setSaid('empty')
      return
    }
    onPlan(sentence)
    setSaid('kept')
  }
  const choose = (n: number) => {
    setChosen(n)
    setSaid(undefined)
  }
  const write = (change: () => void) => {
    change()
    choose(own)
  }

  return (
    <form class="plan" onSubmit={keep}>
      {plan !== '' && (
        <p class="plan__now">
          <span>{text.planNow}</span>
          <b>{plan}</b>
        </p>
      )}
      <fieldset>
        <legend>{text.planChoose}</legend>
        {plans.map((sentence, n) => (
          <label class="choice" key={sentence}>
            <input type="radio" name="plan" checked={chosen === n} onChange={() => choose(n)} />
            <span class="choice__name">{sentence}</span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="plan" checked={chosen === own} onChange={() => choose(own)} />
          <span class="choice__name">{text.planOwn}</span>
        </label>
      </fieldset>
      <div class="plan__own">
        <label>
          <span>{text.planIf}</span>
          <input
            type="text"
            name="cue"
            maxLength={120}
            value={cue}
            onInput={(event) => write(() => setCue(event.currentTarget.value))}
          />
        </label>
        <label>
          <span>{text.planThen}</span>
          <input
            type="text"
            name="act"
            maxLength={120}
            value={act}
            onInput={(event) => write(() => setAct(event.currentTarget.value))}
          />
        </label>
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {text.planKeep}
        </button>
        <p class="plan__said" role="status">
          {said === 'kept' && text.planKept}
          {said === 'empty' && text.planEmpty}
        </p>
      </div>
      <p class="aside">{text.planPrivate}</p>
    </form>
  )
}
