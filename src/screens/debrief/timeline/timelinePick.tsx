import type { Decision } from '../../../core/run/record.ts'
import type { Truth } from '../../../core/story/tags.ts'
import type { Words } from '../../../words/zh/words.ts'
import './timelinePick.css'

export interface TimelinePickProps {
  readonly words: Words
  readonly truth: Truth
  readonly decision: Decision
}

/** What the player did at one decision, and what it was worth in words. */
export function TimelinePick({ words, truth, decision }: TimelinePickProps) {
  const { yourMove, settled, verdicts, harm } = words.screens.debrief
  const { verdict, picked, verified } = decision
  const { name, why } = verdicts[verdict]
  return (
    <li class={`pick pick--${verdict}`}>
      <p class="pick__label">
        <span>
          {yourMove} {String(decision.index + 1)} · {words.training.moves[picked.move]}
        </span>
        {verified && <span class="pick__settled"> · {settled}</span>}
      </p>
      <p class="pick__text">{picked.text}</p>
      <p class="pick__verdict">
        <strong>{name}</strong> <span>{verdict === 'harmful' ? harm[truth] : why}</span>
      </p>
    </li>
  )
}
