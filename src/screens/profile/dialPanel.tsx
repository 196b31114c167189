import { zoneOf, type Counts, type Dial, type DialId } from '../../core/log/profile.ts'
import type { ProfileWords } from '../../words/zh/profile.ts'
import { DialArc } from './dialArc.tsx'
import '../parts/screen.css'
import './dialPanel.css'

export interface DialCardProps {
  readonly text: ProfileWords
  readonly id: DialId
  readonly dial: Dial
  readonly counts: Counts
}

/** One dial: its picture, and the same said as a sentence. */
export function DialCard({ text, id, dial, counts }: DialCardProps) {
  const words = text.dials[id]
  const { zones } = words
  return (
    <li class={`dial dial--${id}`}>
      <h2>{words.name}</h2>
      <p class="aside dial__about">{words.about}</p>
      <div class="dial__picture">
        <DialArc id={id} dial={dial} label={pictureOf(text, id, dial)} />
        <p class="dial__ends" aria-hidden="true">
          <span>{zones.low}</span>
          <span>{zones.high}</span>
        </p>
      </div>
      {dial.known ? (
        <div class="dial__said">
          <p class="dial__say">{words.say[dial.band]}</p>
          <p>{words.fact(counts)}</p>
          {dial.open && (
            <p class="aside">
              {text.open(zones[zoneOf(id, dial.from)], zones[zoneOf(id, dial.to)])}
            </p>
          )}
        </div>
      ) : (
        <p class="dial__said dial__more">{words.more(dial.more, counts)}</p>
      )}
      {id === 'stopLoss' && <Kinds text={text} counts={counts} />}
    </li>
  )
}

/** What was lost by kind, and how often it was stopped; nothing where nothing was ever lost. */
function Kinds({ text, counts }: Pick<DialCardProps, 'text' | 'counts'>) {
  const { names, stopped } = text.losses
  if (counts.stoppedOf.length === 0) return null
  return (
    <ul class="dial__kinds">
      {counts.stoppedOf.map(({ kind, hits, of }) => (
        <li key={kind}>{stopped(names[kind], hits, of)}</li>
      ))}
    </ul>
  )
}

function pictureOf(text: ProfileWords, id: DialId, dial: Dial): string {
  const { name, zones } = text.dials[id]
  if (!dial.known) return text.noPicture(name)
  const zone = (value: number) => zones[zoneOf(id, value)]
  return text.picture(name, zones[dial.band], zone(dial.from), zone(dial.to))
}
