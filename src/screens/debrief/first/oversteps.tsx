import type { Debrief } from '../../../core/run/debrief.ts'
import type { Words } from '../../../words/zh/words.ts'
import { Section } from '../../parts/section.tsx'
import '../../parts/screen.css'

export interface OverstepsProps {
  readonly words: Words
  readonly debrief: Debrief
}

/** The third truth: it was really them, and they still had no right to ask. */
export function Oversteps({ words, debrief }: OverstepsProps) {
  const text = words.screens.debrief.overstep
  const { between } = words.screens.summary
  if (debrief.oversteps.length === 0) return null
  return (
    <Section title={text.title} name="overstep">
      {debrief.oversteps.map(({ asked, text: why, answer }) => (
        <p class="prose" key={asked}>
          {[text.asked(asked), text.answers[answer], why].join(between)}
        </p>
      ))}
    </Section>
  )
}
