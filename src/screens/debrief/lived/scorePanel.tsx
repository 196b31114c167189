import type { Debrief } from '../../../core/run/debrief.ts'
import type { FlagResult } from '../../../core/run/flagging.ts'
import { verdicts } from '../../../core/run/score.ts'
import type { Truth } from '../../../core/story/tags.ts'
import type { Words } from '../../../words/zh/words.ts'
import { MarkShape } from '../../parts/markShape.tsx'
import '../../parts/screen.css'
import './scorePanel.css'

export interface ScorePanelProps {
  readonly words: Words
  readonly debrief: Debrief
}

/** What flags can come to: a genuine call has none to hit or miss. */
const counted: Record<Truth, readonly FlagResult[]> = {
  scam: ['hit', 'near', 'fair', 'missed', 'false'],
  genuine: ['fair', 'false'],
}

/** The one number, how it came about, and the flags, which are counted apart. */
export function ScorePanel({ words, debrief }: ScorePanelProps) {
  const text = words.screens.debrief
  const { score, earned, possible } = debrief.record
  const decisions = debrief.record.decisions.filter((one) => one.counts)
  const counts = verdicts
    .map((verdict) => ({ verdict, n: decisions.filter((one) => one.verdict === verdict).length }))
    .filter(({ n }) => n > 0)
  return (
    <div class="score">
      <p class="score__number" role="img" aria-label={text.scoreOf(score)}>
        <b>{score}</b> <span>{text.scoreUnit}</span>
      </p>
      <div class="score__how">
        <p class="prose">{text.scoreHow(earned, possible, decisions.length)}</p>
        <ul class="tally">
          {counts.map(({ verdict, n }) => (
            <li key={verdict}>
              <span>{text.verdicts[verdict].name}</span> <b>{text.times(n)}</b>
            </li>
          ))}
        </ul>
        <p class="aside">{text.scoreRule}</p>
        <p class="prose">{text.scoreFlags}</p>
        <ul class="tally">
          {counted[debrief.record.truth].map((result) => (
            <li key={result} class={`mark--${result}`}>
              <MarkShape result={result} />
              <span>{text.flagCounts[result]}</span> <b>{debrief.counts[result]}</b>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
