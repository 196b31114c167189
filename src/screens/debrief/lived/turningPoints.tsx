import type { Debrief } from '../../../core/run/debrief.ts'
import type { Words } from '../../../words/zh/words.ts'
import { lineBefore } from '../lineBefore.ts'
import '../../parts/button.css'
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
        const { decision, kind, other, advice } = point
        const before = lineBefore(decision, debrief)
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
            <p class="turn__advice">{text.advice[advice]}</p>
            <button type="button" class="button" onClick={() => onPlayFrom(decision.index)}>
              {text.playFrom}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
