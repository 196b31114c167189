import type { ComponentChild } from 'preact'
import { linesUpTo, viewAt } from '../../core/present/stops.ts'
import type { Show } from '../../core/present/hall.ts'
import type { Level } from '../../core/present/vote.ts'
import type { Played } from '../../core/run/play.ts'
import type { CaseFile } from '../../core/story/card.ts'
import type { PictureId } from '../../core/story/tags.ts'
import type { PresentWords } from '../../words/zh/present.ts'
import type { Words } from '../../words/zh/words.ts'
import { WallDebrief } from './wallDebrief.tsx'
import { WallFaces } from './wallFaces.tsx'
import { WallLarge } from './wallLarge.tsx'
import { WallRows } from './wallRows.tsx'
import { WallRoads } from './wallRoads.tsx'
import { WallSaid } from './wallSaid.tsx'
import { whereOf } from './whereOf.ts'
import './wallPage.css'

/** What every part of the wall draws from. */
export interface WallParts {
  readonly words: Words
  readonly text: PresentWords['wall']
  readonly file: CaseFile
  readonly played: Played
  readonly show: Show
  readonly levelNames: Readonly<Record<Level, string>>
  /** What was sent, drawn. */
  readonly picture: (id: PictureId) => ComponentChild
}

export interface WallPageProps extends WallParts {
  /** Receives the empty element the room is drawn in, and null when it goes. */
  readonly stageSlot: (slot: HTMLElement | null) => void
  /** A road laid beside this one, replayed. */
  readonly beside?: Played
}

/** What a hall sees, at eight metres: one who speaks, what is said, what can be done. */
export function WallPage(props: WallPageProps) {
  const { show, file, played, words, text } = props
  const { here } = played
  const view = viewAt(here, show.at)
  const lines = linesUpTo(here, show.at)
  const look = show.light ? 'wall wall--light' : 'wall'
  const { language } = file
  const decides = show.at >= here.beats.length && played.view.ending === undefined
  const asks = decides || show.vote !== undefined
  const page = view.hand === 'up' && view.front.at === 'page' ? view.front.page : undefined
  return (
    <main class={look} lang={language === 'zh' ? 'zh-CN' : 'en'} translate={false}>
      <header class="wall__top">
        <span class="wall__where">{whereOf(view, file.card, words, text)}</span>
        <span>{view.time}</span>
      </header>
      <div class={asks && show.page === undefined ? 'wall__main wall__main--asks' : 'wall__main'}>
        <div class="wall__side">
          <div class="wall__room" ref={props.stageSlot} aria-hidden="true" />
          {page !== undefined && <WallRows {...props} view={view} page={page} />}
        </div>
        {show.page === undefined ? (
          <WallSaid {...props} view={view} lines={lines} />
        ) : (
          <WallDebrief {...props} page={show.page} />
        )}
      </div>
      {asks && show.page === undefined && <WallFaces {...props} />}
      {show.large !== undefined && <WallLarge words={words} large={show.large} />}
      {props.beside !== undefined && <WallRoads {...props} beside={props.beside} />}
      <Strokes show={show} />
      {show.cover !== 'none' && <div class={`wall__cover wall__cover--${show.cover}`} />}
    </main>
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
