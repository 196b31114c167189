import { useEffect, useRef } from 'preact/hooks'
import { answers } from '../../core/run/judgement.ts'
import type { Model } from '../model.ts'
import './question.css'

/**
 * What do you think this is? Asked once, in the player's own head, above the answers: one tap says
 * it and does what was about to be done; another answer below may still be taken instead.
 */
export function Question({ model }: { readonly model: Model }) {
  const asked = model.question.value
  const heading = useRef<HTMLHeadingElement>(null)
  const is = asked !== undefined
  useEffect(() => {
    if (is) heading.current?.focus({ preventScroll: true })
  }, [is])
  if (asked === undefined) return null
  const text = model.options.words.judgement
  return (
    <section class="question" aria-labelledby="question">
      <h2 id="question" ref={heading} tabIndex={-1}>
        {text.question}
      </h2>
      <p class="question__about">{text.about(asked.then.text.replace(/[“”]/g, ''))}</p>
      <div class="question__answers" role="radiogroup" aria-labelledby="question">
        {answers.map((answer, i) => (
          <button
            type="button"
            role="radio"
            aria-checked="false"
            class="question__answer"
            key={answer}
            tabIndex={i === 0 ? 0 : -1}
            onClick={() => model.judge(answer)}
            onKeyDown={(event) => move(event, i)}
          >
            <kbd aria-hidden="true">{i + 1}</kbd>
            <span>{text.answers[answer]}</span>
          </button>
        ))}
      </div>
      <p class="question__hint">{text.changeable}</p>
    </section>
  )
}

/** Arrows go from answer to answer, as in any group of radio buttons; they take none. */
function move(event: KeyboardEvent, at: number): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return
  event.preventDefault()
  const all = event.currentTarget.parentElement?.children ?? []
  const next = all[(at + step + all.length) % all.length]
  if (next instanceof HTMLElement) next.focus()
}
