import type { Decision } from '../../../../core/run/record.ts'
import type { Truth } from '../../../../core/story/tags.ts'
import type { Words } from '../../../../words/zh/words.ts'
import './timelinePick.css'

export interface TimelinePickProps {
  readonly words: Words
  readonly truth: Truth
  readonly decision: Decision
}

/** What the player did at one decision, and what it was worth in words. */
export function TimelinePick({ words, truth, decision }: TimelinePickProps) {
  const { yourMove, settled } = words.screens.debrief
  const { verdict, counts, picked, verified } = decision
  return (
    <li class={counts ? `pick pick--${verdict}` : 'pick'}>
      <p class="pick__label">
        <span>
          {yourMove} {String(decision.index + 1)} · {words.training.moves[picked.move]}
        </span>
        {verified && <span class="pick__settled"> · {settled}</span>}
      </p>
      <p class="pick__text">{picked.text}</p>
      {counts && (
        <p class="pick__verdict">
          <strong>{words.screens.debrief.verdicts[verdict].name}</strong>{' '}
          <span>{whyOf(decision, truth, words)}</span>
        </p>
      )}
    </li>
  )
}

function whyOf(decision: Decision, truth: Truth, words: Words): string {
  const { verdict, overreach } = decision
  const { verdicts, harm, overstep } = words.screens.debrief
  if (verdict === 'harmful') return wentOut(decision) ? harm[truth] : harm.unpaid
  // A real person's step too far is no criminal's hook.
  return verdict === 'risky' && overreach !== undefined ? overstep.gave : verdicts[verdict].why
}

/** A card may be locked, or empty: then the player agreed to pay, and nobody got anything. */
const wentOut = ({ picked, gone }: Decision) => picked.move !== 'pay' || gone > 0
