import { roadTaken, type RoadMap } from '../../../core/run/roadMap.ts'
import { picksOf } from '../../../core/run/run.ts'
import { RoadDrawing } from '../../debrief/lived/road/roadDrawing.tsx'
import { isHushed, type DeskParts } from './deskParts.ts'
import './deskMap.css'

/**
 * The case's roads, with the one taken lit: a stop that was met leads back to it. What was not met has no
 * name here; and where not even the trainer knows the truth, it is not drawn, for its roads would tell.
 */
export function DeskMap(props: DeskParts & { readonly map: RoadMap }) {
  const { played, hall, text, ask } = props
  const taken = roadTaken(played)
  const map = isHushed(props) ? metOf(props.map, taken.stops) : props.map
  const picks = picksOf(hall.run)
  const scenes = played.steps.map(({ scene }) => scene)
  const share = (part: number, whole: number) => `${String((100 * part) / whole)}%`
  return (
    <div class="desk-map__scroll">
      <div class="desk-map">
        <RoadDrawing map={map} taken={taken} />
        {map.stops.map(({ id, x, y }) => {
          const nth = scenes.lastIndexOf(id, picks.length - 1)
          const pick = picks[nth]
          if (nth < 0 || pick === undefined) return null
          const name = `${text.desk.step(nth + 1)} ${played.steps[nth]?.options[pick]?.text ?? ''}`
          return (
            <button
              type="button"
              class="desk-map__stop"
              key={id}
              aria-label={name}
              title={name}
              style={{ left: share(x, map.width), top: share(y, map.height) }}
              onClick={() => ask({ do: 'goto', picks: nth })}
            />
          )
        })}
      </div>
    </div>
  )
}

function metOf(map: RoadMap, met: readonly string[]): RoadMap {
  return {
    ...map,
    stops: map.stops.filter(({ id }) => met.includes(id)),
    ways: map.ways.filter(({ from, to }) => met.includes(from) && met.includes(to)),
  }
}
