import type { BuildingId } from '../../core/buildings.ts'
import { dark, type CaseStanding, type Lit } from '../../core/log/windows.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './invitation.css'

export interface Attempt {
  readonly score: number
  readonly endingTitle: string
}

/** A run that was left half-way. */
export interface RunUnderWay {
  readonly run: string
  /** How many choices were made in it. */
  readonly decisions: number
  /** Its truth is known: it will not be counted. */
  readonly practice: boolean
}

/** A case as the home screen shows it. */
export interface HomeCase {
  readonly id: string
  readonly title: string
  readonly hook: string
  readonly building: BuildingId
  readonly familyName: string
  readonly minutes: readonly [number, number]
  /** The one played last first. */
  readonly underWay: readonly RunUnderWay[]
  /** Here for this visit only. */
  readonly passing?: boolean
  /** Played to its end before, even if that cannot be told yet. */
  readonly finished?: boolean
  /** Finished runs only. */
  readonly attempts?: { readonly first: Attempt; readonly best: Attempt; readonly last: Attempt }
  /** Its windows on the campus; absent while none is. */
  readonly lit?: Lit
  readonly languages: readonly Language[]
}

/** What the campus knows of a case. */
export function standingOf({ underWay, finished, attempts, lit = dark }: HomeCase): CaseStanding {
  return { underWay: underWay.length > 0, finished: finished ?? attempts !== undefined, lit }
}

export interface InvitationProps {
  readonly words: Words
  readonly language: Language
  readonly one: HomeCase
  readonly onStart: (id: string) => void
  readonly onContinue: (id: string, run: string) => void
}

/** One case, asking to be picked up like a call. */
export function Invitation({ words, language, one, onStart, onContinue }: InvitationProps) {
  return (
    <article class="invitation">
      <header class="invitation__head">
        <h4 class="invitation__title">{one.title}</h4>
        <p class="invitation__facts">{words.screens.home.minutes(...one.minutes)}</p>
      </header>
      <Hook words={words} language={language} one={one} />
      {one.passing === true && <p class="aside">{words.screens.dropIn.visitOnly}</p>}
      <WaysIn words={words} one={one} onStart={onStart} onContinue={onContinue} />
      {one.attempts !== undefined && <Attempts words={words} attempts={one.attempts} />}
    </article>
  )
}

/** What a case begins with, and whether it can be played in the language of the page. */
export function Hook({
  words,
  language,
  one,
}: Pick<InvitationProps, 'words' | 'language' | 'one'>) {
  const only = one.languages.includes(language) ? undefined : one.languages[0]
  return (
    <>
      <p class="invitation__hook">{one.hook}</p>
      {only !== undefined && <p class="aside">{words.screens.home.onlyIn[only]}</p>}
    </>
  )
}

/** To go on with what was left half-way, the latest first, and to begin anew. */
export function WaysIn({ words, one, onStart, onContinue }: Omit<InvitationProps, 'language'>) {
  const text = words.screens.home
  const [last, ...others] = one.underWay
  const begin = (name: string, main: boolean) => (
    <button
      type="button"
      class={main ? 'button button--main invitation__main' : 'button'}
      onClick={() => onStart(one.id)}
    >
      {name}
    </button>
  )
  if (last === undefined) {
    return (
      <div class="buttons">
        {begin(one.attempts === undefined ? text.start : text.startAgain, true)}
      </div>
    )
  }
  return (
    <>
      <p class="aside">{last.practice ? text.practiceUnderWay : text.underWay}</p>
      <div class="buttons">
        <button
          type="button"
          class="button button--main invitation__main"
          onClick={() => onContinue(one.id, last.run)}
        >
          {text.continue}
        </button>
        {begin(text.startAfresh, false)}
      </div>
      {others.map(({ run, decisions, practice }) => (
        <button
          type="button"
          class="button button--quiet"
          key={run}
          onClick={() => onContinue(one.id, run)}
        >
          {(practice ? text.otherPractice : text.otherRun)(decisions)}
        </button>
      ))}
    </>
  )
}

interface AttemptsProps {
  readonly words: Words
  readonly attempts: NonNullable<HomeCase['attempts']>
}

function Attempts({ words, attempts }: AttemptsProps) {
  const text = words.screens.home
  return (
    <section class="attempts">
      <h5>{text.attempts}</h5>
      <dl>
        {(['first', 'best', 'last'] as const).map((which) => (
          <div key={which}>
            <dt>{text[which]}</dt>
            <dd>
              <strong>{attempts[which].score}</strong> <span>{attempts[which].endingTitle}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="aside">{text.twinNote}</p>
    </section>
  )
}
