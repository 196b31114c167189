import type { Line } from '../../../core/story/beats.ts'
import type { Card } from '../../../core/story/card.ts'
import type { Words } from '../../../words/zh/words.ts'
import { DormScene } from '../../home/dormScene.tsx'
import { useArrival } from '../../parts/useArrivalFocus.ts'
import '../../parts/button.css'
import '../../parts/screen.css'
import './recall.css'

export interface RecallProps {
  readonly words: Words
  readonly card: Card
  readonly lines: readonly Line[]
  /** Without a line: only at the end, or not even then. */
  readonly onRecall: (line?: number) => void
}

/** Before the reveal: at which line did you know? Never scored. */
export function Recall({ words, card, lines, onRecall }: RecallProps) {
  const heading = useArrival()
  const text = words.judgement.recall
  return (
    <main class="screen screen--centred recall">
      <div class="recall__room">
        <DormScene mood="doubtful" frame="room" />
      </div>
      <section class="card recall__card">
        <h1 class="title" ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p class="aside">{text.note}</p>
        <ol class="recall__lines" aria-label={text.lines}>
          {lines
            .filter((line) => isOthers(line, card))
            .map((line) => (
              <li key={line.n}>
                <button type="button" class="recall__line" onClick={() => onRecall(line.n)}>
                  {line.speaker !== undefined && <b>{nameOf(line.speaker, card)}</b>}
                  <span>{line.text}</span>
                </button>
              </li>
            ))}
        </ol>
        <button type="button" class="button button--main button--wide" onClick={() => onRecall()}>
          {text.onlyNow}
        </button>
      </section>
    </main>
  )
}

/** What others said and what was shown; neither one's own words nor the narrator's. */
function isOthers({ speaker, channel }: Line, { you }: Card): boolean {
  return channel.on !== 'narration' && speaker !== you
}

function nameOf(speaker: string, { cast }: Card): string {
  return cast.find(({ id }) => id === speaker)?.name ?? speaker
}
