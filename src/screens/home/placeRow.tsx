import type { ComponentChildren } from 'preact'
import type { PlaceId } from '../../core/campus.ts'
import type { Site } from '../../core/campusScene.ts'
import type { Mark } from '../../core/log/windows.ts'
import type { Words } from '../../words/zh/words.ts'
import { Panes } from './windowPanes.tsx'

export interface PlaceRowProps {
  readonly words: Words
  readonly site: Site
  readonly families: readonly string[]
  readonly marks: readonly Mark[]
  readonly open: boolean
  /** Looked at on the map. */
  readonly near: boolean
  readonly onToggle: (place: PlaceId) => void
  readonly onPoint: (place: PlaceId | undefined) => void
  /** What can be played there; shown while the place is open. */
  readonly children: ComponentChildren
}

/** Where the button of a place is found again when it is picked on the map. */
export const placeButton = (place: PlaceId) => `place-${place}`

/** A building of the campus in the list: its windows, what has been done there, and its cases. */
export function PlaceRow(props: PlaceRowProps) {
  const { words, site, open, near, onToggle, onPoint } = props
  const { place } = site
  const text = words.screens.campus
  const shelf = `cases-${place}`
  return (
    <li
      class={`place${open ? ' place--open' : ''}${near ? ' place--near' : ''}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(place)}
      onPointerLeave={() => onPoint(undefined)}
      onFocusIn={() => onPoint(place)}
      onFocusOut={() => onPoint(undefined)}
    >
      <h3 class="place__name">
        <button
          type="button"
          id={placeButton(place)}
          class="place__button"
          aria-expanded={open}
          {...(open ? { 'aria-controls': shelf } : {})}
          onClick={() => onToggle(place)}
        >
          <Panes panes={site.panes} />
          <span class="place__words">
            <span class="place__title">{text.places[place]}</span>
            <span class="hush">{text.between}</span>
            <span class="place__family">{props.families.join(' · ')}</span>
          </span>
          <span class="hush">{text.between}</span>
          <span class="place__marks">
            {props.marks.map((mark, n) => (
              <span class={`place__mark place__mark--${mark}`} key={mark}>
                {n > 0 && <span class="hush">{text.between}</span>}
                {text.marks[mark]}
              </span>
            ))}
          </span>
        </button>
      </h3>
      {open && (
        <div class="place__cases" id={shelf}>
          {props.children}
        </div>
      )}
    </li>
  )
}
