import type { ComponentChildren } from 'preact'
import type { BuildingId } from '../../core/buildings.ts'
import type { Site } from '../../core/campusScene.ts'
import type { CaseNews } from '../../core/log/windows.ts'
import type { Words } from '../../words/zh/words.ts'
import { buildingButton } from './quarters.ts'
import { WindowPanes } from './windowPanes.tsx'
import '../parts/unseen.css'
import './buildingRow.css'

export interface PlaceRowProps {
  readonly words: Words
  readonly site: Site
  readonly families: readonly string[]
  readonly marks: readonly CaseNews[]
  readonly open: boolean
  /** Looked at on the map. */
  readonly near: boolean
  readonly onToggle: (building: BuildingId) => void
  readonly onPoint: (building: BuildingId | undefined) => void
  /** What can be played there; shown while the building is open. */
  readonly children: ComponentChildren
}

/** A building of the campus in the list: its windows, what has been done there, and its cases. */
export function BuildingRow(props: PlaceRowProps) {
  const { words, site, open, near, onToggle, onPoint } = props
  const { building } = site
  const text = words.screens.campus
  const shelf = `cases-${building}`
  return (
    <li
      class={`place${open ? ' place--open' : ''}${near ? ' place--near' : ''}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(building)}
      onPointerLeave={() => onPoint(undefined)}
      onFocusIn={() => onPoint(building)}
      onFocusOut={() => onPoint(undefined)}
    >
      <h3 class="place__name">
        <button
          type="button"
          id={buildingButton(building)}
          class="place__button"
          aria-expanded={open}
          {...(open ? { 'aria-controls': shelf } : {})}
          onClick={() => onToggle(building)}
        >
          <WindowPanes panes={site.panes} />
          <span class="place__words">
            <span class="place__title">{text.buildings[building]}</span>
            <span class="unseen">{text.between}</span>
            <span class="place__family">{props.families.join(' · ')}</span>
          </span>
          <span class="unseen">{text.between}</span>
          <span class="place__marks">
            {props.marks.map((mark, n) => (
              <span class={`place__mark place__mark--${mark}`} key={mark}>
                {n > 0 && <span class="unseen">{text.between}</span>}
                <span>{text.news[mark]}</span>
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
