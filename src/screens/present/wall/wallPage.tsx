import type { ComponentChild } from 'preact'
import { linesUpTo, viewAt } from '../../../core/present/stops.ts'
import type { Leaf } from '../../../core/present/leaves.ts'
import type { Show } from '../../../core/present/hall.ts'
import type { View } from '../../../core/story/view.ts'
import type { Level } from '../../../core/present/vote.ts'
import type { Played } from '../../../core/run/play.ts'
import type { Playbill } from '../../../core/story/card.ts'
import type { PictureId } from '../../../core/story/tags.ts'
import type { PresentWords } from '../../../words/zh/present.ts'
import type { Words } from '../../../words/zh/words.ts'
import { WallDebrief } from './wallDebrief.tsx'
import { WallFaces } from './wallFaces.tsx'
import { WallLarge } from './wallLarge.tsx'
import { WallRows } from './wallRows.tsx'
import { WallRoads } from './wallRoads.tsx'
import { WallSaid } from './wallSaid.tsx'
import { whereOf } from '../whereOf.ts'
import './wallPage.css'

/** What every part of the wall draws from. */
export interface WallParts {
  readonly words: Words
  readonly text: PresentWords['wall']
  readonly file: Playbill
  readonly played: Played
  readonly show: Show
  /** The leaf of the lesson that is up. */
  readonly leaf?: Leaf
  readonly levelNames: Readonly<Record<Level, string>>
  /** What was sent, drawn. */
  readonly picture: (id: PictureId) => ComponentChild
}

export interface WallPageProps extends WallParts {
  /** Receives the empty element the room is drawn in, and null when it goes. */
  readonly stageSlot: (slot: HTMLElement | null) => void
  /** A road laid beside this one, replayed. */
  readonly beside?: Played
  /** Something of a lesson lies over the story. */
  readonly over?: ComponentChild
}

/** What a hall sees, at eight metres: one who speaks, what is said, what can be done. */
export function WallPage(props: WallPageProps) {
  const { show, file, played, words, text } = props
  const view = viewAt(played.here, show.at)
  const lang = file.language === 'zh' ? 'zh-CN' : 'en'
  const page = show.page === undefined ? pageIn(view) : undefined
  const reads = isRead(props)
  return (
    <main class={show.light ? 'wall wall--light' : 'wall'} lang={lang} translate={false}>
      <header class="wall__top">
        <span class="wall__where">{whereOf(view, file.card, words, text)}</span>
        <span>{view.time}</span>
      </header>
      <div class="wall__main">
        <div class="wall__side">
          <div class="wall__room" ref={props.stageSlot} aria-hidden="true" />
          {page !== undefined && !reads && <WallRows {...props} view={view} page={page} />}
        </div>
        <div class="wall__words">
          {page !== undefined && reads && <WallRows {...props} view={view} page={page} wide />}
          {show.page === undefined ? (
            <Story {...props} />
          ) : (
            <WallDebrief {...props} page={show.page} />
          )}
          {isAsked(props) && <WallFaces {...props} />}
        </div>
      </div>
      <Over {...props} />
    </main>
  )
}

/** The page of the phone that is in front; one with nothing on it yet leaves the room in sight. */
function pageIn({ hand, front, pages }: View) {
  if (hand !== 'up' || front.at !== 'page') return undefined
  const { rows = [], before = [] } = pages[front.page] ?? {}
  return rows.length + before.length === 0 ? undefined : front.page
}

/** What is being said; nothing while a page is read. */
function Story(props: WallPageProps) {
  const lines = linesUpTo(props.played.here, props.show.at)
  if (isRead(props) || weighsLines(props.show)) return null
  return <WallSaid {...props} lines={lines} alone={isAsked(props)} />
}

/** The lines that are weighed stand among the faces, whole; one that is said would be cut above them. */
function weighsLines({ vote, spot }: Show): boolean {
  return vote?.kind === 'line' && spot === undefined
}

/** The page in front takes the words' place while it is read; once somebody speaks, or hands go up, the room's. */
function isRead(props: WallPageProps): boolean {
  const { played, show } = props
  if (show.spot !== undefined || show.page !== undefined || isAsked(props)) return false
  return linesUpTo(played.here, show.at).at(-1)?.channel.on === 'page'
}

/** A decision stands open, or hands are up. */
function isAsked({ show, played }: WallPageProps): boolean {
  if (show.vote !== undefined) return true
  const decides = show.at >= played.here.beats.length && played.view.ending === undefined
  return decides && show.page === undefined
}

/** What lies over the whole wall for a while. */
function Over(props: WallPageProps) {
  const { show, words, beside } = props
  return (
    <>
      {props.over}
      {show.large !== undefined && <WallLarge words={words} large={show.large} />}
      {beside !== undefined && <WallRoads {...props} beside={beside} />}
      <Strokes show={show} />
      {show.cover !== 'none' && <div class={`wall__cover wall__cover--${show.cover}`} />}
    </>
  )
}

function Strokes({ show: { strokes = [] } }: { readonly show: Show }) {
  if (strokes.length === 0) return null
  return (
    <svg
      class="wall__strokes"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {strokes.map((stroke, i) => (
        <polyline key={i} points={stroke.map((point) => point.join(',')).join(' ')} />
      ))}
    </svg>
  )
}
