import { wayId, type RoadMap, type RoadStop, type RoadTaken } from '../../../../core/run/roadMap.ts'
import './roadSection.css'

export interface RoadDrawingProps {
  readonly map: RoadMap
  readonly taken: RoadTaken
}

/** Lamps along dark ways, windows at their ends; those of this run are lit. What it says is said in words beside it. */
export function RoadDrawing({ map, taken }: RoadDrawingProps) {
  const been = new Set(taken.stops)
  const lit = (id: string) => (been.has(id) ? ' road__stop--been' : '')
  const stops = new Map(map.stops.map((stop) => [stop.id, stop]))
  const drawn = map.ways.map(({ from, to, points }) => ({
    path: pathOf(points),
    been: taken.ways.has(wayId(from, to)),
  }))
  const shown = new Set(map.ways.map(({ from, to }) => wayId(from, to)))
  // Tools lead from everywhere to everywhere: those ways are drawn only where this run took them.
  const jumps = [...taken.ways].filter((way) => !shown.has(way)).map((way) => jumpOf(way, stops))
  return (
    <svg
      class="road__map"
      viewBox={`0 0 ${String(map.width)} ${String(map.height)}`}
      width={map.width}
      height={map.height}
      aria-hidden
    >
      {drawn.map(({ path }) => (
        <path class="road__way" d={path} key={path} />
      ))}
      {[...drawn.filter((way) => way.been).map(({ path }) => path), ...jumps].map((path) => (
        <path class="road__way road__way--been" d={path} key={path} />
      ))}
      {map.stops.map(({ id, x, y, ending }) =>
        ending === undefined ? (
          <circle class={`road__stop${lit(id)}`} cx={x} cy={y} r={been.has(id) ? 7 : 5} key={id} />
        ) : (
          <g
            class={`road__stop${lit(id)}`}
            key={id}
            transform={`translate(${String(x)} ${String(y)})`}
          >
            <rect x={-11} y={-11} width={22} height={22} rx={4} />
            <path d="M0-11v22M-11 0h22" />
          </g>
        ),
      )}
    </svg>
  )
}

type Points = RoadMap['ways'][number]['points']

/** A smooth line through the points: each is passed half-way to the next. */
function pathOf(points: Points): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = rest.map(([x, y], i) => {
    const next = rest[i + 1]
    if (next === undefined) return `L${String(x)} ${String(y)}`
    return `Q${String(x)} ${String(y)} ${String((x + next[0]) / 2)} ${String((y + next[1]) / 2)}`
  })
  return `M${first.join(' ')} ${parts.join(' ')}`
}

function jumpOf(way: string, stops: ReadonlyMap<string, RoadStop>): string {
  const [from, to] = way.split(' ').map((id) => stops.get(id))
  if (from === undefined || to === undefined) return ''
  const bend = (from.x + to.x) / 2
  const lift = Math.min(from.y, to.y) - Math.abs(to.x - from.x) / 6
  return `M${String(from.x)} ${String(from.y)} Q${String(bend)} ${String(Math.max(4, lift))} ${String(to.x)} ${String(to.y)}`
}
