import { truths, type Truth } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import './choice.css'

export interface TwoChoiceProps {
  readonly words: Words
  readonly question: string
  /** Absent while nothing was said: neither answer is the default. */
  readonly said: Truth | undefined
  readonly onSay: (said: Truth) => void
}

/** Fraud or genuine: two answers of equal weight. */
export function TwoChoice({ words, question, said, onSay }: TwoChoiceProps) {
  const text = words.screens.predict
  return (
    <fieldset class="twochoice">
      <legend>{question}</legend>
      {truths.map((one) => (
        <label class="choice choice--large" key={one}>
          <input
            type="radio"
            name="truth"
            value={one}
            checked={said === one}
            onChange={() => onSay(one)}
          />
          <span class="choice__name">{text[one]}</span>
          <span class="choice__hint">{one === 'scam' ? text.scamHint : text.genuineHint}</span>
        </label>
      ))}
    </fieldset>
  )
}
