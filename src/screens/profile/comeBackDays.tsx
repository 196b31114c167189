import type { BoosterPlan } from '../../core/log/boosters.ts'
import type { BoosterWords } from '../../words/zh/boosters.ts'
import { Section } from '../parts/section.tsx'
import '../paper/leaf.css'
import '../parts/button.css'
import '../parts/screen.css'
import './comeBackDays.css'

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
      {plan === undefined ? (
        <p class="aside">{text.notYet}</p>
      ) : (
        <>
          <Days text={text} plan={plan} />
          <Ways text={text} plan={plan} onStart={onStart} onCalendar={onCalendar} />
        </>
      )}
    </Section>
  )
}

interface WaysProps extends Omit<ComeBackProps, 'plan'> {
  readonly plan: BoosterPlan
}

function Ways({ text, plan: { due, next }, onStart, onCalendar }: WaysProps) {
  if (due === undefined && next === undefined) return <p class="aside">{text.allPast}</p>
  return (
    <>
      <div class="buttons leaf__noprint">
        {due !== undefined && (
          <button type="button" class="button button--main" onClick={() => onStart()}>
            {text.start}
          </button>
        )}
        {next !== undefined && (
          <button type="button" class="button" onClick={() => onCalendar()}>
            {text.calendar}
          </button>
        )}
      </div>
      {next !== undefined && <p class="aside leaf__noprint">{text.calendarNote}</p>}
    </>
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
