import type { ComponentChildren } from 'preact'
import type { Language } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import { CampusList, quartersOf } from './campusList.tsx'
import type { OpenMap } from './campusMap.tsx'
import { CampusPicture } from './campusPicture.tsx'
import { DropZone, type DropZoneProps } from '../drop/dropZone.tsx'
import { Hotlines } from './hotlines.tsx'
import type { HomeCase, InvitationProps } from './invitation.tsx'
import { Notice } from '../parts/notice.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import { useCampus } from './useCampus.ts'
import { PageLinks, type PageLink } from './pageLinks.tsx'
import '../parts/button.css'
import '../parts/screen.css'
import './home.css'

export interface HomeProps {
  readonly words: Words
  readonly language: Language
  readonly cases: readonly HomeCase[]
  /** Absent where nothing can be drawn: the list is whole without it. */
  readonly openMap?: OpenMap
  readonly ways?: readonly PageLink[]
  /** That it is time to come back; nothing while it is not. */
  readonly reminder?: ComponentChildren
  readonly notice?: string
  /** Nothing outlives this visit. */
  readonly forVisit?: boolean
  readonly onDismissNotice?: () => void
  readonly onStart: (id: string) => void
  readonly onContinue: InvitationProps['onContinue']
  readonly onSettings: () => void
  readonly onLanguage: () => void
  readonly onDropped: DropZoneProps['onDropped']
}

/** The campus by evening: what may call tonight and where, and where one left off. */
export function Home(props: HomeProps) {
  const { words, language, notice, ways = [] } = props
  const heading = useArrival()
  const text = words.screens.home
  const quarters = quartersOf(props.cases)
  const campus = useCampus(quarters)
  return (
    <main class="screen home">
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
      <CampusPicture words={words} quarters={quarters} campus={campus} openMap={props.openMap} />
      <div class="home__body">
        {notice !== undefined && (
          <Notice
            words={words}
            text={notice}
            {...(props.onDismissNotice === undefined ? {} : { onDismiss: props.onDismissNotice })}
          />
        )}
        {props.forVisit === true && <p class="home__about">{text.forVisit}</p>}
        {props.reminder}
        <p class="home__about">{text.about}</p>
        <h2 class="home__calls" id="tonight">
          {text.cases}
        </h2>
        <CampusList
          words={words}
          language={language}
          quarters={quarters}
          open={campus.open}
          near={campus.near}
          onToggle={campus.toggle}
          onPoint={campus.point}
          onStart={props.onStart}
          onContinue={props.onContinue}
        />
        {ways.length > 0 && <PageLinks words={words} ways={ways} />}
        <Hotlines words={words} />
        <DropZone words={words} onDropped={props.onDropped} />
      </div>
    </main>
  )
}
