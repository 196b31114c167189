import { Hook, WaysIn, type HomeCase, type InvitationProps } from './invitation.tsx'
import { WeekStrip } from './weekStrip.tsx'
import '../parts/button.css'
import './invitation.css'
import './evening.css'

/** Where one is in the week. */
export interface HomeWeek {
  /** What was played, Monday first. */
  readonly behind: readonly HomeCase[]
  /** The evening to come, 0 for Monday; after a Sunday the next one. */
  readonly day: number
  readonly one: HomeCase
  /** What has been since the evening before. */
  readonly since?: string
  /** Sunday is behind, and nothing of another week was begun. */
  readonly over?: WeekOver
}

export interface WeekOver {
  readonly title: string
  readonly line: string
  readonly look: string
  readonly anew: string
}

/** What somebody wrote for tonight. */
export interface Written {
  readonly who: string
  readonly text: string
}

export interface EveningProps extends Omit<InvitationProps, 'one'> {
  readonly week: HomeWeek
  /** Once it has come. */
  readonly written: Written | undefined
  /** Back over a week that is over. */
  readonly onLook: () => void
}

/** The one thing to do first: tonight. Which story it is, is not told before it was played. */
export function Evening(props: EveningProps) {
  const { words, week } = props
  const { behind, over, day } = week
  const text = words.screens.week
  return (
    <section class="evening" aria-labelledby="tonight">
      <h2 class="evening__day" id="tonight">
        {over?.title ?? text.evening(text.days[day] ?? '')}
      </h2>
      <WeekStrip words={words} behind={behind} {...(over === undefined ? { tonight: day } : {})} />
      {over === undefined ? <Tonight {...props} /> : <Over {...props} over={over} />}
    </section>
  )
}

function Tonight({ words, language, week, written, onStart, onContinue }: EveningProps) {
  const { one, since } = week
  return (
    <article class="invitation">
      <p class="evening__since">{since ?? words.screens.week.first}</p>
      <Hook words={words} language={language} one={one} />
      {written !== undefined && (
        <p class="evening__written" key={written.text}>
          <b>{written.who}</b> {written.text}
        </p>
      )}
      <WaysIn words={words} one={one} onStart={onStart} onContinue={onContinue} />
    </article>
  )
}

function Over({ week, over, onStart, onLook }: EveningProps & { readonly over: WeekOver }) {
  return (
    <div class="invitation">
      <p class="invitation__hook">{over.line}</p>
      <div class="buttons">
        <button type="button" class="button button--main invitation__main" onClick={() => onLook()}>
          {over.look}
        </button>
        <button type="button" class="button" onClick={() => onStart(week.one.id)}>
          {over.anew}
        </button>
      </div>
    </div>
  )
}
