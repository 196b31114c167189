import { useState } from 'preact/hooks'
import type { PresentWords } from '../../../words/zh/present.ts'
import '../../parts/button.css'
import './deskSetup.css'

export const wishes = ['drawn', 'scam', 'genuine', 'secret'] as const
export type Wish = (typeof wishes)[number]

/** A case that can be shown. */
export interface ShowCase {
  readonly id: string
  readonly title: string
  readonly familyName: string
}

/** A lesson that can be given. */
export interface GiveLesson {
  readonly id: string
  readonly title: string
  readonly minutes: number
}

export const papers = ['handout', 'sheet', 'ballot'] as const
export type Paper = (typeof papers)[number]

export interface SetupProps {
  readonly lessons: readonly GiveLesson[]
  readonly onLesson: (id: string) => void
  /** Of a lesson; of the first where none is named. */
  readonly onPaper: (paper: Paper, lesson?: string) => void
  readonly text: PresentWords['desk']
  readonly cases: readonly ShowCase[]
  readonly first?: string
  /** A session was left on this device: goes on with it. */
  readonly onGoOn?: () => void
  readonly onBegin: (begin: { caseId: string; wish: Wish; minutes: number }) => void
}

/** What is shown to the hall next: which story, which of its twins, how long. */
export function DeskSetup(props: SetupProps) {
  return (
    <div class="desk-setup">
      <CaseSetup {...props} />
      <LessonSetup {...props} />
    </div>
  )
}

/** Lessons with all that is said in them, and their papers. */
function LessonSetup({ text, lessons, onLesson, onPaper }: SetupProps) {
  return (
    <section class="desk-setup__set">
      <h2>{text.lessons}</h2>
      {lessons.map(({ id, title, minutes }) => (
        <div class="desk-setup__lesson" key={id}>
          <button type="button" class="button" onClick={() => onLesson(id)}>
            {title}
          </button>
          {(['handout', 'sheet'] as const).map((paper) => (
            <button
              type="button"
              class="button button--quiet"
              key={paper}
              aria-label={`${title} (${text.lessonMinutes(minutes)}): ${text.papers[paper]}`}
              onClick={() => onPaper(paper, id)}
            >
              {text.papers[paper]}
            </button>
          ))}
        </div>
      ))}
      <div class="buttons">
        <button type="button" class="button button--quiet" onClick={() => onPaper('ballot')}>
          {text.papers.ballot}
        </button>
      </div>
    </section>
  )
}

function CaseSetup({ text, cases, first, onGoOn, onBegin }: SetupProps) {
  const [caseId, setCase] = useState((cases.find(({ id }) => id === first) ?? cases[0])?.id ?? '')
  const [wish, setWish] = useState<Wish>('drawn')
  const [minutes, setMinutes] = useState(25)
  return (
    <form
      class="desk-setup__form"
      onSubmit={(event) => {
        event.preventDefault()
        onBegin({ caseId, wish, minutes })
      }}
    >
      <fieldset class="desk-setup__set">
        <legend>{text.choose}</legend>
        {cases.map(({ id, title, familyName }) => (
          <label class="desk-setup__one" key={id}>
            <input type="radio" name="case" checked={id === caseId} onChange={() => setCase(id)} />
            <span>
              {title} <small>{familyName}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="desk-setup__set">
        <legend>{text.whichTruth}</legend>
        {wishes.map((one) => (
          <label class="desk-setup__one" key={one}>
            <input type="radio" name="wish" checked={one === wish} onChange={() => setWish(one)} />
            <span>{text.wishes[one]}</span>
          </label>
        ))}
      </fieldset>
      <label class="desk-setup__minutes">
        {text.minutes}{' '}
        <input
          type="number"
          min="1"
          max="300"
          value={minutes}
          onInput={({ currentTarget }) => setMinutes(currentTarget.valueAsNumber || 25)}
        />
      </label>
      <div class="buttons desk-setup__go">
        <button type="submit" class="button button--main">
          {text.begin}
        </button>
        {onGoOn !== undefined && (
          <button type="button" class="button" title={text.goOnNote} onClick={() => onGoOn()}>
            {text.goOn}
          </button>
        )}
      </div>
      <p class="desk-setup__note">{text.language}</p>
    </form>
  )
}
