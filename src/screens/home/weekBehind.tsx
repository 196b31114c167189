import type { Lit } from '../../core/log/windows.ts'
import type { WeekTold } from '../../core/log/weekTold.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { WeekOnWords } from '../../words/zh/weekOn.ts'
import type { Words } from '../../words/zh/words.ts'
import { Section } from '../parts/section.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import { WindowPanes } from './windowPanes.tsx'
import '../parts/button.css'
import '../parts/screen.css'
import './weekBehind.css'

/** One evening that is behind. */
export interface EveningBehind {
  readonly title: string
  readonly ending: string
  readonly truth: Truth
  /** Its own window was lit that evening. */
  readonly lit: Lit
}

/** Another page from here. */
export interface WayOn {
  readonly label: string
  readonly onGo: () => void
}

export interface WeekBehindProps {
  readonly words: Words
  readonly text: WeekOnWords['behind']
  readonly evenings: readonly EveningBehind[]
  readonly told: WeekTold
  readonly over: boolean
  /** To the evening to come. */
  readonly goOn: WayOn | undefined
  readonly ways: readonly WayOn[]
  readonly onHome: () => void
}

/** A week looked back on: what came each evening, and what was made of it. */
export function WeekBehind(props: WeekBehindProps) {
  const { text, evenings, over, goOn, ways } = props
  const heading = useArrival()
  return (
    <main class="screen week-behind">
      <header class="week-behind__head">
        <button
          type="button"
          class="button button--quiet week-behind__home"
          onClick={() => props.onHome()}
        >
          {text.home}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p class="prose">{leadOf(props)}</p>
      </header>
      <div class="week-behind__body">
        {evenings.length > 0 && (
          <>
            <Evenings {...props} />
            <Told {...props} />
          </>
        )}
        <Section title={text.onTitle} name="on">
          <div class="buttons">
            {goOn !== undefined && (
              <button type="button" class="button button--main" onClick={() => goOn.onGo()}>
                {goOn.label}
              </button>
            )}
            {ways.map(({ label, onGo }) => (
              <button type="button" class="button" key={label} onClick={() => onGo()}>
                {label}
              </button>
            ))}
          </div>
          {over && <p class="aside">{text.anewNote}</p>}
        </Section>
      </div>
    </main>
  )
}

function leadOf({ text, evenings, over }: WeekBehindProps): string {
  if (evenings.length === 0) return text.none
  return over ? text.ended : text.soFar
}

function Evenings({ words, text, evenings }: WeekBehindProps) {
  return (
    <ol class="evenings">
      {evenings.map(({ title, ending, truth, lit }, n) => (
        <li class="evenings__one" key={title}>
          <WindowPanes panes={[paneOf(truth, lit)]} />
          <div>
            <h2 class="evenings__name">{text.evening(words.screens.week.days[n] ?? '', title)}</h2>
            <p class="aside">{text.came(text.truths[truth], ending)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function paneOf(truth: Truth, lit: Lit) {
  if (!lit[truth]) return 'dark'
  return truth === 'scam' ? 'seen' : 'helped'
}

function Told({ text, told, evenings }: WeekBehindProps) {
  const { scam, genuine, checked } = told
  return (
    <>
      <Section title={text.seenTitle} name="seen">
        <p class="prose">{scam.met === 0 ? text.noScam : text.seen(scam.met, scam.lit)}</p>
        {scam.mistaken > 0 && <p class="prose">{text.believed(scam.mistaken)}</p>}
      </Section>
      <Section title={text.helpedTitle} name="helped">
        <p class="prose">
          {genuine.met === 0 ? text.noGenuine : text.helped(genuine.met, genuine.lit)}
        </p>
        {genuine.mistaken > 0 && <p class="prose">{text.accused(genuine.mistaken)}</p>}
      </Section>
      <Section title={text.checkedTitle} name="checked">
        <p class="prose">{text.checked(checked, evenings.length)}</p>
      </Section>
    </>
  )
}
