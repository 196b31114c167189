import { useState } from 'preact/hooks'
import type { PlaceId } from '../core/campus.ts'
import type { Language } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'
import { CampusList, firstOpen, quartersOf } from './campusList.tsx'
import { CampusMap, type OpenMap } from './campusMap.tsx'
import { DropZone, type DropZoneProps } from './dropZone.tsx'
import type { HomeCase } from './invitation.tsx'
import { Notice } from './notice.tsx'
import { placeButton } from './placeRow.tsx'
import { useArrival } from './useArrival.ts'
import './screens.css'
import './campus.css'

/** Another page one may go to from home. */
export interface Way {
  readonly id: string
  readonly label: string
  readonly onGo: () => void
}

export interface HomeProps {
  readonly words: Words
  readonly language: Language
  readonly cases: readonly HomeCase[]
  /** Absent where nothing can be drawn: the list is whole without it. */
  readonly openMap?: OpenMap
  readonly ways?: readonly Way[]
  readonly notice?: string
  readonly onDismissNotice?: () => void
  readonly onStart: (id: string) => void
  readonly onContinue: (id: string) => void
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
  // Until a hand has opened or shut something, earlier runs that arrive late may still choose.
  const [chosen, setChosen] = useState<PlaceId | 'none'>()
  const [near, setNear] = useState<PlaceId>()
  const open = chosen === undefined ? firstOpen(quarters) : chosen === 'none' ? undefined : chosen
  const lamp = near ?? open
  const pick = (place: PlaceId) => {
    if (quarters.every(({ site }) => site.place !== place)) return
    setChosen(place)
    const button = document.getElementById(placeButton(place))
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'nearest' })
  }
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
      <div class="campus">
        {props.openMap !== undefined && (
          <CampusMap
            openMap={props.openMap}
            scene={{
              sites: quarters.map(({ site }) => site),
              ...(lamp === undefined ? {} : { lamp }),
            }}
            onPick={pick}
            onPoint={setNear}
          />
        )}
        {lamp !== undefined && (
          <p class="campus__label" aria-hidden>
            {words.screens.campus.places[lamp]}
            {quarters.every(({ site }) => site.place !== lamp) && (
              <span>{words.screens.campus.quietHere}</span>
            )}
          </p>
        )}
      </div>
      <div class="home__body">
        {notice !== undefined && (
          <Notice
            words={words}
            text={notice}
            {...(props.onDismissNotice === undefined ? {} : { onDismiss: props.onDismissNotice })}
          />
        )}
        <p class="home__about">{text.about}</p>
        {ways.length > 0 && <Ways words={words} ways={ways} />}
        <h2 class="home__calls" id="tonight">
          {text.cases}
        </h2>
        <CampusList
          words={words}
          language={language}
          quarters={quarters}
          open={open}
          near={near}
          onToggle={(place) => setChosen(open === place ? 'none' : place)}
          onPoint={setNear}
          onStart={props.onStart}
          onContinue={props.onContinue}
        />
        <Hotlines words={words} />
        <DropZone words={words} onDropped={props.onDropped} />
      </div>
    </main>
  )
}

interface WaysProps {
  readonly words: Words
  readonly ways: readonly Way[]
}

/** The other pages. */
function Ways({ words, ways }: WaysProps) {
  return (
    <nav class="home__ways" aria-label={words.screens.campus.ways}>
      {ways.map(({ id, label, onGo }) => (
        <button type="button" class="button button--glass" key={id} onClick={() => onGo()}>
          {label}
        </button>
      ))}
    </nav>
  )
}

/** Whom to ask when it happens for real. */
function Hotlines({ words }: { readonly words: Words }) {
  const text = words.screens.home
  return (
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
  )
}
