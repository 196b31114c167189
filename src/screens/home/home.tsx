import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Language } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import type { CaseList } from './caseList.tsx'
import type { OpenMap } from './campusMap.tsx'
import { CampusPicture } from './campusPicture.tsx'
import { DropZone, type DropZoneProps } from '../drop/dropZone.tsx'
import { Hotlines } from './hotlines.tsx'
import type { HomeCase, InvitationProps } from './invitation.tsx'
import { Notice } from '../parts/notice.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import { Evening, type HomeWeek, type Written } from './evening.tsx'
import { quartersOf } from './quarters.ts'
import { useCampus } from './useCampus.ts'
import { PageLinks, type PageLink } from './pageLinks.tsx'
import '../parts/button.css'
import '../parts/screen.css'
import './home.css'

export interface HomeProps {
  readonly words: Words
  readonly language: Language
  readonly cases: readonly HomeCase[]
  /** Absent where there are too few cases for one: then there is the list alone. */
  readonly week?: HomeWeek
  /** What was written for the evening, once it has come. */
  readonly written?: Written
  /** Every case, once somebody has asked for it. */
  readonly list?: typeof CaseList
  readonly onList: () => void
  readonly onLookBack: () => void
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

/** The campus by evening: what calls tonight, what may be chosen instead, and where one left off. */
export function Home(props: HomeProps) {
  const { words, language, week, onStart, onContinue, list: List } = props
  const text = words.screens.home
  const quarters = quartersOf(props.cases)
  const campus = useCampus(quarters, { tonight: week?.one, there: List !== undefined })
  const { listed } = campus
  useEffect(() => {
    if (listed && List === undefined) props.onList()
  }, [listed, List])
  const cases = List !== undefined && (
    <List
      {...{ words, language, quarters, onStart, onContinue }}
      open={campus.open}
      near={campus.near}
      onToggle={campus.toggle}
      onPoint={campus.point}
    />
  )
  const zone = (
    <DropZone words={words} onDropped={props.onDropped} onHover={() => campus.onList(true)} />
  )
  return (
    <main class="screen home">
      <Head {...props} />
      <CampusPicture words={words} quarters={quarters} campus={campus} openMap={props.openMap} />
      <div class="home__body">
        <Told {...props} />
        {week === undefined ? (
          <>
            <p class="home__about">{words.screens.week.first}</p>
            <h2 class="home__calls">{text.cases}</h2>
            {cases}
          </>
        ) : (
          <Evening
            {...{ words, language, week, onStart, onContinue }}
            written={props.written}
            onLook={props.onLookBack}
          />
        )}
        <div class="home__folds">
          {week !== undefined && (
            <details
              class="home__fold"
              open={listed}
              onToggle={(event) => campus.onList(event.currentTarget.open)}
            >
              <summary>{words.screens.week.allCases}</summary>
              {cases}
              {zone}
            </details>
          )}
          <details class="home__fold">
            <summary>{text.forReal}</summary>
            <Hotlines words={words} />
          </details>
        </div>
        {props.ways !== undefined && <PageLinks words={words} ways={props.ways} />}
        {week === undefined && zone}
      </div>
    </main>
  )
}

function Head({ words, language, onLanguage, onSettings }: HomeProps) {
  const heading = useArrival()
  return (
    <header class="home__head">
      <h1 class="home__brand" ref={heading} tabIndex={-1}>
        {words.screens.brand}
      </h1>
      <p class="home__tagline">{words.screens.home.tagline}</p>
      <nav class="home__tools">
        <button
          type="button"
          class="button button--glass"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLanguage()}
        >
          {words.screens.otherLanguage}
        </button>
        <button type="button" class="button button--glass" onClick={() => onSettings()}>
          {words.screens.settings}
        </button>
      </nav>
    </header>
  )
}

/** What there is to say before anything is played. */
function Told({ words, notice, onDismissNotice, forVisit, reminder }: HomeProps) {
  return (
    <>
      {notice !== undefined && (
        <Notice
          words={words}
          text={notice}
          {...(onDismissNotice === undefined ? {} : { onDismiss: onDismissNotice })}
        />
      )}
      {forVisit === true && <p class="home__about">{words.screens.home.forVisit}</p>}
      {reminder}
    </>
  )
}
