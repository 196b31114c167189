import type { BuildingId } from '../../core/campus.ts'
import type { Lit } from '../../core/log/windows.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'

export interface Attempt {
  readonly score: number
  readonly endingTitle: string
}

/** A case as the home screen shows it. */
export interface HomeCase {
  readonly id: string
  readonly title: string
  readonly hook: string
  readonly building: BuildingId
  readonly familyName: string
  readonly minutes: readonly [number, number]
  readonly underWay: boolean
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

export interface InvitationProps {
  readonly words: Words
  readonly language: Language
  readonly one: HomeCase
  readonly onStart: (id: string) => void
  readonly onContinue: (id: string) => void
}

/** One case, asking to be picked up like a call. */
export function Invitation({ words, language, one, onStart, onContinue }: InvitationProps) {
  const text = words.screens.home
  const only = one.languages.includes(language) ? undefined : one.languages[0]
  const start = one.attempts === undefined ? text.start : text.startAgain
  return (
    <article class="invitation">
      <header class="invitation__head">
        <h4 class="invitation__title">{one.title}</h4>
        <p class="invitation__facts">{text.minutes(...one.minutes)}</p>
      </header>
      <p class="invitation__hook">{one.hook}</p>
      {only !== undefined && <p class="aside">{text.onlyIn[only]}</p>}
      {one.passing === true && <p class="aside">{words.screens.dropIn.visitOnly}</p>}
      {one.underWay && <p class="aside">{text.underWay}</p>}
      <div class="buttons">
        {one.underWay && (
          <button type="button" class="button button--main" onClick={() => onContinue(one.id)}>
            {text.continue}
          </button>
        )}
        <button
          type="button"
          class={one.underWay ? 'button' : 'button button--main'}
          onClick={() => onStart(one.id)}
        >
          {one.underWay ? text.startAfresh : start}
        </button>
      </div>
      {one.attempts !== undefined && <Attempts words={words} attempts={one.attempts} />}
    </article>
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
              <strong>{attempts[which].score}</strong> {attempts[which].endingTitle}
            </dd>
          </div>
        ))}
      </dl>
      <p class="aside">{text.twinNote}</p>
    </section>
  )
}
