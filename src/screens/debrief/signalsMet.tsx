import type { Debrief } from '../../core/run/debrief.ts'
import type { Words } from '../../words/zh/words.ts'
import '../parts/screen.css'
import './debriefPage.css'

export interface SignalsMetProps {
  readonly words: Words
  readonly debrief: Debrief
}

/** On a genuine call there is no chain to break; what showed that it was genuine stands instead. */
export function SignalsMet({ words, debrief }: SignalsMetProps) {
  const lines = debrief.timeline.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  const met = [...new Set(lines.flatMap(({ signals }) => signals))]
  return (
    <>
      <p class="prose">{words.screens.debrief.signalsNote}</p>
      <dl class="glossary">
        {met.map((signal) => (
          <div key={signal}>
            <dt>{words.training.signals[signal].name}</dt>
            <dd>{words.training.signals[signal].why}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
