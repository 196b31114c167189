import type { Debrief } from '../../../core/run/debrief.ts'
import type { SignalId } from '../../../core/story/tags.ts'
import type { Words } from '../../../words/zh/words.ts'
import '../../parts/screen.css'
import '../debriefPage.css'

export interface SignalsMetProps {
  readonly words: Words
  readonly debrief: Debrief
}

/** What showed on this road that it was genuine. */
export function signalsIn({ timeline }: Debrief): readonly SignalId[] {
  const lines = timeline.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  return [...new Set(lines.flatMap(({ signals }) => signals))]
}

/** On a genuine call there is no chain to break; what showed that it was genuine stands instead. */
export function SignalsMet({ words, debrief }: SignalsMetProps) {
  const met = signalsIn(debrief)
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
