import { useEffect, useRef } from 'preact/hooks'
import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './readingDropped.css'

export interface ReadingProps {
  readonly words: Words
  readonly title: string
  /** What has been read, part by part; the last is new. */
  readonly parts: readonly { readonly chosen?: string; readonly said: readonly string[] }[]
  /** Empty at the end. */
  readonly choices: readonly string[]
  readonly onChoose: (index: number) => void
  readonly onAgain: () => void
  readonly onHome: () => void
}

/** A story that knows nothing of our phone: words and choices, nothing else. */
export function ReadingDropped({ words, title, parts, choices, ...on }: ReadingProps) {
  const text = words.screens.dropIn
  const latest = useRef<HTMLElement>(null)
  useEffect(() => {
    latest.current?.focus({ preventScroll: true })
    latest.current?.scrollIntoView({ block: 'nearest' })
  }, [parts])
  return (
    <main class="screen reading">
      <h1 class="title">{title}</h1>
      {parts.map(({ chosen, said }, i) => (
        <section
          key={i}
          class="reading__part"
          {...(i === parts.length - 1 ? { ref: latest, tabIndex: -1 } : {})}
        >
          {chosen !== undefined && <p class="reading__chosen">{chosen}</p>}
          {said.map((line, j) => (
            <p class="prose" key={j}>
              {line}
            </p>
          ))}
        </section>
      ))}
      {choices.length === 0 && <p class="aside">{text.end}</p>}
      <ol class="reading__choices">
        {choices.map((choice, i) => (
          <li key={i}>
            <button
              type="button"
              class="button button--wide reading__choice"
              onClick={() => on.onChoose(i)}
            >
              {choice}
            </button>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" class="button" onClick={() => on.onAgain()}>
          {text.again}
        </button>
        <button type="button" class="button" onClick={() => on.onHome()}>
          {text.home}
        </button>
      </div>
    </main>
  )
}
