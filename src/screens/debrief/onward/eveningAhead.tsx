import type { WeekOnWords } from '../../../words/zh/weekOn.ts'
import type { Words } from '../../../words/zh/words.ts'
import { Section } from '../../parts/section.tsx'
import '../../parts/button.css'
import '../../parts/screen.css'

/** Where the week goes on after this run. */
export interface Ahead {
  /** 0 is Monday. */
  readonly day: number
  /** What its story begins with. */
  readonly hook: string
  /** Sunday is behind: the week is looked back on before another begins. */
  readonly over: boolean
  readonly text: WeekOnWords
  readonly onGo: () => void
  readonly onLook: () => void
}

export interface EveningAheadProps {
  readonly words: Words
  readonly ahead: Ahead
}

/** The next evening, one press away; or the end of the week. */
export function EveningAhead({ words, ahead }: EveningAheadProps) {
  const { text } = ahead
  const { days, evening } = words.screens.week
  const day = days[ahead.day] ?? ''
  return (
    <Section title={ahead.over ? text.over.title : evening(day)} name="evening">
      <p class="prose">{ahead.over ? text.over.line : ahead.hook}</p>
      <div class="buttons">
        <button
          type="button"
          class="button button--main"
          onClick={() => (ahead.over ? ahead.onLook() : ahead.onGo())}
        >
          {ahead.over ? text.over.look : text.next.go(day)}
        </button>
      </div>
      {!ahead.over && <p class="aside">{text.next.note}</p>}
    </Section>
  )
}
