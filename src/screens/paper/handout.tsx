import { Fragment } from 'preact'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { PapersWords } from '../../words/zh/papers.ts'
import './handout.css'

export interface HandoutProps {
  readonly text: PapersWords
  readonly lesson: Lesson
  readonly brand: string
  /** What the public numbers are each for; no other number stands on it. */
  readonly numbers: readonly { readonly number: string; readonly what: string }[]
}

/** What a student takes home: one page, and nobody's name on it. */
export function Handout({ text, lesson, brand, numbers }: HandoutProps) {
  const { handout: words } = text
  const questions = lesson.items.flatMap((item) => (item.kind === 'ask' ? [item.question] : []))
  return (
    <div class="handout">
      <header class="handout__head">
        <h2>{lesson.title}</h2>
        <p>
          {brand} · {words.noName}
        </p>
      </header>
      <section class="handout__remember">
        <h3>{words.remember}</h3>
        <ol>
          {lesson.remember.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </section>
      <section class="handout__checks">
        <h3>{words.check}</h3>
        <ul>
          {words.checks.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>
          <strong>{words.noCheck}</strong>
        </p>
      </section>
      <section class="handout__numbers" aria-label={words.numbers}>
        {numbers.map(({ number, what }) => (
          <p key={number}>
            <strong>{number}</strong>
            <span>{what}</span>
          </p>
        ))}
      </section>
      <section class="handout__refusals">
        <h3>{words.refuse}</h3>
        <ul>
          {lesson.refusals.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>{words.refuseHow}</p>
      </section>
      <section class="handout__already">
        <h3>{words.already}</h3>
        <ol>
          {words.steps.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
        <p>{words.second}</p>
      </section>
      {questions.length > 0 && (
        <section class="handout__questions">
          <h3>{words.questions}</h3>
          {questions.map((one) => (
            <Fragment key={one}>
              <p>{one}</p>
              <div class="handout__lines" />
            </Fragment>
          ))}
        </section>
      )}
      <section class="handout__plan">
        <h3>{words.plan}</h3>
        {words.ifThen.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </section>
    </div>
  )
}
