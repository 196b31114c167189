import { linesUpTo } from '../../../core/present/stops.ts'
import type { Line } from '../../../core/story/beats.ts'
import { FaceMark } from '../faceMark.tsx'
import type { DeskParts } from './deskParts.ts'
import { phaseOf } from './phaseOf.ts'
import { nameIn } from '../whereOf.ts'
import './deskSmall.css'
import './deskPart.css'
import './deskNow.css'

/** Lines of the steps before that stay in sight. */
const mostBefore = 6

/** The text as it stands, with what will be said next. */
export function DeskNow(parts: DeskParts) {
  const { hall, played, text, ask } = parts
  const { at, spot } = hall.show
  const shown = linesUpTo(played.here, at)
  const first = played.here.beats.flatMap((beat) => (beat.kind === 'line' ? [beat.line] : []))
  const before = played.lines.filter((line) => line.n < (first[0]?.n ?? Infinity))
  const coming = first.slice(shown.length)
  return (
    <section class="desk-part desk-now" aria-label={text.desk.now}>
      <h2>{text.desk.now}</h2>
      <ol class="desk-now__lines">
        {before.slice(-mostBefore).map((line) => (
          <li class="desk-now__line desk-now__line--before" key={line.n}>
            <Told {...parts} line={line} />
          </li>
        ))}
        {shown.map((line, i) => (
          <li
            class={i === shown.length - 1 ? 'desk-now__line desk-now__line--now' : 'desk-now__line'}
            key={line.n}
          >
            <Told {...parts} line={line} />
            <button
              type="button"
              class="desk-small"
              onClick={() => ask(spot === line.n ? { do: 'spot' } : { do: 'spot', line: line.n })}
            >
              {spot === line.n ? text.desk.unspot : text.desk.spot}
            </button>
          </li>
        ))}
        {coming.map((line) => (
          <li class="desk-now__line desk-now__line--coming" key={line.n}>
            <Told {...parts} line={line} />
          </li>
        ))}
      </ol>
      <DeskPhase {...parts} />
    </section>
  )
}

function Told({ line, file: { card }, text }: DeskParts & { readonly line: Line }) {
  const { speaker } = line
  const who =
    speaker === undefined ? '' : speaker === card.you ? text.wall.you : nameIn(card, speaker)
  return (
    <>
      {who !== '' && <b class="desk-now__who">{who}</b>}
      <span>{line.text}</span>
    </>
  )
}

/** What the next press will do, and the two buttons of a clicker for whoever has none. */
export function DeskPhase(parts: DeskParts) {
  const { hall, text, ask } = parts
  const { show } = hall
  const says = phaseOf(parts)
  const nth = show.going === undefined ? -1 : (show.vote?.faces.indexOf(show.going) ?? -1)
  return (
    <div class="desk-now__phase">
      {nth >= 0 && <FaceMark nth={nth} />}
      <p role="status">{says}</p>
      <button type="button" class="desk-small" onClick={() => ask({ do: 'back' })}>
        {text.desk.back}
      </button>
      <button type="button" class="desk-small" onClick={() => ask({ do: 'next' })}>
        {text.desk.next}
      </button>
    </div>
  )
}
