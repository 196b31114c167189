import type { Language } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'
import { DropZone, type DropZoneProps } from './dropZone.tsx'
import { DormScene } from './dormScene.tsx'
import { Invitation, type HomeCase } from './invitation.tsx'
import { Notice } from './notice.tsx'
import { useArrival } from './useArrival.ts'
import './screens.css'

export interface HomeProps {
  readonly words: Words
  readonly language: Language
  readonly cases: readonly HomeCase[]
  readonly notice?: string
  readonly onDismissNotice?: () => void
  readonly onStart: (id: string) => void
  readonly onContinue: (id: string) => void
  readonly onSettings: () => void
  readonly onLanguage: () => void
  readonly onDropped: DropZoneProps['onDropped']
}

/** The desk at night before anything rings: what may call tonight, and where one left off. */
export function Home(props: HomeProps) {
  const { words, language, cases, notice } = props
  const heading = useArrival()
  const text = words.screens.home
  return (
    <main class="screen home">
      <div class="home__scene">
        <DormScene mood="calm" frame="room" />
      </div>
      <header class="home__head">
        <h1 class="home__brand" ref={heading} tabIndex={-1}>
          {words.screens.brand}
        </h1>
        <p class="home__tagline">{text.tagline}</p>
        <nav class="home__tools">
          <button
            type="button"
            class="button button--glass"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => props.onLanguage()}
          >
            {words.screens.otherLanguage}
          </button>
          <button type="button" class="button button--glass" onClick={() => props.onSettings()}>
            {words.screens.settings}
          </button>
        </nav>
      </header>
      <div class="home__body">
        {notice !== undefined && (
          <Notice
            words={words}
            text={notice}
            {...(props.onDismissNotice === undefined ? {} : { onDismiss: props.onDismissNotice })}
          />
        )}
        <p class="home__about">{text.about}</p>
        <h2 class="home__calls">{text.cases}</h2>
        {cases.map((one) => (
          <Invitation
            key={one.id}
            words={words}
            language={language}
            one={one}
            onStart={props.onStart}
            onContinue={props.onContinue}
          />
        ))}
        <section class="hotlines">
          <h2>{text.hotlines}</h2>
          <dl>
            {text.numbers.map(({ number, what }) => (
              <div key={number}>
                <dt>{number}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <DropZone words={words} onDropped={props.onDropped} />
      </div>
    </main>
  )
}
