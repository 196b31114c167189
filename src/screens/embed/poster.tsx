import type { Language } from '../../core/story/tags.ts'
import type { embedZh } from '../../words/zh/embed.ts'
import type { Words } from '../../words/zh/words.ts'
import type { HomeCase } from '../home/invitation.tsx'
import '../parts/button.css'
import '../parts/screen.css'
import './poster.css'

export interface PosterProps {
  readonly words: Words
  readonly text: typeof embedZh
  readonly language: Language
  /** Absent where the game itself is framed, and not one case. */
  readonly one?: HomeCase
  /** Too small to play in: it opens in a window of its own. */
  readonly small: boolean
  /** Nothing outlives this page. */
  readonly keepsNothing: boolean
  /** Where it stands without the page around it. */
  readonly ownAddress: string
  /** No window could be opened. */
  readonly blocked: boolean
  readonly onOwnWindow: (event: Event) => void
  readonly onStart: (id: string) => void
  readonly onContinue: (id: string, run: string) => void
}

/** What stands in a frame before anything is played: what it is, and one tap to begin. */
export function Poster(props: PosterProps) {
  const { words, text, language, one, small, keepsNothing } = props
  if (small || one === undefined) return <SmallPoster {...props} />
  const { home } = words.screens
  const only = one.languages.includes(language) ? undefined : one.languages[0]
  return (
    <main class="screen screen--centred">
      <article class="card poster">
        <header>
          <p class="aside">
            识破 Shipo · {text.kind} · {home.minutes(...one.minutes)}
          </p>
          <h1 class="title">{one.title}</h1>
        </header>
        <p>{one.hook}</p>
        {only !== undefined && <p class="aside">{home.onlyIn[only]}</p>}
        <Begin {...props} one={one} />
        {keepsNothing && (
          <p class="aside">
            <span>{text.notKept}</span> <OwnWindow {...props} />
          </p>
        )}
      </article>
    </main>
  )
}

/** One tap: on with what was left half-way, or from the first words. */
function Begin({ words, one, onStart, onContinue }: PosterProps & { readonly one: HomeCase }) {
  const { home } = words.screens
  const [last] = one.underWay
  const start = (
    <button
      type="button"
      class={last === undefined ? 'button button--main button--wide' : 'button'}
      onClick={() => onStart(one.id)}
    >
      {last === undefined ? home.start : home.startAfresh}
    </button>
  )
  if (last === undefined) return start
  return (
    <>
      <p class="aside">{last.practice ? home.practiceUnderWay : home.underWay}</p>
      <div class="buttons">
        <button
          type="button"
          class="button button--main"
          onClick={() => onContinue(one.id, last.run)}
        >
          {home.continue}
        </button>
        {start}
      </div>
    </>
  )
}

function SmallPoster(props: PosterProps) {
  const { text, one } = props
  return (
    <main class="screen screen--centred">
      <div class="card poster poster--small">
        <h1 class="title">{one?.title ?? '识破 Shipo'}</h1>
        <p class="aside">{text.kind}</p>
        <OwnWindow {...props} />
      </div>
    </main>
  )
}

function OwnWindow({ text, ownAddress, blocked, small, onOwnWindow }: PosterProps) {
  if (blocked) {
    return (
      <>
        <span class="aside">{text.blocked}</span> <code class="poster__address">{ownAddress}</code>
      </>
    )
  }
  return (
    <a
      class={small ? 'button button--main' : 'poster__own'}
      href={ownAddress}
      target="_blank"
      rel="noopener"
      onClick={onOwnWindow}
    >
      {text.ownWindow}
    </a>
  )
}
