import type { Debrief, TurningPoint } from '../../core/run/debrief.ts'
import type { Line } from '../../core/story/beats.ts'
import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import './turningPoints.css'

export interface TurningPointsProps {
  readonly words: Words
  readonly debrief: Debrief
  readonly onPlayFrom: (index: number) => void
}

/** Up to three decisions that mattered, each a door back into the run. */
export function TurningPoints({ words, debrief, onPlayFrom }: TurningPointsProps) {
  const text = words.screens.debrief
  return (
    <ol class="turns">
      {debrief.turningPoints.map((point) => {
        const { decision, kind, other } = point
        const before = lineBefore(point, debrief)
        return (
          <li class={`turn turn--${kind}`} key={decision.index}>
            <h3>{text.turning[debrief.record.truth][kind]}</h3>
            <dl>
              {before !== undefined && (
                <div>
                  <dt>{text.then}</dt>
                  <dd>{before.text}</dd>
                </div>
              )}
              <div>
                <dt>{text.youDid}</dt>
                <dd class="turn__did">{decision.picked.text}</dd>
              </div>
              <div>
                <dt>{text.instead[kind]}</dt>
                <dd>{other.text}</dd>
              </div>
            </dl>
            <button type="button" class="button" onClick={() => onPlayFrom(decision.index)}>
              {text.playFrom}
            </button>
          </li>
        )
      })}
    </ol>
  )
}

/** The last thing heard or read before a decision. */
function lineBefore({ decision }: TurningPoint, { timeline }: Debrief): Line | undefined {
  const at = timeline.findIndex(
    (entry) => entry.kind === 'pick' && entry.decision.index === decision.index,
  )
  const lines = timeline
    .slice(0, at)
    .flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  return lines.findLast(({ channel }) => channel.on !== 'narration') ?? lines.at(-1)
}
