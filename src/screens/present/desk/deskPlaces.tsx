import { useState } from 'preact/hooks'
import type { RoadMap } from '../../../core/run/roadMap.ts'
import { picksOf } from '../../../core/run/run.ts'
import { DeskFold } from './deskFold.tsx'
import { DeskMap } from './deskMap.tsx'
import type { DeskParts } from './deskParts.ts'
import './deskSmall.css'
import './deskAside.css'

export interface PlacesProps extends DeskParts {
  /** The case's roads; absent where there is no map of them. */
  readonly map?: RoadMap | undefined
  /** Present while a lesson is given: writes the kept places into its file. */
  readonly onSaveLesson?: (() => void) | undefined
}

/** Places kept by name, and the roads that were left for others. */
export function DeskKept({ hall, text, ask, onSaveLesson }: PlacesProps) {
  const [name, setName] = useState('')
  return (
    <DeskFold title={text.desk.moments} open>
      <form
        class="desk-keep"
        onSubmit={(event) => {
          event.preventDefault()
          ask({ do: 'keep', name })
          setName('')
        }}
      >
        <input
          value={name}
          aria-label={text.desk.momentName}
          placeholder={text.desk.momentName}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="desk-small">
          {text.desk.keep}
        </button>
      </form>
      {hall.kept.map(({ name: named, run }, nth) => (
        <div class="desk-kept" key={`${run} ${named}`}>
          <b>{named === '' ? text.desk.kept : named}</b>
          <button type="button" class="desk-small" onClick={() => ask({ do: 'come', nth })}>
            {text.desk.come}
          </button>
          <button type="button" class="desk-small" onClick={() => ask({ do: 'beside', nth })}>
            {text.desk.beside}
          </button>
          <button type="button" class="desk-small" onClick={() => ask({ do: 'forget', nth })}>
            {text.desk.forget}
          </button>
        </div>
      ))}
      {onSaveLesson !== undefined && (
        <button
          type="button"
          class="desk-small"
          title={text.desk.saveLessonNote}
          onClick={() => onSaveLesson()}
        >
          {text.desk.saveLesson}
        </button>
      )}
    </DeskFold>
  )
}

/** Every decision that was met, to go back to. What comes after the last is not told. */
export function DeskWay(props: PlacesProps) {
  const { hall, played, text, ask, map } = props
  const picks = picksOf(hall.run)
  return (
    <DeskFold title={text.desk.map}>
      <p class="desk-way__note">{text.desk.mapNote}</p>
      {map !== undefined && <DeskMap {...props} map={map} />}
      {picks.map((pick, i) => (
        <button
          type="button"
          class="desk-small desk-way"
          key={i}
          onClick={() => ask({ do: 'goto', picks: i })}
        >
          {text.desk.step(i + 1)} {played.steps[i]?.options[pick]?.text}
        </button>
      ))}
    </DeskFold>
  )
}
