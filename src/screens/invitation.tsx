import type { Language } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'

export interface Attempt {
  readonly score: number
  readonly endingTitle: string
}

/** A case as the home screen shows it. */
export interface HomeCase {
  readonly id: string
  readonly title: string
  readonly hook: string
  readonly familyName: string
  readonly minutes: readonly [number, number]
  readonly underWay: boolean
  /** Here for this visit only. */
  readonly passing?: boolean
  /** Finished runs only. */
  readonly attempts?: { readonly first: Attempt; readonly best: Attempt; readonly last: Attempt }
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
        <svg class="invitation__mark" viewBox="0 0 64 64" aria-hidden>
          <circle cx="32" cy="32" r="32" fill="#f6c56b" />
          <path
            d="M23 15h18a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H23a4 4 0 0 1-4-4V19a4 4 0 0 1 4-4z"
            fill="#1e2740"
          />
          <path d="M23 20h18v20H23z" fill="#9cc4e8" />
          <path
            d="M29 45h6M10 26q-3 6 0 12M54 26q3 6 0 12"
            fill="none"
            stroke="#f8eed8"
            stroke-width="3"
            stroke-linecap="round"
          />
        </svg>
        <div>
          <h3 class="invitation__title">{one.title}</h3>
          <p class="invitation__facts">
            <span>{text.family(one.familyName)}</span>
            <span>{text.minutes(...one.minutes)}</span>
          </p>
        </div>
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
      <h4>{text.attempts}</h4>
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
