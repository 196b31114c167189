import type { Language } from '../../core/story/tags.ts'
import type { LessonTitle } from '../../core/lesson/lesson.ts'
import type { PapersWords } from '../../words/zh/papers.ts'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './leaf.css'
import './lessonChoice.css'

export interface LessonChoiceProps {
  readonly text: PapersWords
  readonly language: Language
  readonly title: string
  readonly lessons: readonly LessonTitle[]
  /** A lesson was asked for that is not there. */
  readonly missing: boolean
  readonly onChoose: (id: string) => void
  readonly onHome: () => void
}

/** Of which lesson a paper is to be. */
export function LessonChoice(props: LessonChoiceProps) {
  const { text, language, lessons } = props
  const heading = useArrival()
  return (
    <main class="screen leaf">
      <div class="leaf__body">
        <header class="leaf__head">
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          <p class="prose">{props.missing ? text.missing : text.choose}</p>
        </header>
        <ul class="lesson-choice">
          {lessons.map(({ id, title, audience, minutes }) => (
            <li key={id}>
              <button type="button" class="button button--wide" onClick={() => props.onChoose(id)}>
                {title[language]}
              </button>
              <p class="aside">
                {text.minutes(minutes)} · {audience[language]}
              </p>
            </li>
          ))}
        </ul>
        <footer class="buttons leaf__foot">
          <button type="button" class="button" onClick={() => props.onHome()}>
            {text.home}
          </button>
        </footer>
      </div>
    </main>
  )
}
