import type { Card } from '../../../core/story/card.ts'
import type { Debrief } from '../../../core/run/debrief.ts'
import { morningAfter, type Earlier } from '../../../core/run/morning.ts'
import type { Words } from '../../../words/zh/words.ts'
import { Section } from '../../parts/section.tsx'
import './morningAfter.css'

export interface MorningAfterProps {
  readonly words: Words
  readonly card: Card
  readonly debrief: Debrief
  /** Runs of other cases, the latest last. */
  readonly earlier: readonly Earlier[]
  /** What the one beside you writes of the evening to come. */
  readonly toCome: string | undefined
}

/** What is on the phone when the story has long been over. */
export function MorningAfter({ words, card, debrief, earlier, toCome }: MorningAfterProps) {
  const { ending, record } = debrief
  const messages = morningAfter(ending, card, new Set(record.facts), earlier, toCome)
  if (messages.length === 0) return null
  return (
    <Section title={words.screens.debrief.morningTitle} name="morning">
      {messages.map(({ who, lines }) => (
        <div class="message" key={who}>
          <p class="message__who">{who}</p>
          {lines.map((line) => (
            <p class="message__line" key={line}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </Section>
  )
}
