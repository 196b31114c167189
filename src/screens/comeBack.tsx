import type { BoosterPlan } from '../core/boosters.ts'
import type { BoosterWords } from '../words/boosters.zh.ts'
import { Section } from './section.tsx'
import './screens.css'
import './leaf.css'

export interface ComeBackProps {
  readonly text: BoosterWords
  /** Absent while no story was finished. */
  readonly plan: BoosterPlan | undefined
  readonly onStart: () => void
  readonly onCalendar: () => void
}

/** The three days on which to come back, and the file that puts them in the player's own calendar. */
export function ComeBack({ text, plan, onStart, onCalendar }: ComeBackProps) {
  return (
    <Section title={text.title} name="back">
      <p class="prose">{text.why}</p>
      {plan === undefined ? <p class="aside">{text.notYet}</p> : <Days text={text} plan={plan} />}
      <div class="buttons leaf__noprint">
        {plan?.due !== undefined && (
          <button type="button" class="button button--main" onClick={() => onStart()}>
            {text.start}
          </button>
        )}
        {plan?.next !== undefined && (
          <button type="button" class="button" onClick={() => onCalendar()}>
            {text.calendar}
          </button>
        )}
      </div>
      {plan?.next !== undefined && <p class="aside leaf__noprint">{text.calendarNote}</p>}
      {plan !== undefined && plan.next === undefined && plan.due === undefined && (
        <p class="aside">{text.allPast}</p>
      )}
    </Section>
  )
}

function Days({ text, plan }: { readonly text: BoosterWords; readonly plan: BoosterPlan }) {
  return (
    <ol class="days">
      {plan.boosters.map(({ nth, date, state }) => (
        <li class={`days__day days__day--${state}`} key={nth}>
          <b>{text.nth[nth]}</b>
          <span>{dateIn(text, date)}</span>
          <span class="days__state">{text.states[state]}</span>
        </li>
      ))}
    </ol>
  )
}

function dateIn(text: BoosterWords, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return text.date(year, month, day)
}
